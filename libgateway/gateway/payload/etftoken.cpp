// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/etf.h>
#include <gateway/payload/etftag_p.h>
#include <gateway/payload/etftoken_p.h>

#include <QtEndian>

namespace Gateway {

static QByteArray binary(QByteArrayView text)
{
    QByteArray term(1 + qsizetype(sizeof(quint32)), Qt::Uninitialized);
    term[0] = char(EtfTag::Binary);
    qToBigEndian(quint32(text.size()), term.data() + 1);
    return term + text.toByteArray();
}

QByteArray etfWithToken(const QByteArray &shown, const Token &token, Error *error)
{
    const QByteArray term = etfFromJson(shown, error);
    const QByteArray key = binary("token");
    const QByteArray placeholder = binary("***");
    // Keys come in the order of their letters: what a presence holds stands before.
    const qsizetype found = term.lastIndexOf(QByteArray(key + placeholder));
    if (found < 0)
        return {};
    const qsizetype value = found + key.size();
    const QByteArrayView secret = token.reveal();
    QByteArray result;
    // At once: what grows leaves copies.
    result.reserve(term.size() + secret.size());
    result.append(term.constData(), value + 1);
    char size[sizeof(quint32)];
    qToBigEndian(quint32(secret.size()), size);
    result.append(size, sizeof size);
    result.append(secret);
    result.append(QByteArrayView(term).sliced(value + placeholder.size()));
    return result;
}

} // namespace Gateway

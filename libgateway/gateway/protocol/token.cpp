// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/token.h>

#include <QByteArray>
#include <QDebug>

#include <algorithm>
#include <vector>

namespace Gateway {

class Token::Secret
{
public:
    explicit Secret(QByteArrayView text) : bytes(text.begin(), text.end()) {}
    ~Secret()
    {
        // Volatile, so that the stores are not dropped as dead.
        volatile char *at = bytes.data();
        for (std::size_t i = 0; i < bytes.size(); ++i)
            at[i] = 0;
    }
    Q_DISABLE_COPY_MOVE(Secret)

    std::vector<char> bytes;
};

Token::Token() = default;

Token::Token(QByteArrayView text)
{
    text = text.trimmed();
    if (text.startsWith("Bot "))
        text = text.sliced(4).trimmed();
    if (!text.isEmpty())
        m_secret = std::make_shared<const Secret>(text);
}

bool Token::isNull() const
{
    return !m_secret;
}

bool Token::looksValid() const
{
    int dots = 0;
    qsizetype partLength = 0;
    for (const char letter : reveal()) {
        if (letter == '.') {
            if (partLength == 0)
                return false;
            ++dots;
            partLength = 0;
            continue;
        }
        const bool isBase64 = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                              (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
        if (!isBase64)
            return false;
        ++partLength;
    }
    return dots == 2 && partLength > 0;
}

QByteArrayView Token::reveal() const
{
    return m_secret ? QByteArrayView(m_secret->bytes.data(), qsizetype(m_secret->bytes.size()))
                    : QByteArrayView();
}

QString Token::toString() const
{
    return QStringLiteral("Bot ***");
}

QByteArray Token::redacted(const QByteArray &text) const
{
    if (isNull())
        return text;
    QByteArray result = text;
    result.replace(reveal(), QByteArrayView("***"));
    return result;
}

bool operator==(const Token &a, const Token &b)
{
    const QByteArrayView left = a.reveal();
    const QByteArrayView right = b.reveal();
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= unsigned(quint8(left[i]) ^ quint8(right[i]));
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Token &token)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << token.toString();
    return debug;
}

} // namespace Gateway

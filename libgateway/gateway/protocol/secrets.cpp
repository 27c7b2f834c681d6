// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/secrets.h>

#include <QRegularExpression>

#include <cstdlib>
#include <cstring>

namespace Gateway {

//! Volatile, so that the stores are not dropped as dead.
static void overwrite(volatile char *at, qsizetype size)
{
    for (qsizetype i = 0; i < size; ++i)
        at[i] = 0;
}

void wipe(QByteArray *secret)
{
    // Literals and raw data have no capacity. data() would make a copy of what is shared.
    if (secret->capacity() > 0)
        overwrite(const_cast<char *>(secret->constData()), secret->size());
    secret->clear();
}

void wipe(QString *secret)
{
    if (secret->capacity() > 0) {
        overwrite(reinterpret_cast<char *>(const_cast<QChar *>(secret->constData())),
                  secret->size() * qsizetype(sizeof(QChar)));
    }
    secret->clear();
}

QByteArray takeFromEnvironment(const char *name)
{
    char *value = std::getenv(name);
    if (!value)
        return {};
    QByteArray text(value);
    // What the kernel shows as /proc/PID/environ is this very memory.
    overwrite(value, qsizetype(std::strlen(value)));
    qunsetenv(name);
    return text;
}

QString withoutTokens(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("[A-Za-z0-9][A-Za-z0-9_-]{17,}\\.[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]{20,}"));
    QString result = text;
    return result.replace(form, QStringLiteral("***"));
}

} // namespace Gateway

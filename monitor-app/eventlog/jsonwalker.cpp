// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwalker.h"

#include <gateway/protocol/snowflake.h>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

void JsonWalker::skipSpace()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
        ++m_at;
}

bool JsonWalker::take(char letter)
{
    skipSpace();
    if (m_at == m_end || *m_at != letter)
        return false;
    ++m_at;
    return true;
}

bool JsonWalker::fail()
{
    m_at = m_end;
    return false;
}

bool JsonWalker::nextKey(QByteArrayView *key)
{
    if (take('}'))
        return false;
    take(',');
    return (takeString(key) && take(':')) || fail();
}

bool JsonWalker::nextElement()
{
    if (take(']'))
        return false;
    take(',');
    skipSpace();
    return m_at != m_end;
}

bool JsonWalker::skip()
{
    skipSpace();
    if (m_at == m_end)
        return false;
    QByteArrayView ignored;
    if (*m_at == '"')
        return takeString(&ignored);
    if (*m_at == '{' || *m_at == '[')
        return skipContainer();
    return !takeBare().isEmpty() || fail();
}

bool JsonWalker::takeRaw(QByteArrayView *value)
{
    skipSpace();
    const char *first = m_at;
    const bool ok = skip();
    *value = QByteArrayView(first, m_at - first);
    return ok;
}

quint64 JsonWalker::takeSnowflake()
{
    QByteArrayView text;
    if (!takeRaw(&text))
        return 0;
    if (text.size() >= 2 && text.front() == '"')
        text = text.sliced(1, text.size() - 2);
    return Gateway::snowflakeFromText(text).value_or(0);
}

QByteArray JsonWalker::takeText()
{
    QByteArrayView raw;
    if (!takeRaw(&raw) || raw.size() < 2 || raw.front() != '"')
        return {};
    if (std::memchr(raw.data(), '\\', std::size_t(raw.size()))) {
        const QJsonDocument document = QJsonDocument::fromJson('[' + raw.toByteArray() + ']');
        return document.array().at(0).toString().toUtf8();
    }
    return raw.sliced(1, raw.size() - 2).toByteArray();
}

bool JsonWalker::takeString(QByteArrayView *string)
{
    if (!take('"'))
        return false;
    const char *first = m_at;
    for (;;) {
        const void *found = std::memchr(m_at, '"', std::size_t(m_end - m_at));
        if (!found)
            return fail();
        const char *quote = static_cast<const char *>(found);
        m_at = quote + 1;
        // A quote after an odd number of backslashes belongs to the string.
        const char *slash = quote;
        while (slash != first && slash[-1] == '\\')
            --slash;
        if ((quote - slash) % 2 == 0) {
            *string = QByteArrayView(first, quote - first);
            return true;
        }
    }
}

QByteArrayView JsonWalker::takeBare()
{
    const char *first = m_at;
    while (m_at != m_end && !std::strchr(",]} \t\r\n", *m_at))
        ++m_at;
    return QByteArrayView(first, m_at - first);
}

bool JsonWalker::skipContainer()
{
    // Depth is a number, not recursion: nesting of any depth cannot exhaust the stack.
    qsizetype depth = 0;
    while (m_at != m_end) {
        const char letter = *m_at;
        if (letter == '"') {
            QByteArrayView ignored;
            if (!takeString(&ignored))
                return false;
            continue;
        }
        ++m_at;
        if (letter == '{' || letter == '[')
            ++depth;
        else if ((letter == '}' || letter == ']') && --depth == 0)
            return true;
    }
    return false;
}

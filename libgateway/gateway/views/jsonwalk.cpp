// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/views/jsonwalk_p.h>

namespace Gateway {

JsonWalk::JsonWalk(QByteArrayView text) : m_at(text.begin()), m_end(text.end())
{
    skipBlanks();
    if (m_at == m_end || (*m_at != '{' && *m_at != '[')) {
        fail();
        return;
    }
    m_close = *m_at == '{' ? '}' : ']';
    ++m_at;
}

bool JsonWalk::next()
{
    skipBlanks();
    if (m_at == m_end || *m_at == m_close)
        return fail();
    if (!m_first) {
        if (*m_at != ',')
            return fail();
        ++m_at;
        skipBlanks();
    }
    m_first = false;
    if (m_close == '}') {
        const char *begin = m_at + 1;
        if (!skipString())
            return fail();
        m_key = QByteArrayView(begin, m_at - 1 - begin);
        skipBlanks();
        if (m_at == m_end || *m_at != ':')
            return fail();
        ++m_at;
        skipBlanks();
    }
    const char *begin = m_at;
    if (!skipValue() || m_at == begin)
        return fail();
    m_value = QByteArrayView(begin, m_at - begin);
    return true;
}

bool JsonWalk::fail()
{
    m_at = m_end;
    return false;
}

void JsonWalk::skipBlanks()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

bool JsonWalk::skipString()
{
    if (m_at == m_end || *m_at != '"')
        return false;
    for (++m_at; m_at != m_end; ++m_at) {
        if (*m_at == '"') {
            ++m_at;
            return true;
        }
        if (*m_at == '\\' && ++m_at == m_end)
            return false;
    }
    return false;
}

bool JsonWalk::skipValue()
{
    // Brackets are counted, not matched: a view shows what lies between, and the reader of that judges it.
    int depth = 0;
    while (m_at != m_end) {
        switch (*m_at) {
        case '"':
            if (!skipString())
                return false;
            if (depth == 0)
                return true;
            continue;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (depth == 0)
                return true; // Behind a number or a word.
            if (--depth == 0) {
                ++m_at;
                return true;
            }
            break;
        case ',':
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            if (depth == 0)
                return true;
            break;
        default:
            break;
        }
        ++m_at;
    }
    return depth == 0;
}

} // namespace Gateway

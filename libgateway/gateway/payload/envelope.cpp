// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/envelope.h>

#include <QCoreApplication>

#include <charconv>
#include <cstring>

namespace Gateway {

namespace {

//! Walks over JSON text by bytes. It finds where values end; it does not judge what is inside them.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text, qsizetype offset = 0)
        : m_begin(text.data()), m_at(text.data() + offset), m_end(text.data() + text.size())
    {}

    [[nodiscard]] qsizetype offset() const { return m_at - m_begin; }

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
            ++m_at;
    }

    //! Skips white space, then \a letter if it stands there.
    bool take(char letter)
    {
        skipSpace();
        if (m_at == m_end || *m_at != letter)
            return false;
        ++m_at;
        return true;
    }

    //! A string, without its quotes and with its escapes as they stand.
    bool takeString(QByteArrayView *string)
    {
        if (!take('"'))
            return false;
        const char *first = m_at;
        for (;;) {
            const auto *quote = static_cast<const char *>(std::memchr(m_at, '"', std::size_t(m_end - m_at)));
            if (!quote)
                return false;
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

    bool takeInteger(qint64 *value)
    {
        skipSpace();
        const auto [rest, failure] = std::from_chars(m_at, m_end, *value);
        if (failure != std::errc())
            return false;
        m_at = rest;
        // 1.5 and 1e3 are numbers, but no opcode and no sequence.
        return m_at == m_end || (*m_at != '.' && *m_at != 'e' && *m_at != 'E');
    }

    bool takeNull()
    {
        skipSpace();
        if (m_end - m_at < 4 || std::memcmp(m_at, "null", 4) != 0)
            return false;
        m_at += 4;
        return true;
    }

    bool skipValue()
    {
        skipSpace();
        if (m_at == m_end)
            return false;
        QByteArrayView ignored;
        if (*m_at == '"')
            return takeString(&ignored);
        if (*m_at == '{' || *m_at == '[')
            return skipContainer();
        const char *first = m_at;
        while (m_at != m_end && !std::strchr(",]} \t\r\n", *m_at))
            ++m_at;
        return m_at != first;
    }

private:
    bool skipContainer()
    {
        // Depth is a number, not recursion: nesting of any depth cannot exhaust the stack.
        qsizetype depth = 0;
        while (m_at != m_end) {
            switch (*m_at) {
            case '"': {
                QByteArrayView ignored;
                if (!takeString(&ignored))
                    return false;
                continue;
            }
            case '{':
            case '[':
                ++depth;
                break;
            case '}':
            case ']':
                if (--depth == 0) {
                    ++m_at;
                    return true;
                }
                break;
            default:
                break;
            }
            ++m_at;
        }
        return false;
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
};

Envelope malformed(QByteArrayView payload, const char *reason, Error *error)
{
    // A variable: lupdate never ends on a template in the place of a number.
    const int size = int(qMin<qsizetype>(payload.size(), INT_MAX));
    *error = Error(ErrorDomain::Payload, ErrorCode::MalformedPayload,
                   QCoreApplication::translate("Gateway::Envelope",
                                               "A payload of %n byte(s) cannot be read: %1.", nullptr, size)
                       .arg(QString::fromLatin1(reason)));
    return {};
}

bool endsWithBrace(QByteArrayView payload)
{
    qsizetype last = payload.size() - 1;
    while (last >= 0 && std::strchr(" \t\r\n", payload[last]) && payload[last] != '\0')
        --last;
    return last >= 0 && payload[last] == '}';
}

} // namespace

Envelope Envelope::scan(QByteArrayView payload, Error *error)
{
    Scanner scanner(payload);
    if (!scanner.take('{'))
        return malformed(payload, "it is no JSON object", error);
    if (!endsWithBrace(payload))
        return malformed(payload, "it is cut off", error);

    Envelope envelope;
    bool sawSequence = false;
    bool sawType = false;
    while (!scanner.take('}')) {
        QByteArrayView key;
        if (!scanner.takeString(&key) || !scanner.take(':'))
            return malformed(payload, "a key is missing", error);
        bool ok = true;
        if (key == "op") {
            qint64 op = -1;
            ok = scanner.takeInteger(&op) && op >= 0 && op <= INT_MAX;
            envelope.op = int(op);
        } else if (key == "s") {
            sawSequence = true;
            ok = scanner.takeNull() || (scanner.takeInteger(&envelope.sequence) && envelope.sequence >= 0);
        } else if (key == "t") {
            sawType = true;
            ok = scanner.takeNull() || scanner.takeString(&envelope.type);
        } else {
            if (key == "d") {
                scanner.skipSpace();
                envelope.dataOffset = scanner.offset();
                // The gateway writes d last. With all else known its end need not be searched for here.
                if (envelope.op >= 0 && sawSequence && sawType)
                    return envelope;
            }
            ok = scanner.skipValue();
        }
        if (!ok)
            return malformed(payload, "a value of its envelope is wrong", error);
        if (!scanner.take(',')) {
            if (!scanner.take('}'))
                return malformed(payload, "it is cut off", error);
            break;
        }
    }
    if (envelope.op < 0)
        return malformed(payload, "it has no opcode", error);
    return envelope;
}

QByteArrayView Envelope::data(QByteArrayView payload) const
{
    if (dataOffset < 0 || dataOffset >= payload.size())
        return {};
    Scanner scanner(payload, dataOffset);
    if (!scanner.skipValue())
        return {};
    return payload.sliced(dataOffset, scanner.offset() - dataOffset);
}

} // namespace Gateway

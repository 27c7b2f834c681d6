// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/payload/jsonblock_p.h>

#include <QByteArray>
#include <QByteArrayView>

#include <cstring>
#include <limits>
#include <optional>

namespace Gateway {

constexpr bool isJsonSpace(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

constexpr bool isJsonDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

constexpr bool beginsJsonValue(char letter)
{
    return letter == '{' || letter == '[' || letter == '"' || letter == '-' || letter == 't' ||
           letter == 'f' || letter == 'n' || isJsonDigit(letter);
}

//! The text between two quotes with its escapes undone; none when one is malformed.
[[nodiscard]] std::optional<QByteArray> unescapedJson(QByteArrayView text);

enum class EnvelopeKey { None, Op, Sequence, Type, Data, Other };

inline EnvelopeKey envelopeKeyOf(QByteArrayView name)
{
    if (name == "op")
        return EnvelopeKey::Op;
    if (name == "s")
        return EnvelopeKey::Sequence;
    if (name == "t")
        return EnvelopeKey::Type;
    return name == "d" ? EnvelopeKey::Data : EnvelopeKey::Other;
}

//! Walks over JSON text by bytes. It finds where values end; it does not judge what is inside them.
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView text, qsizetype offset = 0)
        : m_begin(text.data()), m_at(text.data() + offset), m_end(text.data() + text.size())
    {}

    [[nodiscard]] qsizetype offset() const { return m_at - m_begin; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

    void skipSpace()
    {
        while (m_at != m_end && isJsonSpace(*m_at))
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

    //! A key and its colon; None when there is none.
    EnvelopeKey takeKey()
    {
        if (!take('"'))
            return EnvelopeKey::None;
        EnvelopeKey key = takeShortKey();
        if (key == EnvelopeKey::None) {
            QByteArrayView name;
            bool hasEscapes = false;
            if (!takeRest(&name, &hasEscapes))
                return EnvelopeKey::None;
            key = envelopeKeyOf(name);
            if (hasEscapes) {
                const std::optional<QByteArray> plain = unescapedJson(name);
                key = plain ? envelopeKeyOf(*plain) : EnvelopeKey::None;
            }
        }
        return take(':') ? key : EnvelopeKey::None;
    }

    //! A string that is short, without its quotes and with its escapes as they stand, which are checked.
    bool takeString(QByteArrayView *string)
    {
        bool hasEscapes = false;
        return take('"') && takeRest(string, &hasEscapes) && (!hasEscapes || unescapedJson(*string));
    }

    //! A number that is not negative and has neither fraction nor exponent, which no opcode and no sequence
    //! has.
    bool takeInteger(qint64 *value)
    {
        skipSpace();
        const char *first = m_at;
        qint64 number = 0;
        while (m_at != m_end && isJsonDigit(*m_at)) {
            const int digit = *m_at - '0';
            if (number > (std::numeric_limits<qint64>::max() - digit) / 10)
                return false;
            number = number * 10 + digit;
            ++m_at;
        }
        *value = number;
        if (m_at == first || (*first == '0' && m_at - first > 1))
            return false;
        return m_at == m_end || (*m_at != '.' && *m_at != 'e' && *m_at != 'E');
    }

    bool takeNull()
    {
        skipSpace();
        return takeWord("null");
    }

    //! Whether something stands here that a value can begin with.
    [[nodiscard]] bool isAtValue() const { return m_at != m_end && beginsJsonValue(*m_at); }

    bool skipValue()
    {
        skipSpace();
        if (m_at == m_end)
            return false;
        switch (*m_at) {
        case '"':
            ++m_at;
            return skipLongString();
        case '{':
        case '[': {
            const char *end = jsonContainerEnd(m_at, m_end);
            if (!end)
                return false;
            m_at = end;
            return true;
        }
        case 't':
            return takeWord("true");
        case 'f':
            return takeWord("false");
        case 'n':
            return takeWord("null");
        default:
            return skipNumber();
        }
    }

private:
    //! The keys of an envelope as the gateway writes them; the quote before them is taken.
    EnvelopeKey takeShortKey()
    {
        if (m_end - m_at < 3)
            return EnvelopeKey::None;
        if (m_at[1] == '"') {
            const char letter = *m_at;
            const EnvelopeKey key = letter == 't'   ? EnvelopeKey::Type
                                    : letter == 's' ? EnvelopeKey::Sequence
                                    : letter == 'd' ? EnvelopeKey::Data
                                                    : EnvelopeKey::None;
            if (key != EnvelopeKey::None)
                m_at += 2;
            return key;
        }
        if (m_at[0] != 'o' || m_at[1] != 'p' || m_at[2] != '"')
            return EnvelopeKey::None;
        m_at += 3;
        return EnvelopeKey::Op;
    }

    //! The rest of a string whose first quote is taken: names are too short for a search by blocks.
    bool takeRest(QByteArrayView *string, bool *hasEscapes)
    {
        const char *first = m_at;
        for (; m_at != m_end; ++m_at) {
            if (*m_at == '"') {
                *string = QByteArrayView(first, m_at - first);
                ++m_at;
                return true;
            }
            if (quint8(*m_at) < 0x20)
                return false;
            if (*m_at == '\\') {
                *hasEscapes = true;
                if (++m_at == m_end)
                    return false;
            }
        }
        return false;
    }

    bool skipLongString()
    {
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
            if ((quote - slash) % 2 == 0)
                return true;
        }
    }

    bool takeWord(QByteArrayView word)
    {
        if (m_end - m_at < word.size() || std::memcmp(m_at, word.data(), std::size_t(word.size())) != 0)
            return false;
        m_at += word.size();
        return true;
    }

    bool skipDigits()
    {
        const char *first = m_at;
        while (m_at != m_end && isJsonDigit(*m_at))
            ++m_at;
        return m_at != first;
    }

    bool takeOneOf(char one, char other)
    {
        if (m_at == m_end || (*m_at != one && *m_at != other))
            return false;
        ++m_at;
        return true;
    }

    bool skipNumber()
    {
        takeOneOf('-', '-');
        if (!takeOneOf('0', '0') && !skipDigits())
            return false;
        if (takeOneOf('.', '.') && !skipDigits())
            return false;
        if (!takeOneOf('e', 'E'))
            return true;
        takeOneOf('+', '-');
        return skipDigits();
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
};

} // namespace Gateway

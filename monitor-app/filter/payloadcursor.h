// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

//! A place in JSON text that moves forward, value by value. It checks no more than it needs to find its way;
//! what is malformed ends the way.
class PayloadCursor
{
public:
    explicit PayloadCursor(QByteArrayView json) : m_at(json.data()), m_end(json.data() + json.size())
    {
        skipBlanks();
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] char peek() const { return m_at == m_end ? '\0' : *m_at; }
    [[nodiscard]] QByteArrayView rest() const { return {m_at, m_end - m_at}; }

    //! Goes on behind \a sign if it stands here.
    bool take(char sign)
    {
        if (peek() != sign)
            return false;
        ++m_at;
        skipBlanks();
        return true;
    }

    //! Reads the key of an object's field and its colon; false where there is none. The key is as it is
    //! written, with escapes.
    bool takeKey(QByteArrayView *key);

    //! Goes on behind the string, number, object or array that begins here.
    bool skipValue();

    //! The text of the string that begins here, without its quotes, with escapes; null where it is none.
    [[nodiscard]] QByteArrayView stringHere() const;
    //! The number or word that begins here.
    [[nodiscard]] QByteArrayView scalarHere() const;

private:
    void skipBlanks()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }
    bool skipString();
    bool skipContainer();

    const char *m_at;
    const char *m_end;
};

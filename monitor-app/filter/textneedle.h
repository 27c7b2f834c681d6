// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>

//! A text to be found in payloads, whatever the case of its letters. Searching is thread-safe.
class TextNeedle
{
public:
    explicit TextNeedle(const QString &text);

    //! Whether \a haystack, UTF-8, holds the text.
    [[nodiscard]] bool isIn(QByteArrayView haystack) const;
    //! The same for \a json, in which a text may be escaped.
    [[nodiscard]] bool isInJson(QByteArrayView json) const;

private:
    //! Text in ASCII, found by the algorithm of Boyer, Moore and Horspool over bytes with their case folded.
    class Bytes
    {
    public:
        explicit Bytes(const QByteArray &text);
        [[nodiscard]] bool isIn(QByteArrayView haystack) const;
        [[nodiscard]] bool isEmpty() const { return m_folded.isEmpty(); }

    private:
        QByteArray m_folded;
        std::array<qsizetype, 256> m_skip{};
    };

    QString m_text; //!< Used where there are letters beyond ASCII.
    bool m_ascii;
    Bytes m_bytes;
    QString m_escapedText;
    Bytes m_escaped; //!< As JSON writes it; empty where that is the same.
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! One line of a terminal, built from left to right, never wider than it may be.
class StyledLine
{
public:
    enum class Style { Plain, Heading, Faint, Good, Pending, Bad, Accent };

    StyledLine(int width, bool color) : m_width(width), m_color(color) {}

    StyledLine &add(const QString &text, Style style = Style::Plain);
    //! \a text in a column of \a width letters, cut or filled with blanks.
    StyledLine &addColumn(const QString &text, int width, Style style = Style::Plain);
    StyledLine &addColumnRight(const QString &text, int width, Style style = Style::Plain);

    [[nodiscard]] int left() const { return m_width - m_used; } //!< Letters that still have room.
    [[nodiscard]] QString toString() const;                     //!< Without blanks at its end.

    //! \a text without the control characters that would steer the terminal: what comes from the network is
    //! shown and not obeyed.
    [[nodiscard]] static QString printable(const QString &text);

private:
    int m_width;
    int m_used = 0;
    bool m_color;
    QString m_text;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

//! Where the lines of a text begin when it is shown in so many columns: after each line break, and where a
//! line is full. Wide characters count for two.
class WrappedLines
{
public:
    WrappedLines() = default;
    WrappedLines(QByteArrayView text, int columns);

    [[nodiscard]] int count() const { return int(m_begins.size()); }
    [[nodiscard]] qsizetype begin(int line) const { return m_begins[std::size_t(line)]; }
    [[nodiscard]] qsizetype end(int line) const; //!< Behind its last byte, a line break not counted.
    [[nodiscard]] int lineOf(qsizetype offset) const;

private:
    QByteArrayView m_text;
    std::vector<qsizetype> m_begins;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrappedlines.h"

#include <algorithm>

WrappedLines::WrappedLines(QByteArrayView text, int columns) : m_text(text)
{
    m_begins.push_back(0);
    int column = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == '\n') {
            m_begins.push_back(i + 1);
            column = 0;
            continue;
        }
        if ((byte & 0xC0) == 0x80)
            continue;
        // From U+1100 on, where three bytes begin with 0xE1, most characters are wide.
        const int width = byte >= 0xE3 && byte != 0xEF ? 2 : 1;
        if (column + width > columns) {
            m_begins.push_back(i);
            column = 0;
        }
        column += width;
    }
}

qsizetype WrappedLines::end(int line) const
{
    if (line + 1 >= count())
        return m_text.size();
    const qsizetype next = begin(line + 1);
    return next > 0 && m_text[next - 1] == '\n' ? next - 1 : next;
}

int WrappedLines::lineOf(qsizetype offset) const
{
    const auto after = std::upper_bound(m_begins.begin(), m_begins.end(), offset);
    return std::max(0, int(after - m_begins.begin()) - 1);
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/payloadtree.h"

#include <QList>
#include <QPalette>
#include <QTextLayout>

//! The colours of JSON text between two bytes, taken from its tree: the cost depends on what is in sight,
//! not on the size of the text, and it is right in the middle of a line that is a megabyte long.
class PayloadHighlighter
{
public:
    PayloadHighlighter(const PayloadTree &tree, const QPalette &palette) : m_tree(tree), m_palette(palette) {}

    //! Formats for the text from \a begin to before \a end, in characters from \a begin.
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(qsizetype begin, qsizetype end) const;

private:
    [[nodiscard]] QColor colorOf(int node) const;

    const PayloadTree &m_tree;
    const QPalette &m_palette;
};

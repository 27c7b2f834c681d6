// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableheader.h"

#include <QStyleOptionHeader>

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    // A style's own margin is narrow and not ours to change: blanks that no style trims make the rest.
    constexpr QChar blank(0x2005); // A quarter of an em.
    option->text = blank + option->text + blank;
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paneltable.h"

#include "celldelegate.h"
#include "colorscheme.h"
#include "tableheader.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>

#include <algorithm>

PanelTable::PanelTable(QAbstractItemModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int height = fontMetrics().height() + 7;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new CellDelegate(this));
    setMinimumHeight(60);
}

void PanelTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void PanelTable::fitColumn(int column, const QStringList &texts, bool withIcon)
{
    const int iconWidth = fontMetrics().height() + CellDelegate::padding;
    int wide = horizontalHeader()->fontMetrics().horizontalAdvance(
        model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    if (isSortingEnabled())
        wide += style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this) + CellDelegate::padding;
    for (const QString &text : texts)
        wide = std::max(wide, fontMetrics().horizontalAdvance(text) + (withIcon ? iconWidth : 0));
    setColumnWidth(column, wide + 2 * CellDelegate::padding + 4);
}

void PanelTable::stretchColumn(int column, const QString &text)
{
    // QHeaderView::Stretch would know only one least width for all columns.
    fitColumn(column, {text});
    m_stretchedColumn = column;
    m_leastWidth = columnWidth(column);
    horizontalHeader()->setStretchLastSection(false);
}

void PanelTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void PanelTable::stretch()
{
    if (m_stretchedColumn < 0)
        return;
    const int others = horizontalHeader()->length() - columnWidth(m_stretchedColumn);
    setColumnWidth(m_stretchedColumn, std::max(m_leastWidth, viewport()->width() - others));
}

void PanelTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(Colors::muted(palette()));
    painter.drawText(viewport()->rect().adjusted(12, 6, -12, -6), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

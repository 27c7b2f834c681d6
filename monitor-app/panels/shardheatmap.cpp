// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shardheatmap.h"

#include "colorscheme.h"
#include "panels/shardheatmapcell.h"
#include "panels/shardsmodel.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

ShardHeatMap::ShardHeatMap(ShardsModel *model, QWidget *parent)
    : QListView(parent), m_model(model), m_cell(new ShardHeatCell(model, this))
{
    setModel(model);
    setItemDelegate(m_cell);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setMovement(Static);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    // The table's selection, which is this one too, is of whole rows.
    setSelectionBehavior(SelectRows);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(60);
    // After the view has its own reaction behind it.
    connect(model, &QAbstractItemModel::rowsInserted, this, &ShardHeatMap::fitCells, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::modelReset, this, &ShardHeatMap::fitCells, Qt::QueuedConnection);
    connect(model, &ShardsModel::figuresChanged, this, &ShardHeatMap::takeFigures);
    fitCells();
}

const ShardHeatScale &ShardHeatMap::scale() const
{
    return m_cell->scale();
}

void ShardHeatMap::setMeasure(ShardHeatScale::Measure measure)
{
    m_cell->setScale(ShardHeatScale(measure, *m_model));
    viewport()->update();
    Q_EMIT scaleChanged();
}

void ShardHeatMap::takeFigures()
{
    if (isVisible())
        setMeasure(scale().measure());
}

QString ShardHeatMap::summary(int row) const
{
    return m_cell->summary(row);
}

void ShardHeatMap::fitCells()
{
    const QSize room = maximumViewportSize();
    const int shards = m_model->rowCount();
    int side = largestCell;
    // The view wants a pixel more than its cells take, in both directions.
    const auto holds = [&room](int cell) {
        return ((room.width() - 1) / cell) * ((room.height() - 1) / cell);
    };
    while (side > smallestCell && holds(side) < shards)
        --side;
    // One that comes would take the room that the cells were fitted into.
    setVerticalScrollBarPolicy(holds(side) >= shards ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_cell->setSide(side);
    if (gridSize() != QSize(side, side))
        setGridSize({side, side});
}

int ShardHeatMap::cellsInLine() const
{
    const int top = visualRect(m_model->index(0, modelColumn())).top();
    int cells = 1;
    while (cells < m_model->rowCount() && visualRect(m_model->index(cells, modelColumn())).top() == top)
        ++cells;
    return cells;
}

QModelIndex ShardHeatMap::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return {};
    if (!currentIndex().isValid())
        return m_model->index(0, modelColumn());
    const int line = cellsInLine();
    const int page = line * std::max(1, viewport()->height() / gridSize().height());
    int row = currentIndex().row();
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        row -= 1;
        break;
    case MoveRight:
    case MoveNext:
        row += 1;
        break;
    case MoveUp:
        row -= row >= line ? line : 0;
        break;
    case MoveDown:
        row += row + line < count ? line : 0;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    default:
        return QListView::moveCursor(action, modifiers);
    }
    return m_model->index(std::clamp(row, 0, count - 1), modelColumn());
}

void ShardHeatMap::resizeEvent(QResizeEvent *event)
{
    fitCells();
    QListView::resizeEvent(event);
}

void ShardHeatMap::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Colors::muted(palette()));
    painter.drawText(viewport()->rect().adjusted(12, 6, -12, -6), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("No shards yet. Each is a cell here once a bot is connected."));
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latencymodel.h"

#include "colorscheme.h"
#include "glyphicon.h"
#include "units.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

LatencyModel::LatencyModel(LatencyHistory *history, QObject *parent)
    : QAbstractTableModel(parent), m_history(history)
{
    connect(history, &LatencyHistory::changed, this, &LatencyModel::update);
    update();
}

void LatencyModel::update()
{
    m_summaries.clear();
    const QList<int> shards = m_history->shards();
    if (shards != m_shards) {
        beginResetModel();
        m_shards = shards;
        endResetModel();
    } else if (!m_shards.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int LatencyModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_shards.size()) + (m_shards.size() > 1 ? 1 : 0);
}

int LatencyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const LatencyHistory::Summary &LatencyModel::summary(int row) const
{
    auto found = m_summaries.find(row);
    if (found == m_summaries.end()) {
        found =
            m_summaries.insert(row, isTotal(row) ? m_history->total() : m_history->summary(m_shards.at(row)));
    }
    return *found;
}

double LatencyModel::value(int row, int column) const
{
    const LatencyHistory::Summary &figures = summary(row);
    switch (column) {
    case ShardColumn:
        return isTotal(row) ? -1 : m_shards.at(row);
    case NowColumn:
        return figures.now;
    case MinimumColumn:
        return figures.minimum;
    case AverageColumn:
        return figures.average;
    case Percentile50Column:
        return figures.percentile50;
    case Percentile90Column:
        return figures.percentile90;
    case Percentile95Column:
        return figures.percentile95;
    case Percentile99Column:
        return figures.percentile99;
    case MaximumColumn:
        return figures.maximum;
    case BeatsColumn:
        return double(figures.measurements);
    case MissedColumn:
        return double(figures.missed);
    default:
        return -1;
    }
}

QString LatencyModel::text(int row, int column) const
{
    const double figure = value(row, column);
    switch (column) {
    case ShardColumn:
        return isTotal(row) ? tr("All") : QString::number(m_shards.at(row));
    case BeatsColumn:
    case MissedColumn:
        return Units::count(qint64(figure));
    default:
        return figure < 0 ? QStringLiteral("–") : Units::milliseconds(figure);
    }
}

QVariant LatencyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::DecorationRole:
        if (index.column() != ShardColumn || isTotal(row))
            return {};
        return glyphIcon(Glyph::Dot, Colors::ofSeries(m_shards.at(row), QGuiApplication::palette()));
    case Qt::ForegroundRole:
        if (index.column() == MissedColumn && summary(row).missed > 0)
            return Colors::bad(QGuiApplication::palette());
        return {};
    case Qt::FontRole: {
        if (!isTotal(row))
            return {};
        QFont bold = QGuiApplication::font();
        bold.setBold(true);
        return bold;
    }
    case valueRole:
        return value(row, index.column());
    case totalRole:
        return isTotal(row);
    default:
        return {};
    }
}

static QString heading(int column)
{
    switch (column) {
    case LatencyModel::ShardColumn:
        return LatencyModel::tr("Shard");
    case LatencyModel::NowColumn:
        return LatencyModel::tr("Last");
    case LatencyModel::MinimumColumn:
        return LatencyModel::tr("Min");
    case LatencyModel::AverageColumn:
        return LatencyModel::tr("Mean");
    case LatencyModel::Percentile50Column:
        return LatencyModel::tr("p50");
    case LatencyModel::Percentile90Column:
        return LatencyModel::tr("p90");
    case LatencyModel::Percentile95Column:
        return LatencyModel::tr("p95");
    case LatencyModel::Percentile99Column:
        return LatencyModel::tr("p99");
    case LatencyModel::MaximumColumn:
        return LatencyModel::tr("Max");
    case LatencyModel::BeatsColumn:
        return LatencyModel::tr("ACKs");
    case LatencyModel::MissedColumn:
        return LatencyModel::tr("Missed");
    default:
        return {};
    }
}

static QString explanation(int column)
{
    switch (column) {
    case LatencyModel::Percentile50Column:
        return LatencyModel::tr("Half of the heartbeats of the last 6 hours were at most as slow.");
    case LatencyModel::Percentile90Column:
        return LatencyModel::tr("Of ten heartbeats of the last 6 hours, nine were at most as slow.");
    case LatencyModel::Percentile95Column:
        return LatencyModel::tr("Of 20 heartbeats of the last 6 hours, 19 were at most as slow.");
    case LatencyModel::Percentile99Column:
        return LatencyModel::tr("Of 100 heartbeats of the last 6 hours, 99 were at most as slow.");
    case LatencyModel::BeatsColumn:
        return LatencyModel::tr("Heartbeats that were acknowledged in the last 6 hours");
    case LatencyModel::MissedColumn:
        return LatencyModel::tr("Heartbeats without an ACK when the next was due, since the beginning");
    default:
        return {};
    }
}

QVariant LatencyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DisplayRole:
        return heading(section);
    case Qt::ToolTipRole:
        return explanation(section);
    default:
        return {};
    }
}

LatencyOrder::LatencyOrder(LatencyModel *model, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(LatencyModel::valueRole);
    setSourceModel(model);
    sort(LatencyModel::ShardColumn);
}

bool LatencyOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.data(LatencyModel::totalRole).toBool())
        return sortOrder() == Qt::DescendingOrder;
    if (right.data(LatencyModel::totalRole).toBool())
        return sortOrder() == Qt::AscendingOrder;
    return left.data(LatencyModel::valueRole).toDouble() < right.data(LatencyModel::valueRole).toDouble();
}

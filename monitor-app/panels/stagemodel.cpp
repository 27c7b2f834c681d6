// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagemodel.h"

#include "glyphicon.h"
#include "panels/stagechart.h"
#include "panels/stagewords.h"
#include "units.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <cmath>

using Gateway::Stage;

//! A share that moved by less is as it was.
static constexpr double leastTrend = 0.02;

StageModel::StageModel(QObject *parent) : QAbstractTableModel(parent) {}

void StageModel::setShares(const Gateway::StageShares &shares, int shard)
{
    m_figures = shard < 0 ? shares.total() : shares.figures(shard);
    for (const Stage stage : Gateway::allStages)
        m_trends[std::size_t(stage)] = shares.trend(stage, shard);
    m_knowsSocket = shares.knowsSocket();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int StageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Gateway::allStages.size());
}

int StageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StageModel::text(Stage stage, int column) const
{
    const bool isKnown = m_figures.reads > 0 && (stage != Stage::Socket || m_knowsSocket);
    const QString none = QStringLiteral("–");
    switch (column) {
    case StageColumn:
        return StageWords::name(stage);
    case ShareColumn:
        return isKnown ? StageWords::percent(m_figures.share(stage)) : none;
    case TimeColumn:
        return isKnown ? Units::milliseconds(m_figures[stage]) : none;
    case TrendColumn: {
        const double trend = m_trends[std::size_t(stage)];
        if (!isKnown || std::abs(trend) < leastTrend)
            return {};
        const QString amount = StageWords::percent(std::abs(trend));
        return trend > 0 ? QString(u"▲ " + amount) : QString(u"▼ " + amount);
    }
    case AdviceColumn:
        return StageWords::advice(stage);
    default:
        return {};
    }
}

QVariant StageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Stage stage = Gateway::allStages[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(stage, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::DecorationRole:
        if (index.column() != StageColumn)
            return {};
        return glyphIcon(Glyph::Dot, StageChart::color(stage, QGuiApplication::palette()));
    case Qt::ToolTipRole:
        if (stage == Stage::Socket && !m_knowsSocket && index.column() != AdviceColumn)
            return tr("This system does not tell how long data waits in a socket.");
        return index.column() == AdviceColumn ? StageWords::advice(stage) : StageWords::meaning(stage);
    case shareRole:
        return m_figures.share(stage);
    default:
        return {};
    }
}

QVariant StageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isText = section == StageColumn || section == AdviceColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == TimeColumn)
        return tr("Milliseconds of one read of the socket, in the mean of the last 10 seconds");
    if (role == Qt::ToolTipRole && section == TrendColumn)
        return tr("How the share moved against the 10 seconds before");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StageColumn:
        return tr("Stage");
    case ShareColumn:
        return tr("Share");
    case TimeColumn:
        return tr("Time");
    case TrendColumn:
        return tr("Trend");
    case AdviceColumn:
        return tr("If it is too much");
    default:
        return {};
    }
}

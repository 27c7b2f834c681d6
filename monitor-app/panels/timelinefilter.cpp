// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinefilter.h"

#include "panels/timelinemodel.h"

TimelineFilter::TimelineFilter(TimelineModel *model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
}

void TimelineFilter::setShards(const ShardSelection &shards)
{
    if (shards == m_shards)
        return;
    m_shards = shards;
    invalidateFilter();
}

void TimelineFilter::setText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == m_text)
        return;
    m_text = trimmed;
    invalidateFilter();
}

bool TimelineFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!m_shards.contains(m_model->shard(row).id))
        return false;
    if (m_text.isEmpty())
        return true;
    const Gateway::Transition &transition = m_model->transition(row);
    return Gateway::stateText(transition.to).contains(m_text, Qt::CaseInsensitive) ||
           Gateway::causeText(transition).contains(m_text, Qt::CaseInsensitive) ||
           Gateway::adviceText(transition).contains(m_text, Qt::CaseInsensitive);
}

int TimelineFilter::rowAt(int shard, qint64 time) const
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const int source = mapToSource(index(row, 0)).row();
        if (m_model->shard(source).id == shard &&
            m_model->transition(source).when.toMSecsSinceEpoch() <= time)
            return row;
    }
    return -1;
}

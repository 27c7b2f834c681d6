// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepanel.h"

#include "panels/paneltable.h"
#include "panels/timelinelanes.h"
#include "panels/timelinemodel.h"

#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

TimelinePanel::TimelinePanel(TimelineModel *model, QWidget *parent)
    : QWidget(parent), m_lanes(new TimelineLanes(this)), m_table(new PanelTable(model, this))
{
    m_table->setObjectName(QStringLiteral("timelineTable"));
    m_table->setAccessibleName(tr("Timeline of the session"));
    m_table->setEmptyText(tr("Every change of a shard's state is listed here with its cause."));
    m_table->fitColumn(TimelineModel::TimeColumn, {QStringLiteral("00:00:00.000")});
    m_table->fitColumn(TimelineModel::ShardColumn, {QStringLiteral("00")});
    m_table->fitColumn(TimelineModel::StateColumn, {Gateway::stateText(Gateway::ShardState::AwaitingHello)},
                       true);
    m_table->fitColumn(TimelineModel::AfterColumn, {QStringLiteral("0,000 ms")});

    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    QSplitter *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("timelineSplitter"));
    splitter->addWidget(m_lanes);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(true);
    layout->addWidget(splitter);

    connect(m_lanes, &TimelineLanes::momentChosen, this, &TimelinePanel::momentChosen);
    connect(m_table, &QAbstractItemView::activated, this, [this, model](const QModelIndex &index) {
        Q_EMIT momentChosen(model->shard(index.row()).id,
                            model->transition(index.row()).when.toMSecsSinceEpoch());
    });

    QScrollBar *bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this,
            [this, bar] { m_atEnd = bar->sliderPosition() >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, &TimelinePanel::stayAtEnd);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TimelinePanel::stayAtEnd);
}

void TimelinePanel::stayAtEnd()
{
    if (m_atEnd)
        m_table->scrollToBottom();
}

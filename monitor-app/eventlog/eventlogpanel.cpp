// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlogpanel.h"

#include "banner.h"
#include "eventlog/eventlogmodel.h"
#include "eventlog/eventlogview.h"
#include "eventlog/eventstore.h"
#include "filter/filterline.h"
#include "units.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

EventLogPanel::EventLogPanel(QWidget *parent)
    : QWidget(parent)
    , m_store(new EventStore)
    , m_model(new EventLogModel(this))
    , m_filterLine(new FilterLine(this))
    , m_view(new EventLogView(m_model, this))
    , m_pauseBanner(new Banner(Banner::Tone::Info, this))
{
    m_thread.setObjectName(QStringLiteral("eventlog"));
    m_store->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_store, &QObject::deleteLater);
    connect(m_store, &EventStore::batchReady, m_model, &EventLogModel::take);
    connect(m_filterLine, &FilterLine::filterChanged, m_store, &EventStore::setFilter);
    connect(m_view, &EventLogView::filterTermChosen, m_filterLine, &FilterLine::toggleTerm);
    connect(m_model, &EventLogModel::countsChanged, this, &EventLogPanel::showCounts);

    m_pauseBanner->setObjectName(QStringLiteral("pauseBanner"));
    QPushButton *proceed = m_pauseBanner->addButton(tr("Continue"), tr("Show the rows that wait and go on"));
    connect(proceed, &QPushButton::clicked, this, [this] { setPaused(false); });
    m_pauseBanner->hide();

    QHBoxLayout *filterLayout = new QHBoxLayout;
    filterLayout->setContentsMargins(6, 6, 6, 5);
    filterLayout->addWidget(m_filterLine);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(filterLayout);
    layout->addWidget(m_pauseBanner);
    layout->addWidget(m_view, 1);
    m_thread.start();
}

EventLogPanel::~EventLogPanel()
{
    m_thread.quit();
    m_thread.wait();
}

void EventLogPanel::setIdleText(const QString &text)
{
    m_idleText = text;
    showCounts();
}

void EventLogPanel::clear()
{
    QMetaObject::invokeMethod(m_store, &EventStore::clear);
}

void EventLogPanel::setPaused(bool paused)
{
    m_model->setPaused(paused);
}

void EventLogPanel::showCounts()
{
    const qsizetype waiting = m_model->waitingRows();
    m_pauseBanner->setVisible(m_model->isPaused());
    m_pauseBanner->setText(
        waiting == 0 ? tr("Paused. New rows will wait here; nothing is lost.")
                     : tr("Paused. New rows that wait: %1. Nothing is lost.").arg(Units::count(waiting)));
    if (m_model->totalRows() == 0)
        m_view->setEmptyText(m_idleText);
    else if (m_model->isSearchComplete())
        m_view->setEmptyText(
            tr("None of %1 rows matches the filter.").arg(Units::count(qint64(m_model->totalRows()))));
    else
        m_view->setEmptyText(tr("Searching…"));
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/eventbatch.h"
#include "eventlog/rowbuilder.h"
#include "filter/eventfilter.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>

//! The log: takes in what sessions record, keeps it within a budget of memory, and filters it.
//!
//! It lives in a thread of its own; all slots are called there (queued). Results go out as batches, at most
//! one per interval. A filter sees new rows as they come; when it changes, the log is searched anew in slices
//! short enough that neither new rows nor the next filter have to wait.
class EventStore : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype defaultBudget = qsizetype(1) << 30;
    static constexpr std::chrono::milliseconds interval{50};

    explicit EventStore(qsizetype budget = defaultBudget, QObject *parent = nullptr);
    ~EventStore() override;

public Q_SLOTS:
    void ingest(const QList<Gateway::Event> &payloads);
    void ingestTransition(Gateway::ShardId shard, const Gateway::Transition &transition);
    void setFilter(const EventFilter &filter);
    void setBudget(qsizetype bytes); //!< The oldest rows are dropped beyond it.
    void clear();

Q_SIGNALS:
    void batchReady(const EventBatch &batch);

private:
    void take(EventRow &&row);
    void commit();
    void append(EventRow &&row);
    void dropBeyondBudget();
    void searchSlice();
    void searchOn();
    void publish();
    void publishSoon();
    [[nodiscard]] RowId firstRow() const;

    std::deque<std::shared_ptr<EventChunk>> m_chunks; //!< Oldest first; only the last one is not full.
    RowId m_endRow = 0;
    qsizetype m_memory = 0;
    qsizetype m_budget;
    quint64 m_dropped = 0;

    RowBuilder m_builder;
    QList<EventRow> m_incoming; //!< Rows of this interval, to be put in the order of time.
    QTimer m_commitTimer;

    EventFilter m_filter;
    RowId m_searched = 0; //!< The filter has seen the rows before this.
    QTimer m_searchTimer;

    EventBatch m_batch; //!< What the next batch will hold.
    QTimer m_publishTimer;
    QElapsedTimer m_sincePublished;
};

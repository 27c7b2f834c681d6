// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventstore.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

//! How long a search goes on before other calls get their turn.
constexpr std::chrono::milliseconds slice = 8ms;
//! So many rows are tested between two looks at the clock.
constexpr RowId rowsPerLook = 64;

} // namespace

EventStore::EventStore(qsizetype budget, QObject *parent)
    : QObject(parent), m_budget(budget), m_commitTimer(this), m_searchTimer(this), m_publishTimer(this)
{
    m_commitTimer.setSingleShot(true);
    m_commitTimer.setInterval(interval);
    connect(&m_commitTimer, &QTimer::timeout, this, &EventStore::commit);

    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(0);
    connect(&m_searchTimer, &QTimer::timeout, this, &EventStore::searchSlice);

    m_publishTimer.setSingleShot(true);
    connect(&m_publishTimer, &QTimer::timeout, this, &EventStore::publish);
    m_sincePublished.start();
}

EventStore::~EventStore() = default;

RowId EventStore::firstRow() const
{
    return m_chunks.empty() ? m_endRow : m_chunks.front()->first();
}

void EventStore::ingest(const QList<Gateway::Event> &payloads)
{
    for (const Gateway::Event &payload : payloads)
        take(m_builder.build(payload));
}

void EventStore::ingestTransition(Gateway::ShardId shard, const Gateway::Transition &transition)
{
    take(m_builder.build(shard, transition));
}

void EventStore::take(EventRow &&row)
{
    // Payloads come in batches and transitions one by one, so a transition may overtake the payload that
    // caused it. Rows wait here for one interval and enter the log in the order of time.
    m_incoming.append(std::move(row));
    if (!m_commitTimer.isActive())
        m_commitTimer.start();
}

void EventStore::commit()
{
    std::stable_sort(m_incoming.begin(), m_incoming.end(),
                     [](const EventRow &a, const EventRow &b) { return a.time < b.time; });
    for (EventRow &row : m_incoming)
        append(std::move(row));
    m_incoming.clear();
    dropBeyondBudget();
    searchSlice();
}

void EventStore::append(EventRow &&row)
{
    if (m_chunks.empty() || m_chunks.back()->isFull()) {
        m_chunks.push_back(std::make_shared<EventChunk>(m_endRow));
        m_batch.chunks.append(m_chunks.back());
    }
    EventChunk &chunk = *m_chunks.back();
    m_memory -= chunk.memory();
    chunk.append(std::move(row));
    m_memory += chunk.memory();
    ++m_endRow;
}

void EventStore::dropBeyondBudget()
{
    // The chunk that is being filled stays, whatever the budget.
    while (m_memory > m_budget && m_chunks.size() > 1) {
        const std::shared_ptr<EventChunk> &oldest = m_chunks.front();
        m_memory -= oldest->memory();
        m_dropped += oldest->size();
        m_chunks.pop_front();
    }
    const RowId first = firstRow();
    m_searched = std::max(m_searched, first);
    m_batch.chunks.removeIf([first](const EventChunkPointer &chunk) { return chunk->first() < first; });
    m_batch.rows.removeIf([first](RowId row) { return row < first; });
}

void EventStore::setFilter(const EventFilter &filter)
{
    m_filter = filter;
    m_searched = firstRow();
    m_batch.reset = true;
    m_batch.rows.clear();
    searchSlice();
}

void EventStore::setBudget(qsizetype bytes)
{
    m_budget = bytes;
    dropBeyondBudget();
    publishSoon();
}

void EventStore::clear()
{
    m_incoming.clear();
    m_chunks.clear();
    m_memory = 0;
    m_dropped = 0;
    m_searched = m_endRow;
    m_batch.reset = true;
    m_batch.cleared = true;
    m_batch.chunks.clear();
    m_batch.rows.clear();
    publishSoon();
}

void EventStore::searchSlice()
{
    QElapsedTimer clock;
    clock.start();
    while (m_searched < m_endRow) {
        const std::size_t index = std::size_t((m_searched - firstRow()) / EventChunk::capacity);
        const EventChunk &chunk = *m_chunks[index];
        const RowId end = std::min({m_endRow, chunk.first() + chunk.size(), m_searched + rowsPerLook});
        for (; m_searched < end; ++m_searched) {
            const EventRow &row = chunk.row(m_searched);
            if (m_filter.matches(row))
                m_batch.rows.append(m_searched);
        }
        if (std::chrono::milliseconds(clock.elapsed()) >= slice) {
            searchOn();
            break;
        }
    }
    publishSoon();
}

void EventStore::searchOn()
{
    // By way of the event loop: calls that have come in the meantime go first.
    if (!m_searchTimer.isActive())
        m_searchTimer.start();
}

void EventStore::publishSoon()
{
    const auto since = std::chrono::milliseconds(m_sincePublished.elapsed());
    if (since >= interval && !m_publishTimer.isActive())
        publish();
    else if (!m_publishTimer.isActive())
        m_publishTimer.start(interval - since);
}

void EventStore::publish()
{
    m_batch.firstRow = firstRow();
    m_batch.endRow = m_endRow;
    m_batch.dropped = m_dropped;
    m_batch.memory = m_memory;
    m_batch.complete = m_searched == m_endRow;
    m_sincePublished.restart();
    Q_EMIT batchReady(m_batch);
    m_batch = {};
}

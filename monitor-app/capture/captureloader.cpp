// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captureloader.h"

#include <gateway/capture/capturereader.h>

#include <algorithm>

using namespace Gateway;

CaptureLoader::CaptureLoader(std::shared_ptr<CaptureGate> gate) : m_gate(std::move(gate)) {}

void CaptureLoader::load(const QString &path)
{
    CaptureReader reader;
    m_outcome.opened = reader.open(path);
    if (m_outcome.opened) {
        Q_EMIT headerRead(reader.header());
        bool goesOn = true;
        while (goesOn) {
            const std::optional<CaptureRecord> record = reader.read();
            if (!record)
                break;
            const qint64 before = m_lastTime;
            std::visit([this](const auto &value) { take(value); }, *record);
            m_lastTime = std::max(m_lastTime, m_batch.lastTime);
            noteDamages(reader.damages(), before);
            if (m_records >= batchRecords || m_bytes >= batchBytes)
                goesOn = flush(reader.progress());
        }
        flushSnapshots();
        if (goesOn)
            goesOn = flush(1);
        m_outcome.cancelled = !goesOn;
    }
    m_outcome.error = reader.error();
    m_outcome.skipped = reader.linesSkipped();
    m_outcome.cutOff = reader.isCutOff();
    m_outcome.damages = reader.damages();
    Q_EMIT finished(m_outcome);
}

//! \a damages are those before the record that was just taken; \a before is the time of the one before it.
void CaptureLoader::noteDamages(qint64 damages, qint64 before)
{
    if (damages == m_outcome.damages)
        return;
    if (m_outcome.damages == 0) {
        m_outcome.missingFrom = before;
        m_outcome.missingUntil = m_batch.lastTime;
    }
    m_outcome.damages = damages;
}

void CaptureLoader::take(const Event &event)
{
    flushSnapshots();
    if (m_batch.parts.isEmpty() || !std::holds_alternative<QList<Event>>(m_batch.parts.constLast()))
        m_batch.parts.append(QList<Event>());
    std::get<QList<Event>>(m_batch.parts.last()).append(event);
    m_batch.lastTime = std::max(m_batch.lastTime, event.timestamp() / 1'000'000);
    m_bytes += event.payload().size();
    ++m_records;
    ++m_outcome.payloads;
}

void CaptureLoader::take(CapturedTransition captured)
{
    flushSnapshots();
    // Its line does not tell how many shards there are; snapshots do.
    captured.shard.count = std::max(captured.shard.count, m_shardCount);
    m_transitions.insert(captured.shard.id, captured.transition);
    // Its figures come again with those of other shards.
    if (const auto snapshot = m_snapshots.find(captured.shard.id); snapshot != m_snapshots.end()) {
        snapshot->state = captured.transition.to;
        snapshot->lastTransition = captured.transition;
    }
    m_batch.lastTime = std::max(m_batch.lastTime, captured.transition.when.toMSecsSinceEpoch());
    m_batch.parts.append(captured);
    ++m_records;
    ++m_outcome.transitions;
}

void CaptureLoader::take(ShardSnapshot snapshot)
{
    // One of the same shard begins the next round.
    if (m_hasNewSnapshots &&
        m_snapshots.value(snapshot.shard.id).timestamp / 1'000'000 != snapshot.timestamp / 1'000'000)
        flushSnapshots();
    const Transition last = m_transitions.value(snapshot.shard.id);
    if (last.to == snapshot.state && last.when.isValid())
        snapshot.lastTransition = last;
    m_shardCount = std::max(m_shardCount, snapshot.shard.count);
    m_batch.lastTime = std::max(m_batch.lastTime, snapshot.timestamp / 1'000'000);
    m_snapshots.insert(snapshot.shard.id, snapshot);
    m_hasNewSnapshots = true;
    ++m_records;
}

void CaptureLoader::flushSnapshots()
{
    // All shards together, as a live session tells them.
    if (std::exchange(m_hasNewSnapshots, false))
        m_batch.parts.append(m_snapshots.values());
}

bool CaptureLoader::flush(double progress)
{
    m_gate->free.acquire();
    if (m_gate->isCancelled)
        return false;
    m_batch.progress = progress;
    m_batch.hold =
        std::shared_ptr<const void>(m_gate.get(), [gate = m_gate](const void *) { gate->free.release(); });
    Q_EMIT batchRead(std::exchange(m_batch, {}));
    m_records = 0;
    m_bytes = 0;
    return true;
}

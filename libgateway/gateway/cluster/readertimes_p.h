// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QHash>
#include <QList>
#include <QMutex>

#include <algorithm>

namespace Gateway {

//! How many events of which shard a batch holds.
struct BatchPart
{
    int shard;
    int events;
};
using BatchParts = QList<BatchPart>;

//! Counts one more event of \a shard.
inline void addTo(BatchParts *parts, int shard)
{
    for (auto part = parts->rbegin(); part != parts->rend(); ++part) {
        if (part->shard == shard) {
            ++part->events;
            return;
        }
    }
    parts->append({shard, 1});
}

//! How long those who take the batches of a worker need for them, shard by shard. Batches are taken one after
//! the other: the time of one begins when it is handed over, or when the one before is done with.
//! Thread-safe.
class ReaderTimes
{
public:
    //! A batch is done with. Times are nanoseconds of the steady clock.
    void done(const BatchParts &parts, qint64 handedAt, qint64 now)
    {
        const QMutexLocker lock(&m_mutex);
        const qint64 took = std::max<qint64>(0, now - std::max(handedAt, m_lastDone));
        m_lastDone = std::max(m_lastDone, now);
        qint64 events = 0;
        for (const BatchPart &part : parts)
            events += part.events;
        for (const BatchPart &part : parts)
            m_nanoseconds[part.shard] += qint64(double(took) * part.events / double(events));
    }

    [[nodiscard]] qint64 nanoseconds(int shard) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_nanoseconds.value(shard);
    }

private:
    mutable QMutex m_mutex;
    QHash<int, qint64> m_nanoseconds;
    qint64 m_lastDone = 0;
};

} // namespace Gateway

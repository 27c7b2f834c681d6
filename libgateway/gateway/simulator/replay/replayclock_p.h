// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QElapsedTimer>
#include <QSet>

namespace Gateway {

//! The time that the replays of a capture's shards have in common, so that they stand to each other as they
//! did.
class ReplayClock
{
public:
    //! Starts at \a begin, in nanoseconds of the capture's time.
    explicit ReplayClock(qint64 begin) : m_begin(begin) { m_elapsed.start(); }

    //! Milliseconds from the start until \a timestamp, at \a speed.
    [[nodiscard]] double due(qint64 timestamp, double speed) const
    {
        return double(timestamp - m_begin) / 1e6 / speed;
    }
    [[nodiscard]] qint64 elapsed() const { return m_elapsed.elapsed(); }

    //! False when \a shard has joined before: it begins anew, and needs a clock that does.
    [[nodiscard]] bool join(int shard)
    {
        if (m_shards.contains(shard))
            return false;
        m_shards.insert(shard);
        return true;
    }

private:
    qint64 m_begin;
    QElapsedTimer m_elapsed;
    QSet<int> m_shards;
};

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/session/shardsnapshot.h>

#include <QHash>
#include <QList>

namespace Gateway {

//! Rates over a sliding window, made from the snapshots of shards. A plain object without a thread of its
//! own.
class GATEWAY_EXPORT EventRates
{
public:
    //! Means over the window.
    struct Rates
    {
        double eventsPerSecond = 0;        //!< Dispatches.
        double bytesReceivedPerSecond = 0; //!< On the WebSocket, framing not counted.
        double bytesInflatedPerSecond = 0; //!< The same after inflating.
    };

    //! Rates are means over the last \a window.
    explicit EventRates(std::chrono::milliseconds window = std::chrono::seconds(3));

    void add(const ShardSnapshot &snapshot); //!< Takes the newest figures of a shard.
    void clear();                            //!< Forgets all shards.

    [[nodiscard]] Rates rates(int shard) const; //!< All zero before two snapshots came.
    [[nodiscard]] Rates total() const;          //!< Of all shards.

private:
    struct Sample
    {
        qint64 timestamp;
        qint64 events;
        qint64 bytesReceived;
        qint64 bytesInflated;
    };

    std::chrono::nanoseconds m_window;
    QHash<int, QList<Sample>> m_samples;
};

} // namespace Gateway

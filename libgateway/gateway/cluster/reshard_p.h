// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/cluster/eventdeduplicator_p.h>
#include <gateway/cluster/shardset_p.h>

#include <QObject>
#include <QTimer>

#include <deque>

namespace Gateway {

//! A new set of shards takes over from an old one without a gap: the new set comes up silently beside it,
//! both are heard for a while with each event let through once, then the old set is closed. Lives in the
//! cluster's thread.
//!
//! Protocol: "Limits", sessions with other shard counts.
class Reshard : public QObject
{
    Q_OBJECT

public:
    //! Guilds that do not come in this time after READY do not hold up the switch.
    static constexpr std::chrono::seconds guildTimeout{60};
    //! How long both sets are heard: more than one may lag behind the other.
    static constexpr std::chrono::seconds overlap{3};

    //! Watches \a old and brings up \a fresh; both outlive this object.
    Reshard(ShardSet *old, ShardSet *fresh, QObject *parent = nullptr);

    //! How long \a count shards may take to be ready, of which \a concurrency identify at once, unless the
    //! user says otherwise. Connecting and its steps may fail once.
    [[nodiscard]] static std::chrono::milliseconds timeLimit(int count, int concurrency,
                                                             const SessionTimeouts &steps);

    //! The new set is given up when it is not ready after \a limit.
    void start(std::chrono::milliseconds limit);

Q_SIGNALS:
    //! What goes to the user, of both sets.
    void eventsReceived(const QList<Gateway::Event> &events);
    //! The new set alone is heard from now on; the old one is closed.
    void finished();
    //! A shard of the new set failed, or not all were ready in time; the old set goes on as if nothing had
    //! been.
    void failed(const Gateway::Error &error);

private:
    void takeOld(const QList<Event> &events);
    void takeFresh(const QList<Event> &events);
    void takeFreshState(const Transition &transition);
    void giveUp();
    void beginOverlap();
    void endOverlap();

    ShardSet *m_old;
    ShardSet *m_fresh;
    EventDeduplicator m_deduplicator;
    std::deque<Event> m_held; //!< What the new set received before the switch, as far as it may be owed.
    QTimer m_guildTimer;
    QTimer m_overlapTimer;
    QTimer m_limitTimer;
    bool m_isOverlapping = false; //!< The new set is ready and heard, so that it takes over for certain.
};

} // namespace Gateway

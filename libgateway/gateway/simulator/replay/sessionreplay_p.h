// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/replay/captureddispatches_p.h>
#include <gateway/simulator/replay/replayclock_p.h>

#include <QObject>
#include <QTimer>

#include <memory>

namespace Gateway {

class SimulatedSession;

//! Sends the dispatches of a capture to one session, at the pace they were received. While the client reads
//! too slowly or is not there, the replay waits for it.
class SessionReplay : public QObject
{
    Q_OBJECT

public:
    //! \a speed times as fast as it was; 0: as fast as the client takes it. The session, null for none,
    //! outlives this.
    SessionReplay(const QString &path, int shard, double speed, QObject *parent = nullptr);

    [[nodiscard]] Event ready() const { return m_dispatches.ready(); }
    [[nodiscard]] qint64 sent() const { return m_sent; }

    //! Keeps to \a clock, and to its own pace where it comes too late for it.
    void start(SimulatedSession *session, std::shared_ptr<const ReplayClock> clock);
    //! The client is there again, or takes more.
    void proceed();

Q_SIGNALS:
    //! All was sent.
    void finished();

private:
    void step();
    [[nodiscard]] bool mayGo() const;
    //! In milliseconds; how long until m_next is due.
    [[nodiscard]] qint64 wait() const;
    void forgiveDelay();

    CapturedDispatches m_dispatches;
    SimulatedSession *m_session = nullptr;
    double m_speed;
    std::optional<Event> m_next;
    std::shared_ptr<const ReplayClock> m_clock;
    qint64 m_paused = 0;      //!< Milliseconds that do not count.
    bool m_isWaiting = false; //!< For the client.
    qint64 m_sent = 0;
    QTimer m_timer;
};

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/replay/captureddispatches_p.h>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

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

    void start(SimulatedSession *session);
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

    CapturedDispatches m_dispatches;
    SimulatedSession *m_session = nullptr;
    double m_speed;
    std::optional<Event> m_next;
    qint64 m_begin = 0; //!< The timestamp that was sent at the clock's start.
    QElapsedTimer m_clock;
    qint64 m_paused = 0;      //!< Milliseconds that do not count.
    bool m_isWaiting = false; //!< For the client.
    qint64 m_sent = 0;
    QTimer m_timer;
};

} // namespace Gateway

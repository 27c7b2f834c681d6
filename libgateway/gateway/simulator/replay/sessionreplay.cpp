// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/replay/sessionreplay_p.h>
#include <gateway/simulator/server/simulatedsession_p.h>

#include <algorithm>

namespace Gateway {

namespace {

//! So many are sent before others get their turn.
constexpr int stepSize = 64;

} // namespace

SessionReplay::SessionReplay(const QString &path, int shard, double speed, QObject *parent)
    : QObject(parent), m_dispatches(path, shard), m_speed(speed)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SessionReplay::step);
}

void SessionReplay::start(SimulatedSession *session)
{
    m_session = session;
    m_next = m_dispatches.next();
    m_begin = !ready().isNull() ? ready().timestamp() : m_next ? m_next->timestamp() : 0;
    m_clock.start();
    m_timer.start(0);
}

bool SessionReplay::mayGo() const
{
    return m_session->connection() && m_session->acceptsTraffic();
}

qint64 SessionReplay::wait() const
{
    if (m_speed <= 0)
        return 0;
    const double due = double(m_next->timestamp() - m_begin) / 1e6 / m_speed;
    return qint64(due) - (m_clock.elapsed() - m_paused);
}

void SessionReplay::proceed()
{
    if (!std::exchange(m_isWaiting, false) || !m_next)
        return;
    // What is late only because the client was away comes at the old pace.
    m_paused += std::max<qint64>(0, -wait());
    m_timer.start(0);
}

void SessionReplay::step()
{
    for (int i = 0; m_next; ++i) {
        if (!mayGo()) {
            m_isWaiting = true;
            return;
        }
        const qint64 left = wait();
        if (left > 0 || i == stepSize) {
            m_timer.start(int(std::clamp<qint64>(left, 0, 3'600'000)));
            return;
        }
        const QByteArray type = m_next->typeName().toUtf8();
        m_session->dispatch(type, m_next->rawData());
        ++m_sent;
        m_next = m_dispatches.next();
    }
    Q_EMIT finished();
}

} // namespace Gateway

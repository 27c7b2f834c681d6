// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/replay/sessionreplay_p.h>
#include <gateway/simulator/server/simulatedsession_p.h>

#include <algorithm>
#include <utility>

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

void SessionReplay::start(SimulatedSession *session, std::shared_ptr<const ReplayClock> clock)
{
    m_session = session;
    m_clock = std::move(clock);
    m_next = m_dispatches.next();
    forgiveDelay();
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
    return qint64(m_clock->due(m_next->timestamp(), m_speed)) - (m_clock->elapsed() - m_paused);
}

//! What is late only because the client was not there comes at the old pace.
void SessionReplay::forgiveDelay()
{
    if (m_next)
        m_paused += std::max<qint64>(0, -wait());
}

void SessionReplay::proceed()
{
    if (!std::exchange(m_isWaiting, false) || !m_next)
        return;
    forgiveDelay();
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

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/server/pacer_p.h>

#include <algorithm>
#include <cmath>

namespace Gateway {

namespace {

constexpr double shortestTick = 4; // Milliseconds: at high rates a tick has a batch.
constexpr double longestLag = 250; // What is later than this is not made up for.
constexpr int largestBatch = 2000; // So that what clients send is read in between.

} // namespace

Pacer::Pacer(quint64 seed, QObject *parent) : QObject(parent), m_random(seed)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Pacer::tick);
    m_clock.start();
}

void Pacer::setRate(double rate)
{
    m_rate = std::max(rate, 0.0);
    if (m_isRunning) {
        stop();
        start();
    }
}

void Pacer::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    if (m_rate <= 0)
        return;
    m_next = double(m_clock.elapsed()) + m_random.exponential(1000 / m_rate);
    schedule();
}

void Pacer::stop()
{
    m_isRunning = false;
    m_timer.stop();
}

void Pacer::tick()
{
    const double now = double(m_clock.nsecsElapsed()) / 1e6;
    m_next = std::max(m_next, now - longestLag);
    int count = 0;
    while (m_next <= now && count < largestBatch) {
        ++count;
        m_next += m_random.exponential(1000 / m_rate);
    }
    schedule();
    if (count > 0)
        Q_EMIT due(count);
}

void Pacer::schedule()
{
    const double now = double(m_clock.nsecsElapsed()) / 1e6;
    const double wait = m_next <= now ? 0 : std::max(m_next - now, shortestTick);
    m_timer.start(int(std::min(std::ceil(wait), 3'600'000.0)));
}

} // namespace Gateway

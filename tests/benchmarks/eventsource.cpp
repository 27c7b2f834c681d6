// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsource.h"

#include "logpanel/logengine.h"

#include <QSemaphore>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace {

constexpr int interval = 10; //!< Milliseconds.
constexpr int batchSize = 1000;
constexpr int batchesUnderWay = 8;

} // namespace

EventSource::EventSource(const QList<QByteArray> &recorded, LogEngine *engine, int eventsPerSecond)
    : m_corpus(recorded), m_engine(engine), m_rate(eventsPerSecond)
{
    moveToThread(&m_thread);
    m_thread.start();
}

EventSource::~EventSource()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void EventSource::fill(qint64 count)
{
    // The log lets go of what it holds when it has taken the batch.
    const auto room = std::make_shared<QSemaphore>(batchesUnderWay);
    for (qint64 made = 0; made < count; made += batchSize) {
        room->acquire();
        const std::shared_ptr<const void> hold(room.get(), [room](const void *) { room->release(); });
        m_engine->ingest(m_corpus.next(int(std::min<qint64>(batchSize, count - made))), hold);
    }
    room->acquire(batchesUnderWay);
}

void EventSource::start()
{
    m_running = true;
    QMetaObject::invokeMethod(this, [this] {
        m_clock.start();
        send();
    });
}

void EventSource::stop()
{
    m_running = false;
    // What is being handed over now is waited for.
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(
            this, [] {}, Qt::BlockingQueuedConnection);
}

void EventSource::send()
{
    if (!m_running)
        return;
    const qint64 due = m_clock.elapsed() * m_rate / 1000;
    while (m_sent < due) {
        const int count = int(std::min<qint64>(batchSize, due - m_sent));
        m_engine->ingest(m_corpus.next(count));
        m_sent += count;
    }
    QTimer::singleShot(interval, Qt::PreciseTimer, this, [this] { send(); });
}

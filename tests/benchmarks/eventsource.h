// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logcorpus.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <atomic>

class LogEngine;

//! Hands events to the log at a steady rate, from a thread of its own.
class EventSource : public QObject
{
public:
    EventSource(const QList<QByteArray> &recorded, LogEngine *engine, int eventsPerSecond);
    ~EventSource() override;

    //! Hands over \a count events as fast as the log takes them, and waits for that.
    void fill(qint64 count);
    void start();
    void stop();
    [[nodiscard]] qint64 sent() const { return m_sent; } //!< Since start().

private:
    void send();

    LogCorpus m_corpus;
    LogEngine *m_engine;
    const int m_rate;
    QThread m_thread;
    QElapsedTimer m_clock;
    std::atomic<qint64> m_sent = 0;
    std::atomic<bool> m_running = false;
};

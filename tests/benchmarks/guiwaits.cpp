// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwaits.h"

#include <QThread>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

class GuiWaits::Prober : public QThread
{
public:
    explicit Prober(GuiWaits *waits) : m_waits(waits) {}

protected:
    void run() override
    {
        while (!isInterruptionRequested()) {
            QMetaObject::invokeMethod(
                m_waits,
                [waits = m_waits, asked = Clock::now()] {
                    const std::chrono::nanoseconds wait = Clock::now() - asked;
                    waits->m_waits << wait.count();
                },
                Qt::QueuedConnection);
            QThread::usleep(1000);
        }
    }

private:
    GuiWaits *m_waits;
};

GuiWaits::GuiWaits(QObject *parent) : QObject(parent), m_prober(std::make_unique<Prober>(this))
{
    m_prober->start(QThread::TimeCriticalPriority);
}

GuiWaits::~GuiWaits()
{
    m_prober->requestInterruption();
    m_prober->wait();
}

QList<qint64> GuiWaits::take()
{
    return std::exchange(m_waits, {});
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstpaint.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <utility>

void FirstPaint::watchIfAsked(QWidget *window)
{
    if (qEnvironmentVariableIsSet("GATEWAY_MONITOR_FIRST_PAINT"))
        new FirstPaint(window);
}

FirstPaint::FirstPaint(QWidget *window) : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    // All widgets of a window are painted, and brought to the screen, before the next event is taken.
    if (event->type() == QEvent::Paint && !std::exchange(m_isPainted, true))
        QMetaObject::invokeMethod(this, &FirstPaint::report, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void FirstPaint::report()
{
    // The clock is the same in every process of the machine.
    const std::chrono::nanoseconds now = std::chrono::steady_clock::now().time_since_epoch();
    const double cpu = double(std::clock()) / CLOCKS_PER_SEC * 1e9;
    std::printf("{\"monotonic_ns\":%lld,\"cpu_ns\":%.0f}\n", static_cast<long long>(now.count()), cpu);
    std::fflush(stdout);
    QApplication::closeAllWindows();
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

//! Tells on standard output when a window was painted for the first time, as one JSON object, and quits: for
//! `gateway-bench startup`. Installed only where the environment variable GATEWAY_MONITOR_FIRST_PAINT asks.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    //! Watches \a window, and lives as long as it, if that is asked for.
    static void watchIfAsked(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FirstPaint(QWidget *window);
    void report();

    bool m_isPainted = false;
};

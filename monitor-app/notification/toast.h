// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notification/notification.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QTimer;
class QToolButton;
QT_END_NAMESPACE

//! A notification in the corner of a window, over its panels. It goes by itself after a while in which the
//! window was active, or when it is dismissed; others wait behind it.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *window);

    void add(const Notification &notification);
    [[nodiscard]] QString text() const; //!< Of the one that is shown; empty when none is.
    [[nodiscard]] int count() const { return int(m_notifications.size()); }

public Q_SLOTS:
    void dismiss(); //!< The next one follows.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showFirst();
    void place();
    void startWaiting();

    QLabel *m_glyph;
    QLabel *m_label;
    QToolButton *m_close;
    QTimer *m_timer;
    QList<Notification> m_notifications; //!< The first is shown.
};

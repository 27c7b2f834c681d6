// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRandomGenerator>

#include <functional>

class LogPanel;
class LogView;

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

//! Uses the log's table as somebody in a hurry does, with keys and the scroll bar, step by step.
class WindowUser
{
public:
    struct Habit
    {
        const char *what;
        std::function<void(int step)> act; //!< One step of it, twenty in a second.
    };

    explicit WindowUser(LogPanel *panel);

    [[nodiscard]] const QList<Habit> &habits() const { return m_habits; }
    void reset(); //!< No filter, the order of the log, following.

private:
    void follow(int step);
    void turnPages(int step);
    void dragScrollBar(int step);
    void sort(int step);
    void typeFilter(int step);
    void walkThroughRows(int step);
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
               const QString &text = QString());

    LogPanel *m_panel;
    LogView *m_view;
    QRandomGenerator m_random{1};
    QList<Habit> m_habits;
};

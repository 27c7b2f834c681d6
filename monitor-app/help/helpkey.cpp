// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpkey.h"

#include "help/helptopics.h"
#include "help/helpwindow.h"

#include <QApplication>
#include <QKeyEvent>

HelpKey::HelpKey(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

void HelpKey::openForFocus()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        focus = QApplication::activeWindow();
    HelpWindow::showTopic(HelpTopics::of(focus), focus);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const QKeyEvent *key = static_cast<QKeyEvent *>(event);
    // In the main window it is the shortcut of a menu's entry, which comes before key presses.
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    openForFocus();
    return true;
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelswitcher.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;

PanelSwitcher::PanelSwitcher(QMainWindow *window) : QObject(window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { remember(now); });
}

QAction *PanelSwitcher::addAction(QMenu *menu, const QString &text)
{
    QString shown = text;
    QAction *action = menu->addAction(shown.replace(u'&', u"&&"_s));
    if (m_digit <= 9)
        action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(m_digit++)));
    return action;
}

void PanelSwitcher::add(QDockWidget *dock, QMenu *menu)
{
    m_docks += dock;
    QAction *action = addAction(menu, dock->windowTitle());
    action->setObjectName(u"goTo-"_s + dock->objectName());
    connect(action, &QAction::triggered, this, [this, dock] {
        goTo(dock);
        if (QWidget *widget = target(dock))
            widget->setFocus(Qt::ShortcutFocusReason);
    });
    // What is in the dock shall tell its key.
    if (!action->shortcut().isEmpty())
        dock->toggleViewAction()->setToolTip(tr("Show or hide this panel; %1 goes to it")
                                                 .arg(action->shortcut().toString(QKeySequence::NativeText)));
}

void PanelSwitcher::addCentral(QWidget *central, const QString &name, QMenu *menu)
{
    m_central = central;
    QAction *action = addAction(menu, name);
    action->setObjectName(u"goToCentral"_s);
    connect(action, &QAction::triggered, central, [central] { central->setFocus(Qt::ShortcutFocusReason); });
}

void PanelSwitcher::addStepActions(QMenu *menu)
{
    QAction *next = menu->addAction(tr("Next part of the window"), this, [this] { step(1); });
    next->setShortcut(QKeySequence(u"F6"_s));
    QAction *previous = menu->addAction(tr("Part of the window before"), this, [this] { step(-1); });
    previous->setShortcut(QKeySequence(u"Shift+F6"_s));
}

void PanelSwitcher::goTo(QDockWidget *dock)
{
    dock->show();
    dock->raise();
    if (dock->isFloating())
        dock->activateWindow();
}

void PanelSwitcher::remember(QWidget *focus)
{
    for (const QWidget *widget = focus; widget; widget = widget->parentWidget()) {
        if (widget == m_central || qobject_cast<const QDockWidget *>(widget)) {
            m_last.insert(widget, focus);
            return;
        }
    }
}

QWidget *PanelSwitcher::target(const QWidget *pane) const
{
    const auto takesFocus = [pane](const QWidget *widget) {
        return widget && widget->isVisibleTo(pane) && widget->isEnabled() &&
               (widget->focusPolicy() & Qt::TabFocus);
    };
    if (QWidget *last = m_last.value(pane); takesFocus(last))
        return last;
    const QList<QWidget *> inside = pane->findChildren<QWidget *>();
    const auto it = std::ranges::find_if(inside, takesFocus);
    if (it != inside.cend())
        return *it;
    // A panel that is empty has nothing else; with the focus, its name is read and F1 explains it.
    const QDockWidget *dock = qobject_cast<const QDockWidget *>(pane);
    return dock ? dock->widget() : nullptr;
}

QList<QWidget *> PanelSwitcher::panes() const
{
    QList<QWidget *> result;
    for (const QPointer<QDockWidget> &dock : m_docks) {
        // Of tabs only the one in front shows its contents.
        if (dock && dock->isVisible() && !dock->visibleRegion().isEmpty() && target(dock))
            result += dock;
    }
    if (m_central)
        result.insert(std::min<qsizetype>(1, result.size()), m_central);
    for (QToolBar *tools : m_window->findChildren<QToolBar *>(QString(), Qt::FindChildrenRecursively)) {
        if (tools->objectName() == u"toolBar" && tools->isVisible() && target(tools))
            result.append(tools);
    }
    return result;
}

void PanelSwitcher::step(int by)
{
    const QList<QWidget *> all = panes();
    if (all.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (focus && (all.at(i) == focus || all.at(i)->isAncestorOf(focus)))
            now = i;
    }
    const qsizetype next = now < 0 ? 0 : (now + by + all.size()) % all.size();
    QWidget *pane = all.at(next);
    if (QWidget *widget = target(pane)) {
        if (pane->isWindow())
            pane->activateWindow();
        widget->setFocus(Qt::TabFocusReason);
    }
}

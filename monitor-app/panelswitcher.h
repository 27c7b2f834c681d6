// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;
class QWidget;
QT_END_NAMESPACE

//! Goes to the panels of a window by keys: Alt and a digit to each, F6 from one visible part to the next.
class PanelSwitcher : public QObject
{
    Q_OBJECT

public:
    explicit PanelSwitcher(QMainWindow *window);

    //! Offers \a dock in \a menu as the next digit; after 9 without a key.
    void add(QDockWidget *dock, QMenu *menu);
    //! Offers what is not in a dock, as 0.
    void addCentral(QWidget *central, const QString &name, QMenu *menu);
    void addStepActions(QMenu *menu);

    //! The parts that F6 goes through, in order: those that are visible.
    [[nodiscard]] QList<QWidget *> panes() const;
    void step(int by);

    //! Shows \a dock and gives it the focus.
    static void goTo(QDockWidget *dock);
    //! What in \a pane gets the focus: what had it last, or else the first that takes it by Tab, or else the
    //! panel.
    [[nodiscard]] QWidget *target(const QWidget *pane) const;

private:
    void remember(QWidget *focus);
    QAction *addAction(QMenu *menu, const QString &text);

    QMainWindow *m_window;
    QPointer<QWidget> m_central;
    QList<QPointer<QDockWidget>> m_docks;
    QHash<const QWidget *, QPointer<QWidget>> m_last;
    int m_digit = 0;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/simulatedfault.h"

#include <gateway/session/shardstate.h>

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class BotSession;
class ShardsModel;

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QWidget;
QT_END_NAMESPACE

//! What can be done with one shard. What costs a session start, or takes the bot offline, says so and asks
//! first; what the budget of session starts does not allow is refused.
class ShardsActions : public QObject
{
    Q_OBJECT

public:
    //! Dialogs belong to \a window.
    ShardsActions(ShardsModel *model, QWidget *window);
    ~ShardsActions() override;

    void setSession(BotSession *session); //!< Null: none.
    void setShard(int id);                //!< -1: none.
    [[nodiscard]] int shard() const { return m_shard; }

    [[nodiscard]] QAction *reconnectAction() const { return m_reconnect; }
    [[nodiscard]] QAction *reidentifyAction() const { return m_reidentify; }
    [[nodiscard]] QAction *stopAction() const { return m_stop; }
    [[nodiscard]] QAction *startAction() const { return m_start; }
    //! With a menu; it is there for the embedded simulator only.
    [[nodiscard]] QAction *faultAction() const { return m_fault; }

private:
    using Act = void (BotSession::*)(int);

    void createActions();
    void createFaults();
    void addFault(QMenu *menu, const QString &text, const QString &toolTip, SimulatedFault::Kind kind,
                  int closeCode = 0);
    void strike(SimulatedFault fault);
    void update();
    void askToReidentify();
    void askToStop();
    void askToStart();
    //! Asks for a session start, with \a question first; \a act follows if the user and the budget agree.
    void askForSessionStart(const QString &title, const QString &question, const QString &yes, Act act);
    void ask(const QString &title, const QString &text, const QString &yes, Act act);
    void refuse(const QString &title, const Gateway::Error &error);

    ShardsModel *m_model;
    QWidget *m_window;
    QPointer<BotSession> m_session;
    int m_shard = -1;
    QAction *m_reconnect;
    QAction *m_reidentify;
    QAction *m_stop;
    QAction *m_start;
    QAction *m_fault;
    QMenu *m_faultMenu;
    QAction *m_everyShard = nullptr;
    QAction *m_acknowledge = nullptr;
    QList<QAction *> m_strikes; //!< What meets one shard, or every one.
};

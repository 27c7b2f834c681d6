// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandhistory.h"
#include "commands/guildlist.h"
#include "commands/membersfollower.h"

#include <gateway/protocol/command.h>
#include <gateway/session/shardsnapshot.h>

#include <QElapsedTimer>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QThread>
#include <QTimer>

class BotSession;

//! Sends commands on the shards of a session and follows what becomes of them. It lives in the GUI thread;
//! answers are read in a thread of its own.
class CommandSender : public QObject
{
    Q_OBJECT

public:
    explicit CommandSender(QObject *parent = nullptr);
    ~CommandSender() override;

    //! Sends on \a session from now on; null: nowhere. What waited for the one before is given up.
    void setSession(BotSession *session);
    [[nodiscard]] BotSession *session() const { return m_session; }

    [[nodiscard]] CommandHistory *history() { return &m_history; }
    [[nodiscard]] GuildList *guilds() { return &m_guilds; }
    [[nodiscard]] MembersFollower *followed() { return &m_followed; }

    [[nodiscard]] QList<int> shards() const { return m_snapshots.keys(); }
    [[nodiscard]] bool hasShard(int shard) const { return m_snapshots.contains(shard); }
    [[nodiscard]] int shardCount() const; //!< That the shards identify with; 0 without a session.
    [[nodiscard]] const Gateway::ShardSnapshot *snapshot(int shard) const;

    //! The shard that serves \a guild; -1 without a session.
    [[nodiscard]] int shardOf(quint64 guild) const;
    //! What \a command needs and the session did not ask for.
    [[nodiscard]] Gateway::Intents missingIntents(const Gateway::Command &command) const;
    //! How long until all members of \a guild may be asked for again; 0: now.
    [[nodiscard]] std::chrono::milliseconds waitForAllMembers(quint64 guild) const;

    //! Hands \a command to \a shard and notes it in the history.
    void send(const Gateway::Command &command, int shard);

Q_SIGNALS:
    void sessionChanged();
    void figuresChanged(); //!< The budgets of the shards, or their count; a few times a second at most.

private:
    void takePayloads(const QList<Gateway::Event> &payloads);
    void takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots);
    void takeSent(int shard, quint64 number);
    void showProgress(const MembersProgress &progress);
    void forgetSession();

    BotSession *m_session = nullptr;
    QThread m_thread;
    AnswerReader *m_reader; //!< Lives in the thread.
    CommandHistory m_history;
    GuildList m_guilds;
    MembersFollower m_followed;
    QMap<int, Gateway::ShardSnapshot> m_snapshots;
    QTimer m_refresh{this}; //!< Runs while changes are being collected.
    QElapsedTimer m_clock;
    QHash<quint64, qint64> m_allAskedAt;   //!< By guild.
    QHash<quint64, QByteArray> m_requests; //!< For members, that wait to be sent, by number.
};

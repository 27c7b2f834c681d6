// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/session/deletionwatch_p.h>
#include <gateway/session/sessionmachine.h>
#include <gateway/session/shard.h>
#include <gateway/transport/connection.h>
#include <gateway/transport/stageclock_p.h>

#include <QLoggingCategory>
#include <QTimer>

#include <array>

namespace Gateway {

Q_DECLARE_LOGGING_CATEGORY(lcSession)

//! Stands between the session machine, which decides, and what carries it out: the connection, the timers,
//! the identify queue and the shard's signals.
class Shard::Private final : public PayloadReceiver
{
public:
    Private(Shard *shard, ShardConfiguration settings, IdentifyQueue *identifyQueue);

    Shard *q;
    ShardConfiguration configuration;
    IdentifyQueue *queue;
    SessionMachine machine;
    std::shared_ptr<StageClock> clock; //!< Null when nothing is measured.
    bool handsOn = false;
    EventReceiver *receiver = nullptr;
    std::array<QTimer, SessionMachine::timerCount> timers;
    Connection *connection = nullptr;
    QList<Transition> transitions;
    Error error;
    ShardSnapshot figures;
    bool isRunning = false;
    SessionStore *store = nullptr;
    QTimer saveTimer;
    Session savedSession;
    QSet<EventType> filteredTypes;
    QHash<EventType, qint64> filteredCounts;
    GuildAvailability guilds;
    quint64 savedGuilds = 0; //!< Their revision.
    quint64 lastCommandId = 0;
    QHash<quint64, SessionMachine::Time> allMembersAskedAt;
    bool *isGone = nullptr;      //!< Of the innermost DeletionWatch.
    qint64 countedInflating = 0; //!< Nanoseconds of the present connection that are in decodeTimes.

    void runActions();
    void openConnection(const QUrl &url);
    void discardConnection(int code);
    void takePayload(QByteArray bytes, qsizetype wireSize) override;
    void handOut(Event event);
    bool deliver(Event event);
    void send(const QByteArray &payload, const QByteArray &shown);
    void sendSecret(QByteArray payload, const QByteArray &shown);
    void noteSent(qint64 when, qsizetype size, const QByteArray &shown);
    [[nodiscard]] QByteArray encoded(const QByteArray &payload, Error *reason) const;
    void announce(Transition transition);
    void saveSession();
    [[nodiscard]] QString shownReason(const QString &reason) const;
    void count(const Envelope &envelope, std::chrono::nanoseconds scan);
    bool filter(const Envelope &envelope);
    [[nodiscard]] Event::Origin origin(qsizetype wireSize) const;

    //! What the machine asks for.
    void operator()(const SessionMachine::RequestIdentify &);
    void operator()(const SessionMachine::CancelIdentify &);
    void operator()(const SessionMachine::OpenConnection &action);
    void operator()(const SessionMachine::SendHeartbeat &action);
    void operator()(const SessionMachine::SendIdentify &);
    void operator()(const SessionMachine::SendResume &action);
    void operator()(const SessionMachine::SendCommand &action);
    void operator()(const SessionMachine::DropCommand &action);
    void operator()(const SessionMachine::ReportGap &action);
    void operator()(const SessionMachine::ReportDuplicate &action);
    void operator()(const SessionMachine::CloseConnection &action);
    void operator()(const SessionMachine::DiscardConnection &action);
    void operator()(const SessionMachine::StartTimer &action);
    void operator()(const SessionMachine::StopTimer &action);
    void operator()(const SessionMachine::Deliver &action);
    void operator()(const SessionMachine::ReportLatency &action);
    void operator()(const SessionMachine::ChangeState &action);
};

} // namespace Gateway

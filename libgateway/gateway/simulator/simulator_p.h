// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/token.h>
#include <gateway/simulator/replay/sessionreplay_p.h>
#include <gateway/simulator/server/commandanswers_p.h>
#include <gateway/simulator/server/frontdoor_p.h>
#include <gateway/simulator/server/observer_p.h>
#include <gateway/simulator/server/pacer_p.h>
#include <gateway/simulator/server/sessionregistry_p.h>
#include <gateway/simulator/server/simulatedconnection_p.h>
#include <gateway/simulator/server/startbudget_p.h>
#include <gateway/simulator/simulator.h>
#include <gateway/simulator/traffic/traffic_p.h>

#include <QLoggingCategory>

#include <map>
#include <memory>

namespace Gateway {

Q_DECLARE_LOGGING_CATEGORY(simulatorLog)

//! Joins the parts: connections get sessions, sessions get the world's events.
class Simulator::Private : public QObject
{
    Q_OBJECT

public:
    Private(Simulator *q, SimulatorConfiguration configuration);
    ~Private() override;

    void openConnections();
    void dropAll();
    //! \a scheme is that without TLS.
    [[nodiscard]] QUrl url(const QString &scheme, const QString &path) const;
    [[nodiscard]] std::vector<SimulatedConnection *> connectionsOf(int shard) const;
    void updatePacer();

    // What clients do; in simulatorclients.cpp.
    void takePayload(SimulatedConnection *connection, int op, const QJsonValue &data);
    void identify(SimulatedConnection *connection, const QJsonValue &data);
    void resume(SimulatedConnection *connection, const QJsonValue &data);
    void command(SimulatedConnection *connection, int op, const QJsonValue &data);
    void takeClosed(SimulatedConnection *connection, int code, bool byServer);
    void greet(SimulatedConnection *connection);
    [[nodiscard]] int shardOf(const SimulatedConnection *connection, int op, const QJsonValue &data) const;
    void startSession(SimulatedConnection *connection, const SessionSettings &settings);
    void endSession(SimulatedSession *session);
    void loseConnection(SimulatedSession *session);
    void resetToken();
    [[nodiscard]] QByteArray readyData(const SimulatedSession &session) const;

    // In simulatorreplay.cpp.
    [[nodiscard]] bool isReplaying() const { return !configuration.replay.isEmpty(); }
    [[nodiscard]] bool openReplay();
    void startReplay(SimulatedSession *session);
    void continueReplay(SimulatedSession *session);
    void endReplay(SimulatedSession *session);
    [[nodiscard]] static QByteArray readyOfReplay(const Event &captured, const QByteArray &own);

    // The world's events.
    void emitDue(int count);
    void emitTraffic(int count);
    [[nodiscard]] bool isAnyoneTakingTraffic() const;
    void route(const Simulation::Dispatch &event);
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

    Simulator *q;
    SimulatorConfiguration configuration;
    Token token;
    Error error;
    quint16 port;
    Simulation::World world;
    std::unique_ptr<Simulation::Traffic> traffic;
    FrontDoor door;
    Pacer pacer;
    SessionRegistry sessions;
    std::map<SimulatedSession *, std::unique_ptr<SessionReplay>> replays;
    CapturedDispatches::Survey survey; //!< Of the session that was captured.
    std::shared_ptr<ReplayClock> replayClock;
    StartBudget budget;
    CommandAnswers answers;
    std::vector<SimulatedConnection *> connections; //!< Children of this object.
    SimulatorStatistics statistics;
    qint64 bytesOfClosed = 0;
    SimulatorObserver *observer = nullptr; //!< A scenario, which outlives this or takes itself away.
    bool isAcknowledging = true;
    std::chrono::milliseconds acknowledgeDelay{0};
    bool isTokenReset = false;
};

} // namespace Gateway

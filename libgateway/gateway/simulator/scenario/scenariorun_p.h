// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/scenario/clientrecorder_p.h>
#include <gateway/simulator/scenario/scenariorun.h>
#include <gateway/simulator/server/observer_p.h>
#include <gateway/simulator/simulator_p.h>

#include <QPointer>
#include <QTimer>

namespace Gateway {

//! Stands between the client and the simulator: writes down what happens and does the steps that are due.
class ScenarioRun::Private : public QObject, public SimulatorObserver
{
    Q_OBJECT

public:
    Private(ScenarioRun *q, Scenario scenario, quint16 port, const QByteArray &token);
    ~Private() override;

    void takeContact();
    void endObservation();
    void conclude(bool clientCame);
    [[nodiscard]] bool mayStayAway() const;

    void handshakeBegan() override;
    void dataTrusted() override;
    int refuseUpgrade(const HttpRequest &request) override;
    std::optional<HttpResponse> answerInstead(const HttpRequest &request) override;
    void answered(const HttpRequest &request, const HttpResponse &response) override;
    bool mayGreet(SimulatedConnection *connection) override;
    bool mayTake(SimulatedConnection *connection, int shard, int op, const QJsonValue &data) override;
    void sessionStarted(SimulatedConnection *connection) override;
    void sessionResumed(SimulatedConnection *connection) override;
    void connectionClosed(SimulatedConnection *connection, int code, bool byServer) override;

    // In scenariosteps.cpp.
    using Event = ScenarioTrigger::Event;
    using Action = ScenarioStep::Action;
    void happened(Event event, SimulatedConnection *connection, int shard);
    [[nodiscard]] static bool isDue(const ScenarioTrigger &trigger, Event event, int shard, int &count);
    void perform(const ScenarioStep &step, SimulatedConnection *connection);
    //! Changes what will happen to connections and requests to come; false when \a step is no such thing.
    bool arm(const ScenarioStep &step);
    void act(const ScenarioStep &step, SimulatedConnection &connection);
    void actOnSession(const ScenarioStep &step, SimulatedSession &session, ClientRecord::Connection &entry);
    void invalidate(SimulatedConnection &connection, bool resumable);
    [[nodiscard]] static int shardOf(const SimulatedConnection *connection);

    //! A fault that meets the next of its kind, some times.
    struct Armed
    {
        int left = 0;
        QJsonObject parameters;

        [[nodiscard]] bool take() { return left > 0 && left-- > 0; }
    };

    ScenarioRun *q;
    Scenario scenario;
    Error certificateError;
    Simulator simulator;
    Simulator::Private &gateway;
    ClientRecorder recorder;
    QTimer patience;
    QTimer duration;
    QTimer farewell;
    std::vector<int> counts; //!< Of each step: how often its event happened.
    int endCount = 0;
    bool cameClient = false;
    bool isOver = false;
    bool isConcluded = false;
    bool replacesHello = false; //!< A step did something in place of HELLO.
    Armed closing;
    Armed refusing;
    Armed silence;
    Armed lateHello;
    Armed noReady;
    Armed noResumed;
    Armed restFault;
};

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/opcode.h>
#include <gateway/simulator/scenario/rules_p.h>
#include <gateway/simulator/scenario/scenariorun_p.h>

namespace Gateway {

namespace {

using namespace std::chrono_literals;

constexpr auto farewellTime = 3s; // For a client that was told to stop.

SimulatorConfiguration configurationOf(const Scenario &scenario, quint16 port, const QByteArray &token,
                                       Error *error)
{
    SimulatorConfiguration configuration = scenario.configuration;
    configuration.port = port;
    configuration.token = token;
    if (scenario.certificate)
        configuration.tls = TlsIdentity::make(*scenario.certificate, error);
    return configuration;
}

} // namespace

ScenarioRun::Private::Private(ScenarioRun *run, Scenario s, quint16 port, const QByteArray &token)
    : q(run)
    , scenario(std::move(s))
    , simulator(configurationOf(scenario, port, token, &certificateError))
    , gateway(*simulator.d)
    , recorder(simulator.configuration(), simulator.token())
    , counts(std::size_t(scenario.steps.size()))
{
    for (QTimer *timer : {&patience, &duration, &farewell})
        timer->setSingleShot(true);
    connect(&patience, &QTimer::timeout, this, [this] { conclude(false); });
    connect(&duration, &QTimer::timeout, this, &Private::endObservation);
    connect(&farewell, &QTimer::timeout, this, [this] { conclude(true); });
    gateway.observer = this;
    if (scenario.certificate && *scenario.certificate != TlsCertificate::Good)
        recorder.certificateIsBad();
}

ScenarioRun::Private::~Private()
{
    gateway.observer = nullptr;
}

// Where REST or TLS is what goes wrong, a client is right that never opens the gateway.
bool ScenarioRun::Private::mayStayAway() const
{
    const bool isCertificateBad = scenario.certificate && *scenario.certificate != TlsCertificate::Good;
    const bool endsBefore =
        scenario.hasEnd && (scenario.end.event == Event::Rest || scenario.end.event == Event::Handshake);
    return isCertificateBad || endsBefore ||
           std::ranges::any_of(scenario.steps, [](const ScenarioStep &step) {
               return step.action == Action::RestError || step.action == Action::NoSessionStarts;
           });
}

void ScenarioRun::Private::takeContact()
{
    if (std::exchange(cameClient, true))
        return;
    patience.stop();
    duration.start(scenario.duration);
}

void ScenarioRun::Private::endObservation()
{
    if (std::exchange(isOver, true))
        return;
    duration.stop();
    recorder.end();
    Q_EMIT q->observed();
}

void ScenarioRun::Private::conclude(bool clientCame)
{
    if (std::exchange(isConcluded, true))
        return;
    isOver = true;
    gateway.observer = nullptr;
    simulator.close();
    // Who asked REST alone showed nothing of what the scenario is about.
    clientCame = clientCame && (!recorder.record().connections.empty() || mayStayAway());
    ConformanceReport report{
        .scenario = scenario.name, .title = scenario.title, .clientCame = clientCame, .results = {}};
    if (clientCame) {
        Verdicts verdicts;
        for (const auto judge : {judgeConnecting, judgePayloads, judgeHeartbeats, judgeSessions, judgeStreams,
                                 judgeRest, judgeTls})
            judge(recorder.record(), verdicts);
        report.results = verdicts.results(scenario.rules);
    }
    // Later: whoever listens may delete this.
    QMetaObject::invokeMethod(
        q, [this, report] { Q_EMIT q->finished(report); }, Qt::QueuedConnection);
}

void ScenarioRun::Private::handshakeBegan()
{
    takeContact();
    if (isOver)
        return;
    recorder.handshakeBegan();
    happened(Event::Handshake, nullptr, -1);
}

void ScenarioRun::Private::dataTrusted()
{
    if (!isOver)
        recorder.dataTrusted();
}

int ScenarioRun::Private::refuseUpgrade(const HttpRequest &request)
{
    takeContact();
    if (isOver || !isResumePath(request.path) || !refusing.take())
        return 0;
    recorder.refused(request);
    return 503;
}

std::optional<HttpResponse> ScenarioRun::Private::answerInstead(const HttpRequest &request)
{
    takeContact();
    if (isOver)
        return {};
    happened(Event::Rest, nullptr, -1);
    if (!restFault.take())
        return {};
    HttpResponse response;
    response.status = restFault.parameters[u"status"].toInt();
    response.retryAfter = restFault.parameters[u"retry_after"].toDouble();
    response.body = response.retryAfter > 0
                        ? "{\"message\":\"You are being rate limited.\",\"global\":false,\"retry_after\":" +
                              QByteArray::number(response.retryAfter) + '}'
                        : QByteArray("{\"message\":\"A fault on purpose.\",\"code\":0}");
    recorder.answered(request, response);
    return response;
}

void ScenarioRun::Private::answered(const HttpRequest &request, const HttpResponse &response)
{
    if (!isOver)
        recorder.answered(request, response);
}

bool ScenarioRun::Private::mayGreet(SimulatedConnection *connection)
{
    takeContact();
    if (isOver)
        return true;
    recorder.opened(connection);
    ClientRecord::Connection &entry = recorder.of(connection);
    connect(connection, &SimulatedConnection::controlSent, this, [this, connection](int op) {
        if (op == int(Opcode::Hello))
            happened(Event::Hello, connection, -1);
    });
    replacesHello = false;
    happened(Event::Connect, connection, -1);
    if (closing.take()) {
        entry.byScenario = true;
        connection->close(closing.parameters[u"code"].toInt(), QStringLiteral("Closed at once, on purpose."));
        return false;
    }
    if (silence.take()) {
        entry.isHelloWithheld = true;
        return false;
    }
    if (lateHello.take()) {
        QTimer::singleShot(std::chrono::milliseconds(lateHello.parameters[u"ms"].toInt()), connection,
                           &SimulatedConnection::start);
        return false;
    }
    return !replacesHello;
}

bool ScenarioRun::Private::mayTake(SimulatedConnection *connection, int shard, int op, const QJsonValue &data)
{
    if (isOver || !recorder.knows(connection))
        return true;
    recorder.received(connection, op, data);
    const auto withhold = [&](Armed &armed) {
        if (!armed.take())
            return true;
        recorder.of(connection).answerWithheldAt = recorder.now();
        return false;
    };
    switch (Opcode(op)) {
    case Opcode::Heartbeat:
        happened(Event::Heartbeat, connection, shard);
        return true;
    case Opcode::Identify:
        happened(Event::Identify, connection, shard);
        return withhold(noReady);
    case Opcode::Resume:
        // A session of an earlier run is not what the scenario is about.
        if (!recorder.knowsSession(data[u"session_id"].toString()))
            return true;
        happened(Event::Resume, connection, shard);
        return withhold(noResumed);
    default:
        return true;
    }
}

void ScenarioRun::Private::sessionStarted(SimulatedConnection *connection)
{
    if (isOver || !recorder.knows(connection) || !connection->session())
        return;
    recorder.sessionServed(connection);
    happened(Event::Ready, connection, shardOf(connection));
}

void ScenarioRun::Private::sessionResumed(SimulatedConnection *connection)
{
    if (isOver || !recorder.knows(connection) || !connection->session())
        return;
    recorder.sessionServed(connection);
    happened(Event::Resumed, connection, shardOf(connection));
}

void ScenarioRun::Private::connectionClosed(SimulatedConnection *connection, int code, bool byServer)
{
    if (recorder.knows(connection))
        recorder.closed(connection, code, byServer);
    if (farewell.isActive() && simulator.connectionCount() == 0)
        conclude(true);
}

ScenarioRun::ScenarioRun(Scenario scenario, quint16 port, const QByteArray &token, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(scenario), port, token))
{}

ScenarioRun::~ScenarioRun() = default;

const Scenario &ScenarioRun::scenario() const
{
    return d->scenario;
}

Simulator &ScenarioRun::simulator()
{
    return d->simulator;
}

bool ScenarioRun::start(std::chrono::milliseconds patience)
{
    if (d->certificateError || !d->simulator.listen())
        return false;
    d->patience.start(patience);
    return true;
}

Error ScenarioRun::error() const
{
    return d->certificateError ? d->certificateError : d->simulator.error();
}

void ScenarioRun::finish()
{
    if (!d->cameClient) {
        d->conclude(false);
        return;
    }
    d->endObservation();
    // Not at once without a connection either: the last close may be on its way.
    d->farewell.start(d->simulator.connectionCount() == 0 ? 0ms : std::chrono::milliseconds(farewellTime));
}

} // namespace Gateway

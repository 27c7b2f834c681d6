// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/server/restanswers_p.h>
#include <gateway/simulator/simulator_p.h>
#include <gateway/simulator/world/worldbuilder_p.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>

#include <algorithm>

namespace Gateway {

Q_LOGGING_CATEGORY(simulatorLog, "gateway.simulator", QtWarningMsg)

namespace {

constexpr quint64 defaultBotId = 1000000000000000001;

// The first part of a token is the bot's id.
quint64 botIdOf(const Token &token)
{
    const QByteArray text = token.reveal().toByteArray();
    const QByteArray id = QByteArray::fromBase64(text.split('.').constFirst(), QByteArray::Base64UrlEncoding);
    return snowflakeFromText(id).value_or(defaultBotId);
}

Simulation::World makeWorld(const SimulatorConfiguration &configuration, quint64 botId)
{
    Simulation::RandomSource random(configuration.seed);
    const int guilds = configuration.replay.isEmpty() ? configuration.guilds : 0;
    return Simulation::WorldBuilder(random).build(std::max(0, guilds), botId);
}

QSslConfiguration tlsConfigurationOf(const TlsIdentity &identity)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(identity.chain);
    tls.setPrivateKey(identity.key);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // Clients of the gateway have no certificate.
    return tls;
}

} // namespace

Simulator::Private::Private(Simulator *simulator, SimulatorConfiguration c)
    : q(simulator)
    , configuration(std::move(c))
    , token(configuration.token.isEmpty() ? Simulator::defaultToken() : configuration.token)
    , port(configuration.port)
    , world(makeWorld(configuration, botIdOf(token)))
    , traffic(std::make_unique<Simulation::Traffic>(world, configuration.seed + 1))
    , door([this](const HttpRequest &request) { return answer(request); })
    , pacer(configuration.seed + 2)
    , budget(configuration.sessionStarts, configuration.maxConcurrency, configuration.identifyWindow)
    , answers(world)
{
    pacer.setRate(configuration.rate);
    door.setUpgradeFilter(
        [this](const HttpRequest &request) { return observer ? observer->refuseUpgrade(request) : 0; });
    if (!configuration.tls.isNull())
        door.setTls(tlsConfigurationOf(configuration.tls));
    connect(&door, &FrontDoor::webSocketOpened, this, &Private::openConnections);
    connect(&door, &FrontDoor::handshakeBegan, this, [this] {
        if (observer)
            observer->handshakeBegan();
    });
    connect(&door, &FrontDoor::dataTrusted, this, [this] {
        if (observer)
            observer->dataTrusted();
    });
    connect(&pacer, &Pacer::due, this, &Private::emitDue);
}

Simulator::Private::~Private()
{
    for (SimulatedSession *session : sessions.all())
        session->detach();
    // Before the sockets that they use.
    for (SimulatedConnection *connection : connections)
        delete connection;
}

QUrl Simulator::Private::url(const QString &scheme, const QString &path) const
{
    QUrl result;
    result.setScheme(configuration.tls.isNull() ? scheme : QString(scheme + u's'));
    const QHostAddress &address = configuration.address;
    // "Any" is where it listens, not where it can be reached.
    const bool isAny =
        address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
    result.setHost(isAny ? QStringLiteral("127.0.0.1") : address.toString());
    result.setPort(port);
    result.setPath(path);
    return result;
}

HttpResponse Simulator::Private::answer(const HttpRequest &request)
{
    qCInfo(simulatorLog).noquote() << request.method << request.path;
    if (observer) {
        if (const std::optional<HttpResponse> fault = observer->answerInstead(request))
            return *fault;
    }
    BotGateway gateway;
    gateway.url = q->gatewayUrl();
    gateway.shards = configuration.recommendedShards;
    gateway.sessionStartLimit = {.total = budget.total(),
                                 .remaining = budget.remaining(),
                                 .resetAfter = budget.resetAfter(),
                                 .maxConcurrency = configuration.maxConcurrency};
    HttpResponse response = answerRest(request, {.token = isTokenReset ? Token() : token,
                                                 .gateway = gateway,
                                                 .privilegedIntents = configuration.privilegedIntents,
                                                 .world = world});
    response.clockSkew = configuration.clockSkew;
    if (observer)
        observer->answered(request, response);
    return response;
}

std::vector<SimulatedConnection *> Simulator::Private::connectionsOf(int shard) const
{
    std::vector<SimulatedConnection *> found;
    for (SimulatedConnection *connection : connections) {
        if (shard < 0 || (connection->session() && connection->session()->shard().id == shard))
            found.push_back(connection);
    }
    return found;
}

void Simulator::Private::dropAll()
{
    const std::vector<SimulatedConnection *> open = connections;
    for (SimulatedConnection *connection : open)
        connection->drop();
}

void Simulator::Private::updatePacer()
{
    if (door.isListening() && sessions.size() > 0 && !isReplaying())
        pacer.start();
    else
        pacer.stop();
}

bool Simulator::Private::isAnyoneTakingTraffic() const
{
    const std::vector<SimulatedSession *> all = sessions.all();
    return std::ranges::any_of(all, &SimulatedSession::acceptsTraffic);
}

void Simulator::Private::emitDue(int count)
{
    emitTraffic(count);
}

void Simulator::Private::emitTraffic(int count)
{
    // Small steps, so that a client that falls behind is noticed before megabytes are queued for it.
    constexpr int step = 64;
    while (count > 0) {
        if (configuration.eventLimit > 0 && statistics.eventsGenerated >= configuration.eventLimit)
            return;
        if (!isAnyoneTakingTraffic()) {
            statistics.eventsWithheld += count;
            return;
        }
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        for (int i = 0; i < std::min(count, step); ++i) {
            route(traffic->next(now));
            if (++statistics.eventsGenerated == configuration.eventLimit) {
                Q_EMIT q->trafficEnded();
                return;
            }
        }
        count -= std::min(count, step);
    }
}

void Simulator::Private::route(const Simulation::Dispatch &event)
{
    const QLatin1String type = eventTypeName(event.type);
    const Intents required = requiredIntents(event);
    sessions.visitServing(event.guildId, [&](SimulatedSession *session) {
        if (!session->acceptsTraffic())
            ++statistics.eventsPassedBy;
        else if (session->offer(event, QByteArrayView(type.data(), type.size()), required))
            ++statistics.eventsDispatched;
    });
}

Simulator::Simulator(SimulatorConfiguration configuration, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(configuration)))
{}

Simulator::~Simulator() = default;

const SimulatorConfiguration &Simulator::configuration() const
{
    return d->configuration;
}

bool Simulator::listen()
{
    if (d->door.isListening())
        return true;
    if (!d->openReplay())
        return false;
    if (!d->door.listen(d->port, d->configuration.address)) {
        const QString advice = QCoreApplication::translate(
            "Gateway::Simulator", "Choose another port, or end the program that has it.");
        d->error = Error(ErrorDomain::Network, ErrorCode::ConnectionRefused,
                         QCoreApplication::translate("Gateway::Simulator", "Port %1 cannot be had: %2.")
                             .arg(d->port)
                             .arg(d->door.errorString()),
                         advice);
        return false;
    }
    d->error = {};
    d->port = d->door.port();
    if (!d->configuration.address.isLoopback()) {
        qCWarning(simulatorLog).noquote()
            << "listening on" << d->configuration.address.toString() << "for everybody who can reach it";
    }
    d->updatePacer();
    return true;
}

void Simulator::close()
{
    d->door.close();
    d->dropAll();
    d->updatePacer();
}

bool Simulator::isListening() const
{
    return d->door.isListening();
}

Error Simulator::error() const
{
    return d->error;
}

quint16 Simulator::port() const
{
    return d->port;
}

QUrl Simulator::gatewayUrl() const
{
    return d->url(QStringLiteral("ws"), QStringLiteral("/"));
}

QUrl Simulator::apiUrl() const
{
    return d->url(QStringLiteral("http"), QStringLiteral("/api/v10"));
}

QByteArray Simulator::token() const
{
    return d->token.reveal().toByteArray();
}

QByteArray Simulator::defaultToken()
{
    const QByteArray id = QByteArray::number(defaultBotId);
    return id.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
           ".simulated.no-secret";
}

int Simulator::sessionCount() const
{
    return d->sessions.size();
}

int Simulator::connectionCount() const
{
    return int(d->connections.size());
}

SimulatorStatistics Simulator::statistics() const
{
    SimulatorStatistics result = d->statistics;
    result.bytesSent = d->bytesOfClosed;
    for (const SimulatedConnection *connection : d->connections)
        result.bytesSent += connection->bytesSent();
    return result;
}

void Simulator::setRate(double rate)
{
    d->configuration.rate = rate;
    d->pacer.setRate(rate);
}

void Simulator::sendTraffic(int count)
{
    d->emitTraffic(count);
}

void Simulator::sendReconnect(int shard)
{
    for (SimulatedConnection *connection : d->connectionsOf(shard))
        connection->sendControl(Opcode::Reconnect, "null");
}

void Simulator::sendInvalidSession(bool resumable, int shard)
{
    for (SimulatedConnection *connection : d->connectionsOf(shard)) {
        SimulatedSession *session = connection->session();
        if (!session)
            continue;
        if (resumable)
            d->loseConnection(session);
        else
            d->endSession(session);
        connection->sendControl(Opcode::InvalidSession, resumable ? "true" : "false");
    }
}

void Simulator::sendHeartbeatRequest(int shard)
{
    for (SimulatedConnection *connection : d->connectionsOf(shard))
        connection->sendControl(Opcode::Heartbeat, "null");
}

void Simulator::closeConnections(int code, int shard)
{
    for (SimulatedConnection *connection : d->connectionsOf(shard))
        connection->close(code, QStringLiteral("Closed on demand."));
}

void Simulator::dropConnections(int shard)
{
    for (SimulatedConnection *connection : d->connectionsOf(shard))
        connection->drop();
}

void Simulator::setAcknowledging(bool acknowledging)
{
    d->isAcknowledging = acknowledging;
    for (SimulatedConnection *connection : d->connections)
        connection->setAcknowledging(acknowledging);
}

void Simulator::setAcknowledgeDelay(std::chrono::milliseconds delay)
{
    d->acknowledgeDelay = delay;
    for (SimulatedConnection *connection : d->connections)
        connection->setAcknowledgeDelay(delay);
}

void Simulator::dispatch(const QString &type, const QJsonObject &data, int shard)
{
    const QByteArray json = QJsonDocument(data).toJson(QJsonDocument::Compact);
    for (SimulatedSession *session : d->sessions.ofShard(shard))
        session->dispatch(type.toLatin1(), json);
}

} // namespace Gateway

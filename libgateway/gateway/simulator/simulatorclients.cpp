// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/limits.h>
#include <gateway/simulator/server/httprequest_p.h>
#include <gateway/simulator/server/restanswers_p.h>
#include <gateway/simulator/simulator_p.h>
#include <gateway/simulator/world/worldjson_p.h>

#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

// The part of the simulator that talks with clients.
namespace Gateway {

void Simulator::Private::openConnections()
{
    while (true) {
        OpenedWebSocket opened = door.takeWebSocket();
        if (!opened.socket)
            return;
        const auto read = readParameters(opened.socket->requestUrl());
        const auto *parameters = std::get_if<ConnectionParameters>(&read);
        auto *connection =
            new SimulatedConnection(std::move(opened), parameters ? *parameters : ConnectionParameters(),
                                    configuration.heartbeatInterval, this);
        connection->setAcknowledging(isAcknowledging);
        connection->setAcknowledgeDelay(acknowledgeDelay);
        connections.push_back(connection);
        connect(connection, &SimulatedConnection::payloadReceived, this,
                [this, connection](int op, const QJsonValue &data) { takePayload(connection, op, data); });
        connect(connection, &SimulatedConnection::drained, this, [this, connection] {
            if (SimulatedSession *session = connection->session()) {
                session->pump();
                continueReplay(session);
            }
        });
        // Queued: a connection may close while its session is in the middle of sending.
        connect(
            connection, &SimulatedConnection::closed, this,
            [this, connection](int code, bool byServer) { takeClosed(connection, code, byServer); },
            Qt::QueuedConnection);
        qCInfo(simulatorLog, "a client connected, %d are connected", int(connections.size()));
        Q_EMIT q->clientConnected(int(connections.size()));
        if (const Refusal *refusal = std::get_if<Refusal>(&read))
            connection->close(refusal->code, refusal->reason);
        else
            greet(connection);
    }
}

void Simulator::Private::greet(SimulatedConnection *connection)
{
    if (!observer || observer->mayGreet(connection))
        connection->start();
}

int Simulator::Private::shardOf(const SimulatedConnection *connection, int op, const QJsonValue &data) const
{
    if (connection->session())
        return connection->session()->shard().id;
    if (op == int(Opcode::Identify))
        return namedShard(data);
    if (op == int(Opcode::Resume)) {
        const QString id = data.toObject().value(QStringLiteral("session_id")).toString();
        const SimulatedSession *session = sessions.find(id.toUtf8());
        return session ? session->shard().id : -1;
    }
    return -1;
}

void Simulator::Private::takePayload(SimulatedConnection *connection, int op, const QJsonValue &data)
{
    const int shard = shardOf(connection, op, data);
    qCDebug(simulatorLog, "shard %d sent op %d", shard, op);
    Q_EMIT q->payloadReceived(shard, op);
    if (observer && !observer->mayTake(connection, shard, op, data))
        return;
    if (!connection->isOpen())
        return;
    switch (Opcode(op)) {
    case Opcode::Heartbeat:
        break; // The connection answered it.
    case Opcode::Identify:
        identify(connection, data);
        break;
    case Opcode::Resume:
        resume(connection, data);
        break;
    default:
        if (CommandAnswers::isCommand(op))
            command(connection, op, data);
        else
            connection->close(int(CloseCode::UnknownOpcode), QStringLiteral("Unknown opcode."));
    }
}

void Simulator::Private::identify(SimulatedConnection *connection, const QJsonValue &data)
{
    if (connection->session())
        return connection->close(int(CloseCode::AlreadyAuthenticated),
                                 QStringLiteral("Already authenticated."));
    const auto read = readIdentify(data, isTokenReset ? Token() : token, configuration.privilegedIntents);
    if (const Refusal *refusal = std::get_if<Refusal>(&read))
        return connection->close(refusal->code, refusal->reason);
    const SessionSettings &settings = std::get<SessionSettings>(read);

    const auto guildsOfShard = std::ranges::count_if(world.guilds, [&](const Simulation::Guild &guild) {
        return ShardId::forGuild(guild.id, settings.shard.count) == settings.shard;
    });
    if (guildsOfShard > Limits::guildsPerShard)
        return connection->close(int(CloseCode::ShardingRequired), QStringLiteral("Sharding is required."));

    switch (budget.take(settings.shard.id)) {
    case StartBudget::Verdict::TooSoon:
        qCInfo(simulatorLog, "shard %d identified too soon after another", settings.shard.id);
        connection->sendControl(Opcode::InvalidSession, "false");
        return;
    case StartBudget::Verdict::Exhausted:
        resetToken();
        return;
    case StartBudget::Verdict::Granted:
        startSession(connection, settings);
    }
}

void Simulator::Private::resetToken()
{
    if (std::exchange(isTokenReset, true))
        return;
    qCWarning(simulatorLog, "the token is reset: all sessions end");
    const std::vector<SimulatedConnection *> open = connections;
    for (SimulatedConnection *connection : open)
        connection->close(int(CloseCode::AuthenticationFailed), QStringLiteral("The token was reset."));
    for (SimulatedSession *session : sessions.all())
        endSession(session);
}

void Simulator::Private::startSession(SimulatedConnection *connection, const SessionSettings &settings)
{
    // Not from the seed: two runs must never take each other's sessions for their own.
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    const QByteArray id = QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();

    SimulatedSession *session =
        sessions.add(std::make_unique<SimulatedSession>(id, settings, configuration.replayLimit));
    connect(
        &session->expiry(), &QTimer::timeout, this,
        [this, session] {
            qCInfo(simulatorLog, "the session of shard %d expired", session->shard().id);
            endSession(session);
        },
        Qt::QueuedConnection);
    session->attach(connection);
    if (isReplaying())
        startReplay(session);
    else
        session->dispatch("READY", readyData(*session));
    qCInfo(simulatorLog, "shard %s began a session", qPrintable(settings.shard.toString()));
    Q_EMIT q->sessionStarted(settings.shard.id, QString::fromLatin1(id));

    std::deque<quint64> guilds;
    if (settings.intents.testFlag(Intent::Guilds)) { // None where a capture is replayed: they are in it.
        for (const Simulation::Guild &guild : world.guilds) {
            if (ShardId::forGuild(guild.id, settings.shard.count) == settings.shard)
                guilds.push_back(guild.id);
        }
    }
    const Simulation::VisibleGuild view{.largeThreshold = settings.largeThreshold,
                                        .presences = settings.intents.testFlag(Intent::GuildPresences)};
    session->awaitGuilds(std::move(guilds),
                         [this, view](quint64 guildId) { return guildCreate(*world.guild(guildId), view); });
    updatePacer();
    if (observer)
        observer->sessionStarted(connection);
}

QByteArray Simulator::Private::readyData(const SimulatedSession &session) const
{
    const ShardId shard = session.shard();
    Simulation::JsonWriter json;
    json.beginObject().number("v", Limits::apiVersion).object("user_settings").endObject();
    json.object("user");
    writeUserFields(json, *world.bot);
    json.flag("verified", true).flag("mfa_enabled", false).null("email").number("flags", 0).endObject();
    json.array("guilds");
    for (const Simulation::Guild &guild : world.guilds) {
        if (ShardId::forGuild(guild.id, shard.count) == shard)
            json.beginObject().id("id", guild.id).flag("unavailable", true).endObject();
    }
    json.endArray().text("session_id", session.id()).text("session_type", "normal");
    json.text("resume_gateway_url",
              configuration.resumeGatewayUrl.isEmpty()
                  ? url(QStringLiteral("ws"), QString::fromLatin1(resumePath)).toEncoded()
                  : configuration.resumeGatewayUrl.toUtf8());
    if (session.settings().hasShard)
        json.array("shard").numberValue(shard.id).numberValue(shard.count).endArray();
    json.object("application").id("id", world.bot->id);
    json.number("flags", applicationFlags(configuration.privilegedIntents)).endObject();
    json.emptyArray("private_channels").emptyArray("relationships").emptyArray("presences");
    json.emptyArray("guild_join_requests").emptyArray("geo_ordered_rtc_regions");
    json.array("_trace").textValue("gateway-simulator").endArray();
    return json.endObject().take();
}

void Simulator::Private::resume(SimulatedConnection *connection, const QJsonValue &data)
{
    if (connection->session())
        return connection->close(int(CloseCode::AlreadyAuthenticated),
                                 QStringLiteral("Already authenticated."));
    const auto read = readResume(data, isTokenReset ? Token() : token);
    if (const Refusal *refusal = std::get_if<Refusal>(&read))
        return connection->close(refusal->code, refusal->reason);
    const ResumeRequest &request = std::get<ResumeRequest>(read);

    SimulatedSession *session = sessions.find(request.sessionId);
    const auto check =
        session ? session->checkResume(request.sequence) : SimulatedSession::ResumeCheck::Overrun;
    if (check == SimulatedSession::ResumeCheck::Ahead)
        return connection->close(int(CloseCode::InvalidSeq), QStringLiteral("Invalid sequence."));
    if (check == SimulatedSession::ResumeCheck::Overrun) {
        qCInfo(simulatorLog, "a session cannot be resumed: %s",
               session ? "too much was missed" : "it is not known, or not any more");
        if (session)
            endSession(session);
        connection->sendControl(Opcode::InvalidSession, "false");
        return;
    }
    if (SimulatedConnection *old = session->connection()) {
        session->detach();
        old->close(int(CloseCode::UnknownError),
                   QStringLiteral("The session was resumed on another connection."));
    }
    session->resume(connection, request.sequence, [this, session](int replayed) {
        qCInfo(simulatorLog, "shard %s resumed, %d events replayed", qPrintable(session->shard().toString()),
               replayed);
        if (observer && session->connection())
            observer->sessionResumed(session->connection());
        Q_EMIT q->sessionResumed(session->shard().id, QString::fromLatin1(session->id()), replayed);
        continueReplay(session);
    });
}

void Simulator::Private::command(SimulatedConnection *connection, int op, const QJsonValue &data)
{
    SimulatedSession *session = connection->session();
    if (!session)
        return connection->close(int(CloseCode::NotAuthenticated), QStringLiteral("Not authenticated."));
    const CommandAnswer answer = answers.answer(*session, op, data.toObject());
    if (answer.refusal)
        return connection->close(answer.refusal->code, answer.refusal->reason);
    for (const Simulation::Dispatch &event : answer.toAll)
        route(event);
    for (const Simulation::Dispatch &event : answer.toSession) {
        const QLatin1String type = eventTypeName(event.type);
        session->dispatch(QByteArrayView(type.data(), type.size()), event.data);
    }
}

void Simulator::Private::takeClosed(SimulatedConnection *connection, int code, bool byServer)
{
    std::erase(connections, connection);
    if (observer)
        observer->connectionClosed(connection, code, byServer);
    bytesOfClosed += connection->bytesSent();
    int shard = -1;
    if (SimulatedSession *session = connection->session()) {
        shard = session->shard().id;
        // The bot's own 1000 and 1001 end the session. What the gateway closed with a code that forbids to
        // resume is over as well.
        const bool isOver =
            byServer ? closePolicy(code) != ClosePolicy::Resume : code == 1000 || code == 1001;
        if (isOver)
            endSession(session);
        else
            loseConnection(session);
    }
    connection->deleteLater();
    qCInfo(simulatorLog, "a connection of shard %d is over, code %d", shard, code);
    Q_EMIT q->connectionClosed(shard, code);
}

void Simulator::Private::loseConnection(SimulatedSession *session)
{
    session->detach();
    session->expiry().start(configuration.sessionLifetime);
}

void Simulator::Private::endSession(SimulatedSession *session)
{
    endReplay(session);
    sessions.remove(session);
    updatePacer();
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/scenario/scenariorun_p.h>

#include <QJsonDocument>

// The steps of a scenario: when they are due, and what they do.
namespace Gateway {

int ScenarioRun::Private::shardOf(const SimulatedConnection *connection)
{
    return connection && connection->session() ? connection->session()->shard().id : -1;
}

bool ScenarioRun::Private::isDue(const ScenarioTrigger &trigger, Event event, int shard, int &count)
{
    if (trigger.event != event || (trigger.shard >= 0 && trigger.shard != shard))
        return false;
    ++count;
    return trigger.nth == 0 || trigger.nth == count;
}

void ScenarioRun::Private::happened(Event event, SimulatedConnection *connection, int shard)
{
    for (qsizetype i = 0; i < scenario.steps.size(); ++i) {
        const ScenarioStep &step = scenario.steps.at(i);
        if (!isDue(step.when, event, shard, counts[std::size_t(i)]))
            continue;
        // What meets the very thing that happens cannot wait. All else does: the simulator is in the middle
        // of something, and a step may close what it works on.
        if (step.when.after.count() == 0 && (arm(step) || event == Event::Connect)) {
            if (event == Event::Connect)
                perform(step, connection);
            continue;
        }
        QTimer::singleShot(step.when.after, this, [this, step, at = QPointer(connection)] {
            if (!isOver && !arm(step))
                perform(step, at);
        });
    }
    if (scenario.hasEnd && isDue(scenario.end, event, shard, endCount))
        QTimer::singleShot(scenario.end.after, this, &Private::endObservation);
}

bool ScenarioRun::Private::arm(const ScenarioStep &step)
{
    Armed *armed = nullptr;
    switch (step.action) {
    case Action::AcceptThenClose:
        armed = &closing;
        break;
    case Action::RefuseResumeUrl:
        armed = &refusing;
        break;
    case Action::HelloNever:
        armed = &silence;
        break;
    case Action::HelloLate:
        armed = &lateHello;
        break;
    case Action::ReadyNever:
        armed = &noReady;
        break;
    case Action::ResumedNever:
        armed = &noResumed;
        break;
    case Action::RestError:
        armed = &restFault;
        break;
    case Action::NoSessionStarts:
        gateway.budget.exhaust();
        return true;
    case Action::ResetToken:
        gateway.resetToken();
        return true;
    default:
        return false;
    }
    *armed = {.left = step.parameters[u"times"].toInt(1), .parameters = step.parameters};
    return true;
}

void ScenarioRun::Private::perform(const ScenarioStep &step, SimulatedConnection *connection)
{
    if (connection && connection->isOpen() && recorder.knows(connection)) {
        act(step, *connection);
        return;
    }
    // The connection it was about is gone: the step meets those that are there.
    const std::vector<SimulatedConnection *> open = gateway.connectionsOf(step.when.shard);
    for (SimulatedConnection *other : open) {
        if (other->isOpen() && recorder.knows(other))
            act(step, *other);
    }
}

void ScenarioRun::Private::act(const ScenarioStep &step, SimulatedConnection &connection)
{
    ClientRecord::Connection &entry = recorder.of(&connection);
    const QJsonObject &parameters = step.parameters;
    switch (step.action) {
    case Action::Reconnect:
        connection.sendControl(Opcode::Reconnect, "null");
        replacesHello = true;
        break;
    case Action::InvalidSession:
        invalidate(connection, parameters[u"resumable"].toBool());
        replacesHello = true;
        break;
    case Action::Close:
        entry.byScenario = true;
        connection.close(parameters[u"code"].toInt(), QStringLiteral("Closed on purpose."));
        replacesHello = true;
        break;
    case Action::Drop:
        entry.byScenario = true;
        connection.drop();
        replacesHello = true;
        break;
    case Action::StopAcks:
        connection.setAcknowledging(false);
        entry.acksStoppedAt = recorder.now();
        break;
    case Action::StartAcks:
        connection.setAcknowledging(true);
        entry.acksStoppedAt = -1;
        break;
    case Action::DelayAcks:
        connection.setAcknowledgeDelay(std::chrono::milliseconds(parameters[u"ms"].toInt()));
        break;
    case Action::HeartbeatRequest:
        connection.sendControl(Opcode::Heartbeat, "null");
        break;
    case Action::SlowWriter:
        connection.setWriteRate(parameters[u"bytes_per_s"].toInt());
        if (entry.slowWriterAt < 0)
            entry.slowWriterAt = recorder.now();
        break;
    case Action::LateWriter:
        connection.setLag(parameters[u"ms_per_s"].toInt(), parameters[u"most_ms"].toInt());
        if (entry.slowWriterAt < 0)
            entry.slowWriterAt = recorder.now();
        break;
    case Action::SlowReader:
        connection.setReadRate(parameters[u"bytes_per_s"].toInt());
        if (entry.slowReaderAt < 0)
            entry.slowReaderAt = recorder.now();
        break;
    case Action::SplitMessages:
        if (connection.compression() == Compression::ZlibStream) {
            connection.setMessageSize(parameters[u"bytes"].toInt());
            entry.splitAt = recorder.now();
        }
        break;
    case Action::CorruptStream:
        entry.corruptAt = recorder.now();
        connection.sendGarbage();
        break;
    case Action::Bomb:
        if (connection.sendBomb(parameters[u"bytes"].toInteger()))
            entry.bombAt = recorder.now();
        break;
    case Action::Nested: {
        const int depth = parameters[u"depth"].toInt();
        connection.send("{\"op\":99,\"d\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}');
        break;
    }
    case Action::InvalidUtf8:
        connection.sendInvalidUtf8();
        break;
    case Action::Send:
        connection.send(QJsonDocument(parameters[u"payload"].toObject()).toJson(QJsonDocument::Compact));
        break;
    default:
        if (connection.session())
            actOnSession(step, *connection.session(), entry);
    }
}

void ScenarioRun::Private::actOnSession(const ScenarioStep &step, SimulatedSession &session,
                                        ClientRecord::Connection &entry)
{
    const QJsonObject &parameters = step.parameters;
    switch (step.action) {
    case Action::InflateTo:
        entry.large.push_back({recorder.now(), session.dispatchOfSize(parameters[u"bytes"].toInteger())});
        break;
    case Action::SkipSequence:
        session.skip(parameters[u"count"].toInt());
        entry.skipped.push_back({recorder.now(), session.lastSequence()});
        break;
    case Action::RepeatSequence:
        session.repeatLast();
        break;
    case Action::RateLimited: {
        const QJsonObject data{
            {QStringLiteral("opcode"), int(Opcode::RequestGuildMembers)},
            {QStringLiteral("retry_after"), parameters[u"retry_after"]},
            {QStringLiteral("meta"), QJsonObject{{QStringLiteral("guild_id"), QStringLiteral("1")}}}};
        session.dispatch("RATE_LIMITED", QJsonDocument(data).toJson(QJsonDocument::Compact));
        break;
    }
    default:
        break;
    }
}

void ScenarioRun::Private::invalidate(SimulatedConnection &connection, bool resumable)
{
    if (SimulatedSession *session = connection.session()) {
        if (resumable)
            gateway.loseConnection(session);
        else
            gateway.endSession(session);
    }
    connection.sendControl(Opcode::InvalidSession, resumable ? "true" : "false");
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/opcode.h>
#include <gateway/simulator/scenario/clientrecorder_p.h>
#include <gateway/simulator/server/clientpayload_p.h>
#include <gateway/simulator/server/simulatedconnection_p.h>
#include <gateway/simulator/server/simulatedsession_p.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Gateway {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds tickInterval = 100ms;
constexpr std::chrono::milliseconds shortestStall = 250ms;

} // namespace

ClientRecorder::ClientRecorder(const SimulatorConfiguration &configuration, const QByteArray &token)
{
    m_clock.start();
    m_ticks.setTimerType(Qt::PreciseTimer);
    connect(&m_ticks, &QTimer::timeout, this, &ClientRecorder::tick);
    m_ticks.start(tickInterval);
    m_record.configuration = configuration;
    m_record.token = token;
}

void ClientRecorder::tick()
{
    const qint64 last = std::exchange(m_lastTick, now());
    if (m_lastTick - last >= shortestStall.count())
        m_record.stalls.push_back({last, m_lastTick});
}

bool ClientRecorder::knowsSession(const QString &id) const
{
    return std::ranges::any_of(m_record.connections,
                               [&id](const auto &connection) { return connection->sessionId == id; });
}

void ClientRecorder::opened(SimulatedConnection *connection)
{
    auto entry = std::make_unique<ClientRecord::Connection>();
    entry->url = connection->requestUrl();
    entry->openedAt = now();
    entry->interval = connection->heartbeatInterval().count();
    m_open.insert(connection, entry.get());
    connect(connection, &SimulatedConnection::dispatchSent, this,
            [this, entry = entry.get()](qint64 sequence) {
                entry->dispatched.push_back({now(), sequence});
            });
    connect(connection, &SimulatedConnection::controlSent, this,
            [this, entry = entry.get()](int op, bool isTrue) {
                if (op == int(Opcode::Hello))
                    entry->helloAt = now();
                entry->controls.push_back({now(), op, isTrue, entry->received.size()});
            });
    m_record.connections.push_back(std::move(entry));
}

void ClientRecorder::received(SimulatedConnection *connection, int op, const QJsonValue &data)
{
    ClientRecord::Payload payload{.at = now(), .op = op};
    if (op == int(Opcode::Heartbeat)) {
        payload.number = data.toInteger(-1);
    } else if (op == int(Opcode::Resume)) {
        payload.number = data[u"seq"].toInteger(-1);
        payload.sessionId = data[u"session_id"].toString();
    } else if (op == int(Opcode::Identify)) {
        payload.shard = std::max(0, namedShard(data));
    }
    of(connection).received.push_back(payload);
}

void ClientRecorder::sessionServed(SimulatedConnection *connection)
{
    of(connection).sessionId = QString::fromLatin1(connection->session()->id());
}

void ClientRecorder::closed(SimulatedConnection *connection, int code, bool byServer)
{
    ClientRecord::Connection &entry = of(connection);
    entry.closedAt = now();
    entry.closeCode = code;
    entry.byServer = byServer || entry.byScenario;
    disconnect(connection, nullptr, this, nullptr);
    m_open.remove(connection);
}

void ClientRecorder::answered(const HttpRequest &request, const HttpResponse &response)
{
    const QJsonValue remaining = QJsonDocument::fromJson(response.body)[u"session_start_limit"][u"remaining"];
    m_record.rest.push_back({.at = now(),
                             .target = request.target,
                             .status = response.status,
                             .retryAfter = response.retryAfter,
                             .remaining = remaining.toInt(-1)});
}

void ClientRecorder::refused(const HttpRequest &request)
{
    m_record.refusedUpgrades.push_back({now(), request.target});
}

} // namespace Gateway

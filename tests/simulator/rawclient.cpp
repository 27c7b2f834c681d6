// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "rawclient.h"

#include <gateway/transport/inflater.h>

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Gateway;

namespace {

constexpr int patience = 20'000; // Milliseconds; reached only by a test that fails.

} // namespace

RawClient::RawClient(const Simulator &simulator, Compression compression)
    : m_url(simulator.gatewayUrl()), m_token(simulator.token()), m_compression(compression)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        ++m_textMessages;
        receive(text.toUtf8());
    });
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &message) {
        ++m_binaryMessages;
        Inflater *inflater = m_inflater ? m_inflater.get() : m_payloadInflater.get();
        QCOMPARE(inflater->append(message), Inflater::Status::Complete);
        receive(inflater->takePayload());
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { m_closed = true; });
}

RawClient::~RawClient()
{
    m_socket.disconnect(this);
}

void RawClient::open()
{
    open(gatewayUrl(m_url, m_compression));
}

void RawClient::open(const QUrl &url)
{
    m_closed = false;
    m_greeted = false;
    m_inflater = Inflater::create(m_compression);
    m_payloadInflater = Inflater::createForPayloads();
    m_socket.open(url);
}

bool RawClient::openAndGreet()
{
    return openAndGreet(gatewayUrl(m_url, m_compression));
}

bool RawClient::openAndGreet(const QUrl &url)
{
    open(url);
    return QTest::qWaitFor([this] { return m_greeted; }, patience);
}

void RawClient::send(Opcode op, const QJsonValue &data)
{
    const QJsonObject payload{{QStringLiteral("op"), int(op)}, {QStringLiteral("d"), data}};
    sendText(QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)));
}

void RawClient::sendText(const QString &text)
{
    m_socket.sendTextMessage(text);
}

void RawClient::close(int code)
{
    m_socket.close(QWebSocketProtocol::CloseCode(code));
}

void RawClient::abort()
{
    m_socket.abort();
}

QJsonObject RawClient::identifyData(Intents intents, ShardId shard) const
{
    return {{QStringLiteral("token"), QString::fromLatin1(m_token)},
            {QStringLiteral("intents"), qint64(quint32(intents.toInt()))},
            {QStringLiteral("shard"), QJsonArray{shard.id, shard.count}},
            {QStringLiteral("properties"), QJsonObject{{QStringLiteral("os"), QStringLiteral("test")}}}};
}

bool RawClient::start(Intents intents, ShardId shard)
{
    if (!openAndGreet())
        return false;
    send(Opcode::Identify, identifyData(intents, shard));
    const QJsonObject ready = waitForEvent(QStringLiteral("READY"));
    const auto guilds = ready[u"d"][u"guilds"].toArray().size();
    return !ready.isEmpty() &&
           (!intents.testFlag(Intent::Guilds) ||
            QTest::qWaitFor([&] { return events(QStringLiteral("GUILD_CREATE")).size() == guilds; },
                            patience));
}

void RawClient::takeSession(const RawClient &other, qint64 sequence)
{
    m_sessionId = other.m_sessionId;
    m_resumeUrl = other.m_resumeUrl;
    m_sequence = sequence < 0 ? other.m_sequence : sequence;
}

QJsonObject RawClient::resumeData() const
{
    return {{QStringLiteral("token"), QString::fromLatin1(m_token)},
            {QStringLiteral("session_id"), m_sessionId},
            {QStringLiteral("seq"), m_sequence}};
}

QList<QJsonObject> RawClient::events(const QString &type) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &payload : m_payloads) {
        if (payload[u"t"] == type)
            found.append(payload);
    }
    return found;
}

QList<QJsonObject> RawClient::dispatches() const
{
    QList<QJsonObject> found;
    for (const QJsonObject &payload : m_payloads) {
        if (payload[u"op"] == 0)
            found.append(payload);
    }
    return found;
}

QJsonObject RawClient::waitFor(const std::function<bool(const QJsonObject &)> &isWanted)
{
    QJsonObject found;
    qsizetype seen = 0;
    const bool came = QTest::qWaitFor(
        [&] {
            for (; seen < m_payloads.size(); ++seen) {
                if (isWanted(m_payloads.at(seen))) {
                    found = m_payloads.at(seen);
                    return true;
                }
            }
            return false;
        },
        patience);
    return came ? found : QJsonObject();
}

QJsonObject RawClient::waitForOp(Opcode op)
{
    return waitFor([op](const QJsonObject &payload) { return payload[u"op"] == int(op); });
}

QJsonObject RawClient::waitForEvent(const QString &type)
{
    return waitFor([&type](const QJsonObject &payload) { return payload[u"t"] == type; });
}

bool RawClient::settle()
{
    const auto acks = [this] {
        return std::ranges::count_if(m_payloads, [](const QJsonObject &payload) {
            return payload[u"op"] == int(Opcode::HeartbeatAck);
        });
    };
    const auto before = acks();
    send(Opcode::Heartbeat, m_sequence);
    return QTest::qWaitFor([&] { return acks() > before; }, patience);
}

int RawClient::waitForClose()
{
    return QTest::qWaitFor([this] { return m_closed; }, patience) ? int(m_socket.closeCode()) : -1;
}

void RawClient::receive(const QByteArray &payload)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(payload, &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, payload.constData());
    m_greeted = m_greeted || object[u"op"] == int(Opcode::Hello);
    if (object[u"op"] == 0) {
        QCOMPARE(object[u"s"].toInteger(), m_sequence + 1);
        QVERIFY(object[u"d"].isObject());
        m_sequence = object[u"s"].toInteger();
    }
    if (object[u"t"] == QStringLiteral("READY")) {
        m_sessionId = object[u"d"][u"session_id"].toString();
        m_resumeUrl = QUrl(object[u"d"][u"resume_gateway_url"].toString());
    }
    m_payloads.append(object);
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/gatewayurl.h>
#include <gateway/protocol/intents.h>
#include <gateway/protocol/opcode.h>
#include <gateway/protocol/shardid.h>
#include <gateway/simulator/simulator.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QWebSocket>

#include <functional>
#include <memory>
#include <optional>

namespace Gateway {
class Inflater;
}

//! A gateway client with no opinions: it sends what it is told and keeps what it gets.
class RawClient : public QObject
{
    Q_OBJECT

public:
    explicit RawClient(const Gateway::Simulator &simulator,
                       Gateway::Compression compression = Gateway::Compression::None);
    ~RawClient() override;

    //! Opens the gateway's URL with the right parameters, or \a url as it is.
    void open();
    void open(const QUrl &url);
    //! Opens and waits for the HELLO of this connection.
    [[nodiscard]] bool openAndGreet();
    [[nodiscard]] bool openAndGreet(const QUrl &url);

    void send(Gateway::Opcode op, const QJsonValue &data);
    void sendText(const QString &text);
    void close(int code);
    void abort();

    //! The data of an IDENTIFY that is right.
    [[nodiscard]] QJsonObject identifyData(Gateway::Intents intents, Gateway::ShardId shard = {}) const;
    //! Opens, identifies, and waits for READY and the GUILD_CREATE of each of its guilds.
    [[nodiscard]] bool start(Gateway::Intents intents, Gateway::ShardId shard = {});
    //! Takes the session of \a other, as of \a sequence (-1: its last).
    void takeSession(const RawClient &other, qint64 sequence = -1);
    //! The data of a RESUME of this client's session.
    [[nodiscard]] QJsonObject resumeData() const;

    [[nodiscard]] const QList<QJsonObject> &payloads() const { return m_payloads; }
    void forget() { m_payloads.clear(); }
    [[nodiscard]] qint64 sequence() const { return m_sequence; }
    [[nodiscard]] QString sessionId() const { return m_sessionId; }
    [[nodiscard]] QUrl resumeUrl() const { return m_resumeUrl; }
    [[nodiscard]] bool isClosed() const { return m_closed; }
    [[nodiscard]] int textMessages() const { return m_textMessages; }
    [[nodiscard]] int binaryMessages() const { return m_binaryMessages; }

    //! The dispatches called \a type, in order.
    [[nodiscard]] QList<QJsonObject> events(const QString &type) const;
    //! All dispatches.
    [[nodiscard]] QList<QJsonObject> dispatches() const;

    //! Waits for the first payload that \a isWanted accepts; an empty object when none comes.
    [[nodiscard]] QJsonObject waitFor(const std::function<bool(const QJsonObject &)> &isWanted);
    [[nodiscard]] QJsonObject waitForOp(Gateway::Opcode op);
    [[nodiscard]] QJsonObject waitForEvent(const QString &type);
    //! Waits until the server's ACK of a heartbeat says that everything sent before has been taken.
    [[nodiscard]] bool settle();
    //! Waits for the end; the close code, or -1 when it does not come.
    [[nodiscard]] int waitForClose();

private:
    void receive(const QByteArray &payload);

    QUrl m_url;
    QByteArray m_token;
    Gateway::Compression m_compression;
    QWebSocket m_socket;
    std::unique_ptr<Gateway::Inflater> m_inflater;
    std::unique_ptr<Gateway::Inflater> m_payloadInflater; //!< Of payload compression.
    QList<QJsonObject> m_payloads;
    qint64 m_sequence = 0;
    QString m_sessionId;
    QUrl m_resumeUrl;
    int m_textMessages = 0;
    int m_binaryMessages = 0;
    bool m_greeted = false;
    bool m_closed = false;
};

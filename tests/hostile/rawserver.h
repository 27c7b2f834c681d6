// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>
#include <vector>

//! One client of a RawServer: bytes go out as they are, whatever they may be.
class RawPeer : public QObject
{
    Q_OBJECT

public:
    explicit RawPeer(QTcpSocket *socket, QObject *parent = nullptr);

    enum Opcode : quint8 {
        Continuation = 0x0,
        Text = 0x1,
        Binary = 0x2,
        Close = 0x8,
        Ping = 0x9,
    };

    //! A WebSocket frame with FIN and the shortest length, unmasked.
    [[nodiscard]] static QByteArray frame(Opcode opcode, const QByteArray &payload, quint8 firstBits = 0x80);

    void write(const QByteArray &bytes) { m_socket->write(bytes); }
    void sendText(const QByteArray &json) { write(frame(Text, json)); }
    void sendBinary(const QByteArray &bytes) { write(frame(Binary, bytes)); }
    void sendClose(quint16 code, const QByteArray &reason);
    void sendEvent(const QByteArray &type = "TYPING_START", const QByteArray &data = "{}");
    //! What \a chunk gives, again and again, as fast as the client takes it.
    void flood(std::function<QByteArray()> chunk);
    //! \a bytes one by one, then again from the start when \a endless.
    void dribble(const QByteArray &bytes, bool endless = false);
    //! From now on nothing is read.
    void stopReading();
    void drop() { m_socket->abort(); }

    [[nodiscard]] int shard() const { return m_shard; }
    [[nodiscard]] bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }

private:
    friend class RawServer;
    void refill();

    QTcpSocket *m_socket;
    QByteArray m_received;
    std::function<QByteArray()> m_chunk;
    int m_shard = -1;
    bool m_isUpgraded = false;
    bool m_reads = true;
};

//! A gateway on loopback that does all that a session needs, until its attack takes over.
class RawServer : public QTcpServer
{
    Q_OBJECT

public:
    using Attack = std::function<void(RawPeer &)>;
    //! When an attack is carried out, in place of what a gateway would do then.
    enum class Moment {
        Connected,  //!< A request to upgrade came; there is no answer.
        Upgraded,   //!< The WebSocket is open; there is no HELLO.
        Identified, //!< IDENTIFY came; there is no READY.
        Ready,      //!< After READY.
    };
    Q_ENUM(Moment)

    RawServer();

    //! Carries out \a attack on the next \a times connections.
    void attack(Moment moment, Attack attack, int times = 1);

    [[nodiscard]] QUrl url(const QString &scheme = QStringLiteral("ws")) const;
    [[nodiscard]] RawPeer *peerOf(int shard) const; //!< The newest; null when it is not there.
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int identifies() const { return m_identifies; }
    [[nodiscard]] int resumes() const { return m_resumes; }

    QByteArray resumeUrl; //!< Of READY; empty: its own.

private:
    void take(QTcpSocket *socket);
    void read(RawPeer *peer);
    void upgrade(RawPeer *peer);
    void takePayload(RawPeer *peer, const QJsonObject &payload);
    bool attackNow(Moment moment, RawPeer *peer);

    Attack m_attack;
    Moment m_moment = Moment::Connected;
    int m_times = 0;
    int m_connections = 0;
    int m_identifies = 0;
    int m_resumes = 0;
    std::map<int, qint64> m_sequences; //!< By shard.
    friend class RawPeer;
};

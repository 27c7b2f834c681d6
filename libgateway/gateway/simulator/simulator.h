// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/error.h>
#include <gateway/protocol/intents.h>
#include <gateway/protocol/limits.h>
#include <gateway/simulator/export.h>
#include <gateway/simulator/tls/tlsidentity.h>

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Gateway {

class ScenarioRun;

//! How a simulator behaves. A plain value.
struct SimulatorConfiguration
{
    quint16 port = 0;   //!< 0: any free one.
    QByteArray token{}; //!< The one token that is right; empty: Simulator::defaultToken().
    quint64 seed = 1;   //!< The same seed gives the same guilds and the same traffic.
    double rate = 20;   //!< Traffic events per second over all sessions, before intents filter them.
    int guilds = 6;     //!< Guilds of the bot. Guild i is on the shard i % count, for each count up to 16.
    int recommendedShards = 1; //!< What `GET /gateway/bot` recommends.
    int maxConcurrency = 1;    //!< Identifies in each identifyWindow.
    int sessionStarts =
        1000; //!< `session_start_limit.total` and what is left at first. One more resets the token.
    std::chrono::milliseconds heartbeatInterval{41'250}; //!< As HELLO asks for.
    Intents privilegedIntents = allIntents(); //!< Those that are enabled; others are answered with 4014.
    int replayLimit = 10'000;                 //!< Dispatches kept per session for a resume; 64 MiB at most.
    std::chrono::milliseconds sessionLifetime{120'000}; //!< How long a dropped session can be resumed.
    std::chrono::milliseconds identifyWindow =
        Limits::identifyWindow; //!< One identify per bucket in so long.
    qint64 eventLimit = 0;      //!< After so many traffic events there is no more traffic; 0: it has no end.
    TlsIdentity tls{};          //!< Null: no TLS. With it all is encrypted, REST and WebSocket.
    //! A capture whose dispatches the sessions get in the place of guilds and traffic; see docs/capture.md.
    QString replay{};                  //!< Its file name; empty: none.
    std::chrono::seconds clockSkew{0}; //!< How far the clock that REST tells of is ahead of this machine's.
    double replaySpeed = 1;            //!< Times as fast as it was; 0: as fast as the client takes it.
    //! Where it listens. Whoever can reach another address can connect, and cost memory and time.
    QHostAddress address{QHostAddress::LocalHost};
    QString resumeGatewayUrl{}; //!< Of READY, as it is; empty: the simulator's own.
};

//! What a simulator has done.
struct SimulatorStatistics
{
    qint64 eventsGenerated = 0;  //!< Traffic events of the world.
    qint64 eventsDispatched = 0; //!< The same event counts for each session that gets it.
    qint64 eventsWithheld = 0;   //!< Were due, but no client could take them: all read too slowly.
    qint64 eventsPassedBy = 0; //!< Sessions that did not get an event, because their client reads too slowly.
    qint64 bytesSent = 0;      //!< On WebSockets, compressed where they are.
};

//! A gateway, on loopback unless told otherwise, that any client can connect to: REST and WebSocket on one
//! port, the protocol's rules enforced, believable traffic from a seed. It lives in one thread, which needs
//! an event loop.
//!
//! Where the protocol leaves a choice: `v` must be in the URL and be 10, else 4012, which also refuses
//! unknown encodings and compressions. With `encoding=etf` ids are binaries, as they are strings in JSON. A
//! client that does not beat for two intervals is closed with 4009 and its session ends. An identify beyond
//! the session starts resets the token: all sessions end with 4004 and nothing is right from then on. RESUMED
//! has a sequence number of its own. Traffic begins with the first session.
class GATEWAY_SIMULATOR_EXPORT Simulator : public QObject
{
    Q_OBJECT

public:
    //! A simulator that does not listen yet.
    explicit Simulator(SimulatorConfiguration configuration = {}, QObject *parent = nullptr);
    ~Simulator() override;

    //! As it was given, with the rate of setRate().
    [[nodiscard]] const SimulatorConfiguration &configuration() const;

    //! Starts to listen; false when the port cannot be had or the capture not read, and error() tells why.
    bool listen();
    //! Drops every connection and stops to listen. Sessions are kept: after listen() they can be resumed.
    void close();
    [[nodiscard]] bool isListening() const; //!< Between listen() and close().
    [[nodiscard]] Error error() const;      //!< Why listen() failed.

    [[nodiscard]] quint16 port() const;     //!< Kept from the first listen() on, also while closed.
    [[nodiscard]] QUrl gatewayUrl() const;  //!< `ws://ADDRESS:PORT/`; with TLS `wss:`.
    [[nodiscard]] QUrl apiUrl() const;      //!< `http://ADDRESS:PORT/api/v10`; with TLS `https:`.
    [[nodiscard]] QByteArray token() const; //!< The one that is right.

    //! A token of the right form that is no secret.
    [[nodiscard]] static QByteArray defaultToken();

    [[nodiscard]] int sessionCount() const;               //!< Sessions that are connected or can be resumed.
    [[nodiscard]] int connectionCount() const;            //!< WebSockets that are open.
    [[nodiscard]] SimulatorStatistics statistics() const; //!< Since it was made.

    //! Changes the traffic events per second from now on.
    void setRate(double rate);

    // Faults on demand, for tests and for the monitor. Without a shard (-1) they meet every session.

    //! Sends \a count traffic events at once, whatever the rate.
    void sendTraffic(int count);
    void sendReconnect(int shard = -1);                      //!< Op 7.
    void sendInvalidSession(bool resumable, int shard = -1); //!< Op 9.
    void sendHeartbeatRequest(int shard = -1);               //!< Op 1.
    void closeConnections(int code, int shard = -1);         //!< A close frame with \a code.
    void dropConnections(int shard = -1);                    //!< TCP goes away without a close frame.
    void setAcknowledging(bool acknowledging);               //!< False: heartbeats get no ACK.
    //! Heartbeats get their ACK so much later, as if the network were slow; 0: at once.
    void setAcknowledgeDelay(std::chrono::milliseconds delay);
    //! Dispatches one event to the sessions: \a type with \a data, whatever the intents.
    void dispatch(const QString &type, const QJsonObject &data, int shard = -1);

Q_SIGNALS:
    //! A WebSocket was opened; \a connections are open now.
    void clientConnected(int connections);
    void sessionStarted(int shard, const QString &sessionId); //!< READY was sent.
    //! RESUMED was sent, after \a replayed dispatches.
    void sessionResumed(int shard, const QString &sessionId, int replayed);
    //! A payload came from a client; \a op is its opcode. The shard is -1 where it is not known yet.
    void payloadReceived(int shard, int op);
    //! A connection is over; \a code is 0 when no close frame came or went, \a shard -1 without a session.
    void connectionClosed(int shard, int code);
    //! The eventLimit is reached.
    void trafficEnded();
    //! A session of \a shard was sent all of the capture.
    void replayFinished(int shard);

private:
    friend class ScenarioRun;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Gateway

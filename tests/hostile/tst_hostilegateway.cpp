// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "shardunderattack.h"

#include <QTest>
#include <QTimer>

using namespace Gateway;
using namespace std::chrono_literals;
using namespace Attacks;

//! Attacks by what comes before a payload: the upgrade to a WebSocket, its frames, and waits without end.
class TestHostileGateway : public ShardUnderAttack
{
    Q_OBJECT

private Q_SLOTS:
    void upgradesThatAreNone_data();
    void upgradesThatAreNone() { suffer(configuration(), 100); }
    void slowOnes_data();
    void slowOnes();
    void framesAgainstTheProtocol_data();
    // A message of the largest size, and once more while it is put together.
    void framesAgainstTheProtocol() { suffer(configuration(), 450); }
    void closeFrames_data();
    void closeFrames();
};

void TestHostileGateway::upgradesThatAreNone_data()
{
    addAttackColumns();
    constexpr auto network = Cause::NetworkError;
    constexpr auto failed = ErrorCode::WebSocketFailed;
    const QByteArray switching =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n";
    const char *none = "does not open a WebSocket";
    attack("redirect", Moment::Connected,
           bytes("HTTP/1.1 301 Moved Permanently\r\nLocation: http://127.0.0.1:9/\r\n\r\n"), network, failed,
           "301");
    attack("refusal that goes on", Moment::Connected,
           flood("HTTP/1.1 403 Forbidden\r\n\r\n", QByteArray("and another line\r\n").repeated(100)), network,
           failed, none);
    attack("page without end", Moment::Connected,
           flood("HTTP/1.1 200 OK\r\n\r\n", QByteArray(64 * 1024, 'x')), network, failed, none);
    attack("another key", Moment::Connected,
           bytes(switching + "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n"), network, failed,
           none);
    attack("no key", Moment::Connected, bytes(switching + "\r\n"), network, failed, none);
    attack("headers without end", Moment::Connected,
           flood(switching, QByteArray("X-Header: value\r\n").repeated(1000)), network, failed, none);
    attack("header without end", Moment::Connected,
           flood(switching + "X-Header: ", QByteArray(64 * 1024, 'x')), network, failed, none);
    attack("status line without end", Moment::Connected, flood("HTTP/1.1 ", QByteArray(64 * 1024, '1')),
           network, failed, none);
    attack("signs of a terminal", Moment::Connected, bytes("HTTP/1.1 500 \x1b[2J\x1b]0;owned\x07\r\n\r\n"),
           network, failed, none);
    attack("no HTTP", Moment::Connected, bytes("220 smtp.example ESMTP\r\n\r\n"), network, failed, none);
    attack(
        "cut off", Moment::Connected,
        [switching](RawPeer &peer) {
            peer.write(switching);
            QTimer::singleShot(20ms, &peer, &RawPeer::drop);
        },
        network, ErrorCode::ConnectionLost, "lost");
}

void TestHostileGateway::slowOnes_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<Attack>("attack");
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, Moment moment, const Attack &attack, Cause cause,
                        bool isSecure = false) {
        QTest::newRow(name) << moment << attack << isSecure << cause;
    };
    const Attack silence = [](RawPeer &) {
    };
    const QByteArray hello = RawPeer::frame(RawPeer::Text, R"({"op":10,"d":{"heartbeat_interval":41250}})");
    row("no answer to the upgrade", Moment::Connected, silence, Cause::ConnectTimedOut);
    row(
        "upgrade byte by byte", Moment::Connected,
        [](RawPeer &peer) {
            peer.dribble("HTTP/1.1 101 Switching Protocols\r\n" + QByteArray(400, 'x') + ": y\r\n", true);
        },
        Cause::ConnectTimedOut);
    row("TLS never answered", Moment::Connected, silence, Cause::ConnectTimedOut, true);
    row(
        "TLS byte by byte", Moment::Connected,
        [](RawPeer &peer) {
            // A record of a handshake, as long as one may be.
            peer.dribble(QByteArray("\x16\x03\x03\x3f\xff\x02\x00\x3f\xfb", 9) + QByteArray(20'000, '\0'));
        },
        Cause::ConnectTimedOut, true);
    row("no HELLO", Moment::Upgraded, silence, Cause::HelloTimedOut);
    row(
        "HELLO byte by byte", Moment::Upgraded,
        [hello](RawPeer &peer) {
            // Longer than the patience: white space may stand before it.
            peer.dribble(RawPeer::frame(RawPeer::Text, QByteArray(2000, ' ') + "{}"));
        },
        Cause::HelloTimedOut);
    row(
        "fragments without an end", Moment::Upgraded,
        [](RawPeer &peer) {
            peer.write(RawPeer::frame(RawPeer::Text, "{", 0));
            peer.dribble(RawPeer::frame(RawPeer::Continuation, {}, 0), true);
        },
        Cause::HelloTimedOut);
    row(
        "pings and no HELLO", Moment::Upgraded,
        [](RawPeer &peer) { peer.dribble(RawPeer::frame(RawPeer::Ping, "x"), true); }, Cause::HelloTimedOut);
    row(
        "unknown opcodes and no HELLO", Moment::Upgraded,
        [](RawPeer &peer) { peer.dribble(RawPeer::frame(RawPeer::Text, R"({"op":99})"), true); },
        Cause::HelloTimedOut);
    row("no READY", Moment::Identified, silence, Cause::ReadyTimedOut);
    row(
        "everything but READY", Moment::Identified,
        [](RawPeer &peer) {
            peer.dribble(RawPeer::frame(RawPeer::Text, R"({"op":0,"s":1,"t":"TYPING_START","d":{}})"), true);
        },
        Cause::ReadyTimedOut);
}

void TestHostileGateway::slowOnes()
{
    QFETCH(Moment, moment);
    QFETCH(Attack, attack);
    QFETCH(bool, isSecure);
    QFETCH(Cause, cause);
    m_server->attack(moment, attack, isSecure ? 1000 : 1);
    ShardConfiguration impatient = configuration(150ms);
    if (isSecure)
        impatient.gatewayUrl = m_server->url(QStringLiteral("wss"));
    Shard shard(impatient);
    QList<Transition> losses;
    connect(&shard, &Shard::stateChanged, this, [&](const Transition &transition) {
        if (transition.to == ShardState::BackingOff)
            losses.append(transition);
    });
    shard.start();
    QTRY_VERIFY_WITH_TIMEOUT(!losses.isEmpty(), 10'000);
    QCOMPARE(losses.constFirst().cause, cause);
    QVERIFY(!adviceText(losses.constFirst()).isEmpty());
    if (!isSecure)
        QTRY_COMPARE_WITH_TIMEOUT(shard.state(), ShardState::Ready, 20'000);
}

void TestHostileGateway::framesAgainstTheProtocol_data()
{
    addAttackColumns();
    constexpr auto bad = Cause::BadPayload;
    constexpr auto violation = ErrorCode::WebSocketViolation;
    constexpr auto tooLarge = ErrorCode::PayloadTooLarge;
    constexpr auto upgraded = Moment::Upgraded;
    const char *broke = "broke the WebSocket protocol";
    const QByteArray length2GB("\x82\x7f\x00\x00\x00\x00\x80\x00\x00\x00", 10);
    attack("length of 2 GB", upgraded, bytes(length2GB), bad, tooLarge, "more than 128 MiB");
    attack("length of 2^63", upgraded, bytes(QByteArray("\x82\x7f\x80\x00\x00\x00\x00\x00\x00\x00", 10)), bad,
           violation, broke);
    attack("length that is too long", upgraded, bytes(QByteArray("\x82\x7e\x00\x01x", 5)), bad, violation,
           broke);
    attack("reserved bit", upgraded, bytes(QByteArray("\xc1\x02{}", 4)), bad, violation, broke);
    attack("reserved opcode", upgraded, bytes(QByteArray("\x83\x02{}", 4)), bad, violation, broke);
    attack("masked", upgraded, bytes(QByteArray("\x81\x8b", 2) + QByteArray(4, '\0') + R"({"op": 99 })"), bad,
           violation, broke);
    attack("empty fragments without an end", upgraded,
           flood(RawPeer::frame(RawPeer::Binary, "x", 0),
                 RawPeer::frame(RawPeer::Continuation, {}, 0).repeated(1000)),
           bad, violation, broke);
    attack("continuation of nothing", upgraded, bytes(RawPeer::frame(RawPeer::Continuation, "{}")), bad,
           violation, broke);
    attack("text amid fragments", upgraded,
           bytes(RawPeer::frame(RawPeer::Text, "{", 0) + RawPeer::frame(RawPeer::Text, "{}")), bad, violation,
           broke);
    attack("ping in fragments", upgraded, bytes(RawPeer::frame(RawPeer::Ping, "x", 0)), bad, violation,
           broke);
    attack("ping of 126 bytes", upgraded, bytes(RawPeer::frame(RawPeer::Ping, QByteArray(126, 'x'))), bad,
           violation, broke);
    attack("invalid UTF-8", upgraded, text("{\"op\":10,\"d\":\"\xff\xfe\"}"), bad, violation, broke);
    attack("UTF-8 cut off", upgraded, text("{\"op\":10,\"d\":\"\xe2\x82"), bad, violation, broke);
    attack("fragments without an end", upgraded,
           flood(RawPeer::frame(RawPeer::Binary, "x", 0),
                 RawPeer::frame(RawPeer::Continuation, QByteArray(1024 * 1024, 'x'), 0)),
           bad, tooLarge, "more than 128 MiB");
    attack(
        "pings that nobody reads the answers to", Moment::Ready,
        [](RawPeer &peer) {
            peer.stopReading();
            peer.flood([] { return RawPeer::frame(RawPeer::Ping, QByteArray(125, 'x')).repeated(100); });
        },
        bad, ErrorCode::NotTakingOurs, "does not read them");
    attack("heartbeats asked for without end", Moment::Ready,
           flood(RawPeer::frame(RawPeer::Text, R"({"op":1,"d":null,"s":null,"t":null})")), bad,
           ErrorCode::TooManyRequests, "heartbeats without end");
}

void TestHostileGateway::closeFrames_data()
{
    addAttackColumns();
    constexpr auto bad = Cause::BadPayload;
    constexpr auto closed = Cause::ClosedByGateway;
    const char *broke = "broke the WebSocket protocol";
    for (const int code : {0, 999, 1004, 1005, 1006, 1015, 2999, 5000, 65535})
        attack(qPrintable(QString::number(code)), Moment::Ready, close(quint16(code)), bad,
               ErrorCode::WebSocketViolation, broke);
    for (const int code : {3000, 4099, 4999})
        attack(qPrintable(QString::number(code)), Moment::Ready, close(quint16(code)), closed,
               ErrorCode::ClosedByGateway, "unlisted close code");
    attack("invalid UTF-8", Moment::Ready, close(4000, "\xff\xff"), bad, ErrorCode::WebSocketViolation,
           broke);
    attack("signs of a terminal", Moment::Ready, close(4000, "\x1b[2J\r\nlog: all is well\x07"), closed,
           ErrorCode::ClosedByGateway, "[2J log: all is well");
    attack("123 bytes", Moment::Ready, close(4000, QByteArray(123, 'x')), closed, ErrorCode::ClosedByGateway,
           "xxx");
    attack("the token", Moment::Ready, close(4000, QByteArray("you are ") + secret), closed,
           ErrorCode::ClosedByGateway, "you are ***");
    attack("one byte", Moment::Ready, bytes(RawPeer::frame(RawPeer::Close, "x")), bad,
           ErrorCode::WebSocketViolation, broke);
    attack("of 126 bytes", Moment::Ready, close(4000, QByteArray(124, 'x')), bad,
           ErrorCode::WebSocketViolation, broke);
}

void TestHostileGateway::closeFrames()
{
    suffer(configuration(), 100);
    QCOMPARE(m_server->identifies(), 1);
}

QTEST_GUILESS_MAIN(TestHostileGateway)
#include "tst_hostilegateway.moc"

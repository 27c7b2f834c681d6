// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "attackstreams.h"
#include "peakmemory.h"
#include "rawserver.h"

#include <gateway/session/shard.h>
#include <gateway/transport/inflater.h>

#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Gateway;
using namespace std::chrono_literals;

using Moment = RawServer::Moment;
using Attack = RawServer::Attack;

Q_DECLARE_METATYPE(RawServer::Attack)

//! A real Shard against a server that means it no good: one row an attack. Each ends in a cause and a text
//! that tell what happened, within bounds of memory, and the shard is ready again with the next honest
//! connection.
class TestHostileGateway : public QObject
{
    Q_OBJECT

    ShardConfiguration configuration(std::chrono::milliseconds patience = 10s) const;

    //! Starts \a shard and waits until it was attacked and is ready.
    void survive(Shard &shard, Transition *loss);
    static void addAttackColumns();
    static QTestData &attack(const char *name, Moment moment, const Attack &what, Cause cause, ErrorCode code,
                             const char *says);
    void judge(const Transition &loss);

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("gateway.*=false")); }
    void init() { m_server = std::make_unique<RawServer>(); }
    void cleanup() { m_server.reset(); }

    void upgradesThatAreNone_data();
    void upgradesThatAreNone();
    void slowOnes_data();
    void slowOnes();
    void framesAgainstTheProtocol_data();
    void framesAgainstTheProtocol();
    void closeFrames_data();
    void closeFrames();
    void payloadsThatAreNone_data();
    void payloadsThatAreNone();
    void streams_data();
    void streams();
    void emptyBlocksEndByTime();
    void harmlessOnes_data();
    void harmlessOnes();
    void invalidUtf8InsideIsNoText();
    void giantReadyIsTaken();
    void refusedResumeUrl_data();
    void refusedResumeUrl();
    void allowedHostIsUsed();
    void endlessInvalidSessions();

private:
    std::unique_ptr<RawServer> m_server;
};

namespace {

constexpr char secret[] = "bm90.dGhl.cmlnaHQ";

Attack text(const QByteArray &payload)
{
    return [payload](RawPeer &peer) {
        peer.sendText(payload);
    };
}

Attack bytes(const QByteArray &raw)
{
    return [raw](RawPeer &peer) {
        peer.write(raw);
    };
}

Attack binary(const QByteArray &payload)
{
    return [payload](RawPeer &peer) {
        peer.sendBinary(payload);
    };
}

Attack flood(const QByteArray &chunk)
{
    return [chunk](RawPeer &peer) {
        peer.flood([chunk] { return chunk; });
    };
}

//! First \a head, then \a chunk without end.
Attack flood(const QByteArray &head, const QByteArray &chunk)
{
    return [head, chunk](RawPeer &peer) {
        peer.write(head);
        peer.flood([chunk] { return chunk; });
    };
}

Attack close(quint16 code, const QByteArray &reason = {})
{
    return [code, reason](RawPeer &peer) {
        peer.sendClose(code, reason);
    };
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

ShardConfiguration TestHostileGateway::configuration(std::chrono::milliseconds patience) const
{
    ShardConfiguration configuration;
    configuration.token = Token(secret);
    configuration.gatewayUrl = m_server->url();
    configuration.compression = Compression::None;
    configuration.backoff = {1ms, 20ms};
    configuration.timeouts = {patience, patience, patience, 200ms};
    return configuration;
}

void TestHostileGateway::survive(Shard &shard, Transition *loss)
{
    bool isLost = false;
    connect(&shard, &Shard::stateChanged, this, [&, loss](const Transition &transition) {
        QVERIFY2(!causeText(transition).contains(QLatin1String(secret)), "a token in a cause");
        if (transition.to != ShardState::BackingOff || isLost)
            return;
        isLost = true;
        *loss = transition;
    });
    shard.start();
    QTRY_VERIFY_WITH_TIMEOUT(isLost, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(shard.state(), ShardState::Ready, 20'000);
}

void TestHostileGateway::addAttackColumns()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<Attack>("attack");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
}

QTestData &TestHostileGateway::attack(const char *name, Moment moment, const Attack &what, Cause cause,
                                      ErrorCode code, const char *says)
{
    return QTest::newRow(name) << moment << what << cause << code << QString::fromUtf8(says);
}

void TestHostileGateway::judge(const Transition &loss)
{
    QFETCH(Cause, cause);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    const QString shown = causeText(loss);
    QVERIFY2(loss.cause == cause, qPrintable(shown));
    QVERIFY2(loss.error.code() == code, qPrintable(shown));
    QVERIFY2(shown.contains(says), qPrintable(shown));
    QVERIFY2(!shown.contains(QRegularExpression(QStringLiteral("[\\x00-\\x1f\\x7f]"))), qPrintable(shown));
}

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

void TestHostileGateway::upgradesThatAreNone()
{
    QFETCH(Moment, moment);
    QFETCH(Attack, attack);
    m_server->attack(moment, attack);
    const PeakMemory memory;
    Shard shard(configuration());
    Transition loss;
    survive(shard, &loss);
    judge(loss);
    if (memory.isKnown())
        QVERIFY2(memory.mebibytes() < 100, qPrintable(QString::number(memory.mebibytes())));
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
    attack("length of 2 GB", upgraded, bytes(length2GB), bad, tooLarge, "more than 134217728 bytes");
    attack("length of 2^63", upgraded, bytes(QByteArray("\x82\x7f\x80\x00\x00\x00\x00\x00\x00\x00", 10)), bad,
           violation, broke);
    attack("length that is too long", upgraded, bytes(QByteArray("\x82\x7e\x00\x01x", 5)), bad, violation,
           broke);
    attack("reserved bit", upgraded, bytes(QByteArray("\xc1\x02{}", 4)), bad, violation, broke);
    attack("reserved opcode", upgraded, bytes(QByteArray("\x83\x02{}", 4)), bad, violation, broke);
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
           bad, tooLarge, "more than 134217728 bytes");
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

void TestHostileGateway::framesAgainstTheProtocol()
{
    QFETCH(Moment, moment);
    QFETCH(Attack, attack);
    m_server->attack(moment, attack);
    const PeakMemory memory;
    Shard shard(configuration());
    Transition loss;
    survive(shard, &loss);
    judge(loss);
    // A message of the largest size, and once more while it is put together.
    if (memory.isKnown())
        QVERIFY2(memory.mebibytes() < 450, qPrintable(QString::number(memory.mebibytes())));
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
    QFETCH(Moment, moment);
    QFETCH(Attack, attack);
    m_server->attack(moment, attack);
    Shard shard(configuration());
    Transition loss;
    survive(shard, &loss);
    judge(loss);
    QCOMPARE(m_server->identifies(), 1);
}

void TestHostileGateway::payloadsThatAreNone_data()
{
    addAttackColumns();
    const auto row = [](const char *payload, const char *says) {
        attack(payload, Moment::Upgraded, text(payload), Cause::BadPayload, ErrorCode::MalformedPayload,
               says);
    };
    for (const char *payload : {"", "[]", "42", "NaN", "\"\"", "null"})
        row(payload, "no JSON object");
    row(R"({"op":10)", "cut off");
    row(R"({"op":10,"d")", "cut off");
    for (const char *payload :
         {R"({"op":1e99})", R"({"op":1e1})", R"({"op":-1})", R"({"op":"10"})", R"({"op":99999999999})",
          R"({"op":null})", R"({"op":NaN})", R"({"op":0,"s":-1})", R"({"op":0,"s":9007199254740993})",
          R"({"op":0,"s":9223372036854775807})", R"({"op":0,"s":1e400})", R"({"op":0,"s":1.5})",
          R"({"op":0,"s":"1"})", R"({"op":0,"s":1,"t":5})", R"({"op":0,"s":Infinity})"})
        row(payload, "a value of its envelope is wrong");
    row(R"({"d":{}})", "no opcode");
    attack("a name of 200 letters", Moment::Upgraded,
           text(R"({"op":0,"s":1,"t":")" + QByteArray(200, 'X') + R"(","d":{}})"), Cause::BadPayload,
           ErrorCode::MalformedPayload, "a value of its envelope is wrong");
    for (const char *interval : {"0", "-1", "1", "49", "3600001", "1e308", "-1e308", "1e999", "\"41250\"",
                                 "null", "[]", "{}", "true", "NaN", "41250.5"}) {
        attack(qPrintable(QStringLiteral("interval ") + QString::fromLatin1(interval)), Moment::Upgraded,
               text(R"({"op":10,"d":{"heartbeat_interval":)" + QByteArray(interval) + "}}"),
               Cause::BadPayload, ErrorCode::MalformedPayload, "no usable heartbeat_interval");
    }
    const auto ready = [](const char *name, const QByteArray &data) {
        attack(name, Moment::Identified, text(R"({"t":"READY","s":1,"op":0,"d":)" + data + '}'),
               Cause::BadPayload, ErrorCode::MalformedPayload, "READY has no usable session_id");
    };
    ready("READY without a session", "{}");
    ready("READY of null", "null");
    ready("READY with a number", R"({"session_id":5})");
    ready("READY with a long id", R"({"session_id":")" + QByteArray(5000, 'x') + "\"}");
    ready("READY 10,000 deep", nested(10'000));
    attack("HELLO 10,000 deep", Moment::Upgraded, text(R"({"op":10,"d":)" + nested(10'000) + '}'),
           Cause::BadPayload, ErrorCode::MalformedPayload, "no usable heartbeat_interval");
}

void TestHostileGateway::payloadsThatAreNone()
{
    QFETCH(Moment, moment);
    QFETCH(Attack, attack);
    m_server->attack(moment, attack);
    Shard shard(configuration());
    Transition loss;
    survive(shard, &loss);
    judge(loss);
}

void TestHostileGateway::streams_data()
{
    addAttackColumns();
    QTest::addColumn<Compression>("compression");
    constexpr auto bad = Cause::BadPayload;
    constexpr auto corrupt = ErrorCode::CorruptStream;
    const auto row = [](const char *name, const Attack &what, ErrorCode code, const char *says,
                        Compression compression = Compression::ZlibStream) {
        attack(name, Moment::Upgraded, what, bad, code, says) << compression;
    };
    using namespace AttackStreams;
    const QByteArray unknown = R"({"op":99,"d":null,"s":null,"t":null})";
    row("zlib bomb", binary(zlibBomb(200)), ErrorCode::PayloadTooLarge, "inflates to more than 134217728");
    row("zlib ends", binary(zlib(unknown, End::Finish)), corrupt, "ended, but the connection goes on");
    QByteArray wrongSum = zlib(unknown, End::Finish);
    wrongSum.back() = char(wrongSum.back() ^ 1);
    row("wrong checksum", binary(wrongSum), corrupt, "corrupt");
    row("garbage behind", binary(zlib(unknown) + "\xff\xff\xff\xff"), corrupt, "corrupt");
    row(
        "begins anew",
        [unknown](RawPeer &peer) {
            peer.sendBinary(zlib(unknown));
            peer.sendBinary(zlib(unknown));
        },
        corrupt, "corrupt");
    row("a preset dictionary", binary(QByteArray("\x78\xbb\x00\x00\x00\x01xx", 8)), corrupt, "corrupt");
    row("a window of 64 KiB", binary(QByteArray("\x88\x1c\x00", 3)), corrupt, "corrupt");
    row("empty payloads", binary(zlib({})), ErrorCode::MalformedPayload, "no JSON object");
    row("invalid UTF-8 in HELLO",
        binary(zlib("{\"op\":10,\"d\":{\"heartbeat_interval\":41250,\"x\":\"\xff\xfe\"}}")),
        ErrorCode::MalformedPayload, "no usable heartbeat_interval");
    attack("zlib without compression", Moment::Upgraded, binary(zlib(unknown)), bad, corrupt, "cut off")
        << Compression::None;
    if (!Inflater::available().contains(Compression::ZstdStream))
        return;
    const auto zstd = [&row](const char *name, const QByteArray &stream, ErrorCode code, const char *says) {
        row(name, binary(stream), code, says, Compression::ZstdStream);
    };
    zstd("zstd bomb", zstdBomb(200), ErrorCode::PayloadTooLarge, "inflates to more than 134217728");
    zstd("zstd window of 128 MiB", zstdHugeWindow(), corrupt, "too much memory");
    zstd("no zstd", "this is no zstd", corrupt, "corrupt");
    zstd("zstd of nothing", QByteArray("\x28\xb5\x2f\xfd\x20\x00\x01\x00\x00", 9),
         ErrorCode::MalformedPayload, "no JSON object");
    zstd("frames to be skipped", QByteArray("\x50\x2a\x4d\x18\x04\x00\x00\x00xxxx", 12).repeated(1000),
         ErrorCode::MalformedPayload, "no JSON object");
}

void TestHostileGateway::streams()
{
    QFETCH(Moment, moment);
    QFETCH(Attack, attack);
    QFETCH(Compression, compression);
    m_server->attack(moment, attack);
    const PeakMemory memory;
    ShardConfiguration compressed = configuration();
    compressed.compression = compression;
    Shard shard(compressed);
    Transition loss;
    survive(shard, &loss);
    judge(loss);
    QVERIFY(shard.snapshot().inflaterSum.peakCapacity <= Inflater::defaultPayloadLimit + 1);
    // The buffer, and once more while it grows.
    if (memory.isKnown())
        QVERIFY2(memory.mebibytes() < 450, qPrintable(QString::number(memory.mebibytes())));
}

void TestHostileGateway::emptyBlocksEndByTime()
{
    m_server->attack(Moment::Upgraded, flood(RawPeer::frame(RawPeer::Binary, QByteArray("\x78\x9c", 2)),
                                             RawPeer::frame(RawPeer::Binary, AttackStreams::emptyBlocks())));
    ShardConfiguration impatient = configuration(200ms);
    impatient.compression = Compression::ZlibStream;
    Shard shard(impatient);
    Transition loss;
    survive(shard, &loss);
    QCOMPARE(loss.cause, Cause::HelloTimedOut);
    QVERIFY(shard.snapshot().inflaterSum.peakCapacity < 1024 * 1024);
}

void TestHostileGateway::harmlessOnes_data()
{
    QTest::addColumn<Attack>("attack");
    QTest::newRow("unknown opcode") << text(R"({"op":99,"d":{"x":1},"s":null,"t":null})");
    QTest::newRow("opcode of 2^31 - 1") << text(R"({"op":2147483647})");
    QTest::newRow("unknown event") << text(R"({"op":0,"s":2,"t":"WHAT_IS_THIS","d":{}})");
    QTest::newRow("no d") << text(R"({"op":0,"s":2,"t":"GUILD_CREATE"})");
    QTest::newRow("d of another kind") << text(R"({"op":0,"s":2,"t":"GUILD_CREATE","d":[1e999]})");
    QTest::newRow("10,000 deep") << text(R"({"op":0,"s":2,"t":"GUILD_CREATE","d":)" + nested(10'000) + '}');
    QTest::newRow("d cut off") << text(R"({"op":0,"s":2,"t":"GUILD_CREATE","d":{"id":"1","x":[}})");
    QTest::newRow("s of 2^53") << text(R"({"op":0,"s":9007199254740992,"t":"X","d":{}})");
    QTest::newRow("HELLO again") << text(R"({"op":10,"d":{"heartbeat_interval":1}})");
    QTest::newRow("READY again") << text(R"({"op":0,"s":2,"t":"READY","d":{}})");
    QTest::newRow("RESUMED") << text(R"({"op":0,"s":2,"t":"RESUMED","d":null})");
    QTest::newRow("IDENTIFY from the gateway") << text(R"({"op":2,"d":{"token":"x"}})");
    QTest::newRow("ACKs") << bytes(RawPeer::frame(RawPeer::Text, R"({"op":11})").repeated(1000));
    QTest::newRow("keys twice") << text(R"({"op":99,"op":99,"d":1,"d":2})");
    // Only what a client sends is to be masked.
    QTest::newRow("masked") << bytes(QByteArray("\x81\x8b", 2) + QByteArray(4, '\0') + R"({"op": 99 })");
    QTest::newRow("pings") << bytes(RawPeer::frame(RawPeer::Ping, "x").repeated(100));
}

void TestHostileGateway::harmlessOnes()
{
    QFETCH(Attack, attack);
    m_server->attack(Moment::Ready, [attack](RawPeer &peer) {
        attack(peer);
        peer.sendText(R"({"op":0,"s":1,"t":"LAST","d":{}})");
    });
    Shard shard(configuration());
    bool isLast = false;
    connect(&shard, &Shard::eventReceived, this, [&](const Event &event) {
        // What a user may ask of it.
        (void)event.data();
        (void)event.guildId();
        isLast = isLast || event.typeName() == u"LAST";
    });
    shard.start();
    QTRY_VERIFY_WITH_TIMEOUT(isLast, 10'000);
    QCOMPARE(shard.state(), ShardState::Ready);
    QCOMPARE(m_server->connections(), 1);
}

void TestHostileGateway::invalidUtf8InsideIsNoText()
{
    m_server->attack(Moment::Ready, [](RawPeer &peer) {
        peer.sendBinary(AttackStreams::zlib(
            "{\"op\":0,\"s\":2,\"t\":\"MESSAGE_CREATE\",\"d\":{\"content\":\"\xff\xfe\"}}"));
    });
    ShardConfiguration compressed = configuration();
    compressed.compression = Compression::ZlibStream;
    Shard shard(compressed);
    QList<Event> events;
    connect(&shard, &Shard::eventReceived, this, [&](const Event &event) { events.append(event); });
    shard.start();
    QTRY_COMPARE_WITH_TIMEOUT(events.size(), 2, 10'000);
    // As it came for who wants the bytes, and nothing for who wants values.
    QVERIFY(events.constLast().payload().contains("\xff\xfe"));
    QVERIFY(events.constLast().data().isEmpty());
    QVERIFY(events.constLast().value(u"content").isUndefined());
    QCOMPARE(shard.state(), ShardState::Ready);
}

void TestHostileGateway::giantReadyIsTaken()
{
    constexpr qsizetype size = 60 * 1024 * 1024;
    m_server->attack(Moment::Identified, [](RawPeer &peer) {
        peer.sendBinary(AttackStreams::zlib(R"({"t":"READY","s":1,"op":0,"d":{"session_id":"s 0","x":")" +
                                            QByteArray(size, 'x') + "\"}}"));
    });
    const PeakMemory memory;
    ShardConfiguration compressed = configuration(30s);
    compressed.compression = Compression::ZlibStream;
    Shard shard(compressed);
    shard.start();
    QTRY_COMPARE_WITH_TIMEOUT(shard.state(), ShardState::Ready, 30'000);
    QVERIFY(shard.snapshot().inflater.peakCapacity <= 128 * 1024 * 1024);
    if (memory.isKnown())
        QVERIFY2(memory.mebibytes() < 700, qPrintable(QString::number(memory.mebibytes())));
}

void TestHostileGateway::refusedResumeUrl_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("says");
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << QStringLiteral("file:");
    QTest::newRow("http") << QByteArray("http://127.0.0.1:1/") << QStringLiteral("http:");
    QTest::newRow("another host") << QByteArray("wss://gateway.evil.test/")
                                  << QStringLiteral("gateway.evil.test");
    QTest::newRow("a user") << QByteArray("ws://bot:pw@127.0.0.1:1/") << QStringLiteral("user's name");
    QTest::newRow("long") << QByteArray("ws://127.0.0.1:1/" + QByteArray(100'000, 'x'))
                          << QStringLiteral("2048");
    QTest::newRow("no URL") << QByteArray("::::") << QStringLiteral("cannot be read");
}

void TestHostileGateway::refusedResumeUrl()
{
    QFETCH(QByteArray, url);
    QFETCH(QString, says);
    m_server->resumeUrl = url;
    Shard shard(configuration());
    QList<Transition> transitions;
    connect(&shard, &Shard::stateChanged, this,
            [&](const Transition &transition) { transitions.append(transition); });
    QSignalSpy resumed(&shard, &Shard::resumed);
    shard.start();
    QTRY_COMPARE_WITH_TIMEOUT(shard.state(), ShardState::Ready, 10'000);
    QCOMPARE(transitions.constLast().error.code(), ErrorCode::UrlRefused);
    QVERIFY2(causeText(transitions.constLast()).contains(says),
             qPrintable(causeText(transitions.constLast())));
    QVERIFY(shard.snapshot().resumeUrl.isEmpty());
    // The session goes on at the URL that the user chose.
    m_server->peerOf(0)->drop();
    QTRY_COMPARE_WITH_TIMEOUT(resumed.count(), 1, 10'000);
    QCOMPARE(m_server->resumes(), 1);
    QCOMPARE(m_server->identifies(), 1);
}

void TestHostileGateway::allowedHostIsUsed()
{
    RawServer other;
    m_server->resumeUrl = other.url().toEncoded();
    ShardConfiguration settings = configuration();
    settings.allowedGatewayHosts = {QStringLiteral("127.0.0.1")};
    settings.gatewayUrl.setHost(QStringLiteral("localhost"));
    Shard shard(settings);
    QSignalSpy resumed(&shard, &Shard::resumed);
    shard.start();
    QTRY_COMPARE_WITH_TIMEOUT(shard.state(), ShardState::Ready, 10'000);
    m_server->peerOf(0)->drop();
    QTRY_COMPARE_WITH_TIMEOUT(resumed.count(), 1, 10'000);
    QCOMPARE(other.resumes(), 1);
}

void TestHostileGateway::endlessInvalidSessions()
{
    m_server->attack(Moment::Upgraded, text(R"({"op":9,"d":false,"s":null,"t":null})"), 1000);
    Shard shard(configuration());
    Transition loss;
    connect(&shard, &Shard::stateChanged, this, [&](const Transition &transition) {
        if (transition.to == ShardState::BackingOff)
            loss = transition;
    });
    shard.start();
    QTRY_COMPARE_WITH_TIMEOUT(loss.cause, Cause::SessionInvalidated, 10'000);
    // No storm: the protocol's wait stands before each try.
    QVERIFY(loss.delay >= 1s);
    QVERIFY(!adviceText(loss).isEmpty());
    QCOMPARE(m_server->connections(), 1);
}

QTEST_GUILESS_MAIN(TestHostileGateway)
#include "tst_hostilegateway.moc"

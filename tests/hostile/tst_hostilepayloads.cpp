// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "attackstreams.h"
#include "peakmemory.h"
#include "shardunderattack.h"

#include <gateway/transport/inflater.h>

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Gateway;
using namespace std::chrono_literals;
using namespace Attacks;

static QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

//! Attacks by what frames hold: streams that do not inflate, payloads that are none, and values that lead
//! astray.
class TestHostilePayloads : public ShardUnderAttack
{
    Q_OBJECT

private Q_SLOTS:
    void payloadsThatAreNone_data();
    void payloadsThatAreNone() { suffer(configuration(), 100); }
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
};

void TestHostilePayloads::payloadsThatAreNone_data()
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

void TestHostilePayloads::streams_data()
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
    row("zlib bomb", binary(zlibBomb(200)), ErrorCode::PayloadTooLarge, "inflates to more than 128 MiB");
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
    zstd("zstd bomb", zstdBomb(200), ErrorCode::PayloadTooLarge, "inflates to more than 128 MiB");
    zstd("zstd window of 128 MiB", zstdHugeWindow(), corrupt, "too much memory");
    zstd("no zstd", "this is no zstd", corrupt, "corrupt");
    zstd("zstd of nothing", QByteArray("\x28\xb5\x2f\xfd\x20\x00\x01\x00\x00", 9),
         ErrorCode::MalformedPayload, "no JSON object");
    zstd("frames to be skipped", QByteArray("\x50\x2a\x4d\x18\x04\x00\x00\x00xxxx", 12).repeated(1000),
         ErrorCode::MalformedPayload, "no JSON object");
}

void TestHostilePayloads::streams()
{
    QFETCH(Compression, compression);
    ShardConfiguration compressed = configuration();
    compressed.compression = compression;
    // The buffer, and once more while it grows.
    suffer(compressed, 450);
}

void TestHostilePayloads::emptyBlocksEndByTime()
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

void TestHostilePayloads::harmlessOnes_data()
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
    QTest::newRow("pings") << bytes(RawPeer::frame(RawPeer::Ping, "x").repeated(100));
}

void TestHostilePayloads::harmlessOnes()
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

void TestHostilePayloads::invalidUtf8InsideIsNoText()
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

void TestHostilePayloads::giantReadyIsTaken()
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

void TestHostilePayloads::refusedResumeUrl_data()
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

void TestHostilePayloads::refusedResumeUrl()
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

void TestHostilePayloads::allowedHostIsUsed()
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

void TestHostilePayloads::endlessInvalidSessions()
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

QTEST_GUILESS_MAIN(TestHostilePayloads)
#include "tst_hostilepayloads.moc"

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/snowflake.h>
#include <gateway/session/shard.h>
#include <gateway/simulator/simulator.h>

#include <QJsonObject>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Gateway;
using namespace std::chrono_literals;

namespace {

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

} // namespace

//! A real Shard on real sockets against the real simulator, with each compression.
class TestShard : public QObject
{
    Q_OBJECT

    void eachCompression()
    {
        QTest::addColumn<Compression>("compression");
        QTest::newRow("none") << Compression::None;
        for (const Compression compression : Inflater::available())
            QTest::newRow(compressionName(compression).data()) << compression;
    }

    void startSimulator(SimulatorConfiguration configuration = quiet())
    {
        m_simulator = std::make_unique<Simulator>(configuration);
        QVERIFY2(m_simulator->listen(), qPrintable(m_simulator->error().toString()));
    }

    //! No traffic of its own: a test sends what it needs.
    static SimulatorConfiguration quiet()
    {
        SimulatorConfiguration configuration;
        configuration.rate = 0;
        configuration.heartbeatInterval = 41'250ms;
        return configuration;
    }

    ShardConfiguration configuration(Compression compression = Compression::None) const
    {
        ShardConfiguration configuration;
        configuration.token = Token(m_simulator->token());
        configuration.intents = allIntents();
        configuration.gatewayUrl = m_simulator->gatewayUrl();
        configuration.compression = compression;
        configuration.backoff = {10ms, 100ms};
        return configuration;
    }

    void toReady(Shard &shard)
    {
        QSignalSpy ready(&shard, &Shard::ready);
        shard.start();
        QVERIFY(ready.count() == 1 || ready.wait(20'000));
        QCOMPARE(shard.state(), ShardState::Ready);
    }

    static bool passedThrough(const Shard &shard, Cause cause)
    {
        const QList<Transition> history = shard.history();
        return std::any_of(history.begin(), history.end(),
                           [cause](const Transition &transition) { return transition.cause == cause; });
    }

private Q_SLOTS:
    void cleanup() { m_simulator.reset(); }

    void becomesReadyAndReceives_data() { eachCompression(); }
    void becomesReadyAndReceives()
    {
        QFETCH(Compression, compression);
        startSimulator();
        Shard shard(configuration(compression));
        QList<Event> events;
        connect(&shard, &Shard::eventReceived, &shard, [&](const Event &event) { events.append(event); });
        toReady(shard);
        QTRY_COMPARE(events.size(), 1 + m_simulator->configuration().guilds);
        QCOMPARE(events.constFirst().type(), EventType::Ready);
        QCOMPARE(events.at(1).type(), EventType::GuildCreate);
        QVERIFY(events.at(1).guildId() != 0);
        m_simulator->sendTraffic(500);
        QTRY_COMPARE(events.size(), 501 + m_simulator->configuration().guilds);
        for (qsizetype i = 0; i < events.size(); ++i)
            QCOMPARE(events.at(i).sequence(), i + 1);
        const ShardSnapshot snapshot = shard.snapshot();
        QCOMPARE(snapshot.events, events.size());
        QCOMPARE(snapshot.gaps, 0);
        if (compression != Compression::None) {
            QVERIFY(snapshot.bytesInflated > snapshot.bytesReceived);
            QCOMPARE(snapshot.inflater.bytesOut, snapshot.bytesInflated);
        } else {
            QCOMPARE(snapshot.bytesInflated, snapshot.bytesReceived);
        }
    }

    void inflaterFiguresGoOnOverConnections_data() { eachCompression(); }
    void inflaterFiguresGoOnOverConnections()
    {
        QFETCH(Compression, compression);
        startSimulator();
        Shard shard(configuration(compression));
        toReady(shard);
        m_simulator->sendTraffic(50);
        const qint64 before = 1 + m_simulator->configuration().guilds + 50;
        QTRY_COMPARE(shard.snapshot().events, before);
        const ShardSnapshot first = shard.snapshot();
        QSignalSpy resumed(&shard, &Shard::resumed);
        shard.reconnect();
        QVERIFY(resumed.wait());
        m_simulator->sendTraffic(7);
        QTRY_VERIFY(shard.snapshot().events >= before + 7);
        const ShardSnapshot second = shard.snapshot();
        if (compression == Compression::None) {
            QCOMPARE(second.inflaterSum.payloads, 0);
            return;
        }
        QCOMPARE(first.inflaterSum.payloads, first.payloads);
        QCOMPARE(second.inflaterSum.payloads, second.payloads);
        QCOMPARE(second.inflaterSum.bytesIn, second.bytesReceived);
        QCOMPARE(second.inflaterSum.bytesOut, second.bytesInflated);
        QVERIFY(second.inflaterSum.nanoseconds > first.inflaterSum.nanoseconds);
        QVERIFY(second.inflater.payloads < first.inflater.payloads);
        QCOMPARE(second.inflaterSum.windowMemory, second.inflater.windowMemory);
        shard.stop();
        QTRY_COMPARE(shard.state(), ShardState::Stopped);
        QCOMPARE(shard.snapshot().inflater.payloads, 0);
        QCOMPARE(shard.snapshot().inflaterSum.windowMemory, 0);
        QVERIFY(shard.snapshot().inflaterSum.payloads >= second.inflaterSum.payloads);
    }

    void beatsAndMeasuresLatency_data() { eachCompression(); }
    void beatsAndMeasuresLatency()
    {
        QFETCH(Compression, compression);
        SimulatorConfiguration fast = quiet();
        fast.heartbeatInterval = 500ms;
        startSimulator(fast);
        Shard shard(configuration(compression));
        QSignalSpy latency(&shard, &Shard::latencyChanged);
        QCOMPARE(shard.latencyMs(), -1);
        toReady(shard);
        QTRY_VERIFY_WITH_TIMEOUT(latency.count() >= 3, 20'000);
        QVERIFY(shard.latency() > 0ns);
        QVERIFY(shard.snapshot().averageLatency > 0);
        QCOMPARE(shard.state(), ShardState::Ready);
    }

    void commandWithTheTokenIsRefused_data()
    {
        QTest::addColumn<bool>("isEscaped");
        QTest::newRow("as it is") << false;
        QTest::newRow("escaped") << true;
    }
    void commandWithTheTokenIsRefused()
    {
        QFETCH(bool, isEscaped);
        startSimulator();
        Shard shard(configuration());
        const QByteArray secret = shard.configuration().token.reveal().toByteArray();
        QVERIFY(!secret.isEmpty());
        QList<QByteArray> sent;
        connect(&shard, &Shard::payloadSent, &shard,
                [&](const Event &event) { sent.append(event.payload()); });
        QSignalSpy dropped(&shard, &Shard::commandDropped);
        toReady(shard);
        const qsizetype before = sent.size();
        QByteArray written = secret;
        if (isEscaped)
            written = "\\u" + QByteArray::number(quint8(secret.front()), 16).rightJustified(4, '0') +
                      secret.sliced(1);
        const auto presence = [](const QByteArray &name) {
            return QByteArray(
                R"({"op":3,"d":{"since":null,"status":"idle","afk":false,"activities":[{"type":0,"name":")" +
                name + R"("}]}})");
        };
        const quint64 refused = shard.sendCommand(presence(written));
        QSignalSpy went(&shard, &Shard::commandSent);
        const quint64 taken = shard.sendCommand(presence("Chess"));
        QTRY_COMPARE(went.count(), 1);
        QCOMPARE(went.first().first().toULongLong(), taken);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().first().toULongLong(), refused);
        QVERIFY(dropped.first().at(1).value<Error>());
        QCOMPARE(sent.size(), before + 1);
        for (const QByteArray &payload : std::as_const(sent))
            QVERIFY(!payload.contains(secret) && !payload.contains(written));
    }

    void answersARequestedBeat()
    {
        startSimulator();
        Shard shard(configuration());
        toReady(shard);
        QSignalSpy latency(&shard, &Shard::latencyChanged);
        m_simulator->sendHeartbeatRequest();
        QTRY_COMPARE(latency.count(), 1);
    }

    void resumesAfterReconnectRequest_data() { eachCompression(); }
    void resumesAfterReconnectRequest()
    {
        QFETCH(Compression, compression);
        startSimulator();
        Shard shard(configuration(compression));
        QList<qint64> sequences;
        int replayed = 0;
        connect(&shard, &Shard::eventReceived, &shard, [&](const Event &event) {
            sequences.append(event.sequence());
            replayed += event.isReplayed() && event.type() != EventType::Resumed ? 1 : 0;
        });
        toReady(shard);
        QTRY_COMPARE(sequences.size(), 1 + m_simulator->configuration().guilds);
        QSignalSpy resumed(&shard, &Shard::resumed);
        // These come while the shard is away.
        connect(&shard, &Shard::stateChanged, m_simulator.get(), [this](const Transition &transition) {
            if (transition.to == ShardState::BackingOff)
                m_simulator->sendTraffic(25);
        });
        m_simulator->sendReconnect();
        QTRY_COMPARE(resumed.count(), 1);
        QVERIFY(passedThrough(shard, Cause::ReconnectRequested));
        QCOMPARE(shard.state(), ShardState::Ready);
        QCOMPARE(resumed.constFirst().constFirst().toInt(), replayed);
        QCOMPARE(replayed, 25);
        // Nothing lost, nothing twice.
        for (qsizetype i = 0; i < sequences.size(); ++i)
            QCOMPARE(sequences.at(i), i + 1);
        QCOMPARE(shard.snapshot().identifies, 1);
        QCOMPARE(m_simulator->sessionCount(), 1);
    }

    void resumesAfterADroppedSocket_data() { eachCompression(); }
    void resumesAfterADroppedSocket()
    {
        QFETCH(Compression, compression);
        startSimulator();
        Shard shard(configuration(compression));
        toReady(shard);
        QSignalSpy resumed(&shard, &Shard::resumed);
        m_simulator->dropConnections();
        QTRY_COMPARE(resumed.count(), 1);
        QVERIFY(passedThrough(shard, Cause::NetworkError));
        QCOMPARE(shard.snapshot().identifies, 1);
    }

    void zombieIsNoticedAndResumed()
    {
        SimulatorConfiguration fast = quiet();
        fast.heartbeatInterval = 500ms;
        startSimulator(fast);
        Shard shard(configuration());
        toReady(shard);
        QSignalSpy resumed(&shard, &Shard::resumed);
        m_simulator->setAcknowledging(false);
        QTRY_VERIFY_WITH_TIMEOUT(passedThrough(shard, Cause::MissedAck), 20'000);
        m_simulator->setAcknowledging(true);
        QTRY_VERIFY_WITH_TIMEOUT(resumed.count() >= 1, 20'000);
    }

    void invalidSession_data()
    {
        QTest::addColumn<bool>("resumable");
        QTest::newRow("resumable") << true;
        QTest::newRow("not resumable") << false;
    }
    void invalidSession()
    {
        QFETCH(bool, resumable);
        SimulatorConfiguration several = quiet();
        several.maxConcurrency = 1;
        startSimulator(several);
        Shard shard(configuration());
        toReady(shard);
        QSignalSpy ready(&shard, &Shard::ready);
        QSignalSpy resumed(&shard, &Shard::resumed);
        m_simulator->sendInvalidSession(resumable);
        // The protocol's wait of 1 to 5 s, and for an identify the window of 5 s before it.
        QTRY_COMPARE_WITH_TIMEOUT(resumable ? resumed.count() : ready.count(), 1, 30'000);
        QCOMPARE(resumable ? ready.count() : resumed.count(), 0);
        QVERIFY(passedThrough(shard, resumable ? Cause::SessionInterrupted : Cause::SessionInvalidated));
    }

    void finalCloseCodes_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {4004, 4010, 4011, 4012, 4013, 4014})
            QTest::addRow("%d", code) << code;
    }
    void finalCloseCodes()
    {
        QFETCH(int, code);
        startSimulator();
        Shard shard(configuration());
        toReady(shard);
        QSignalSpy failed(&shard, &Shard::failed);
        m_simulator->closeConnections(code);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(shard.state(), ShardState::Failed);
        QVERIFY(!shard.error().advice().isEmpty());
        QCOMPARE(shard.history().constLast().closeCode, code);
    }

    void wrongTokenFails()
    {
        startSimulator();
        ShardConfiguration wrong = configuration();
        wrong.token = Token("bm90.dGhl.cmlnaHQ");
        Shard shard(wrong);
        QSignalSpy failed(&shard, &Shard::failed);
        shard.start();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(shard.history().constLast().closeCode, 4004);
    }

    void disallowedIntentFails()
    {
        SimulatorConfiguration strict = quiet();
        strict.privilegedIntents = Intent::GuildMembers;
        startSimulator(strict);
        Shard shard(configuration());
        QSignalSpy failed(&shard, &Shard::failed);
        shard.start();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(shard.history().constLast().closeCode, 4014);
        QVERIFY(failed.constFirst().constFirst().value<Error>().advice().contains(u"Developer Portal"));
    }

    void comesBackWhenTheGatewayDoes()
    {
        startSimulator();
        ShardConfiguration patient = configuration();
        Shard shard(patient);
        toReady(shard);
        QSignalSpy resumed(&shard, &Shard::resumed);
        m_simulator->close();
        const auto failedTries = [&shard] {
            const QList<Transition> history = shard.history();
            return std::count_if(history.begin(), history.end(), [](const Transition &transition) {
                return transition.from == ShardState::Connecting && transition.to == ShardState::BackingOff;
            });
        };
        QTRY_VERIFY(failedTries() >= 3);
        QVERIFY(shard.history().constLast().error.isError() || shard.state() == ShardState::Connecting);
        QVERIFY(m_simulator->listen());
        QTRY_VERIFY(resumed.count() == 1);
        QCOMPARE(shard.snapshot().identifies, 1);
        QCOMPARE(shard.snapshot().reconnects, 1);
    }

    void stopsCleanly_data() { eachCompression(); }
    void stopsCleanly()
    {
        QFETCH(Compression, compression);
        startSimulator();
        Shard shard(configuration(compression));
        toReady(shard);
        QSignalSpy closed(m_simulator.get(), &Simulator::connectionClosed);
        QSignalSpy stopped(&shard, &Shard::stopped);
        shard.stop();
        QTRY_COMPARE(stopped.count(), 1);
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(closed.constFirst().at(1).toInt(), 1000);
        QTRY_COMPARE(m_simulator->sessionCount(), 0);
        // And may be started again.
        QSignalSpy ready(&shard, &Shard::ready);
        shard.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 20'000);
    }

    void suspendedSessionGoesOnInAnotherShard()
    {
        startSimulator();
        Session session;
        {
            Shard shard(configuration());
            toReady(shard);
            QSignalSpy stopped(&shard, &Shard::stopped);
            shard.suspend();
            QTRY_COMPARE(stopped.count(), 1);
            session = shard.session();
        }
        QVERIFY(!session.isNull());
        m_simulator->sendTraffic(10);
        Shard next(configuration());
        next.setSession(session);
        QSignalSpy resumed(&next, &Shard::resumed);
        next.start();
        QTRY_COMPARE(resumed.count(), 1);
        QCOMPARE(next.snapshot().identifies, 0);
    }

    void payloadCompressionIsInflated()
    {
        startSimulator();
        ShardConfiguration compressed = configuration();
        compressed.payloadCompression = true;
        Shard shard(compressed);
        QList<Event> events;
        connect(&shard, &Shard::eventReceived, &shard, [&](const Event &event) { events.append(event); });
        toReady(shard);
        QTRY_COMPARE(events.size(), 1 + m_simulator->configuration().guilds);
        QVERIFY(shard.snapshot().bytesReceived < shard.snapshot().bytesInflated);
    }

    void smallPayloadsShrinkWhatALargeOneGrew_data()
    {
        QTest::addColumn<Compression>("compression");
        for (const Compression compression : Inflater::available())
            QTest::newRow(compressionName(compression).data()) << compression;
    }
    void smallPayloadsShrinkWhatALargeOneGrew()
    {
        QFETCH(Compression, compression);
        startSimulator();
        Shard shard(configuration(compression));
        toReady(shard);
        qsizetype largest = 0;
        qint64 capacity = 0;
        connect(&shard, &Shard::eventReceived, &shard, [&](const Event &event) {
            if (event.payload().size() <= largest)
                return;
            largest = event.payload().size();
            capacity = shard.snapshot().inflater.capacity;
        });
        constexpr qsizetype size = 5'000'000;
        m_simulator->dispatch(QStringLiteral("GUILD_CREATE"),
                              {{QStringLiteral("id"), QStringLiteral("7")},
                               {QStringLiteral("fill"), QString(size, QLatin1Char('x'))}});
        QTRY_VERIFY(largest > size);
        QVERIFY(capacity > size);
        const qint64 before = shard.snapshot().payloads;
        m_simulator->sendTraffic(400);
        QTRY_VERIFY(shard.snapshot().payloads >= before + 200);
        QTRY_VERIFY(shard.snapshot().inflater.capacity <= 64 * 1024);
        QVERIFY(shard.snapshot().inflater.peakCapacity > size);
    }

    void inflatesWithTheChosenLibrary()
    {
        SimulatorConfiguration settings = quiet();
        settings.identifyWindow = 10ms;
        startSimulator(settings);
        const QList<Compression> compressions = Inflater::available();
        for (const Compression compression : compressions) {
            const QList<Inflater::Library> libraries = Inflater::libraries(compression);
            for (const Inflater::Library library : libraries) {
                ShardConfiguration chosen = configuration(compression);
                chosen.inflater = library;
                Shard shard(chosen);
                toReady(shard);
                QCOMPARE(shard.snapshot().inflaterImplementation.section(u' ', 0, 0),
                         QString(Inflater::libraryName(library)));
            }
        }
    }

    void aLibraryThatCannotInflateMakesItFail()
    {
        startSimulator();
        ShardConfiguration wrong = configuration(Compression::ZlibStream);
        wrong.inflater = Inflater::Library::Zstd;
        Shard shard(wrong);
        QSignalSpy failed(&shard, &Shard::failed);
        shard.start();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(shard.error().code(), ErrorCode::UnsupportedCompression);
        QVERIFY2(shard.error().message().contains(u"zstd"), qPrintable(shard.error().message()));
    }

    void asksForTheBestCompressionByDefault()
    {
        const ShardConfiguration plain;
        QCOMPARE(plain.compression, Inflater::available().constFirst());
        QVERIFY(!plain.inflater);
    }

    void slotMayDestroyTheShard()
    {
        startSimulator();
        auto shard = std::make_unique<Shard>(configuration());
        bool destroyed = false;
        connect(shard.get(), &Shard::stateChanged, this, [&](const Transition &transition) {
            if (transition.to == ShardState::Ready) {
                shard.release()->deleteLater();
                destroyed = true;
            }
        });
        shard->start();
        QTRY_VERIFY(destroyed);
        QTRY_COMPARE(m_simulator->connectionCount(), 0);
    }

    void slotMayStopTheShard()
    {
        startSimulator();
        Shard shard(configuration());
        QSignalSpy stopped(&shard, &Shard::stopped);
        connect(&shard, &Shard::ready, &shard, &Shard::stop);
        shard.start();
        QTRY_COMPARE(stopped.count(), 1);
    }

    void tokenIsNowhereButOnTheWire()
    {
        startSimulator();
        const QString token = QString::fromLatin1(m_simulator->token());
        logged.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("gateway.*=true"));
        const QtMessageHandler before = qInstallMessageHandler(keepLog);
        Shard shard(configuration());
        QList<Event> sent;
        connect(&shard, &Shard::payloadSent, &shard, [&](const Event &payload) { sent.append(payload); });
        QSignalSpy resumed(&shard, &Shard::resumed);
        toReady(shard);
        m_simulator->sendReconnect();
        QTRY_COMPARE(resumed.count(), 1);
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QList<int> ops;
        for (const Event &payload : std::as_const(sent)) {
            QVERIFY(!payload.payload().contains(m_simulator->token()));
            ops.append(payload.op());
        }
        QVERIFY(ops.contains(2));
        QVERIFY(ops.contains(6));
        QVERIFY(!logged.isEmpty());
        for (const QString &line : std::as_const(logged))
            QVERIFY2(!line.contains(token), "a token in the log");
    }

private:
    std::unique_ptr<Simulator> m_simulator;
};

QTEST_GUILESS_MAIN(TestShard)
#include "tst_shard.moc"

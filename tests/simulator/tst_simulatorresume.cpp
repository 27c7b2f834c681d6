// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "rawclient.h"

#include <gateway/protocol/closecode.h>

#include <QSignalSpy>
#include <QTest>

using namespace Gateway;

class SimulatorResumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaysWhatWasMissed_data();
    void replaysWhatWasMissed();
    void replaysFromAnEarlierSequence();
    void givesANewResumedWhereTheLastWasLost();
    void takesTheSessionFromTheOldConnection();
    void survivesClosingAndListening();
    void endsWithTheClientsGoodbye_data();
    void endsWithTheClientsGoodbye();
    void refusesAWrongToken();
    void refusesASequenceThatNeverWas();
    void refusesAnUnknownSession();
    void refusesWhenTooMuchWasMissed();
    void expires();
    void continuesWithMissingGuilds();

private:
    static SimulatorConfiguration quiet()
    {
        return {.rate = 0, .identifyWindow = std::chrono::milliseconds(0)};
    }
    static bool resume(RawClient &client)
    {
        if (!client.openAndGreet(gatewayUrl(client.resumeUrl(), Compression::None)))
            return false;
        client.send(Opcode::Resume, client.resumeData());
        return true;
    }
    static bool isInvalidated(RawClient &client)
    {
        const QJsonObject invalid = client.waitForOp(Opcode::InvalidSession);
        return !invalid.isEmpty() && invalid[u"d"] == QJsonValue(false);
    }
};

void SimulatorResumeTest::replaysWhatWasMissed_data()
{
    QTest::addColumn<bool>("withCloseFrame");
    QTest::newRow("socket dropped") << false;
    QTest::newRow("closed with 4000") << true;
}

void SimulatorResumeTest::replaysWhatWasMissed()
{
    QFETCH(const bool, withCloseFrame);
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    QSignalSpy resumed(&simulator, &Simulator::sessionResumed);
    QSignalSpy closed(&simulator, &Simulator::connectionClosed);
    RawClient client(simulator);
    QVERIFY(client.start(allIntents()));
    if (withCloseFrame)
        client.close(4000);
    else
        client.abort();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.at(0).at(1).toInt(), withCloseFrame ? 4000 : 0);
    QCOMPARE(simulator.sessionCount(), 1);
    QCOMPARE(simulator.connectionCount(), 0);
    simulator.sendTraffic(300);

    // The client itself checks that the sequence has no gap.
    client.forget();
    const qint64 before = client.sequence();
    QVERIFY(resume(client));
    QVERIFY(!client.waitForEvent(QStringLiteral("RESUMED")).isEmpty());
    QCOMPARE(client.sequence(), before + 300 + 1);
    QCOMPARE(client.dispatches().size(), 301);
    QCOMPARE(client.dispatches().constLast()[u"t"].toString(), QStringLiteral("RESUMED"));
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.at(0).at(2).toInt(), 300);
    simulator.sendTraffic(10);
    QVERIFY(client.settle());
    QCOMPARE(client.dispatches().size(), 311);
}

void SimulatorResumeTest::replaysFromAnEarlierSequence()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(allIntents()));
    simulator.sendTraffic(50);
    QVERIFY(client.settle());
    client.abort();

    RawClient other(simulator);
    other.takeSession(client, client.sequence() - 20);
    QVERIFY(other.openAndGreet());
    QSignalSpy resumed(&simulator, &Simulator::sessionResumed);
    other.send(Opcode::Resume, other.resumeData());
    QVERIFY(resumed.wait());
    QCOMPARE(resumed.at(0).at(2).toInt(), 20);
    QVERIFY(!other.waitForEvent(QStringLiteral("RESUMED")).isEmpty());
    QCOMPARE(other.dispatches().size(), 21);
}

void SimulatorResumeTest::givesANewResumedWhereTheLastWasLost()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(Intent::GuildMessages));
    client.abort();
    for (int attempt = 0; attempt < 3; ++attempt) {
        RawClient again(simulator);
        again.takeSession(client);
        QVERIFY(again.openAndGreet());
        QSignalSpy resumed(&simulator, &Simulator::sessionResumed);
        again.send(Opcode::Resume, again.resumeData());
        QVERIFY(resumed.wait());
        // The RESUMED before was never seen, as the sequence tells: it is no event that was missed.
        QCOMPARE(resumed.at(0).at(2).toInt(), 0);
        again.abort();
    }
}

void SimulatorResumeTest::takesTheSessionFromTheOldConnection()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient old(simulator);
    QVERIFY(old.start(Intent::GuildMessages));
    RawClient fresh(simulator);
    fresh.takeSession(old);
    QVERIFY(fresh.openAndGreet());
    QSignalSpy resumed(&simulator, &Simulator::sessionResumed);
    fresh.send(Opcode::Resume, fresh.resumeData());
    QVERIFY(resumed.wait());
    QCOMPARE(old.waitForClose(), int(CloseCode::UnknownError));
    QTRY_COMPARE(simulator.connectionCount(), 1);
    QCOMPARE(simulator.sessionCount(), 1);
}

void SimulatorResumeTest::survivesClosingAndListening()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    const quint16 port = simulator.port();
    RawClient client(simulator);
    QVERIFY(client.start(allIntents()));
    simulator.close();
    QVERIFY(!simulator.isListening());
    QVERIFY(client.waitForClose() >= 0);
    QTRY_COMPARE(simulator.connectionCount(), 0);
    simulator.sendTraffic(5);
    QVERIFY(simulator.listen());
    QCOMPARE(simulator.port(), port);
    client.forget();
    QVERIFY(resume(client));
    QVERIFY(!client.waitForEvent(QStringLiteral("RESUMED")).isEmpty());
    QCOMPARE(client.dispatches().size(), 6);
}

void SimulatorResumeTest::endsWithTheClientsGoodbye_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("1000") << 1000;
    QTest::newRow("1001") << 1001;
}

void SimulatorResumeTest::endsWithTheClientsGoodbye()
{
    QFETCH(const int, code);
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(Intent::Guilds));
    client.close(code);
    QTRY_COMPARE(simulator.sessionCount(), 0);
    client.forget();
    QVERIFY(resume(client));
    QVERIFY(isInvalidated(client));
}

void SimulatorResumeTest::refusesAWrongToken()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(Intent::Guilds));
    QJsonObject data = client.resumeData();
    data.insert(QStringLiteral("token"), QStringLiteral("a.b.c"));
    RawClient thief(simulator);
    QVERIFY(thief.openAndGreet());
    thief.send(Opcode::Resume, data);
    QCOMPARE(thief.waitForClose(), int(CloseCode::AuthenticationFailed));
    QVERIFY(client.settle());
}

void SimulatorResumeTest::refusesASequenceThatNeverWas()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(Intent::Guilds));
    QJsonObject data = client.resumeData();
    data.insert(QStringLiteral("seq"), client.sequence() + 1);
    RawClient other(simulator);
    QVERIFY(other.openAndGreet());
    other.send(Opcode::Resume, data);
    QCOMPARE(other.waitForClose(), int(CloseCode::InvalidSeq));
}

void SimulatorResumeTest::refusesAnUnknownSession()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.openAndGreet());
    QJsonObject data = client.resumeData();
    data.insert(QStringLiteral("session_id"), QStringLiteral("0123456789abcdef"));
    client.send(Opcode::Resume, data);
    QVERIFY(isInvalidated(client));
    // The connection is still good for a new session.
    client.send(Opcode::Identify, client.identifyData(Intent::Guilds));
    QVERIFY(!client.waitForEvent(QStringLiteral("READY")).isEmpty());
}

void SimulatorResumeTest::refusesWhenTooMuchWasMissed()
{
    SimulatorConfiguration configuration = quiet();
    configuration.replayLimit = 100;
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(allIntents()));
    client.abort();
    QTRY_COMPARE(simulator.connectionCount(), 0);
    simulator.sendTraffic(100);
    client.forget();
    QVERIFY(resume(client));
    QVERIFY(!client.waitForEvent(QStringLiteral("RESUMED")).isEmpty());

    client.abort();
    QTRY_COMPARE(simulator.connectionCount(), 0);
    simulator.sendTraffic(101);
    client.forget();
    QVERIFY(resume(client));
    QVERIFY(isInvalidated(client));
    QCOMPARE(simulator.sessionCount(), 0);
}

void SimulatorResumeTest::expires()
{
    SimulatorConfiguration configuration = quiet();
    configuration.sessionLifetime = std::chrono::milliseconds(50);
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(Intent::Guilds));
    client.abort();
    QTRY_COMPARE(simulator.sessionCount(), 0);
    client.forget();
    QVERIFY(resume(client));
    QVERIFY(isInvalidated(client));
}

void SimulatorResumeTest::continuesWithMissingGuilds()
{
    // So many guilds that they do not fit in what is queued at once: the client leaves before they are all
    // there.
    SimulatorConfiguration configuration = quiet();
    configuration.guilds = 200;
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.openAndGreet());
    client.send(Opcode::Identify, client.identifyData(allIntents()));
    QVERIFY(!client.waitForEvent(QStringLiteral("READY")).isEmpty());
    client.abort();
    QTRY_COMPARE(simulator.connectionCount(), 0);
    QVERIFY(client.events(QStringLiteral("GUILD_CREATE")).size() < 200);
    QVERIFY(resume(client));
    QTRY_COMPARE_WITH_TIMEOUT(client.events(QStringLiteral("GUILD_CREATE")).size(), 200, 30'000);
    QCOMPARE(client.events(QStringLiteral("RESUMED")).size(), 1);
}

QTEST_GUILESS_MAIN(SimulatorResumeTest)
#include "tst_simulatorresume.moc"

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "rawclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace Gateway;

class SimulatorFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reconnect();
    void invalidSession_data();
    void invalidSession();
    void heartbeatRequest();
    void noAcknowledgement();
    void drop();
    void closeOneShard();
    void dispatch();
    void portThatIsTaken();
    void removedWhileClientsAreConnected();

private:
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<RawClient> m_first;
    std::unique_ptr<RawClient> m_second;
};

void SimulatorFaultsTest::init()
{
    m_first.reset();
    m_second.reset();
    m_simulator = std::make_unique<Simulator>(
        SimulatorConfiguration{.rate = 0, .guilds = 2, .identifyWindow = std::chrono::milliseconds(0)});
    QVERIFY(m_simulator->listen());
    m_first = std::make_unique<RawClient>(*m_simulator);
    m_second = std::make_unique<RawClient>(*m_simulator);
    QVERIFY(m_first->start(Intent::GuildMessages, {0, 2}));
    QVERIFY(m_second->start(Intent::GuildMessages, {1, 2}));
}

void SimulatorFaultsTest::reconnect()
{
    m_simulator->sendReconnect(1);
    QVERIFY(!m_second->waitForOp(Opcode::Reconnect).isEmpty());
    QVERIFY(m_first->settle());
    for (const QJsonObject &payload : m_first->payloads())
        QVERIFY(payload[u"op"] != int(Opcode::Reconnect));
    m_simulator->sendReconnect();
    QVERIFY(!m_first->waitForOp(Opcode::Reconnect).isEmpty());
}

void SimulatorFaultsTest::invalidSession_data()
{
    QTest::addColumn<bool>("resumable");
    QTest::newRow("resumable") << true;
    QTest::newRow("over") << false;
}

void SimulatorFaultsTest::invalidSession()
{
    QFETCH(const bool, resumable);
    m_simulator->sendInvalidSession(resumable, 0);
    QCOMPARE(m_first->waitForOp(Opcode::InvalidSession)[u"d"], QJsonValue(resumable));
    QCOMPARE(m_simulator->sessionCount(), resumable ? 2 : 1);
    // The connection is no longer authenticated, and takes a RESUME or an IDENTIFY.
    m_first->forget();
    if (resumable) {
        m_first->send(Opcode::Resume, m_first->resumeData());
        QVERIFY(!m_first->waitForEvent(QStringLiteral("RESUMED")).isEmpty());
    } else {
        RawClient fresh(*m_simulator);
        QVERIFY(fresh.start(Intent::GuildMessages, {0, 2}));
    }
}

void SimulatorFaultsTest::heartbeatRequest()
{
    m_simulator->sendHeartbeatRequest(0);
    const QJsonObject request = m_first->waitForOp(Opcode::Heartbeat);
    QVERIFY(!request.isEmpty());
    QVERIFY(request[u"d"].isNull());
}

void SimulatorFaultsTest::noAcknowledgement()
{
    m_simulator->setAcknowledging(false);
    QSignalSpy received(m_simulator.get(), &Simulator::payloadReceived);
    m_first->forget();
    m_first->send(Opcode::Heartbeat, 1);
    QVERIFY(received.wait());
    // Something else that comes afterwards shows that the ACK did not.
    m_simulator->sendReconnect(0);
    QVERIFY(!m_first->waitForOp(Opcode::Reconnect).isEmpty());
    QCOMPARE(m_first->payloads().size(), 1);
    m_simulator->setAcknowledging(true);
    QVERIFY(m_first->settle());
}

void SimulatorFaultsTest::drop()
{
    QSignalSpy closed(m_simulator.get(), &Simulator::connectionClosed);
    m_simulator->dropConnections(1);
    QVERIFY(m_second->waitForClose() >= 0);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.at(0).at(0).toInt(), 1);
    QCOMPARE(closed.at(0).at(1).toInt(), 0);
    QCOMPARE(m_simulator->connectionCount(), 1);
    QCOMPARE(m_simulator->sessionCount(), 2);
    QVERIFY(m_first->settle());
}

void SimulatorFaultsTest::closeOneShard()
{
    m_simulator->closeConnections(4321, 0);
    QCOMPARE(m_first->waitForClose(), 4321);
    QVERIFY(m_second->settle());
}

void SimulatorFaultsTest::dispatch()
{
    const QJsonObject data{{QStringLiteral("answer"), 42}};
    m_simulator->dispatch(QStringLiteral("SOMETHING_NEW"), data, 1);
    const QJsonObject event = m_second->waitForEvent(QStringLiteral("SOMETHING_NEW"));
    QCOMPARE(event[u"d"].toObject(), data);
    QCOMPARE(event[u"op"].toInt(-1), 0);
    QVERIFY(m_first->settle());
    QVERIFY(m_first->events(QStringLiteral("SOMETHING_NEW")).isEmpty());
}

void SimulatorFaultsTest::portThatIsTaken()
{
    Simulator other({.port = m_simulator->port(), .guilds = 1});
    QVERIFY(!other.listen());
    QVERIFY(!other.isListening());
    QCOMPARE(other.error().domain(), ErrorDomain::Network);
    QVERIFY(other.error().message().contains(QString::number(m_simulator->port())));
}

void SimulatorFaultsTest::removedWhileClientsAreConnected()
{
    m_simulator.reset();
    QVERIFY(m_first->waitForClose() >= 0);
    QVERIFY(m_second->waitForClose() >= 0);
}

QTEST_GUILESS_MAIN(SimulatorFaultsTest)
#include "tst_simulatorfaults.moc"

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "rawclient.h"

#include <gateway/protocol/closecode.h>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Gateway;

class SimulatorIdentifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIdentifyPerBucketAndWindow();
    void allowsTheNextAfterTheWindow();
    void resumesCostNothing();
    void resetsTheTokenWhenTheStartsAreUsedUp();

private:
    //! READY or INVALID_SESSION, whichever answers an IDENTIFY of \a shard.
    static QJsonObject identify(RawClient &client, ShardId shard)
    {
        client.forget();
        client.send(Opcode::Identify, client.identifyData(Intent::GuildMessages, shard));
        return client.waitFor([](const QJsonObject &payload) {
            return payload[u"t"] == QLatin1String("READY") || payload[u"op"] == int(Opcode::InvalidSession);
        });
    }
    static bool isReady(const QJsonObject &answer) { return answer[u"t"] == QLatin1String("READY"); }
    static bool isInvalid(const QJsonObject &answer)
    {
        return answer[u"op"] == int(Opcode::InvalidSession) && answer[u"d"] == QJsonValue(false);
    }
};

void SimulatorIdentifyTest::oneIdentifyPerBucketAndWindow()
{
    Simulator simulator(
        {.rate = 0, .guilds = 1, .maxConcurrency = 2, .identifyWindow = std::chrono::hours(1)});
    QVERIFY(simulator.listen());
    RawClient clients[4] = {RawClient(simulator), RawClient(simulator), RawClient(simulator),
                            RawClient(simulator)};
    for (RawClient &client : clients)
        QVERIFY(client.openAndGreet());
    // Buckets are shard % 2.
    QVERIFY(isReady(identify(clients[0], {0, 4})));
    QVERIFY(isReady(identify(clients[1], {1, 4})));
    QVERIFY(isInvalid(identify(clients[2], {2, 4})));
    QVERIFY(isInvalid(identify(clients[3], {3, 4})));
    QCOMPARE(simulator.sessionCount(), 2);
}

void SimulatorIdentifyTest::allowsTheNextAfterTheWindow()
{
    Simulator simulator({.rate = 0, .guilds = 1, .identifyWindow = std::chrono::milliseconds(300)});
    QVERIFY(simulator.listen());
    RawClient first(simulator);
    QVERIFY(first.start(Intent::GuildMessages, {0, 2}));
    RawClient second(simulator);
    QVERIFY(second.openAndGreet());
    // On the same connection, as often as it takes.
    QVERIFY(QTest::qWaitFor([&] { return isReady(identify(second, {1, 2})); }));
}

void SimulatorIdentifyTest::resumesCostNothing()
{
    Simulator simulator(
        {.rate = 0, .guilds = 1, .sessionStarts = 1, .identifyWindow = std::chrono::hours(1)});
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(Intent::GuildMessages));
    for (int i = 0; i < 3; ++i) {
        client.abort();
        client.forget();
        QVERIFY(client.openAndGreet());
        client.send(Opcode::Resume, client.resumeData());
        QVERIFY(!client.waitForEvent(QStringLiteral("RESUMED")).isEmpty());
    }
}

void SimulatorIdentifyTest::resetsTheTokenWhenTheStartsAreUsedUp()
{
    Simulator simulator(
        {.rate = 0, .guilds = 1, .sessionStarts = 1, .identifyWindow = std::chrono::milliseconds(0)});
    QVERIFY(simulator.listen());
    RawClient first(simulator);
    QVERIFY(first.start(Intent::GuildMessages, {0, 2}));
    RawClient second(simulator);
    QVERIFY(second.openAndGreet());
    second.send(Opcode::Identify, second.identifyData(Intent::GuildMessages, {1, 2}));
    QCOMPARE(second.waitForClose(), int(CloseCode::AuthenticationFailed));
    QCOMPARE(first.waitForClose(), int(CloseCode::AuthenticationFailed));
    QCOMPARE(simulator.sessionCount(), 0);

    QNetworkAccessManager network;
    QUrl url = simulator.apiUrl();
    url.setPath(url.path() + QStringLiteral("/gateway/bot"));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bot " + simulator.token());
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
}

QTEST_GUILESS_MAIN(SimulatorIdentifyTest)
#include "tst_simulatoridentify.moc"

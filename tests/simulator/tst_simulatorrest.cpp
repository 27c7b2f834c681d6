// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "rawclient.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Gateway;

class SimulatorRestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheGatewayWithoutToken();
    void tellsTheBotsGateway();
    void countsSessionStarts();
    void tellsWhoTheBotIs();
    void flagsFollowThePrivilegedIntents_data();
    void flagsFollowThePrivilegedIntents();
    void refuses_data();
    void refuses();
    void refusesAHeadWithoutEnd();
    void answersAHeadInPieces();
    void answersWebSocketAndRestOnOnePort();

private:
    struct Answer
    {
        int status;
        QJsonObject body;
    };
    Answer ask(const Simulator &simulator, const QString &path, const QByteArray &authorization,
               const QByteArray &method = "GET");
    static QByteArray right(const Simulator &simulator) { return "Bot " + simulator.token(); }

    QNetworkAccessManager m_network;
};

SimulatorRestTest::Answer SimulatorRestTest::ask(const Simulator &simulator, const QString &path,
                                                 const QByteArray &authorization, const QByteArray &method)
{
    QUrl url = simulator.apiUrl();
    url.setPath(path);
    QNetworkRequest request(url);
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait())
        return {0, {}};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object()};
}

void SimulatorRestTest::tellsTheGatewayWithoutToken()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    const Answer answer = ask(simulator, QStringLiteral("/api/v10/gateway"), {});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body[u"url"].toString(), simulator.gatewayUrl().toString());
}

void SimulatorRestTest::tellsTheBotsGateway()
{
    Simulator simulator({.recommendedShards = 3, .maxConcurrency = 2, .sessionStarts = 55});
    QVERIFY(simulator.listen());
    const Answer answer = ask(simulator, QStringLiteral("/api/v10/gateway/bot"), right(simulator));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body[u"shards"].toInt(), 3);
    const QJsonObject limit = answer.body[u"session_start_limit"].toObject();
    QCOMPARE(limit[u"total"].toInt(), 55);
    QCOMPARE(limit[u"remaining"].toInt(), 55);
    QCOMPARE(limit[u"max_concurrency"].toInt(), 2);
    QCOMPARE(limit[u"reset_after"].toInt(-1), 0);
}

void SimulatorRestTest::countsSessionStarts()
{
    Simulator simulator({.rate = 0, .sessionStarts = 10});
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(Intent::GuildMessages));
    const Answer answer = ask(simulator, QStringLiteral("/api/v10/gateway/bot"), right(simulator));
    const QJsonObject limit = answer.body[u"session_start_limit"].toObject();
    QCOMPARE(limit[u"remaining"].toInt(), 9);
    const qint64 resetAfter = limit[u"reset_after"].toInteger();
    QVERIFY(resetAfter > 0 && resetAfter <= 86'400'000);
}

void SimulatorRestTest::tellsWhoTheBotIs()
{
    // The first part of a token is the bot's id.
    Simulator simulator({.token = QByteArray("424242424242424242").toBase64() + ".a.b"});
    QVERIFY(simulator.listen());
    const Answer user = ask(simulator, QStringLiteral("/api/v10/users/@me"), right(simulator));
    QCOMPARE(user.status, 200);
    QCOMPARE(user.body[u"id"].toString(), QStringLiteral("424242424242424242"));
    QCOMPARE(user.body[u"bot"].toBool(), true);
    const Answer application = ask(simulator, QStringLiteral("/api/v10/applications/@me"), right(simulator));
    QCOMPARE(application.status, 200);
    QCOMPARE(application.body[u"id"].toString(), user.body[u"id"].toString());
}

void SimulatorRestTest::flagsFollowThePrivilegedIntents_data()
{
    QTest::addColumn<Intents>("enabled");
    QTest::addColumn<int>("flags");
    QTest::newRow("all") << allIntents() << ((1 << 13) | (1 << 15) | (1 << 19));
    QTest::newRow("none") << unprivilegedIntents() << 0;
    QTest::newRow("members") << Intents(Intent::GuildMembers) << (1 << 15);
    QTest::newRow("presences") << Intents(Intent::GuildPresences) << (1 << 13);
    QTest::newRow("content") << Intents(Intent::MessageContent) << (1 << 19);
}

void SimulatorRestTest::flagsFollowThePrivilegedIntents()
{
    QFETCH(const Intents, enabled);
    Simulator simulator({.guilds = 1, .privilegedIntents = enabled});
    QVERIFY(simulator.listen());
    const Answer answer = ask(simulator, QStringLiteral("/api/v10/applications/@me"), right(simulator));
    QTEST(answer.body[u"flags"].toInt(-1), "flags");
}

void SimulatorRestTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("code");

    const QString bot = QStringLiteral("/api/v10/gateway/bot");
    const QByteArray token = Simulator::defaultToken();
    const QString unauthorised = QStringLiteral("401: Unauthorized");
    const QString notFound = QStringLiteral("404: Not Found");
    const QString noMethod = QStringLiteral("405: Method Not Allowed");
    const QString noVersion = QStringLiteral("Invalid API version");
    QTest::newRow("no token") << bot << QByteArray() << QByteArray("GET") << 401 << unauthorised << 0;
    QTest::newRow("wrong token") << bot << QByteArray("Bot a.b.c") << QByteArray("GET") << 401 << unauthorised
                                 << 0;
    QTest::newRow("without Bot") << bot << token << QByteArray("GET") << 401 << unauthorised << 0;
    QTest::newRow("not there") << QStringLiteral("/api/v10/nothing") << QByteArray("Bot " + token)
                               << QByteArray("GET") << 404 << notFound << 0;
    QTest::newRow("outside the API") << QStringLiteral("/") << QByteArray() << QByteArray("GET") << 404
                                     << notFound << 0;
    QTest::newRow("method") << bot << QByteArray("Bot " + token) << QByteArray("POST") << 405 << noMethod
                            << 0;
    QTest::newRow("version 9") << QStringLiteral("/api/v9/gateway") << QByteArray() << QByteArray("GET")
                               << 400 << noVersion << 50041;
    QTest::newRow("no version") << QStringLiteral("/api/gateway") << QByteArray() << QByteArray("GET") << 400
                                << noVersion << 50041;
}

void SimulatorRestTest::refuses()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, authorization);
    QFETCH(const QByteArray, method);
    Simulator simulator({.guilds = 1});
    QVERIFY(simulator.listen());
    const Answer answer = ask(simulator, path, authorization, method);
    QTEST(answer.status, "status");
    QTEST(answer.body[u"message"].toString(), "message");
    QTEST(answer.body[u"code"].toInt(-1), "code");
}

void SimulatorRestTest::refusesAHeadWithoutEnd()
{
    Simulator simulator({.guilds = 1});
    QVERIFY(simulator.listen());
    QTcpSocket socket;
    QSignalSpy ended(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QStringLiteral("127.0.0.1"), simulator.port());
    QVERIFY(socket.waitForConnected());
    socket.write("GET /api/v10/gateway HTTP/1.1\r\nX-Long: " + QByteArray(64 * 1024, 'x'));
    QVERIFY(ended.wait());
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 431 "));
}

void SimulatorRestTest::answersAHeadInPieces()
{
    Simulator simulator({.guilds = 1});
    QVERIFY(simulator.listen());
    QTcpSocket socket;
    QSignalSpy ended(&socket, &QTcpSocket::disconnected);
    QSignalSpy written(&socket, &QTcpSocket::bytesWritten);
    socket.connectToHost(QStringLiteral("127.0.0.1"), simulator.port());
    QVERIFY(socket.waitForConnected());
    for (const QByteArray &piece : {QByteArray("GET /api/v10/gate"), QByteArray("way HTTP/1.1\r\nHost: x\r"),
                                    QByteArray("\n\r"), QByteArray("\n")}) {
        socket.write(piece);
        QVERIFY(written.wait());
    }
    QVERIFY(ended.wait());
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 "));
}

void SimulatorRestTest::answersWebSocketAndRestOnOnePort()
{
    Simulator simulator({.guilds = 1});
    QVERIFY(simulator.listen());
    QCOMPARE(simulator.gatewayUrl().port(), simulator.apiUrl().port());
    RawClient client(simulator);
    QVERIFY(client.openAndGreet());
    QCOMPARE(ask(simulator, QStringLiteral("/api/v10/gateway"), {}).status, 200);
    QVERIFY(client.settle());
}

QTEST_GUILESS_MAIN(SimulatorRestTest)
#include "tst_simulatorrest.moc"

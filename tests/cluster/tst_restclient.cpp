// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/restclient.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Gateway;

//! An HTTP server that gives prepared answers, one a request, and keeps what it was asked.
class PreparedServer : public QTcpServer
{
public:
    QList<QByteArray> answers;
    QList<QByteArray> requests;

    PreparedServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray request = socket->readAll();
                if (!request.contains("\r\n\r\n"))
                    return;
                requests.append(request);
                socket->write(answers.isEmpty() ? QByteArray() : answers.takeFirst());
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/api/v10").arg(serverPort()));
    }

    static QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\nConnection: close\r\n" + headers + "\r\n" + body;
    }
};

static const char secret[] = "bm90.dGhl.cmlnaHQ";
static const char good[] =
    R"({"url":"wss://g.example","shards":3,"session_start_limit":{"total":1000,"remaining":9,"reset_after":1,"max_concurrency":2}})";

class TestRestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWithTokenAndUserAgent()
    {
        PreparedServer server;
        server.answers = {PreparedServer::answer("200 OK", good)};
        RestClient client(server.url(), Token(secret));
        QSignalSpy received(&client, &RestClient::botGatewayReceived);
        client.requestBotGateway();
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(received.constFirst().constFirst().value<BotGateway>().shards, 3);
        QVERIFY(server.requests.constFirst().startsWith("GET /api/v10/gateway/bot HTTP/1.1\r\n"));
        QVERIFY(
            server.requests.constFirst().contains(QByteArray(QByteArray("Authorization: Bot ") + secret)));
        QVERIFY(server.requests.constFirst().contains("User-Agent: DiscordBot ("));
    }

    void slashAfterTheBaseChangesNothing()
    {
        PreparedServer server;
        server.answers = {PreparedServer::answer("200 OK", good)};
        RestClient client(QUrl(server.url().toString() + u'/'), Token(secret));
        QSignalSpy received(&client, &RestClient::botGatewayReceived);
        client.requestBotGateway();
        QTRY_COMPARE(received.count(), 1);
        QVERIFY(server.requests.constFirst().startsWith("GET /api/v10/gateway/bot HTTP/1.1\r\n"));
    }

    void answerCutOffIsAskedForAgain()
    {
        PreparedServer server;
        server.answers = {"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"url\":",
                          PreparedServer::answer("200 OK", good)};
        RestClient client(server.url(), Token(secret));
        QSignalSpy received(&client, &RestClient::botGatewayReceived);
        client.requestBotGateway();
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(server.requests.size(), 2);
    }

    void anyPathIsAskedFor()
    {
        PreparedServer server;
        server.answers = {
            PreparedServer::answer("200 OK", "{\"id\":\"1\"}", "Date: Tue, 15 Nov 1994 08:12:31 GMT\r\n")};
        RestClient client(server.url(), Token(secret));
        QSignalSpy answered(&client, &RestClient::answered);
        QSignalSpy failed(&client, &RestClient::failed);
        client.request(QStringLiteral("/users/@me"));
        QTRY_COMPARE(answered.count(), 1);
        const auto answer = answered.constFirst().constFirst().value<RestAnswer>();
        QVERIFY(server.requests.constFirst().startsWith("GET /api/v10/users/@me HTTP/1.1\r\n"));
        QVERIFY(!answer.error);
        QCOMPARE(answer.path, QStringLiteral("/users/@me"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("{\"id\":\"1\"}"));
        QCOMPARE(answer.serverTime, QDateTime(QDate(1994, 11, 15), QTime(8, 12, 31), Qt::UTC));
        QVERIFY(answer.askedAt <= answer.answeredAt);
        QVERIFY(failed.isEmpty());
    }

    void clockSkewIsMeasuredInTheMiddleOfTheRequest()
    {
        RestAnswer answer;
        answer.askedAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0, 0), Qt::UTC);
        answer.answeredAt = answer.askedAt.addMSecs(400);
        answer.serverTime = answer.askedAt.addSecs(90);
        QCOMPARE(answer.clockSkew(), std::chrono::milliseconds(90'300));
        answer.serverTime = answer.askedAt.addSecs(-90);
        QCOMPARE(answer.clockSkew(), std::chrono::milliseconds(-89'700));
    }

    void failureOfAnyPathIsAnAnswer()
    {
        PreparedServer server;
        server.answers = {PreparedServer::answer("401 Unauthorized", "{}")};
        RestClient client(server.url(), Token(secret));
        QSignalSpy answered(&client, &RestClient::answered);
        QSignalSpy failed(&client, &RestClient::failed);
        client.request(QStringLiteral("/users/@me"));
        QTRY_COMPARE(answered.count(), 1);
        const auto answer = answered.constFirst().constFirst().value<RestAnswer>();
        QCOMPARE(answer.error.code(), ErrorCode::Unauthorized);
        QCOMPARE(answer.status, 401);
        QVERIFY(!answer.serverTime.isValid());
        QVERIFY(failed.isEmpty());
    }

    void waitThatIsTooLongIsTold()
    {
        PreparedServer server;
        server.answers = {PreparedServer::answer("429 Too Many Requests", "{}", "Retry-After: 30\r\n")};
        RestClient client(server.url(), Token(secret));
        client.setLongestWait(std::chrono::seconds(5));
        QSignalSpy answered(&client, &RestClient::answered);
        client.request(QStringLiteral("/users/@me"));
        QTRY_COMPARE(answered.count(), 1);
        QCOMPARE(answered.constFirst().constFirst().value<RestAnswer>().error.code(), ErrorCode::RateLimited);
    }

    void unauthorizedIsNotTriedAgain()
    {
        PreparedServer server;
        server.answers = {PreparedServer::answer("401 Unauthorized", "{}"),
                          PreparedServer::answer("200 OK", good)};
        RestClient client(server.url(), Token(secret));
        QSignalSpy failed(&client, &RestClient::failed);
        client.requestBotGateway();
        QTRY_COMPARE(failed.count(), 1);
        const auto error = failed.constFirst().constFirst().value<Error>();
        QCOMPARE(error.code(), ErrorCode::Unauthorized);
        QVERIFY(!error.toString().contains(QLatin1String(secret)));
        QCOMPARE(server.requests.size(), 1);
    }

    void rateLimitIsWaitedOut()
    {
        PreparedServer server;
        server.answers = {PreparedServer::answer("429 Too Many Requests", "{}", "Retry-After: 0.2\r\n"),
                          PreparedServer::answer("200 OK", good)};
        RestClient client(server.url(), Token(secret));
        QSignalSpy received(&client, &RestClient::botGatewayReceived);
        client.requestBotGateway();
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(server.requests.size(), 2);
    }

    void longRateLimitIsTold()
    {
        PreparedServer server;
        server.answers = {PreparedServer::answer("429 Too Many Requests", "{}", "Retry-After: 4000\r\n")};
        RestClient client(server.url(), Token(secret));
        QSignalSpy failed(&client, &RestClient::failed);
        client.requestBotGateway();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code(), ErrorCode::RateLimited);
        QVERIFY(failed.constFirst().constFirst().value<Error>().message().contains(u"4000"));
    }

    void serverErrorsAreTriedThreeTimes()
    {
        PreparedServer server;
        for (int i = 0; i < 5; ++i)
            server.answers.append(PreparedServer::answer("503 Service Unavailable", ""));
        RestClient client(server.url(), Token(secret));
        QSignalSpy failed(&client, &RestClient::failed);
        client.requestBotGateway();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 15'000);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code(), ErrorCode::HttpError);
        QCOMPARE(server.requests.size(), 3);
    }

    void malformedAnswerIsExplained()
    {
        PreparedServer server;
        server.answers = {PreparedServer::answer("200 OK", "<html>")};
        RestClient client(server.url(), Token(secret));
        QSignalSpy failed(&client, &RestClient::failed);
        client.requestBotGateway();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code(), ErrorCode::MalformedAnswer);
    }

    void endlessAnswerIsCutOff()
    {
        PreparedServer server;
        server.answers = {PreparedServer::answer("404 Not Found", QByteArray(3'000'000, 'x'))};
        RestClient client(server.url(), Token(secret));
        QSignalSpy failed(&client, &RestClient::failed);
        client.requestBotGateway();
        QTRY_COMPARE(failed.count(), 1);
    }

    void refusedConnectionIsExplained()
    {
        QUrl url;
        {
            PreparedServer gone;
            url = gone.url();
        }
        RestClient client(url, Token(secret));
        QSignalSpy failed(&client, &RestClient::failed);
        client.requestBotGateway();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 15'000);
        const auto error = failed.constFirst().constFirst().value<Error>();
        QCOMPARE(error.domain(), ErrorDomain::Network);
        QCOMPARE(error.code(), ErrorCode::ConnectionRefused);
        QVERIFY(!error.advice().isEmpty());
    }

    void tokenDoesNotFollowARedirect()
    {
        PreparedServer other;
        PreparedServer server;
        server.answers = {
            PreparedServer::answer("302 Found", "", "Location: " + other.url().toEncoded() + "\r\n")};
        RestClient client(server.url(), Token(secret));
        QSignalSpy failed(&client, &RestClient::failed);
        client.requestBotGateway();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 15'000);
        QVERIFY(other.requests.isEmpty());
    }

    void redirectIsTold_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("host");
        QTest::newRow("elsewhere") << QByteArray("https://carol:hunter2@login.example/path?secret=1")
                                   << QStringLiteral("login.example");
        QTest::newRow("same host") << QByteArray("/v11/gateway/bot") << QStringLiteral("127.0.0.1");
        QTest::newRow("nowhere") << QByteArray("file:///etc/passwd") << QString();
    }

    void redirectIsTold()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, host);
        PreparedServer server;
        server.answers = {PreparedServer::answer("302 Found", "", "Location: " + location + "\r\n")};
        RestClient client(server.url(), Token(secret));
        QSignalSpy failed(&client, &RestClient::failed);
        client.requestBotGateway();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 15'000);
        QCOMPARE(server.requests.size(), 1);
        const auto error = failed.constFirst().constFirst().value<Error>();
        const QString text = error.toString();
        QVERIFY2(text.contains(u"redirect") && text.contains(u"302") && text.contains(host),
                 qPrintable(text));
        QVERIFY2(!text.contains(u"hunter2") && !text.contains(u"path") && !text.contains(u"passwd"),
                 qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestRestClient)
#include "tst_restclient.moc"

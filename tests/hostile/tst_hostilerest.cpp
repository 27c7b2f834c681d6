// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "peakmemory.h"

#include <gateway/cluster/cluster.h>
#include <gateway/cluster/restclient.h>

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Gateway;
using namespace std::chrono_literals;

using Answer = std::function<void(QTcpSocket *)>;

Q_DECLARE_METATYPE(Answer)

//! A REST interface that means it no good: each answer ends in an error that tells what is wrong, and in
//! time.
class TestHostileRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("gateway.*=false")); }

    void answers_data();
    void answers();
    void timesThatCannotBe();
    void redirectsTakeTheTokenNowhere_data();
    void redirectsTakeTheTokenNowhere();
    void foreignGatewayIsRefused_data();
    void foreignGatewayIsRefused();
};

namespace {

constexpr char secret[] = "bm90.dGhl.cmlnaHQ";

//! An HTTP server that does with each request what it is told.
class RawRestServer : public QTcpServer
{
public:
    explicit RawRestServer(Answer answer = {}) : m_answer(std::move(answer))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                received += socket->readAll();
                if (!received.endsWith("\r\n\r\n"))
                    return;
                ++requests;
                if (m_answer)
                    m_answer(socket);
            });
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/api/v10").arg(serverPort()));
    }

    QByteArray received;
    int requests = 0;

private:
    Answer m_answer;
};

Answer bytes(const QByteArray &raw)
{
    return [raw](QTcpSocket *socket) {
        socket->write(raw);
    };
}

Answer body(const QByteArray &json)
{
    return bytes("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json);
}

Answer dribble(const QByteArray &head, const QByteArray &piece)
{
    return [head, piece](QTcpSocket *socket) {
        socket->write(head);
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, piece] { socket->write(piece); });
        timer->start(5ms);
    };
}

Answer flood(const QByteArray &head, const QByteArray &piece)
{
    return [head, piece](QTcpSocket *socket) {
        const auto refill = [socket, piece] {
            while (socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() < 256 * 1024)
                socket->write(piece);
        };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, refill);
        socket->write(head);
    };
}

} // namespace

void TestHostileRest::answers_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorCode>("code");
    constexpr auto late = ErrorCode::TimedOut;
    constexpr auto malformed = ErrorCode::MalformedAnswer;
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 500000\r\n\r\n";
    QTest::newRow("none") << Answer([](QTcpSocket *) {}) << late;
    QTest::newRow("body bit by bit") << dribble(head, " ") << late;
    QTest::newRow("headers bit by bit") << dribble("HTTP/1.1 200 OK\r\n", "X: y\r\n") << late;
    QTest::newRow("chunks bit by bit")
        << dribble("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n") << late;
    QTest::newRow("status bit by bit") << dribble("HTTP/1.1 ", "2") << late;
    QTest::newRow("body without end")
        << flood("HTTP/1.1 200 OK\r\n\r\n", QByteArray(64 * 1024, ' ')) << malformed;
    QTest::newRow("chunks without end") << flood("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                                                 "10000\r\n" + QByteArray(65'536, 'x') + "\r\n")
                                        << malformed;
    QTest::newRow("10,000 deep") << body(QByteArray(10'000, '[') + QByteArray(10'000, ']')) << malformed;
    QTest::newRow("invalid UTF-8") << body("{\"url\":\"wss://\xff\xfe/\"}") << malformed;
    QTest::newRow("a thousand million shards")
        << body(R"({"url":"wss://127.0.0.1/","shards":1000000000})") << malformed;
    QTest::newRow("1e308 shards") << body(R"({"url":"wss://127.0.0.1/","shards":1e308})") << malformed;
    QTest::newRow("file") << body(R"({"url":"file:///etc/passwd","shards":1})") << malformed;
    QTest::newRow("http") << body(R"({"url":"http://127.0.0.1/","shards":1})") << malformed;
    QTest::newRow("gzip that was not asked for")
        << bytes("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b\x08\x01")
        << malformed;
    QTest::newRow("wait of 1e300 s")
        << bytes("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 1e300\r\nContent-Length: 0\r\n\r\n")
        << ErrorCode::RateLimited;
    QTest::newRow("wait without an end")
        << bytes("HTTP/1.1 429 Too Many Requests\r\nRetry-After: inf\r\nContent-Length: 0\r\n\r\n")
        << ErrorCode::RateLimited;
}

void TestHostileRest::answers()
{
    QFETCH(Answer, answer);
    QFETCH(ErrorCode, code);
    RawRestServer server(answer);
    const PeakMemory memory;
    RestClient client(server.url(), Token(secret));
    client.setDeadline(300ms);
    QSignalSpy failed(&client, &RestClient::failed);
    client.requestBotGateway();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 15'000);
    const auto error = failed.constFirst().constFirst().value<Error>();
    QVERIFY2(error.code() == code, qPrintable(error.toString()));
    QVERIFY(!error.advice().isEmpty());
    QVERIFY(!error.toString().contains(QLatin1String(secret)));
    QCOMPARE(server.requests, 1);
    if (memory.isKnown())
        QVERIFY2(memory.mebibytes() < 100, qPrintable(QString::number(memory.mebibytes())));
}

void TestHostileRest::timesThatCannotBe()
{
    RawRestServer server(
        body(R"({"url":"ws://127.0.0.1/","shards":-5,"session_start_limit":{"total":1e99,"remaining":-1,)"
             R"("reset_after":9223372036854775807,"max_concurrency":2147483647}})"));
    RestClient client(server.url(), Token(secret));
    QSignalSpy received(&client, &RestClient::botGatewayReceived);
    client.requestBotGateway();
    QTRY_COMPARE(received.count(), 1);
    const auto gateway = received.constFirst().constFirst().value<BotGateway>();
    QCOMPARE(gateway.shards, 1);
    QCOMPARE(gateway.sessionStartLimit.remaining, 0);
    QVERIFY(gateway.sessionStartLimit.resetAfter <= std::chrono::hours(24 * 365));
    QVERIFY(gateway.sessionStartLimit.maxConcurrency <= BotGateway::mostShards);
}

void TestHostileRest::redirectsTakeTheTokenNowhere_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("another port") << QByteArray("http://127.0.0.1:%/");
    QTest::newRow("another host") << QByteArray("http://localhost:%/");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("no scheme") << QByteArray("//localhost:%/");
    QTest::newRow("a user") << QByteArray("http://a:b@localhost:%/");
    QTest::newRow("data") << QByteArray("data:application/json,{}");
}

void TestHostileRest::redirectsTakeTheTokenNowhere()
{
    QFETCH(QByteArray, location);
    RawRestServer other;
    location.replace("%", QByteArray::number(other.serverPort()));
    RawRestServer server(
        bytes("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location + "\r\n\r\n"));
    RestClient client(server.url(), Token(secret));
    QSignalSpy failed(&client, &RestClient::failed);
    client.requestBotGateway();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 15'000);
    QVERIFY(failed.constFirst().constFirst().value<Error>());
    QCOMPARE(other.requests, 0);
    QVERIFY(other.received.isEmpty());
}

void TestHostileRest::foreignGatewayIsRefused_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("another host") << QByteArray("wss://gateway.evil.test");
    QTest::newRow("Discord's") << QByteArray("wss://gateway.discord.gg");
    QTest::newRow("a user") << QByteArray("ws://a:b@127.0.0.1:1");
}

void TestHostileRest::foreignGatewayIsRefused()
{
    QFETCH(QByteArray, url);
    RawRestServer server(body(R"({"url":")" + url + R"(","shards":1})"));
    ClusterConfiguration configuration;
    configuration.shard.token = Token(secret);
    configuration.apiUrl = server.url();
    Cluster cluster(configuration);
    QSignalSpy failed(&cluster, &Cluster::failed);
    cluster.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10'000);
    const auto error = failed.constFirst().constFirst().value<Error>();
    QVERIFY2(error.code() == ErrorCode::UrlRefused, qPrintable(error.toString()));
    QVERIFY(!cluster.isRunning());
}

QTEST_GUILESS_MAIN(TestHostileRest)
#include "tst_hostilerest.moc"

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

//! `gateway-bench receive`: that it counts right and says what is wrong. How fast it is, is no test's affair.
class ReceiveBenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void countsWhatTheSenderSends_data();
    void countsWhatTheSenderSends();
    void countsAllShards();
    void takesTheSimulatorsUrls_data();
    void takesTheSimulatorsUrls();
    void waitsForTheGateway();
    void saysThatNobodyListens_data();
    void saysThatNobodyListens();
    void saysThatTheConnectionEnded();
    void refusesBadOptions_data();
    void refusesBadOptions();
    void comparesReceivers();
    void comparesNumbersOfShards();

private:
    struct Run
    {
        int exitCode;
        QByteArray output;
        QByteArray errors;

        [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
    };
    static Run run(const QStringList &arguments);
    static Run receive(const QString &url, const QStringList &options);
    //! Starts a program that says on its first line where it is, and returns what that says.
    static QJsonObject start(QProcess *process, const QString &program, const QStringList &arguments);
    //! A port that nobody has.
    static quint16 freePort();

    QProcess m_sender;
    QString m_url;
};

static constexpr int corpusSize = 500;

ReceiveBenchTest::Run ReceiveBenchTest::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(GATEWAY_BENCH_PROGRAM), arguments);
    if (!process.waitForFinished(60'000))
        return {-1, {}, {}};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

ReceiveBenchTest::Run ReceiveBenchTest::receive(const QString &url, const QStringList &options)
{
    return run(
        QStringList{QStringLiteral("receive"), QStringLiteral("--json"), QStringLiteral("--gateway"), url} +
        options);
}

QJsonObject ReceiveBenchTest::start(QProcess *process, const QString &program, const QStringList &arguments)
{
    process->start(program, arguments);
    const bool isReady = QTest::qWaitFor([process] { return process->canReadLine(); }, 60'000);
    return isReady ? QJsonDocument::fromJson(process->readLine()).object() : QJsonObject();
}

quint16 ReceiveBenchTest::freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

void ReceiveBenchTest::initTestCase()
{
    const QJsonObject told =
        start(&m_sender, QStringLiteral(GATEWAY_BENCH_PROGRAM),
              {QStringLiteral("send"), QStringLiteral("--events"), QString::number(corpusSize),
               QStringLiteral("--last-event"), QStringLiteral("AN_EVENT_OF_NO_TABLE")});
    m_url = told[u"gateway"].toString();
    QVERIFY(!m_url.isEmpty());
    QCOMPARE(told[u"events"].toInt(), corpusSize + 1);
}

void ReceiveBenchTest::cleanupTestCase()
{
    m_sender.closeWriteChannel();
    QVERIFY(m_sender.waitForFinished());
    QCOMPARE(m_sender.exitCode(), 0);
}

void ReceiveBenchTest::countsWhatTheSenderSends_data()
{
    QTest::addColumn<QString>("compress");
    QTest::addColumn<QString>("receiver");
    QStringList modes{QStringLiteral("none"), QStringLiteral("zlib-stream")};
#ifdef GATEWAY_WITH_ZSTD
    modes.append(QStringLiteral("zstd-stream"));
#endif
    for (const QString &mode : modes) {
        for (const char *receiver : {"read", "websocket", "cluster"}) {
            QTest::addRow("%s %s", qPrintable(mode), receiver) << mode << QString::fromLatin1(receiver);
        }
    }
    QTest::newRow("with metrics") << QStringLiteral("none") << QStringLiteral("metrics");
    QTest::newRow("with stages") << QStringLiteral("zlib-stream") << QStringLiteral("stages");
}

void ReceiveBenchTest::countsWhatTheSenderSends()
{
    QFETCH(const QString, compress);
    QFETCH(const QString, receiver);
    const Run run =
        receive(m_url, {QStringLiteral("--compress"), compress, QStringLiteral("--with"), receiver,
                        QStringLiteral("--until-event"), QStringLiteral("AN_EVENT_OF_NO_TABLE")});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output.count('\n'), 1);
    const QJsonObject told = run.object();
    QStringList fields = told.keys();
    fields.sort();
    QCOMPARE(fields, QStringList({QStringLiteral("cpu_s"), QStringLiteral("events"),
                                  QStringLiteral("events_per_cpu_s"), QStringLiteral("peak_rss_bytes"),
                                  QStringLiteral("wall_s")}));
    QCOMPARE(told[u"events"].toInt(), corpusSize + 1);
    QVERIFY(told[u"cpu_s"].toDouble(-1) >= 0);
    QVERIFY(told[u"wall_s"].toDouble() > 0);
    QVERIFY(told[u"peak_rss_bytes"].toDouble() > 1'000'000);
    if (told[u"cpu_s"].toDouble() > 0) {
        const double rate = told[u"events"].toDouble() / told[u"cpu_s"].toDouble();
        QVERIFY(qAbs(told[u"events_per_cpu_s"].toDouble() / rate - 1) < 1e-6);
    }
}

void ReceiveBenchTest::countsAllShards()
{
    const QString url = m_url + u"?together=3";
    const Run run =
        receive(url, {QStringLiteral("--compress"), QStringLiteral("zlib-stream"), QStringLiteral("--shards"),
                      QStringLiteral("3"), QStringLiteral("--threads"), QStringLiteral("2"),
                      QStringLiteral("--busiest-thread"), QStringLiteral("--until-event"),
                      QStringLiteral("AN_EVENT_OF_NO_TABLE")});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.object()[u"events"].toInt(), 3 * (corpusSize + 1));
    QVERIFY(run.object()[u"busiest_thread_s"].toDouble(-1) >= 0);
}

void ReceiveBenchTest::takesTheSimulatorsUrls_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("compress");
    QTest::newRow("WebSocket") << QStringLiteral("gateway") << QStringLiteral("none");
    QTest::newRow("WebSocket, zlib") << QStringLiteral("gateway") << QStringLiteral("zlib-stream");
    QTest::newRow("REST") << QStringLiteral("api") << QStringLiteral("zlib-stream");
#ifdef GATEWAY_WITH_ZSTD
    QTest::newRow("REST, zstd") << QStringLiteral("api") << QStringLiteral("zstd-stream");
#endif
}

void ReceiveBenchTest::takesTheSimulatorsUrls()
{
    QFETCH(const QString, which);
    QFETCH(const QString, compress);
    QProcess simulator;
    const QJsonObject urls =
        start(&simulator, QStringLiteral(GATEWAY_SIMULATOR_PROGRAM),
              {QStringLiteral("--rate"), QStringLiteral("2000"), QStringLiteral("--duration"),
               QStringLiteral("60"), QStringLiteral("--quiet")});
    const Run run =
        receive(urls[which].toString(), {QStringLiteral("--compress"), compress,
                                         QStringLiteral("--until-event"), QStringLiteral("MESSAGE_CREATE")});
    simulator.terminate();
    QVERIFY(simulator.waitForFinished());
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    // The guilds come before the first message.
    QVERIFY(run.object()[u"events"].toInt() > 6);
}

void ReceiveBenchTest::waitsForTheGateway()
{
    const QString port = QString::number(freePort());
    QProcess receiver;
    receiver.start(QStringLiteral(GATEWAY_BENCH_PROGRAM),
                   {QStringLiteral("receive"), QStringLiteral("--json"), QStringLiteral("--wait"),
                    QStringLiteral("60"), QStringLiteral("--gateway"),
                    QStringLiteral("ws://127.0.0.1:%1").arg(port)});
    QVERIFY(receiver.waitForStarted());
    QProcess sender;
    const QJsonObject told = start(&sender, QStringLiteral(GATEWAY_BENCH_PROGRAM),
                                   {QStringLiteral("send"), QStringLiteral("--events"), QStringLiteral("20"),
                                    QStringLiteral("--port"), port});
    QVERIFY(!told.isEmpty());
    QVERIFY(receiver.waitForFinished());
    QCOMPARE(receiver.exitCode(), 0);
    QCOMPARE(QJsonDocument::fromJson(receiver.readAllStandardOutput()).object()[u"events"].toInt(), 21);
    sender.closeWriteChannel();
    QVERIFY(sender.waitForFinished());
}

void ReceiveBenchTest::saysThatNobodyListens_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("receiver");
    const QString port = QString::number(freePort());
    QTest::newRow("WebSocket") << QString(u"ws://127.0.0.1:" + port) << QStringLiteral("cluster");
    QTest::newRow("REST") << QString(u"http://127.0.0.1:" + port + u"/api/v10") << QStringLiteral("cluster");
    QTest::newRow("read loop") << QString(u"ws://127.0.0.1:" + port) << QStringLiteral("read");
    QTest::newRow("bare WebSocket") << QString(u"ws://127.0.0.1:" + port) << QStringLiteral("websocket");
}

void ReceiveBenchTest::saysThatNobodyListens()
{
    QFETCH(const QString, url);
    QFETCH(const QString, receiver);
    const Run run =
        receive(url, {QStringLiteral("--with"), receiver, QStringLiteral("--wait"), QStringLiteral("0")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.errors.contains("refused"), run.errors.constData());
}

void ReceiveBenchTest::saysThatTheConnectionEnded()
{
    QProcess simulator;
    const QJsonObject urls =
        start(&simulator, QStringLiteral(GATEWAY_SIMULATOR_PROGRAM),
              {QStringLiteral("--rate"), QStringLiteral("1000"), QStringLiteral("--duration"),
               QStringLiteral("2"), QStringLiteral("--quiet")});
    const Run run =
        receive(urls[u"gateway"].toString(), {QStringLiteral("--until-event"), QStringLiteral("NEVER_SENT")});
    QVERIFY(simulator.waitForFinished());
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.errors.contains("NEVER_SENT"), run.errors.constData());
}

void ReceiveBenchTest::refusesBadOptions_data()
{
    QTest::addColumn<QStringList>("options");
    const QString url = QStringLiteral("ws://127.0.0.1:1");
    QTest::newRow("no URL") << QStringList{QStringLiteral("--gateway"), QStringLiteral("nonsense")};
    QTest::newRow("compression") << QStringList{QStringLiteral("--compress"), QStringLiteral("brotli")};
    QTest::newRow("receiver") << QStringList{QStringLiteral("--with"), QStringLiteral("telepathy")};
    QTest::newRow("two of them") << QStringList{QStringLiteral("--gateway"), url, QStringLiteral("--with"),
                                                QStringLiteral("read,cluster")};
    QTest::newRow("shards of a bare one") << QStringList{QStringLiteral("--gateway"), url,
                                                         QStringLiteral("--with"),    QStringLiteral("read"),
                                                         QStringLiteral("--shards"),  QStringLiteral("2")};
    QTest::newRow("until READY") << QStringList{QStringLiteral("--gateway"), url,
                                                QStringLiteral("--until-event"), QStringLiteral("READY")};
    QTest::newRow("no rounds") << QStringList{QStringLiteral("--rounds"), QStringLiteral("0")};
}

void ReceiveBenchTest::refusesBadOptions()
{
    QFETCH(const QStringList, options);
    const Run run = this->run(QStringList{QStringLiteral("receive")} + options);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(!run.errors.isEmpty());
}

void ReceiveBenchTest::comparesReceivers()
{
    const Run run = this->run({QStringLiteral("receive"), QStringLiteral("--events"), QStringLiteral("200"),
                               QStringLiteral("--rounds"), QStringLiteral("1"), QStringLiteral("--compress"),
                               QStringLiteral("none,zlib-stream"), QStringLiteral("--with"),
                               QStringLiteral("read,websocket,cluster,metrics"), QStringLiteral("--json")});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()[u"events"].toInt(), 201);
    QCOMPARE(run.object()[u"receivers"].toArray().size(), 8);
    const QJsonArray ratios = run.object()[u"ratios"].toArray();
    QCOMPARE(ratios.size(), 6);
    QCOMPARE(ratios[0][u"against"].toString(), QStringLiteral("read"));
    QCOMPARE(ratios[0][u"aim"].toDouble(), 0.25);
    QVERIFY(ratios[5][u"aim"].isUndefined());
}

void ReceiveBenchTest::comparesNumbersOfShards()
{
    const Run run = this->run({QStringLiteral("scale"), QStringLiteral("--events"), QStringLiteral("200"),
                               QStringLiteral("--many"), QStringLiteral("8"), QStringLiteral("--rounds"),
                               QStringLiteral("1"), QStringLiteral("--json")});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QList<int> shards;
    const QJsonArray runs = run.object()[u"runs"].toArray();
    for (const QJsonValue &each : runs)
        shards.append(each[u"shards"].toInt());
    QCOMPARE(shards, QList<int>({1, 2, 2, 8}));
}

QTEST_GUILESS_MAIN(ReceiveBenchTest)
#include "tst_receive.moc"

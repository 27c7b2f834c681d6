// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>

//! gateway-monitor with --metrics, as a process, in the terminal and with a window.
class TestMetricsProgram : public QObject
{
    Q_OBJECT

    static QByteArray get(const QUrl &url)
    {
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            (void)finished.wait(10000);
        return reply->readAll();
    }

    static void prepare(QProcess *monitor, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("GATEWAY_TOKEN"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        monitor->setProcessEnvironment(environment);
        monitor->setProgram(QStringLiteral(GATEWAY_MONITOR));
        monitor->setArguments(arguments);
        monitor->setStandardOutputFile(QProcess::nullDevice());
    }

private Q_SLOTS:
    void servesWhatTheSessionCounts_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("console") << QStringList{QStringLiteral("--console")};
        QTest::newRow("window") << QStringList{};
    }
    void servesWhatTheSessionCounts()
    {
        QFETCH(QStringList, arguments);
        QProcess monitor;
        prepare(&monitor, arguments + QStringList{QStringLiteral("--simulate"), QStringLiteral("--rate"),
                                                  QStringLiteral("200"), QStringLiteral("--metrics"),
                                                  QStringLiteral("0")});
        QByteArray messages;
        connect(&monitor, &QProcess::readyReadStandardError, &monitor,
                [&] { messages += monitor.readAllStandardError(); });
        monitor.start();
        static const QRegularExpression told(
            QStringLiteral("metrics at (http://127\\.0\\.0\\.1:\\d+/metrics)"));
        QTRY_VERIFY_WITH_TIMEOUT(told.match(QString::fromUtf8(messages)).hasMatch(), 30000);
        const QUrl url(told.match(QString::fromUtf8(messages)).captured(1));
        static const QRegularExpression counted(
            QStringLiteral("\\ngateway_events_total\\{shard=\"0\",type=\"MESSAGE_CREATE\"\\} [1-9]"));
        QTRY_VERIFY_WITH_TIMEOUT(counted.match(QString::fromUtf8(get(url))).hasMatch(), 30000);
        QVERIFY(get(url).contains("gateway_shard_state{shard=\"0\",gateway_shard_state=\"Ready\"} 1"));
        monitor.terminate();
        QVERIFY(monitor.waitForFinished(20000));
        QCOMPARE(monitor.exitCode(), 0);
        QVERIFY2(!messages.contains("different thread"), messages.constData());
    }

    void aTakenPortEndsTheProgram()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString port = QString::number(other.serverPort());
        QProcess monitor;
        prepare(&monitor, {QStringLiteral("--console"), QStringLiteral("--metrics"), port});
        monitor.start();
        QVERIFY(monitor.waitForFinished(20000));
        QCOMPARE(monitor.exitCode(), 4);
        QVERIFY(monitor.readAllStandardError().contains(port.toLatin1()));
    }

    void warnsWhenOthersCanReachIt()
    {
        for (const QString &address : {QStringLiteral("127.0.0.1"), QStringLiteral("0.0.0.0")}) {
            QProcess monitor;
            prepare(&monitor,
                    {QStringLiteral("--console"), QStringLiteral("--simulate"), QStringLiteral("--duration"),
                     QStringLiteral("0.5"), QStringLiteral("--metrics"), QStringLiteral("0"),
                     QStringLiteral("--metrics-address"), address});
            monitor.start();
            QVERIFY(monitor.waitForFinished(20000));
            const QByteArray messages = monitor.readAllStandardError();
            QVERIFY2(messages.contains("metrics at "), messages.constData());
            QCOMPARE(messages.contains("everybody"), address == u"0.0.0.0");
        }
    }

    void wrongValuesAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no port") << QStringList{QStringLiteral("--metrics"), QStringLiteral("high")};
        QTest::newRow("too large") << QStringList{QStringLiteral("--metrics"), QStringLiteral("65536")};
        QTest::newRow("no address") << QStringList{QStringLiteral("--metrics"), QStringLiteral("0"),
                                                   QStringLiteral("--metrics-address"),
                                                   QStringLiteral("localhost!")};
        QTest::newRow("address alone")
            << QStringList{QStringLiteral("--metrics-address"), QStringLiteral("127.0.0.1")};
    }
    void wrongValuesAreRefused()
    {
        QFETCH(QStringList, arguments);
        QProcess monitor;
        prepare(&monitor, QStringList{QStringLiteral("--console")} + arguments);
        monitor.start();
        QVERIFY(monitor.waitForFinished(20000));
        QCOMPARE(monitor.exitCode(), 2);
        QVERIFY(monitor.readAllStandardError().contains("--metrics"));
    }
};

QTEST_GUILESS_MAIN(TestMetricsProgram)
#include "tst_metricsprogram.moc"

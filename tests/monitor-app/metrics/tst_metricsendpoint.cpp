// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botsession.h"
#include "metrics/metricsendpoint.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Gateway;

class TestMetricsEndpoint : public QObject
{
    Q_OBJECT

    static ShardSnapshot snapshot(qint64 payloads)
    {
        ShardSnapshot snapshot;
        snapshot.shard = {0, 1};
        snapshot.payloads = payloads;
        return snapshot;
    }

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

private Q_SLOTS:
    //! In the window a session that was replaced goes on for a while, until it is closed.
    void aSessionThatWasReplacedCountsNoMore()
    {
        MetricsEndpoint endpoint;
        QVERIFY(!endpoint.listen(0, QHostAddress::LocalHost));
        BotSession first(BotSettings::simulated());
        BotSession second(BotSettings::simulated());
        endpoint.watch(&first);
        Q_EMIT first.snapshotsTaken({snapshot(11)});
        QVERIFY(get(endpoint.url()).contains("gateway_payloads_total{shard=\"0\"} 11\n"));
        endpoint.watch(&second);
        QVERIFY(!get(endpoint.url()).contains("gateway_payloads_total"));
        Q_EMIT second.snapshotsTaken({snapshot(2)});
        Q_EMIT first.snapshotsTaken({snapshot(12)});
        QVERIFY(get(endpoint.url()).contains("gateway_payloads_total{shard=\"0\"} 2\n"));
    }
};

QTEST_GUILESS_MAIN(TestMetricsEndpoint)
#include "tst_metricsendpoint.moc"

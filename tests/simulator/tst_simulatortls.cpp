// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/cluster.h>
#include <gateway/session/shard.h>
#include <gateway/simulator/simulator.h>

#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Gateway;
using namespace std::chrono_literals;

//! The simulator over TLS, with certificates that are good and those that are not.
class SimulatorTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownAuthorityIsEnough();
    void badCertificatesAreRefused_data();
    void badCertificatesAreRefused();
    void plainRequestsAreToldSo();
    void readsIdentitiesFromFiles();
    void saysThatOpensslIsMissing();

private:
    static SimulatorConfiguration with(const TlsIdentity &identity)
    {
        return {.rate = 0, .guilds = 2, .identifyWindow = 0ms, .tls = identity};
    }
    [[nodiscard]] QString fileWith(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QString::number(++m_files)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    [[nodiscard]] NetworkConfiguration trusting(const QByteArray &authority)
    {
        NetworkConfiguration network;
        network.roots = TlsRoots::File;
        network.caFile = fileWith(authority);
        return network;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void SimulatorTlsTest::ownAuthorityIsEnough()
{
    Error error;
    const TlsIdentity identity = TlsIdentity::make(TlsCertificate::Good, &error);
    QVERIFY2(!error, qPrintable(error.toString()));
    Simulator simulator(with(identity));
    QVERIFY(simulator.listen());
    QCOMPARE(simulator.gatewayUrl().scheme(), QStringLiteral("wss"));
    QCOMPARE(simulator.apiUrl().scheme(), QStringLiteral("https"));

    ClusterConfiguration configuration;
    configuration.apiUrl = simulator.apiUrl();
    configuration.threads = 1;
    configuration.shard.token = Token(simulator.token());
    configuration.shard.intents = allIntents();
    configuration.shard.compression = Compression::ZlibStream;
    configuration.shard.network = trusting(identity.authority);
    configuration.shard.backoff = {10ms, 100ms};
    QSignalSpy started(&simulator, &Simulator::sessionStarted);
    QSignalSpy resumed(&simulator, &Simulator::sessionResumed);
    QSignalSpy closed(&simulator, &Simulator::connectionClosed);
    Cluster cluster(configuration);
    QSignalSpy ready(&cluster, &Cluster::ready);
    cluster.start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
    QCOMPARE(started.size(), 1);
    // The resume URL is one of TLS as well. What has not heard READY has nothing to resume.
    simulator.dropConnections();
    QTRY_COMPARE_WITH_TIMEOUT(resumed.size(), 1, 20'000);
    cluster.stop();
    QTRY_COMPARE(closed.size(), 2);
    QCOMPARE(closed.at(1).at(1).toInt(), 1000);
}

void SimulatorTlsTest::badCertificatesAreRefused_data()
{
    QTest::addColumn<TlsCertificate>("certificate");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("self-signed") << TlsCertificate::SelfSigned << ErrorCode::TlsUntrusted;
    QTest::newRow("expired") << TlsCertificate::Expired << ErrorCode::TlsCertificateExpired;
    QTest::newRow("wrong host") << TlsCertificate::WrongHost << ErrorCode::TlsWrongHost;
}

void SimulatorTlsTest::badCertificatesAreRefused()
{
    QFETCH(const TlsCertificate, certificate);
    QFETCH(const ErrorCode, code);
    Error error;
    const TlsIdentity identity = TlsIdentity::make(certificate, &error);
    QVERIFY2(!error, qPrintable(error.toString()));
    Simulator simulator(with(identity));
    QVERIFY(simulator.listen());
    ShardConfiguration configuration;
    configuration.gatewayUrl = simulator.gatewayUrl();
    configuration.token = Token(simulator.token());
    configuration.compression = Compression::None;
    // Nobody vouches for the self-signed one; the others have but one fault.
    const QByteArray another = TlsIdentity::make(TlsCertificate::Good, &error).authority;
    configuration.network = trusting(identity.authority.isEmpty() ? another : identity.authority);
    Shard shard(configuration);
    QSignalSpy changes(&shard, &Shard::stateChanged);
    QSignalSpy connected(&simulator, &Simulator::clientConnected);
    shard.start();
    const auto lastError = [&changes] {
        Error last;
        for (const QList<QVariant> &change : changes)
            last = change.at(0).value<Transition>().error ? change.at(0).value<Transition>().error : last;
        return last;
    };
    QTRY_VERIFY(lastError());
    QCOMPARE(lastError().code(), code);
    QVERIFY(!lastError().advice().isEmpty());
    QCOMPARE(connected.size(), 0);
}

void SimulatorTlsTest::plainRequestsAreToldSo()
{
    Error error;
    Simulator simulator(with(TlsIdentity::make(TlsCertificate::Good, &error)));
    QVERIFY(simulator.listen());
    QTcpSocket client;
    client.connectToHost(QStringLiteral("127.0.0.1"), simulator.port());
    client.write("GET /api/v10/gateway HTTP/1.1\r\nHost: x\r\n\r\n");
    QSignalSpy closed(&client, &QTcpSocket::disconnected);
    QTRY_COMPARE(closed.size(), 1);
    const QByteArray answer = client.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 400 "), answer.constData());
    QVERIFY2(answer.contains("TLS"), answer.constData());
}

void SimulatorTlsTest::readsIdentitiesFromFiles()
{
    Error error;
    const TlsIdentity made = TlsIdentity::make(TlsCertificate::Good, &error);
    const QString certificate = fileWith(made.chain.constFirst().toPem());
    const QString key = fileWith(made.key.toPem());
    const TlsIdentity read = TlsIdentity::read(certificate, key, &error);
    QVERIFY2(!error, qPrintable(error.toString()));
    QCOMPARE(read.chain, made.chain);
    QCOMPARE(read.key, made.key);

    QVERIFY(TlsIdentity::read(QStringLiteral("/nowhere/x.pem"), key, &error).isNull());
    QVERIFY2(error.message().contains(u"/nowhere/x.pem"), qPrintable(error.message()));
    QVERIFY(TlsIdentity::read(key, key, &error).isNull());
    QVERIFY2(error.message().contains(u"no certificate"), qPrintable(error.message()));
    QVERIFY(TlsIdentity::read(certificate, certificate, &error).isNull());
    QVERIFY2(error.message().contains(u"no private key"), qPrintable(error.message()));
}

void SimulatorTlsTest::saysThatOpensslIsMissing()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(m_folder.path()));
    Error error;
    const TlsIdentity identity = TlsIdentity::make(TlsCertificate::Good, &error);
    qputenv("PATH", path);
    QVERIFY(identity.isNull());
    QVERIFY2(error.message().contains(u"openssl"), qPrintable(error.message()));
    QVERIFY(!error.advice().isEmpty());
}

QTEST_GUILESS_MAIN(SimulatorTlsTest)
#include "tst_simulatortls.moc"

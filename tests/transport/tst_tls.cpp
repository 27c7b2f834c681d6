// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "attempt.h"
#include "testservers.h"

#include <gateway/cluster/cluster.h>
#include <gateway/session/shard.h>
#include <gateway/transport/tls.h>

#include <QSslCertificateExtension>
#include <QTest>

using namespace Gateway;

static const QString localNames = QStringLiteral("DNS:localhost,IP:127.0.0.1");

//! Answers whatever comes with \a answer and ends the connection.
static void serveBluntly(QTcpServer *server, const QByteArray &answer)
{
    QObject::connect(server, &QTcpServer::newConnection, server, [server, answer] {
        QTcpSocket *socket = server->nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
            socket->write(answer);
            socket->disconnectFromHost();
        });
    });
    server->listen(QHostAddress::LocalHost);
}

static QUrl urlOf(const char *scheme, quint16 port)
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(QLatin1String(scheme)).arg(port));
}

class TestTls : public QObject
{
    Q_OBJECT

private:
    TestCertificates m_authority;
    TestCertificates m_stranger; //!< Another authority that nobody trusts.
    TestIdentity m_good;

    [[nodiscard]] NetworkConfiguration trusting(const QString &caFile) const
    {
        NetworkConfiguration network;
        network.roots = TlsRoots::File;
        network.caFile = caFile;
        return network;
    }

    //! Tries a WebSocket and the REST interface with the same certificate; both must end alike.
    void expectError(const TestIdentity &identity, const NetworkConfiguration &network, ErrorCode code,
                     Error *error)
    {
        QVERIFY2(!identity.certificate.isNull() && !identity.key.isNull(), qPrintable(m_authority.problem()));
        const TestGateway gateway(identity.serverConfiguration());
        const Attempt webSocket = tryWebSocket(gateway.url(), network);
        QVERIFY(!webSocket.succeeded);
        QCOMPARE(webSocket.error.code(), code);
        QCOMPARE(webSocket.error.domain(), ErrorDomain::Network);
        QCOMPARE(gateway.connections(), std::size_t(0));
        const TestRestServer rest(identity.serverConfiguration());
        const Attempt answer = tryRest(rest.url(), network);
        QCOMPARE(answer.error.code(), code);
        QCOMPARE(answer.error.message(), webSocket.error.message());
        QCOMPARE(rest.requests(), 0);
        QVERIFY(!webSocket.error.advice().isEmpty());
        *error = webSocket.error;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_authority.create(), qPrintable(m_authority.problem()));
        QVERIFY2(m_stranger.create(), qPrintable(m_stranger.problem()));
        m_good = m_authority.issue(QStringLiteral("good"), localNames);
        QVERIFY2(!m_good.key.isNull(), qPrintable(m_authority.problem()));
    }

    void unknownBackendIsRefused()
    {
        for (const char *name : {"nonsense", "", "cert-only"}) {
            const Error error = setTlsBackend(QLatin1String(name));
            QCOMPARE(error.code(), ErrorCode::TlsConfiguration);
            for (const QString &backend : tlsBackends())
                QVERIFY2(error.advice().contains(backend), qPrintable(error.advice()));
        }
        QVERIFY(!tlsBackends().contains(QStringLiteral("cert-only")));
    }

    void backendCanBeChosen()
    {
        QVERIFY(!tlsBackends().isEmpty());
        const QString name = tlsBackends().constFirst();
        const Error error = setTlsBackend(name);
        QVERIFY2(!error, qPrintable(error.toString()));
        QCOMPARE(QSslSocket::activeBackend(), name);
    }

    void bundledRootsAreWhole()
    {
        const QList<QSslCertificate> roots = bundledRoots();
        QVERIFY(roots.size() > 100);
        QStringList names;
        for (const QSslCertificate &root : roots) {
            const QString name = root.subjectDisplayName();
            names.append(name);
            QVERIFY2(root.isSelfSigned(), qPrintable(name));
            bool isAuthority = root.version() == "1"; // Those have no extensions.
            const QList<QSslCertificateExtension> extensions = root.extensions();
            for (const QSslCertificateExtension &extension : extensions) {
                if (extension.oid() == u"2.5.29.19")
                    isAuthority = extension.value().toMap().value(QStringLiteral("ca")).toBool();
            }
            QVERIFY2(isAuthority, qPrintable(name));
        }
        // Those that stand behind discord.com today, and its spare.
        for (const char *needed : {"GTS Root R1", "GTS Root R4", "ISRG Root X1"})
            QVERIFY2(names.contains(QLatin1String(needed)), needed);
        QVERIFY2(bundledRootsVersion().startsWith(u"ca-certificates 20"), qPrintable(bundledRootsVersion()));
    }

    void noBundledRootHadExpiredWhenItWasBundled()
    {
        QFile file(QStringLiteral(":/gateway/mozilla-roots.pem"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pem = file.readAll();
        const qsizetype begin = pem.indexOf("# Date: ") + 8;
        const QDateTime made =
            QDate::fromString(QString::fromLatin1(pem.mid(begin, 10)), Qt::ISODate).startOfDay(Qt::UTC);
        QVERIFY(made.isValid());
        const QList<QSslCertificate> roots = bundledRoots();
        QCOMPARE(roots.size(), pem.count("BEGIN CERTIFICATE"));
        for (const QSslCertificate &root : roots) {
            QVERIFY2(root.expiryDate() > made, qPrintable(root.subjectDisplayName()));
            QVERIFY2(root.effectiveDate() < made, qPrintable(root.subjectDisplayName()));
        }
    }

    void ownAuthorityIsTrusted_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::newRow("TLS 1.2") << QSsl::TlsV1_2;
        QTest::newRow("TLS 1.3") << QSsl::TlsV1_3;
    }
    void ownAuthorityIsTrusted()
    {
        QFETCH(const QSsl::SslProtocol, protocol);
        const NetworkConfiguration network = trusting(m_authority.caFile());
        const TestGateway gateway(m_good.serverConfiguration(protocol));
        for (const char *host : {"127.0.0.1", "localhost"}) {
            const Attempt webSocket = tryWebSocket(gateway.url(QLatin1String(host)), network);
            QVERIFY2(webSocket.succeeded, qPrintable(webSocket.error.toString()));
        }
        const TestRestServer rest(m_good.serverConfiguration(protocol));
        const Attempt answer = tryRest(rest.url(), network);
        QVERIFY2(answer.succeeded, qPrintable(answer.error.toString()));
    }

    void authorityMayBeInDer()
    {
        QFile der(m_authority.path(QStringLiteral("ca.der")));
        QVERIFY(der.open(QIODevice::WriteOnly));
        der.write(QSslCertificate::fromPath(m_authority.caFile()).constFirst().toDer());
        der.close();
        const TestGateway gateway(m_good.serverConfiguration());
        QVERIFY(tryWebSocket(gateway.url(), trusting(der.fileName())).succeeded);
    }

    void selfSignedIsTrustedByFile()
    {
        const TestIdentity alone = m_authority.selfSigned(QStringLiteral("pinned"), localNames);
        const TestGateway gateway(alone.serverConfiguration());
        const Attempt attempt = tryWebSocket(gateway.url(), trusting(alone.file));
        QVERIFY2(attempt.succeeded, qPrintable(attempt.error.toString()));
    }

    void unknownAuthorityIsRefused_data()
    {
        QTest::addColumn<TlsRoots>("roots");
        QTest::addColumn<QString>("advice");
        QTest::newRow("system") << TlsRoots::System << QStringLiteral("bundled");
        QTest::newRow("bundled") << TlsRoots::Bundled << QStringLiteral("inspects TLS");
        QTest::newRow("file") << TlsRoots::File << QStringLiteral("CA file");
    }
    void unknownAuthorityIsRefused()
    {
        QFETCH(const TlsRoots, roots);
        QFETCH(const QString, advice);
        NetworkConfiguration network = trusting(m_stranger.caFile());
        network.roots = roots;
        Error error;
        expectError(m_good, network, ErrorCode::TlsUntrusted, &error);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(error.message().contains(u"Gateway Test CA"), qPrintable(error.message()));
        QVERIFY2(error.advice().contains(advice), qPrintable(error.advice()));
    }

    void defaultRefusesUnknownAuthority()
    {
        Error error;
        expectError(m_good, {}, ErrorCode::TlsUntrusted, &error);
    }

    void selfSignedIsRefused()
    {
        Error error;
        expectError(m_authority.selfSigned(QStringLiteral("alone"), localNames),
                    trusting(m_authority.caFile()), ErrorCode::TlsUntrusted, &error);
        QVERIFY2(error.message().contains(u"self-signed"), qPrintable(error.message()));
    }

    void expiredIsRefused()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Error error;
        expectError(
            m_authority.issue(QStringLiteral("expired"), localNames, now.addDays(-60), now.addDays(-3)),
            trusting(m_authority.caFile()), ErrorCode::TlsCertificateExpired, &error);
        QVERIFY2(error.message().contains(now.addDays(-3).toString(QStringLiteral("yyyy-MM-dd"))),
                 qPrintable(error.message()));
        // What the clock shows; the minute may have passed in between, the year hardly.
        QVERIFY2(
            error.advice().contains(QString(QStringLiteral("shows ") + now.toString(QStringLiteral("yyyy")))),
            qPrintable(error.advice()));
    }

    void notYetValidIsRefused()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Error error;
        expectError(m_authority.issue(QStringLiteral("early"), localNames, now.addDays(5), now.addDays(60)),
                    trusting(m_authority.caFile()), ErrorCode::TlsCertificateNotYetValid, &error);
        QVERIFY2(error.message().contains(now.addDays(5).toString(QStringLiteral("yyyy-MM-dd"))),
                 qPrintable(error.message()));
        QVERIFY2(error.advice().contains(u"clock"), qPrintable(error.advice()));
    }

    void wrongHostIsRefused()
    {
        Error error;
        expectError(
            m_authority.issue(QStringLiteral("other"), QStringLiteral("DNS:other.example,DNS:more.example")),
            trusting(m_authority.caFile()), ErrorCode::TlsWrongHost, &error);
        QVERIFY2(error.message().contains(u"more.example, other.example"), qPrintable(error.message()));
        QVERIFY2(error.message().contains(u"127.0.0.1"), qPrintable(error.message()));
    }

    void gravestReasonComesFirst()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Error error;
        expectError(m_authority.issue(QStringLiteral("bad"), QStringLiteral("DNS:bad.example"),
                                      now.addDays(-60), now.addDays(-3)),
                    trusting(m_stranger.caFile()), ErrorCode::TlsUntrusted, &error);
        QVERIFY2(error.message().contains(u"also: ") && error.message().contains(u"expired"),
                 qPrintable(error.message()));
    }

    void peersTextIsHarmless()
    {
        Error error;
        expectError(m_authority.issue(QStringLiteral("esc"), QStringLiteral("DNS:a\x1b[31mb.example")),
                    trusting(m_authority.caFile()), ErrorCode::TlsWrongHost, &error);
        QVERIFY2(!error.message().contains(u'\x1b'), qPrintable(error.message()));
        QVERIFY2(error.message().contains(u"b.example"), qPrintable(error.message()));
    }

    void oldProtocolIsRefused()
    {
        // Qt itself no longer offers a server for it.
        QProcess server;
        server.start(QStringLiteral("openssl"),
                     {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
                      QStringLiteral("-cert"), m_good.file, QStringLiteral("-key"), m_good.keyFile,
                      QStringLiteral("-tls1_1"), QStringLiteral("-cipher"),
                      QStringLiteral("ALL:@SECLEVEL=0")});
        QByteArray output;
        while (!output.contains("ACCEPT") || !output.endsWith('\n')) {
            QVERIFY2(server.waitForReadyRead(), output.constData());
            output += server.readAllStandardOutput();
        }
        const quint16 port = output.trimmed().mid(output.trimmed().lastIndexOf(':') + 1).toUShort();
        QVERIFY2(port > 0, output.constData());
        const NetworkConfiguration network = trusting(m_authority.caFile());
        const Attempt webSocket = tryWebSocket(urlOf("wss", port), network);
        const Attempt answer = tryRest(urlOf("https", port), network);
        server.kill();
        server.waitForFinished();
        for (const Error &error : {webSocket.error, answer.error}) {
            QVERIFY2(error.code() == ErrorCode::TlsProtocol, qPrintable(error.toString()));
            QVERIFY2(error.advice().contains(u"TLS 1.2"), qPrintable(error.advice()));
        }
    }

    void plainServerIsExplained()
    {
        QTcpServer plain;
        serveBluntly(&plain, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        for (const Attempt &attempt : {tryWebSocket(urlOf("wss", plain.serverPort()), {}),
                                       tryRest(urlOf("https", plain.serverPort()), {})}) {
            QCOMPARE(attempt.error.code(), ErrorCode::TlsFailed);
            QVERIFY2(attempt.error.message().contains(u"does not speak TLS"),
                     qPrintable(attempt.error.message()));
        }
    }

    void closingInTheHandshakeIsExplained()
    {
        QTcpServer rude;
        serveBluntly(&rude, {});
        const Attempt attempt = tryWebSocket(urlOf("wss", rude.serverPort()), {});
        QCOMPARE(attempt.error.code(), ErrorCode::ConnectionLost);
    }

    void badCaFileIsExplained_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("none named") << QString();
        QTest::newRow("missing") << m_authority.path(QStringLiteral("missing.pem"));
        QTest::newRow("folder") << m_authority.path(QString());
        QTest::newRow("empty") << m_authority.path(QStringLiteral("index.txt.attr.none"));
        QTest::newRow("a key") << m_good.keyFile;
    }
    void badCaFileIsExplained()
    {
        QFETCH(const QString, file);
        if (QByteArrayView(QTest::currentDataTag()) == "empty")
            QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        for (const Attempt &attempt :
             {tryWebSocket(urlOf("wss", 1), trusting(file)), tryRest(urlOf("https", 1), trusting(file))}) {
            QCOMPARE(attempt.error.code(), ErrorCode::TlsConfiguration);
            QCOMPARE(attempt.error.domain(), ErrorDomain::Usage);
            QVERIFY(!attempt.error.advice().isEmpty());
        }
    }

    void badCaFileFailsAShard()
    {
        ShardConfiguration configuration;
        configuration.token = Token("bm90.dGhl.cmlnaHQ");
        configuration.gatewayUrl = urlOf("wss", 1);
        configuration.network = trusting(m_authority.path(QStringLiteral("missing.pem")));
        Shard shard(configuration, nullptr);
        QSignalSpy failed(&shard, &Shard::failed);
        shard.start();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(shard.state(), ShardState::Failed);
        QCOMPARE(shard.error().code(), ErrorCode::TlsConfiguration);
    }

    void clusterPassesItOn()
    {
        const TestGateway gateway(m_good.serverConfiguration());
        TestRestServer rest(m_good.serverConfiguration());
        rest.setGatewayUrl(gateway.url());
        ClusterConfiguration configuration;
        configuration.apiUrl = rest.url();
        configuration.shard.token = Token("bm90.dGhl.cmlnaHQ");
        configuration.shard.network = trusting(m_authority.caFile());
        Cluster cluster(configuration);
        cluster.start();
        QTRY_COMPARE(rest.requests(), 1);
        QTRY_COMPARE(gateway.connections(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"

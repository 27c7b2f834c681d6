// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "attempt.h"
#include "testproxy.h"
#include "testservers.h"

#include <gateway/transport/proxy.h>

#include <QLoggingCategory>
#include <QMutex>
#include <QTest>

using namespace Gateway;

// A name that no name server knows: it is reached through the proxies of these tests or not at all.
static const QString host = QStringLiteral("gateway.test");
static const QString user = QStringLiteral("proxy-user");
static const QString password = QStringLiteral("s3cret@proxy:word");

static QStringList logged;
static QMutex loggedMutex;
static QtMessageHandler previousHandler = nullptr;

static void keepMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    {
        const QMutexLocker lock(&loggedMutex);
        logged.append(text);
    }
    if (type != QtDebugMsg)
        previousHandler(type, context, text);
}

static NetworkConfiguration through(const QNetworkProxy &proxy)
{
    NetworkConfiguration network;
    network.proxyMode = ProxyMode::Explicit;
    network.proxy = proxy;
    return network;
}

static bool tellsCredentials(const QString &text)
{
    const QByteArray encoded = QString(user + u':' + password).toUtf8().toBase64();
    return text.contains(user) || text.contains(password) || text.contains(u"s3cret") ||
           text.contains(QLatin1String(encoded));
}

class TestProxies : public QObject
{
    Q_OBJECT

private:
    TestCertificates m_authority;
    TestIdentity m_identity;

    static void addClients()
    {
        QTest::addColumn<TestProxy::Kind>("kind");
        QTest::addColumn<QString>("scheme");
        for (const QString &scheme :
             {QStringLiteral("ws"), QStringLiteral("wss"), QStringLiteral("http"), QStringLiteral("https")}) {
            QTest::addRow("%s through HTTP", qPrintable(scheme)) << TestProxy::Kind::Http << scheme;
            QTest::addRow("%s through SOCKS5", qPrintable(scheme)) << TestProxy::Kind::Socks5 << scheme;
        }
    }

    //! Tries the server of this test that \a scheme needs, or \a port.
    [[nodiscard]] Attempt attempt(const QString &scheme, NetworkConfiguration network,
                                  QString *target = nullptr, quint16 port = 0)
    {
        network.roots = TlsRoots::File;
        network.caFile = m_authority.caFile();
        const TestGateway plainGateway;
        const TestGateway secureGateway(m_identity.serverConfiguration());
        const TestRestServer plainRest;
        const TestRestServer secureRest(m_identity.serverConfiguration());
        QUrl url = scheme == u"ws"     ? plainGateway.url(host)
                   : scheme == u"wss"  ? secureGateway.url(host)
                   : scheme == u"http" ? plainRest.url(host)
                                       : secureRest.url(host);
        if (port > 0)
            url.setPort(port);
        if (target)
            *target = QString(host + u':' + QString::number(url.port()));
        const Attempt attempt = scheme.startsWith(u"ws") ? tryWebSocket(url, network) : tryRest(url, network);
        m_restRequest = plainRest.lastRequest();
        return attempt;
    }
    QByteArray m_restRequest;

private Q_SLOTS:
    void initTestCase()
    {
        previousHandler = qInstallMessageHandler(keepMessage);
        QLoggingCategory::setFilterRules(QStringLiteral("gateway.*=true"));
        QVERIFY2(m_authority.create(), qPrintable(m_authority.problem()));
        m_identity = m_authority.issue(QStringLiteral("gateway"), QString(QStringLiteral("DNS:") + host));
        QVERIFY2(!m_identity.key.isNull(), qPrintable(m_authority.problem()));
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY",
                                 "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
            qunsetenv(name);
    }

    void trafficGoesThrough_data() { addClients(); }
    void trafficGoesThrough()
    {
        QFETCH(const TestProxy::Kind, kind);
        QFETCH(const QString, scheme);
        const TestProxy proxy(kind);
        QString target;
        const Attempt result = attempt(scheme, through(proxy.proxy()), &target);
        QVERIFY2(result.succeeded, qPrintable(result.error.toString()));
        QCOMPARE(proxy.targets(), QStringList{target});
        QVERIFY(proxy.bytesRelayed() > 0);
    }

    void credentialsOpenTheWay_data() { addClients(); }
    void credentialsOpenTheWay()
    {
        QFETCH(const TestProxy::Kind, kind);
        QFETCH(const QString, scheme);
        TestProxy proxy(kind);
        proxy.setCredentials(user.toUtf8(), password.toUtf8());
        QString target;
        const Attempt result = attempt(scheme, through(proxy.proxy(user, password)), &target);
        QVERIFY2(result.succeeded, qPrintable(result.error.toString()));
        QCOMPARE(proxy.targets(), QStringList{target});
        QCOMPARE(proxy.refusedLogins(), 0);
    }

    void missingCredentialsAreExplained_data() { addClients(); }
    void missingCredentialsAreExplained()
    {
        QFETCH(const TestProxy::Kind, kind);
        QFETCH(const QString, scheme);
        TestProxy proxy(kind);
        proxy.setCredentials(user.toUtf8(), password.toUtf8());
        const Attempt result = attempt(scheme, through(proxy.proxy()));
        QVERIFY2(result.error.code() == ErrorCode::ProxyAuthenticationRequired,
                 qPrintable(result.error.toString()));
        QVERIFY2(result.error.message().contains(u"wants a user name"), qPrintable(result.error.toString()));
        QVERIFY(proxy.targets().isEmpty());
    }

    void wrongCredentialsAreExplained_data() { addClients(); }
    void wrongCredentialsAreExplained()
    {
        QFETCH(const TestProxy::Kind, kind);
        QFETCH(const QString, scheme);
        TestProxy proxy(kind);
        proxy.setCredentials("somebody", "else");
        const Attempt result = attempt(scheme, through(proxy.proxy(user, password)));
        QVERIFY2(result.error.code() == ErrorCode::ProxyAuthenticationRequired,
                 qPrintable(result.error.toString()));
        QVERIFY2(result.error.message().contains(u"did not accept"), qPrintable(result.error.toString()));
        QVERIFY2(result.error.message().contains(QString::number(proxy.serverPort())),
                 qPrintable(result.error.toString()));
        QVERIFY2(!tellsCredentials(result.error.toString()), qPrintable(result.error.toString()));
        QVERIFY(proxy.targets().isEmpty());
        // A password that was refused once is not tried on until an account is locked.
        QVERIFY2(proxy.refusedLogins() <= 2, qPrintable(QString::number(proxy.refusedLogins())));
    }

    void serverOfCredentialsDoesNotSeeThem()
    {
        TestProxy proxy(TestProxy::Kind::Socks5);
        proxy.setCredentials(user.toUtf8(), password.toUtf8());
        const Attempt result = attempt(QStringLiteral("http"), through(proxy.proxy(user, password)));
        QVERIFY(result.succeeded);
        QVERIFY(!tellsCredentials(QString::fromLatin1(m_restRequest)));
    }

    void denialIsExplained_data() { addClients(); }
    void denialIsExplained()
    {
        QFETCH(const TestProxy::Kind, kind);
        QFETCH(const QString, scheme);
        TestProxy proxy(kind);
        proxy.setCredentials(user.toUtf8(), password.toUtf8());
        proxy.setDenying(true);
        const Attempt result = attempt(scheme, through(proxy.proxy(user, password)));
        // Qt takes a SOCKS5 proxy's denial for a name that was not found; a proxy's 403 in plain HTTP looks
        // like the server's. The proxy is named in all of them.
        const ErrorCode code = kind == TestProxy::Kind::Socks5 ? ErrorCode::HostNotFound
                               : scheme == u"http"             ? ErrorCode::HttpError
                                                               : ErrorCode::ProxyDenied;
        QVERIFY2(result.error.code() == code, qPrintable(result.error.toString()));
        QVERIFY2(result.error.message().contains(proxyText(proxy.proxy())),
                 qPrintable(result.error.toString()));
        QVERIFY2(!tellsCredentials(result.error.toString()), qPrintable(result.error.toString()));
    }

    void refusedProxyIsExplained_data() { addClients(); }
    void refusedProxyIsExplained()
    {
        QFETCH(const TestProxy::Kind, kind);
        QFETCH(const QString, scheme);
        QNetworkProxy gone;
        {
            const TestProxy proxy(kind);
            gone = proxy.proxy(user, password);
        }
        const Attempt result = attempt(scheme, through(gone));
        QVERIFY2(result.error.code() == ErrorCode::ProxyFailed, qPrintable(result.error.toString()));
        QVERIFY2(result.error.message().contains(u"refused"), qPrintable(result.error.toString()));
        QVERIFY2(!tellsCredentials(result.error.toString()), qPrintable(result.error.toString()));
    }

    void unknownProxyIsExplained_data() { addClients(); }
    void unknownProxyIsExplained()
    {
        QFETCH(const TestProxy::Kind, kind);
        QFETCH(const QString, scheme);
        QNetworkProxy proxy = TestProxy(kind).proxy(user, password);
        // Longer than a label may be: no name server is asked.
        proxy.setHostName(QString(64, u'x'));
        const Attempt result = attempt(scheme, through(proxy));
        QVERIFY2(result.error.code() == ErrorCode::ProxyNotFound, qPrintable(result.error.toString()));
        QVERIFY2(!tellsCredentials(result.error.toString()), qPrintable(result.error.toString()));
    }

    void wrongKindOfProxyIsExplained_data() { addClients(); }
    void wrongKindOfProxyIsExplained()
    {
        QFETCH(const TestProxy::Kind, kind);
        QFETCH(const QString, scheme);
        if (scheme == u"http")
            return; // There Qt notices only when its time is up.
        const TestProxy proxy(kind);
        QNetworkProxy mistaken = proxy.proxy(user, password);
        mistaken.setType(kind == TestProxy::Kind::Http ? QNetworkProxy::Socks5Proxy
                                                       : QNetworkProxy::HttpProxy);
        const Attempt result = attempt(scheme, through(mistaken));
        QVERIFY2(result.error.isError() && result.error.toString().contains(u"proxy"),
                 qPrintable(result.error.toString()));
        QVERIFY2(!tellsCredentials(result.error.toString()), qPrintable(result.error.toString()));
    }

    void targetThatRefusesIsNotTheProxysFault_data()
    {
        QTest::addColumn<TestProxy::Kind>("kind");
        QTest::newRow("HTTP") << TestProxy::Kind::Http;
        QTest::newRow("SOCKS5") << TestProxy::Kind::Socks5;
    }
    void targetThatRefusesIsNotTheProxysFault()
    {
        QFETCH(const TestProxy::Kind, kind);
        quint16 closedPort = 0;
        {
            QTcpServer gone;
            QVERIFY(gone.listen(QHostAddress::LocalHost));
            closedPort = gone.serverPort();
        }
        const TestProxy proxy(kind);
        const Attempt result = attempt(QStringLiteral("wss"), through(proxy.proxy()), nullptr, closedPort);
        QVERIFY2(result.error.code() == ErrorCode::ConnectionRefused, qPrintable(result.error.toString()));
        QVERIFY2(result.error.message().contains(proxyText(proxy.proxy())),
                 qPrintable(result.error.toString()));
    }

    void certificateIsCheckedBehindAProxy()
    {
        const TestProxy proxy(TestProxy::Kind::Http);
        const TestGateway gateway(m_identity.serverConfiguration());
        const Attempt untrusted = tryWebSocket(gateway.url(host), through(proxy.proxy()));
        QCOMPARE(untrusted.error.code(), ErrorCode::TlsUntrusted);
        NetworkConfiguration network = through(proxy.proxy());
        network.roots = TlsRoots::File;
        network.caFile = m_authority.caFile();
        const Attempt otherHost = tryWebSocket(gateway.url(QStringLiteral("other.test")), network);
        QCOMPARE(otherHost.error.code(), ErrorCode::TlsWrongHost);
    }

    void noProxyNamedIsAnError()
    {
        for (const QNetworkProxy &proxy :
             {QNetworkProxy(), QNetworkProxy(QNetworkProxy::NoProxy),
              QNetworkProxy(QNetworkProxy::FtpCachingProxy, QStringLiteral("127.0.0.1"), 1)}) {
            for (const QString &scheme : {QStringLiteral("ws"), QStringLiteral("http")}) {
                const Attempt result = attempt(scheme, through(proxy));
                QVERIFY(!result.succeeded);
                QCOMPARE(result.error.domain(), ErrorDomain::Usage);
            }
        }
    }

    void explicitProxyIsUsedForLoopback()
    {
        const TestProxy proxy(TestProxy::Kind::Http);
        const TestGateway gateway;
        QVERIFY(tryWebSocket(gateway.url(), through(proxy.proxy())).succeeded);
        QCOMPARE(proxy.targets().size(), 1);
    }

    void environmentIsHonoured_data()
    {
        QTest::addColumn<QString>("scheme");
        for (const char *scheme : {"ws", "wss", "http", "https"})
            QTest::newRow(scheme) << QString(QLatin1String(scheme));
    }
    void environmentIsHonoured()
    {
        QFETCH(const QString, scheme);
        TestProxy proxy(TestProxy::Kind::Http);
        proxy.setCredentials(user.toUtf8(), "plain");
        const char *variable = scheme == u"wss" || scheme == u"https" ? "https_proxy" : "http_proxy";
        qputenv(variable, "http://proxy-user:plain@127.0.0.1:" + QByteArray::number(proxy.serverPort()));
        const auto restore = qScopeGuard([variable] { qunsetenv(variable); });
        QString target;
        const Attempt result = attempt(scheme, {}, &target);
        QVERIFY2(result.succeeded, qPrintable(result.error.toString()));
        QCOMPARE(proxy.targets(), QStringList{target});

        // Loopback is reached directly, and so is everything if no proxy is wanted.
        QVERIFY(tryWebSocket(TestGateway().url(), {}).succeeded);
        QVERIFY(tryRest(TestRestServer().url(), {}).succeeded);
        QCOMPARE(proxy.targets().size(), 1);
        Error error;
        QUrl url;
        url.setScheme(scheme);
        for (const QString &local :
             {QStringLiteral("localhost"), QStringLiteral("LOCALHOST"), QStringLiteral("a.localhost"),
              QStringLiteral("127.9.9.9"), QStringLiteral("::1")}) {
            url.setHost(local);
            QCOMPARE(proxyFor({}, url, &error).type(), QNetworkProxy::NoProxy);
        }
        NetworkConfiguration direct;
        direct.proxyMode = ProxyMode::None;
        url.setHost(host);
        QCOMPARE(proxyFor(direct, url, &error).type(), QNetworkProxy::NoProxy);
        QCOMPARE(proxyFor({}, url, &error).port(), proxy.serverPort());
        qputenv("no_proxy", host.toUtf8());
        QCOMPARE(proxyFor({}, url, &error).type(), QNetworkProxy::NoProxy);
        qunsetenv("no_proxy");
        QVERIFY(!error);
    }

    //! Last: looks at everything that the tests before it logged.
    void nothingLoggedHoldsCredentials()
    {
        const QMutexLocker lock(&loggedMutex);
        QVERIFY(!logged.filter(QStringLiteral("through the proxy http://127.0.0.1")).isEmpty());
        for (const QString &text : std::as_const(logged))
            QVERIFY2(!tellsCredentials(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxy.moc"

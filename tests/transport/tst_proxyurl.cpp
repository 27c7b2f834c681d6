// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/proxy.h>

#include <QTest>

using namespace Gateway;

class TestProxyUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urlsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QNetworkProxy>("expected");
        QTest::newRow("http") << QStringLiteral("http://proxy.example:3128")
                              << QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("proxy.example"),
                                               3128);
        QTest::newRow("http, port") << QStringLiteral("http://proxy.example/")
                                    << QNetworkProxy(QNetworkProxy::HttpProxy,
                                                     QStringLiteral("proxy.example"), 8080);
        QTest::newRow("socks5") << QStringLiteral("socks5://proxy.example:9050")
                                << QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("proxy.example"),
                                                 9050);
        QTest::newRow("socks5h, port")
            << QStringLiteral("socks5h://proxy.example")
            << QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("proxy.example"), 1080);
        QTest::newRow("credentials") << QStringLiteral("http://me:p%40ss%3Aw%25rd@[::1]:3128")
                                     << QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("::1"), 3128,
                                                      QStringLiteral("me"), QStringLiteral("p@ss:w%rd"));
    }
    void urlsAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QNetworkProxy, expected);
        Error error;
        const QNetworkProxy proxy = proxyFromUrl(QUrl(text), &error);
        QVERIFY2(!error, qPrintable(error.toString()));
        QCOMPARE(proxy, expected);
        // The name is for the proxy to look up.
        QVERIFY(proxy.capabilities() & QNetworkProxy::HostNameLookupCapability);
        QVERIFY(!proxyText(proxy).contains(u'@'));
        QVERIFY(proxyText(proxy).endsWith(QString(u':' + QString::number(proxy.port()))));
    }

    void badUrlsAreRefusedWithoutCitingThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no scheme") << QStringLiteral("proxy-user:s3cret@proxy.example:3128");
        QTest::newRow("ftp") << QStringLiteral("ftp://proxy-user:s3cret@proxy.example:3128");
        QTest::newRow("https") << QStringLiteral("https://proxy-user:s3cret@proxy.example:3128");
        QTest::newRow("port") << QStringLiteral("http://proxy-user:s3cret@proxy.example:99999");
        QTest::newRow("port 0") << QStringLiteral("http://proxy-user:s3cret@proxy.example:0");
        QTest::newRow("no host") << QStringLiteral("http://proxy-user:s3cret@:3128");
        QTest::newRow("path") << QStringLiteral("http://proxy-user:s3cret@proxy.example:3128/s3cret");
        QTest::newRow("sign") << QStringLiteral("http://proxy-user:s3cret#@proxy.example:3128");
    }
    void badUrlsAreRefusedWithoutCitingThem()
    {
        QFETCH(const QString, text);
        Error error;
        const QNetworkProxy proxy = proxyFromUrl(QUrl(text), &error);
        QCOMPARE(proxy.type(), QNetworkProxy::NoProxy);
        QCOMPARE(error.code(), ErrorCode::InvalidUrl);
        QCOMPARE(error.domain(), ErrorDomain::Usage);
        QVERIFY2(!error.toString().contains(u"s3cret") && !error.toString().contains(u"proxy-user"),
                 qPrintable(error.toString()));
        QVERIFY(!error.advice().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProxyUrl)
#include "tst_proxyurl.moc"

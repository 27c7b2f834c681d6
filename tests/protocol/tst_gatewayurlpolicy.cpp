// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/gatewayurlpolicy.h>

#include <QTest>

using namespace Gateway;

class TestGatewayUrlPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data();
    void hosts();
    void urls_data();
    void urls();
    void allowedHosts_data();
    void allowedHosts();
    void longTextIsNotParsed();
};

void TestGatewayUrlPolicy::hosts_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("belongs");
    const auto row = [](const char *chosen, const char *host, bool belongs) {
        QTest::addRow("%s %s", chosen, host)
            << QString::fromUtf8(chosen) << QString::fromUtf8(host) << belongs;
    };
    // Discord's own.
    row("gateway.discord.gg", "gateway.discord.gg", true);
    row("gateway.discord.gg", "gateway-us-east1-b.discord.gg", true);
    row("gateway.discord.gg", "GATEWAY-US-EAST1-B.Discord.GG", true);
    row("gateway.discord.gg", "gateway-us-east1-b.discord.gg.", true);
    row("discord.com", "gateway.discord.gg", true);
    row("canary.discord.com", "gateway.discord.gg", true);
    row("discordapp.com", "gateway.discord.gg", true);
    row("gateway.discord.gg", "discord.gg", true);
    row("gateway.discord.gg", "evil-discord.gg", false);
    row("gateway.discord.gg", "evildiscord.gg", false);
    row("gateway.discord.gg", "discord.gg.evil.com", false);
    row("gateway.discord.gg", "gateway.discord.gg.evil.com", false);
    row("gateway.discord.gg", "discord.gg..", false);
    row("gateway.discord.gg", "..discord.gg", false);
    row("gateway.discord.gg", ".discord.gg", false);
    row("gateway.discord.gg", "gg", false);
    row("gateway.discord.gg", "", false);
    row("gateway.discord.gg", "d\xd1\x96scord.gg", false); // A Cyrillic i.
    row("gateway.discord.gg",
        "gateway.discord.gg\xe3\x80\x82"
        "evil.com",
        false);
    row("gateway.discord.gg", "127.0.0.1", false);
    row("gateway.discord.gg", "localhost", false);
    row("evil-discord.gg", "gateway.discord.gg", false);
    row("discord.gg.evil.com", "gateway.discord.gg", false);
    // Others: the same, below, beside.
    row("gateway.example.com", "gateway.example.com", true);
    row("gateway.example.com", "a.gateway.example.com", true);
    row("gateway.example.com", "resume.example.com", true);
    row("gateway.example.com", "example.com", true);
    row("gateway.example.com", "a.b.example.com", true);
    row("gateway.example.com", "evilexample.com", false);
    row("gateway.example.com", "example.com.evil.com", false);
    row("gateway.example.com", "com", false);
    row("example.com", "resume.example.com", true);
    row("example.com", "other.com", false);
    row("a.gateway.example.com", "b.gateway.example.com", true);
    row("a.gateway.example.com", "example.com", false);
    // What may be a public suffix has nothing beside it.
    row("example.co.uk", "evil.co.uk", false);
    row("example.co.uk", "resume.example.co.uk", true);
    row("gateway.example.co.uk", "resume.example.co.uk", true);
    row("example.com.au", "evil.com.au", false);
    row("b\xc3\xbc"
        "cher.example.com",
        "xn--bcher-kva.example.com", true);
    row("XN--BCHER-KVA.example.com",
        "b\xc3\xbc"
        "cher.example.com",
        true);
    // Names without a domain, and addresses.
    row("gateway", "gateway", true);
    row("gateway", "other", false);
    row("gateway", "a.gateway", true);
    row("127.0.0.1", "127.0.0.1", true);
    row("127.0.0.1", "127.0.0.2", true);
    row("127.0.0.1", "localhost", true);
    row("localhost", "::1", true);
    row("::1", "0:0:0:0:0:0:0:1", true);
    row("127.0.0.1", "evil.127.0.0.1", false);
    row("127.0.0.1", "localhost.evil.com", false);
    row("192.0.2.1", "192.0.2.1", true);
    row("192.0.2.1", "192.0.2.2", false);
    row("192.0.2.1", "1.192.0.2.1", false);
    row("2001:db8::1", "2001:DB8:0::1", true);
    row("2001:db8::1", "2001:db8::2", false);
    row("192.0.2.1", "localhost", false);
}

void TestGatewayUrlPolicy::hosts()
{
    QFETCH(QString, chosen);
    QFETCH(QString, host);
    QFETCH(bool, belongs);
    QCOMPARE(hostBelongsTo(host, chosen), belongs);
}

void TestGatewayUrlPolicy::urls_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("says"); // Empty: it may be used.
    const auto row = [](const char *chosen, const char *url, const char *says) {
        QTest::addRow("%s %.60s", chosen, url)
            << QString::fromLatin1(chosen) << QString::fromUtf8(url) << QString::fromLatin1(says);
    };
    const char *discord = "wss://gateway.discord.gg";
    const char *clear = "ws://gateway.example.com";
    const char *unreadable = "cannot be read";
    const char *foreign = "does not belong to";
    row(discord, "wss://gateway-us-east1-b.discord.gg", "");
    row(discord, "WSS://gateway-us-east1-b.discord.gg:443/?v=9", "");
    row(discord, "wss://gateway-us-east1-b.discord.gg:8443", "");
    row(discord, "ws://gateway-us-east1-b.discord.gg", "without TLS");
    row(discord, "https://gateway.discord.gg", "https:");
    row(discord, "http://gateway.discord.gg", "http:");
    row(discord, "file:///etc/passwd", "file:");
    row(discord, "file://gateway.discord.gg/etc/passwd", "file:");
    row(discord, "javascript:alert(1)", "javascript:");
    row(discord, "data:text/plain,x", "data:");
    row(discord, "gateway.discord.gg", unreadable);
    row(discord, "//gateway.discord.gg", unreadable);
    row(discord, "wss://", unreadable);
    row(discord, "wss:gateway.discord.gg", unreadable);
    row(discord, "wss://gateway.discord.gg:99999", unreadable);
    row(discord, "wss://gateway discord.gg", unreadable);
    row(discord, "wss://bot:pw@gateway.discord.gg", "user's name");
    row(discord, "wss://gateway.discord.gg@evil.com", "user's name");
    row(discord, "wss://evil.com#gateway.discord.gg", foreign);
    row(discord, "wss://evil.com/?gateway.discord.gg", foreign);
    row(discord, "wss://evil.com\\@gateway.discord.gg", unreadable);
    row(discord, "wss://evil.com%2fgateway.discord.gg", unreadable);
    row(discord, "wss://evil.com", foreign);
    row(discord, "wss://127.0.0.1", foreign);
    row(discord, "wss://[::1]", foreign);
    row(clear, "ws://resume.example.com", "");
    row(clear, "wss://resume.example.com", "");
    row(clear, "ws://evil.com", foreign);
    row("ws://127.0.0.1:8000", "ws://localhost:9000/resume", "");
    row("wss://127.0.0.1:8000", "ws://127.0.0.1:8000/", "without TLS");
    // The API names the gateway.
    row("https://discord.com/api/v10", "wss://gateway.discord.gg", "");
    row("https://discord.com/api/v10", "ws://gateway.discord.gg", "without TLS");
    row("https://discord.com/api/v10", "wss://gateway.evil.com", foreign);
    row("http://127.0.0.1:8000/api/v10", "ws://127.0.0.1:8000/", "");
    row("https://api.example.com", "wss://gateway.example.com", "");
    row("http://api.example.com", "ws://gateway.example.com", "");
}

void TestGatewayUrlPolicy::urls()
{
    QFETCH(QString, chosen);
    QFETCH(QString, url);
    QFETCH(QString, says);
    const Error refusal = GatewayUrlPolicy(QUrl(chosen)).refusal(url);
    if (says.isEmpty()) {
        QVERIFY2(!refusal, qPrintable(refusal.toString()));
        return;
    }
    QCOMPARE(refusal.code(), ErrorCode::UrlRefused);
    QVERIFY2(refusal.message().contains(says), qPrintable(refusal.message()));
    QVERIFY(!refusal.advice().isEmpty());
}

void TestGatewayUrlPolicy::allowedHosts_data()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *allowed, const char *url, bool isAllowed) {
        QTest::addRow("%s %s", allowed, url) << QString::fromLatin1(allowed).split(u' ', Qt::SkipEmptyParts)
                                             << QString::fromLatin1(url) << isAllowed;
    };
    row("", "wss://proxy.test", false);
    row("proxy.test", "wss://proxy.test", true);
    row("Proxy.TEST.", "wss://a.proxy.test", true);
    row("proxy.test", "wss://evilproxy.test", false);
    row("a.test proxy.test", "wss://proxy.test", true);
    row("192.0.2.1", "wss://192.0.2.1", true);
    row("192.0.2.1", "wss://192.0.2.2", false);
    row("*", "wss://anything.test", true);
    // It lifts nothing else.
    row("*", "ws://anything.test", false);
    row("*", "https://anything.test", false);
    row("*", "wss://a:b@anything.test", false);
    row("*", "wss://", false);
    row("..", "wss://proxy.test", false);
}

void TestGatewayUrlPolicy::allowedHosts()
{
    QFETCH(QStringList, allowed);
    QFETCH(QString, url);
    QFETCH(bool, isAllowed);
    const GatewayUrlPolicy policy(QUrl(QStringLiteral("wss://gateway.discord.gg")), allowed);
    QCOMPARE(!policy.refusal(url).isError(), isAllowed);
    QCOMPARE(!policy.refusal(QUrl(url)).isError(), isAllowed);
}

void TestGatewayUrlPolicy::longTextIsNotParsed()
{
    const GatewayUrlPolicy policy(QUrl(QStringLiteral("wss://gateway.discord.gg")));
    const QString start = QStringLiteral("wss://gateway.discord.gg/");
    QVERIFY(!policy.refusal(QString(start + QString(GatewayUrlPolicy::longestUrl - start.size(), u'x'))));
    const Error refusal = policy.refusal(QString(start + QString(50'000'000, u'x')));
    QCOMPARE(refusal.code(), ErrorCode::UrlRefused);
    QVERIFY(refusal.message().size() < 200);
}

QTEST_APPLESS_MAIN(TestGatewayUrlPolicy)
#include "tst_gatewayurlpolicy.moc"

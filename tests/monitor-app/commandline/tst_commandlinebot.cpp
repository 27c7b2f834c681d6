// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsedcommandline.h"

#include <gateway/simulator/simulator.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Gateway;

//! Whose bot is run: the token, the profile, and the way to the gateway.
class TestCommandLineBot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheTokenFileBeforeTheEnvironment();
    void refusesABadTokenInTheEnvironmentOnlyWhereItIsUsed();
    void warnsWhenTheTokenTravelsInTheClear_data();
    void warnsWhenTheTokenTravelsInTheClear();
    void neverRepeatsAProxyPassword_data();
    void neverRepeatsAProxyPassword();
    void readsTheWayToTheGateway();
    void takesTheProxyPasswordFromTheEnvironment();
    void needsATokenForTheWayToTheGateway_data();
    void needsATokenForTheWayToTheGateway();
    void takesAProfile();
    void refusesAProfileThatCannotBe();
    void takesTheTokenOfAProfileFromWhereItIs();
    void beginsWithTheProfileOfLastTime();
    void listsProfiles();
};

void TestCommandLineBot::takesTheTokenFileBeforeTheEnvironment()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("token")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("from.the.file\n");
    file.close();
    const CommandLine line = parse(QStringLiteral("--token-file ") + file.fileName(), withToken());
    QVERIFY2(line.action == CommandLine::Action::Run, qPrintable(line.text));
    QCOMPARE(line.bot.token, Token("from.the.file"));
}

void TestCommandLineBot::refusesABadTokenInTheEnvironmentOnlyWhereItIsUsed()
{
    CommandLine::Surroundings surroundings;
    surroundings.environment.error =
        Error(ErrorDomain::Usage, ErrorCode::InvalidToken, QStringLiteral("bad"));
    QCOMPARE(parse({}, surroundings).action, CommandLine::Action::Fail);
    QCOMPARE(parse(QStringLiteral("--simulate"), surroundings).action, CommandLine::Action::Run);
}

void TestCommandLineBot::warnsWhenTheTokenTravelsInTheClear_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("warnings");
    QTest::newRow("loopback") << QStringLiteral("--gateway ws://127.0.0.1/") << 0;
    QTest::newRow("loopback 6") << QStringLiteral("--gateway ws://[::1]/") << 0;
    QTest::newRow("localhost") << QStringLiteral("--api http://localhost/") << 0;
    QTest::newRow("encrypted") << QStringLiteral("--gateway wss://example.org/ --api https://example.org/")
                               << 0;
    QTest::newRow("gateway") << QStringLiteral("--gateway ws://example.org/") << 1;
    QTest::newRow("no address") << QStringLiteral("--gateway ws://127.0.0.1.example.org/") << 1;
    QTest::newRow("both") << QStringLiteral("--gateway ws://example.org/ --api http://example.org/") << 2;
}

void TestCommandLineBot::warnsWhenTheTokenTravelsInTheClear()
{
    QFETCH(QString, arguments);
    const CommandLine line = parse(arguments, withToken());
    QVERIFY2(line.action == CommandLine::Action::Run, qPrintable(line.text));
    QTEST(int(line.warnings.size()), "warnings");
}

void TestCommandLineBot::neverRepeatsAProxyPassword_data()
{
    QTest::addColumn<QString>("proxy");
    for (const char *proxy :
         {"http://carol:hunter2@proxy:8080", "http://carol:hunter2#x@proxy", "carol:hunter2@proxy",
          "http://carol:hunter2/@proxy:1", "socks5://:hunter2@proxy", "http://carol:hunter2@", "hunter2@"})
        QTest::newRow(proxy) << QString::fromLatin1(proxy);
}

void TestCommandLineBot::neverRepeatsAProxyPassword()
{
    QFETCH(QString, proxy);
    const CommandLine line = parse(QStringLiteral("--proxy ") + proxy, withToken());
    QCOMPARE(line.action, CommandLine::Action::Fail);
    QVERIFY2(!line.text.contains(u"hunter2"), qPrintable(line.text));
    QVERIFY2(line.text.contains(u"--proxy"), qPrintable(line.text));
}

void TestCommandLineBot::readsTheWayToTheGateway()
{
    const CommandLine line = parse(QStringLiteral("--encoding etf --tls-roots bundled --proxy "
                                                  "socks5://carol@proxy.example --session-store sessions"),
                                   withToken());
    QVERIFY2(line.action == CommandLine::Action::Run, qPrintable(line.text));
    QCOMPARE(line.bot.encoding, Encoding::Etf);
    QCOMPARE(line.bot.network.roots, TlsRoots::Bundled);
    QCOMPARE(line.bot.network.proxyMode, ProxyMode::Explicit);
    QCOMPARE(line.bot.network.proxy.type(), QNetworkProxy::Socks5Proxy);
    QCOMPARE(line.bot.network.proxy.hostName(), QStringLiteral("proxy.example"));
    QCOMPARE(line.bot.network.proxy.port(), quint16(1080));
    QCOMPARE(line.bot.network.proxy.user(), QStringLiteral("carol"));
    QVERIFY(line.bot.keepsSessions());
    QVERIFY(QDir::isAbsolutePath(line.bot.sessionFolder));
    QVERIFY(!line.bot.useReserve);
    QVERIFY(parse(QStringLiteral("--use-reserve"), withToken()).bot.useReserve);

    QCOMPARE(parse(QStringLiteral("--proxy none"), withToken()).bot.network.proxyMode, ProxyMode::None);
    const CommandLine plain = parse({}, withToken());
    QCOMPARE(plain.bot.network.proxyMode, ProxyMode::System);
    QCOMPARE(plain.bot.network.roots, TlsRoots::System);
    QCOMPARE(plain.bot.encoding, Encoding::Json);
    QVERIFY(!plain.bot.keepsSessions());

    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // In two, so that this very file can be one without a certificate.
    file.write("-----"
               "BEGIN CERTIFICATE-----\n");
    file.close();
    const CommandLine own = parse(QStringLiteral("--tls-roots ") + file.fileName(), withToken());
    QVERIFY2(own.action == CommandLine::Action::Run, qPrintable(own.text));
    QCOMPARE(own.bot.network.roots, TlsRoots::File);
    QCOMPARE(own.bot.network.caFile, file.fileName());

    const CommandLine some = CommandLine::parse(
        {QStringLiteral("gateway-monitor"), QStringLiteral("--shards"), QStringLiteral("0-3,8 of 16")},
        withToken());
    QCOMPARE(some.bot.shards.toString(), QStringLiteral("0-3,8 of 16"));
}

void TestCommandLineBot::takesTheProxyPasswordFromTheEnvironment()
{
    CommandLine::Surroundings surroundings = withToken();
    surroundings.proxyPassword = QStringLiteral("hunter2");
    const CommandLine line = parse(QStringLiteral("--proxy http://carol@proxy:1"), surroundings);
    QCOMPARE(line.bot.network.proxy.password(), QStringLiteral("hunter2"));
    QVERIFY(line.warnings.isEmpty());
    const CommandLine nobody = parse(QStringLiteral("--proxy http://proxy:1"), surroundings);
    QVERIFY(nobody.bot.network.proxy.password().isEmpty());
    QCOMPARE(nobody.warnings.size(), 1);
}

void TestCommandLineBot::needsATokenForTheWayToTheGateway_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments : {"--proxy none", "--tls-roots bundled", "--session-store x", "--doctor"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void TestCommandLineBot::needsATokenForTheWayToTheGateway()
{
    QFETCH(QString, arguments);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.action, CommandLine::Action::Fail);
    QVERIFY2(line.text.contains(arguments.section(u' ', 0, 0)), qPrintable(line.text));
    QVERIFY2(line.text.contains(u"GATEWAY_TOKEN"), qPrintable(line.text));
}

static CommandLine::Surroundings withProfiles()
{
    CommandLine::Surroundings surroundings;
    Profile kept;
    kept.id = QStringLiteral("1");
    kept.name = QStringLiteral("Production");
    kept.remembersToken = true;
    kept.settings.simulate = false;
    kept.settings.profile = kept.id;
    kept.settings.intents = Intent::Guilds;
    kept.settings.gatewayUrl = QUrl(QStringLiteral("wss://gateway.example"));
    Profile bare = kept;
    bare.id = QStringLiteral("2");
    bare.name = QStringLiteral("Staging");
    bare.remembersToken = false;
    Profile simulated;
    simulated.id = QStringLiteral("3");
    simulated.name = QStringLiteral("Play");
    simulated.settings.shards.count = 8;
    surroundings.profiles = {kept, bare, simulated};
    return surroundings;
}

void TestCommandLineBot::takesAProfile()
{
    const CommandLine line =
        parse(QStringLiteral("--console --profile production --encoding etf"), withProfiles());
    QVERIFY2(line.action == CommandLine::Action::Run, qPrintable(line.text));
    QCOMPARE(line.profile->name, QStringLiteral("Production"));
    QVERIFY(!line.bot.simulate);
    QCOMPARE(line.bot.intents, Intents(Intent::Guilds));
    QCOMPARE(line.bot.gatewayUrl, QUrl(QStringLiteral("wss://gateway.example")));
    QCOMPARE(line.bot.encoding, Encoding::Etf); // Options go before it.

    const CommandLine simulated = parse(QStringLiteral("--profile Play"), withProfiles());
    QVERIFY2(simulated.action == CommandLine::Action::Run, qPrintable(simulated.text));
    QVERIFY(simulated.bot.simulate);
    QVERIFY(!simulated.tokenIsInKeychain);

    const CommandLine none = parse(QStringLiteral("--profile Nobody"), withProfiles());
    QCOMPARE(none.action, CommandLine::Action::Fail);
    QVERIFY2(none.text.contains(u"Staging"), qPrintable(none.text)); // What there is.
}

void TestCommandLineBot::refusesAProfileThatCannotBe()
{
    CommandLine::Surroundings surroundings = withProfiles();
    surroundings.profiles.first().problem = QStringLiteral("shards “banana”");
    const QString name = surroundings.profiles.constFirst().name;
    const CommandLine console = parse(QStringLiteral("--console --profile %1").arg(name), surroundings);
    QCOMPARE(console.action, CommandLine::Action::Fail);
    QVERIFY2(console.text.contains(u"banana") && console.text.contains(name), qPrintable(console.text));
    // The window shows it in the dialog.
    QCOMPARE(parse(QStringLiteral("--profile %1").arg(name), surroundings).action, CommandLine::Action::Run);
}

void TestCommandLineBot::takesTheTokenOfAProfileFromWhereItIs()
{
    const CommandLine kept = parse(QStringLiteral("--console --profile Production"), withProfiles());
    QVERIFY(kept.tokenIsInKeychain);
    QVERIFY(kept.bot.token.isNull());

    CommandLine::Surroundings surroundings = withProfiles();
    surroundings.environment = withToken().environment;
    const CommandLine given = parse(QStringLiteral("--console --profile Staging"), surroundings);
    QVERIFY(!given.tokenIsInKeychain);
    QCOMPARE(given.bot.token, Token(Simulator::defaultToken()));
    QCOMPARE(given.bot.intents, Intents(Intent::Guilds)); // Still those of the profile.

    const CommandLine missing = parse(QStringLiteral("--console --profile Staging"), withProfiles());
    QCOMPARE(missing.action, CommandLine::Action::Fail);
    QVERIFY2(missing.text.contains(u"GATEWAY_TOKEN"), qPrintable(missing.text));
    // The window can ask.
    const CommandLine window = parse(QStringLiteral("--profile Staging"), withProfiles());
    QVERIFY2(window.action == CommandLine::Action::Run, qPrintable(window.text));
}

void TestCommandLineBot::beginsWithTheProfileOfLastTime()
{
    CommandLine::Surroundings surroundings = withProfiles();
    surroundings.lastProfile = QStringLiteral("Production");
    QCOMPARE(parse({}, surroundings).profile->name, QStringLiteral("Production"));
    QCOMPARE(parse(QStringLiteral("--profile Play"), surroundings).profile->name, QStringLiteral("Play"));
    // Who says something else means something else.
    QVERIFY(!parse(QStringLiteral("--simulate"), surroundings).profile);
    QVERIFY(!parse(QStringLiteral("--console"), surroundings).profile);
    QVERIFY(!parse(QStringLiteral("--screenshot a.png --duration 1"), surroundings).profile);
    surroundings.environment = withToken().environment;
    QVERIFY(!parse({}, surroundings).profile);
    surroundings.environment = {};
    surroundings.lastProfile = QStringLiteral("Deleted");
    QVERIFY(parse({}, surroundings).simulatedByDefault);
}

void TestCommandLineBot::listsProfiles()
{
    const CommandLine line = parse(QStringLiteral("--list-profiles"), withProfiles());
    QCOMPARE(line.action, CommandLine::Action::ListProfiles);
    const QStringList lines = line.text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.constFirst().startsWith(QStringLiteral("Production\twss://gateway.example\t")),
             qPrintable(lines.constFirst()));
    QVERIFY(parse(QStringLiteral("--list-profiles")).text.isEmpty());
}

QTEST_GUILESS_MAIN(TestCommandLineBot)
#include "tst_commandlinebot.moc"

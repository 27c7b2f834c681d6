// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsedcommandline.h"

#include <gateway/simulator/simulator.h>
#include <gateway/transport/inflater.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Gateway;
using namespace std::chrono_literals;

//! What is run, how it is shown, and what is said to wrong values.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("NO_COLOR"); }
    void refusesWrongValues_data();
    void refusesWrongValues();
    void refusesATokenWithoutRepeatingIt_data();
    void refusesATokenWithoutRepeatingIt();
    void simulatesWithoutToken();
    void readsASession();
    void asksNoRestInterfaceWhenOnlyTheGatewayIsNamed();
    void readsAConsoleRun();
    void runsInTheConsoleWithoutDisplay();
    void takesAPictureOfTheWindow();
    void recordsAndOpensCaptures();
    void choosesPayloadCompression();
    void choosesTheInflater();
    void examines();
    void helpsAndTellsTheVersion();
    void knowsTheLanguageBeforeAText();
    void knowsBeforeAnApplicationWhetherAWindowIsNeeded_data();
    void knowsBeforeAnApplicationWhetherAWindowIsNeeded();
};

void TestCommandLine::refusesWrongValues_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("expected"); // The words that the message must have.

    const auto row = [](const char *arguments, const char *expected) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(expected);
    };
    row("--shards 0", "--shards auto 1 100000 0");
    row("--shards -3", "--shards");
    row("--shards many", "--shards auto many");
    row("--shards 2.5", "--shards 2.5");
    row("--shards 100001", "--shards 100000");
    row("--shards 3of2", "--shards 3of2 2");
    row("--shards 0-4of4", "--shards 0-4of4 auto");
    row("--shards 3-1of4", "--shards 3-1");
    row("--encoding xml", "--encoding json etf xml");
    row("--tls-roots", "tls-roots");
    row("--tls-roots sytem", "--tls-roots system bundled file sytem");
    row("--tls-roots /", "--tls-roots folder");
    row("--tls-roots " __FILE__, "--tls-roots certificate");
    row("--tls-backend nss", "--tls-backend nss openssl");
    row("--proxy nonsense", "--proxy none system http:// socks5:// nonsense");
    row("--proxy ftp://proxy:1", "--proxy none system http://HOST:PORT ftp://proxy:1");
    row("--proxy https://proxy:1", "--proxy TLS");
    row("--proxy http://proxy:1/path", "--proxy host");
    row("--proxy http://user:hidden@proxy:1", "--proxy GATEWAY_PROXY_PASSWORD @proxy:1");
    row("--session-store=", "--session-store folder");
    row("--session-store " __FILE__, "--session-store folder tst_commandline.cpp");
    row("--simulate --session-store x", "--simulate --session-store");
    row("--simulate --proxy none", "--simulate --proxy");
    row("--simulate --tls-roots bundled", "--simulate --tls-roots");
    row("--simulate --profile x", "--simulate --profile");
    row("--profile Nobody", "--profile Nobody");
    row("--json", "--json --doctor --inflater-lab");
    row("--inflater-lab none.ndjson", "--inflater-lab none.ndjson");
    row("--inflater-lab / --json", "--inflater-lab");
    row("--doctor --console", "--doctor --console");
    row("--doctor --duration 5", "--doctor --duration");
    row("--doctor --screenshot a.png", "--doctor --screenshot");
    row("--gateway http://127.0.0.1/", "--gateway ws:// wss:// http://127.0.0.1/");
    row("--gateway ws://", "--gateway ws://");
    row("--gateway nonsense", "--gateway nonsense");
    row("--gateway ws://user:pass@host/", "--gateway password");
    row("--api ws://127.0.0.1/", "--api http:// https://");
    row("--gateway ws://127.0.0.1:1/ --shards auto", "--shards --api");
    row("--intents=", "--intents none");
    row("--intents ,", "--intents none");
    row("--intents GUILD_MESAGES", "--intents GUILD_MESAGES GUILD_MESSAGES");
    row("--compress gzip", "--compress none payload zlib-stream zstd-stream gzip");
    row("--inflater brotli", "--inflater zlib zlib-ng zstd brotli");
    row("--inflater zstd --compress zlib-stream", "--inflater zstd");
    row("--inflater zlib --compress none", "--inflater zlib none");
    row("--inflater-lab a.zst --inflater zlib", "--inflater-lab --inflater");
    row("--compress payload --encoding etf", "--compress payload --encoding json");
    row("--duration 0", "--duration seconds 0");
    row("--duration -1", "--duration");
    row("--duration nan", "--duration nan");
    row("--duration 10m", "--duration 10m");
    row("--duration 1e99", "--duration 2000000");
    row("--console --events 0", "--events 1");
    row("--console --events x", "--events x");
    row("--console --until-event MESSAGE_CRATE", "--until-event MESSAGE_CREATE");
    row("--console --until-event message", "--until-event MESSAGE_CREATE");
    row("--console --until-event QQQQQQQQQQ", "--until-event QQQQQQQQQQ");
    row("--console --connect-timeout 0", "--connect-timeout");
    row("--console --filter \"unclosed", "--filter");
    row("--simulate --rate -1", "--rate 0 1000000");
    row("--simulate --rate nan", "--rate");
    row("--simulate --seed -1", "--seed");
    row("--rate 5", "--rate --simulate");
    row("--seed 5", "--seed --simulate");
    row("--scenario zombie", "--scenario --simulate");
    row("--simulate --scenario zombi", "--scenario zombi zombie");
    row("--simulate --scenario zombie --rate 5", "--rate --scenario");
    row("--simulate --scenario certificate-expired", "--scenario TLS gateway-simulator");
    row("--simulate --gateway ws://127.0.0.1/", "--simulate --gateway");
    row("--simulate --api http://127.0.0.1/", "--simulate --api");
    row("--simulate --token-file x", "--simulate --token-file");
    row("--events 5", "--events --console");
    row("--until-event READY", "--until-event --console");
    row("--connect-timeout 5", "--connect-timeout --console");
    row("--no-color", "--no-color --console");
    row("--console --screenshot a.png", "--screenshot --console");
    row("--ndjson --color-scheme dark", "--color-scheme --ndjson");
    row("--style foo", "--style Fusion foo");
    row("--log-rules gateway", "--log-rules gateway gateway.*=true");
    row("--log-rules a=true;b=yes", "--log-rules b=yes gateway.*=true");
    row("--log-rules=", "--log-rules gateway.*=true");
    row("--color-scheme pink", "--color-scheme light dark system pink");
    row("--language tlh", "--language en");
    row("--screenshot a.png", "--screenshot --duration");
    row("--screenshot a.xyz --duration 1", "--screenshot .png a.xyz");
    row("--screenshot /no/such/folder/a.png --duration 1", "--screenshot /no/such/folder");
    row("--token-file /no/such/file", "/no/such/file");
    row("--simulat", "--simulat Did you mean --simulate?");
    row("--quux", "--quux --help");
    row("--shards", "shards");
    row("--console=yes", "console");
    row("positional", "positional --help");
    row("missing.ndjson.zst", "missing.ndjson.zst");
    row("--record /no/such/folder/a.ndjson", "--record /no/such/folder");
    row("--record .", "--record");
    row("--doctor --record a.ndjson", "--doctor --record");
    row("--help --bogus", "--bogus");
}

void TestCommandLine::refusesWrongValues()
{
    QFETCH(QString, arguments);
    QFETCH(QString, expected);
    const CommandLine line = parse(arguments, withToken());
    QCOMPARE(line.action, CommandLine::Action::Fail);
    for (const QString &word : expected.split(u' '))
        QVERIFY2(line.text.contains(word), qPrintable(line.text));
    QVERIFY(!line.text.contains(QString::fromLatin1(Simulator::defaultToken())));
}

void TestCommandLine::refusesATokenWithoutRepeatingIt_data()
{
    QTest::addColumn<QString>("arguments");
    const QString token = QString::fromLatin1(Simulator::defaultToken());
    QTest::newRow("separate") << QString(QStringLiteral("--token ") + token);
    QTest::newRow("with =") << QString(QStringLiteral("--token=") + token);
    QTest::newRow("bare") << token;
    QTest::newRow("with help") << QString(QStringLiteral("--help --token ") + token);
    QTest::newRow("mistyped") << QString(QStringLiteral("--tokne=") + token);
}

void TestCommandLine::refusesATokenWithoutRepeatingIt()
{
    QFETCH(QString, arguments);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.action, CommandLine::Action::Fail);
    QVERIFY(!line.text.contains(QString::fromLatin1(Simulator::defaultToken())));
    if (!arguments.contains(u"tokne")) {
        QVERIFY2(line.text.contains(u"GATEWAY_TOKEN"), qPrintable(line.text));
        QVERIFY2(line.text.contains(u"--token-file"), qPrintable(line.text));
    }
}

void TestCommandLine::simulatesWithoutToken()
{
    const CommandLine line = parse({});
    QCOMPARE(line.action, CommandLine::Action::Run);
    QCOMPARE(line.mode, CommandLine::Mode::Window);
    QVERIFY(line.bot.simulate);
    QVERIFY(line.simulatedByDefault);
    QCOMPARE(line.bot.intents, allIntents());

    const CommandLine asked =
        parse(QStringLiteral("--simulate --rate 0.5 --seed 18446744073709551615 --shards 7"), withToken());
    QCOMPARE(asked.action, CommandLine::Action::Run);
    QVERIFY(asked.bot.simulate);
    QVERIFY(!asked.simulatedByDefault);
    QVERIFY(asked.bot.token.isNull());
    QCOMPARE(asked.bot.simulatedRate, 0.5);
    QCOMPARE(asked.bot.simulatedSeed, std::numeric_limits<quint64>::max());
    QCOMPARE(asked.bot.simulatedShards, 7);

    QVERIFY(parse(QStringLiteral("--gateway ws://127.0.0.1:1/")).text.contains(u"GATEWAY_TOKEN"));
    QVERIFY(parse(QStringLiteral("--gateway nonsense")).text.contains(u"ws://"));
    QVERIFY(parse(QStringLiteral("--api http://127.0.0.1:1/")).text.contains(u"GATEWAY_TOKEN"));
}

void TestCommandLine::readsASession()
{
    const CommandLine line =
        parse(QStringLiteral(
                  "--api https://example.org/api --shards 4 --intents guilds,GUILD_MESSAGES --compress none"),
              withToken());
    QCOMPARE(line.action, CommandLine::Action::Run);
    QVERIFY2(line.warnings.isEmpty(), qPrintable(line.warnings.join(u' ')));
    QVERIFY(!line.bot.simulate);
    QCOMPARE(line.bot.token, Token(Simulator::defaultToken()));
    QCOMPARE(line.bot.apiUrl, QUrl(QStringLiteral("https://example.org/api")));
    QVERIFY(line.bot.gatewayUrl.isEmpty());
    QCOMPARE(line.bot.shards.count, 4);
    QCOMPARE(line.bot.intents, Intents(Intent::Guilds | Intent::GuildMessages));
    QCOMPARE(line.bot.compression, Compression::None);

    const CommandLine plain = parse({}, withToken());
    QCOMPARE(plain.bot.intents, unprivilegedIntents());
    QCOMPARE(plain.bot.shards.count, 0);
    QCOMPARE(plain.bot.compression, BotSettings::simulated().compression);
    QVERIFY(plain.bot.apiUrl.toString().startsWith(u"https://discord.com/api"));
}

void TestCommandLine::asksNoRestInterfaceWhenOnlyTheGatewayIsNamed()
{
    const CommandLine line = parse(QStringLiteral("--gateway ws://127.0.0.1:9/"), withToken());
    QCOMPARE(line.action, CommandLine::Action::Run);
    QVERIFY(line.bot.apiUrl.isEmpty());
    QCOMPARE(line.bot.shards.count, 1);
    QCOMPARE(line.bot.gatewayUrl, QUrl(QStringLiteral("ws://127.0.0.1:9/")));

    const CommandLine both =
        parse(QStringLiteral("--gateway ws://127.0.0.1:9/ --api http://localhost:8/api/v10 --shards auto"),
              withToken());
    QCOMPARE(both.action, CommandLine::Action::Run);
    QCOMPARE(both.bot.apiUrl, QUrl(QStringLiteral("http://localhost:8/api/v10")));
    QCOMPARE(both.bot.shards.count, 0);
}

void TestCommandLine::readsAConsoleRun()
{
    const CommandLine line =
        parse(QStringLiteral("--ndjson --simulate --events 12 --until-event message_create "
                             "--duration 1.5 --connect-timeout 3 --filter type==READY --no-color "
                             "--log-rules a=true;b=false"));
    QVERIFY2(line.action == CommandLine::Action::Run, qPrintable(line.text));
    QCOMPARE(line.mode, CommandLine::Mode::Console);
    QVERIFY(line.ndjson);
    QVERIFY(!line.color);
    QCOMPARE(line.events, std::optional<qint64>(12));
    QCOMPARE(line.untilEvent, std::optional(EventType::MessageCreate));
    QCOMPARE(line.duration, std::optional(std::chrono::milliseconds(1500)));
    QCOMPARE(line.connectTimeout, std::chrono::milliseconds(3s));
    QCOMPARE(line.filter, QStringLiteral("type==READY"));
    QCOMPARE(line.logRules, QStringLiteral("a=true\nb=false"));

    const CommandLine table = parse(QStringLiteral("--console --simulate"));
    QCOMPARE(table.mode, CommandLine::Mode::Console);
    QVERIFY(!table.ndjson);
    QVERIFY(table.color);
    QVERIFY(!table.duration && !table.events && !table.untilEvent);
}

void TestCommandLine::runsInTheConsoleWithoutDisplay()
{
    CommandLine::Surroundings surroundings;
    surroundings.hasDisplay = false;
    const CommandLine line = parse(QStringLiteral("--events 5"), surroundings);
    QVERIFY2(line.action == CommandLine::Action::Run, qPrintable(line.text));
    QCOMPARE(line.mode, CommandLine::Mode::Console);
    QCOMPARE(line.warnings.size(), 1);
    QVERIFY2(line.warnings.constFirst().contains(u"display"), qPrintable(line.warnings.constFirst()));

    QVERIFY(parse(QStringLiteral("--console"), surroundings).warnings.isEmpty());
    const CommandLine picture = parse(QStringLiteral("--screenshot a.png --duration 1"), surroundings);
    QCOMPARE(picture.action, CommandLine::Action::Fail);
    QVERIFY2(picture.text.contains(u"QT_QPA_PLATFORM"), qPrintable(picture.text));
}

void TestCommandLine::takesAPictureOfTheWindow()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("window.png"));
    const CommandLine line = parse(QStringLiteral("--duration 2 --color-scheme dark --screenshot ") + path);
    QVERIFY2(line.action == CommandLine::Action::Run, qPrintable(line.text));
    QCOMPARE(line.mode, CommandLine::Mode::Window);
    QCOMPARE(line.screenshot, path);
    QCOMPARE(line.colorScheme, std::optional(ColorScheme::Dark));
    QVERIFY(!parse({}).colorScheme);
}

void TestCommandLine::recordsAndOpensCaptures()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ndjson"));
    for (const QString &mode : {QString(), QStringLiteral(" --console"), QStringLiteral(" --ndjson")}) {
        const CommandLine recording = parse(QStringLiteral("--record ") + path + mode);
        QVERIFY2(recording.action == CommandLine::Action::Run, qPrintable(recording.text));
        QCOMPARE(recording.record, path);
    }
    const CommandLine lost = parse(QStringLiteral("--record /no/such/folder/a.ndjson"));
    QVERIFY2(lost.text.contains(u"/no/such/folder") && lost.text.contains(u"a.ndjson"),
             qPrintable(lost.text));
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    const CommandLine opened = parse(path);
    QVERIFY2(opened.action == CommandLine::Action::Run, qPrintable(opened.text));
    QCOMPARE(opened.capture, path);
    QCOMPARE(parse(path + QStringLiteral(" --console")).action, CommandLine::Action::Fail);
    QCOMPARE(parse(path + QStringLiteral(" --record b.ndjson")).action, CommandLine::Action::Fail);
}

void TestCommandLine::choosesPayloadCompression()
{
    QVERIFY(parse(QStringLiteral("--simulate --compress payload")).bot.usesPayloadCompression());
    QVERIFY(!parse(QStringLiteral("--simulate --compress none")).bot.usesPayloadCompression());
}

void TestCommandLine::choosesTheInflater()
{
    QVERIFY(parse(QStringLiteral("--gateway wss://gateway.discord.gg")).bot.allowedHosts.isEmpty());
    QCOMPARE(parse(QStringLiteral("--gateway wss://gateway.discord.gg --allow-host a.example,b.example"))
                 .bot.allowedHosts,
             (QStringList{QStringLiteral("a.example"), QStringLiteral("b.example")}));
    for (const QString &wrong : {QStringLiteral("wss://a.example"), QStringLiteral("a.example:443"),
                                 QStringLiteral("a.example,*.b.example"), QStringLiteral(",")}) {
        const CommandLine line =
            parse(QStringLiteral("--gateway wss://gateway.discord.gg --allow-host ") + wrong);
        QCOMPARE(line.action, CommandLine::Action::Fail);
        QVERIFY2(line.text.contains(u"--allow-host"), qPrintable(line.text));
    }
    QVERIFY(!parse(QStringLiteral("--simulate")).bot.inflater);
    // It chooses the compression too.
    const CommandLine zlib = parse(QStringLiteral("--simulate --inflater zlib"));
    QCOMPARE(zlib.bot.inflater, Inflater::Library::Zlib);
    QCOMPARE(zlib.bot.compression, Compression::ZlibStream);
    const CommandLine payload = parse(QStringLiteral("--simulate --inflater zlib --compress payload"));
    QCOMPARE(payload.bot.inflater, Inflater::Library::Zlib);
    QVERIFY(payload.bot.usesPayloadCompression());
    for (const Inflater::Library library : {Inflater::Library::ZlibNg, Inflater::Library::Zstd}) {
        const bool isBuiltIn = Inflater::libraries(Compression::ZlibStream).contains(library) ||
                               Inflater::libraries(Compression::ZstdStream).contains(library);
        const QString name = Inflater::libraryName(library);
        const CommandLine line = parse(QStringLiteral("--simulate --inflater %1").arg(name));
        QCOMPARE(line.action, isBuiltIn ? CommandLine::Action::Run : CommandLine::Action::Fail);
        if (isBuiltIn)
            QVERIFY(line.bot.inflaterFits());
        else
            QVERIFY2(line.text.contains(name), qPrintable(line.text));
    }
}

void TestCommandLine::examines()
{
    const CommandLine line = parse(QStringLiteral("--doctor --json --intents GUILD_MEMBERS"), withToken());
    QVERIFY2(line.action == CommandLine::Action::Run, qPrintable(line.text));
    QCOMPARE(line.mode, CommandLine::Mode::Doctor);
    QVERIFY(line.json);
    QVERIFY(!line.bot.simulate);
    const CommandLine simulated = parse(QStringLiteral("--doctor --simulate"));
    QVERIFY2(simulated.action == CommandLine::Action::Run, qPrintable(simulated.text));
    QVERIFY(simulated.bot.simulate);
    CommandLine::Surroundings noDisplay = withToken();
    noDisplay.hasDisplay = false;
    QCOMPARE(parse(QStringLiteral("--doctor"), noDisplay).mode, CommandLine::Mode::Doctor);
    QVERIFY(CommandLine::needsNoWindow({QStringLiteral("gateway-monitor"), QStringLiteral("--doctor")}));
}

void TestCommandLine::helpsAndTellsTheVersion()
{
    const CommandLine help = parse(QStringLiteral("-h"));
    QCOMPARE(help.action, CommandLine::Action::ShowHelp);
    for (const QString &word : {QStringLiteral("--gateway"), QStringLiteral("--api"),
                                QStringLiteral("--until-event"), QStringLiteral("GATEWAY_TOKEN"),
                                QStringLiteral("Exit status"), QStringLiteral("--connect-timeout")})
        QVERIFY2(help.text.contains(word), qPrintable(word));
    // There is no option to write a token after.
    QVERIFY(!help.text.contains(QStringLiteral("--token ")));

    QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    const CommandLine version = parse(QStringLiteral("--version"));
    QCOMPARE(version.action, CommandLine::Action::ShowVersion);
    QVERIFY(version.text.contains(QStringLiteral("1.2.3")));
}

void TestCommandLine::knowsTheLanguageBeforeAText()
{
    const auto language = [](const QString &arguments) {
        return CommandLine::language(QString(u"gateway-monitor " + arguments).split(u' '));
    };
    QCOMPARE(language(QStringLiteral("--language en-GB --console")), QStringLiteral("en"));
    QCOMPARE(language(QStringLiteral("--language=pseudo --json --doctor")), QStringLiteral("en"));
    QCOMPARE(language(QStringLiteral("--language tlh")), std::nullopt);
    QCOMPARE(language(QStringLiteral("--console")), std::nullopt);
}

void TestCommandLine::knowsBeforeAnApplicationWhetherAWindowIsNeeded_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<bool>("needsNone");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("console") << QStringLiteral("--console") << true;
    QTest::newRow("ndjson") << QStringLiteral("--events 5 --ndjson") << true;
    QTest::newRow("help") << QStringLiteral("--help") << true;
    QTest::newRow("value") << QStringLiteral("--filter --console") << false;
    QTest::newRow("style") << QStringLiteral("--style fusion") << false;
    QTest::newRow("unknown style") << QStringLiteral("-style foo") << true;
    QTest::newRow("Qt's own") << QStringLiteral("-platform offscreen --console") << true;
}

void TestCommandLine::knowsBeforeAnApplicationWhetherAWindowIsNeeded()
{
    QFETCH(QString, arguments);
    const QStringList words =
        QStringList{QStringLiteral("gateway-monitor")} + arguments.split(u' ', Qt::SkipEmptyParts);
    QTEST(CommandLine::needsNoWindow(words), "needsNone");
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

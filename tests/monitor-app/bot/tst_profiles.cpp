// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../gui/settingsinfolder.h"
#include "bot/connectpreferences.h"
#include "bot/envfile.h"
#include "bot/profilestore.h"
#include "bot/sessionfile.h"
#include "bot/settingsfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

using namespace Gateway;

static const char token[] = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB";
static const char otherToken[] = "MTIzNDU2Nzg5MDEyMzQ1Njc5.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB";

class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QFile::remove(QSettings().fileName() + u".last");
    }
    void keepsEverythingButSecrets();
    void namesAreTakenOnce();
    void removesAProfile();
    void lastOneIsRemembered();
    void keepsTheChoicesOfNoProfileApart();
    void findsTheTokenOfAnEnvFile_data();
    void findsTheTokenOfAnEnvFile();
    void tellsWhyAnEnvFileGivesNone();
    void choosesAmongSeveralTokens();
    void sessionsOfDifferentBotsHaveDifferentFiles();
    void keepsPayloadCompressionAndTheReserve();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void keepsDamagedSettingsAside();
    void leavesGoodSettingsAlone();
    void sessionFileNamesNoSecret();

private:
    SettingsInFolder m_settings;
};

static BotSettings filledSettings()
{
    BotSettings settings;
    settings.simulate = false;
    settings.token = Token(token);
    settings.intents = Intent::Guilds | Intent::GuildMembers;
    Error error;
    settings.shards = ShardRange::fromText(u"0-3,8 of 16", &error);
    settings.compression = Compression::ZlibStream;
    settings.inflater = Inflater::Library::Zlib;
    settings.allowedHosts = QStringList{QStringLiteral("a.example"), QStringLiteral("b.example")};
    settings.encoding = Encoding::Etf;
    settings.network.roots = TlsRoots::File;
    settings.network.caFile = QStringLiteral("/etc/own/ca.pem");
    settings.network.proxyMode = ProxyMode::Explicit;
    settings.network.proxy = {QNetworkProxy::Socks5Proxy, QStringLiteral("proxy.example"), 1081,
                              QStringLiteral("carol"), QStringLiteral("hunter2")};
    settings.tlsBackend = QStringLiteral("openssl");
    settings.apiUrl = QUrl(QStringLiteral("https://rest.example/api"));
    settings.gatewayUrl = QUrl(QStringLiteral("wss://gateway.example/"));
    settings.sessionFolder = QStringLiteral("/var/lib/sessions");
    return settings;
}

void TestProfiles::keepsEverythingButSecrets()
{
    Profile profile = ProfileStore::make(QStringLiteral("Production"), filledSettings());
    profile.remembersToken = true;
    ProfileStore::save(profile);
    const QList<Profile> kept = ProfileStore::profiles();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().name, QStringLiteral("Production"));
    QVERIFY(kept.constFirst().remembersToken);
    const BotSettings read = kept.constFirst().settings;
    const BotSettings written = filledSettings();
    QCOMPARE(read.profile, profile.id);
    QVERIFY(!read.simulate);
    QCOMPARE(read.intents, written.intents);
    QCOMPARE(read.shards, written.shards);
    QCOMPARE(read.compression, written.compression);
    QCOMPARE(read.inflater, written.inflater);
    QCOMPARE(read.allowedHosts, written.allowedHosts);
    QCOMPARE(read.encoding, written.encoding);
    QCOMPARE(read.network.roots, TlsRoots::File);
    QCOMPARE(read.network.caFile, written.network.caFile);
    QCOMPARE(read.network.proxyMode, ProxyMode::Explicit);
    QCOMPARE(read.network.proxy.hostName(), QStringLiteral("proxy.example"));
    QCOMPARE(read.network.proxy.port(), quint16(1081));
    QCOMPARE(read.network.proxy.type(), QNetworkProxy::Socks5Proxy);
    QCOMPARE(read.network.proxy.user(), QStringLiteral("carol"));
    QVERIFY(read.network.proxy.password().isEmpty());
    QVERIFY(read.token.isNull());
    QCOMPARE(read.tlsBackend, written.tlsBackend);
    QCOMPARE(read.apiUrl, written.apiUrl);
    QCOMPARE(read.gatewayUrl, written.gatewayUrl);
    QCOMPARE(read.sessionFolder, written.sessionFolder);

    QSettings().sync();
    int seen = 0;
    QDirIterator files(m_settings.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(!text.contains(token) && !text.contains("hunter2"));
        ++seen;
    }
    QVERIFY(seen > 0);
}

void TestProfiles::namesAreTakenOnce()
{
    const Profile profile = ProfileStore::make(QStringLiteral("Mine"), BotSettings::simulated());
    ProfileStore::save(profile);
    QVERIFY(ProfileStore::isTaken(QStringLiteral("MINE")));
    QVERIFY(!ProfileStore::isTaken(QStringLiteral("mine"), profile.id));
    QVERIFY(!ProfileStore::isTaken(QStringLiteral("Yours")));
}

void TestProfiles::removesAProfile()
{
    const Profile mine = ProfileStore::make(QStringLiteral("Mine"), BotSettings::simulated());
    const Profile yours = ProfileStore::make(QStringLiteral("Yours"), BotSettings::simulated());
    ProfileStore::save(mine);
    ProfileStore::save(yours);
    ProfileStore::setLastId(mine.id);
    ProfileStore::remove(mine.id);
    QCOMPARE(ProfileStore::profiles().size(), 1);
    QVERIFY(!ProfileStore::profile(mine.id));
    QVERIFY(ProfileStore::profile(yours.id));
    QVERIFY(ProfileStore::lastId().isEmpty());
}

void TestProfiles::lastOneIsRemembered()
{
    const Profile profile = ProfileStore::make(QStringLiteral("Mine"), BotSettings::simulated());
    ProfileStore::save(profile);
    ProfileStore::setLastId(profile.id);
    QCOMPARE(ProfileStore::lastId(), profile.id);
    QCOMPARE(ProfileStore::profile(ProfileStore::lastId())->name, QStringLiteral("Mine"));
}

void TestProfiles::keepsTheChoicesOfNoProfileApart()
{
    BotSettings plain = BotSettings::simulated();
    plain.shards = ShardRange{{}, 5};
    ConnectPreferences::save(plain);
    ProfileStore::save(ProfileStore::make(QStringLiteral("Mine"), filledSettings()));
    QCOMPARE(ConnectPreferences::load(BotSettings::simulated()).shards.count, 5);
    QVERIFY(ConnectPreferences::load(BotSettings::simulated()).gatewayUrl.isEmpty());
    QVERIFY(ConnectPreferences::load(BotSettings::simulated()).profile.isEmpty());
}

void TestProfiles::findsTheTokenOfAnEnvFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("variable");
    const QByteArray right(token);
    const QByteArray wrong(otherToken);
    QTest::newRow("plain") << QByteArray("DISCORD_TOKEN=" + right) << QStringLiteral("DISCORD_TOKEN");
    QTest::newRow("last line of many")
        << QByteArray("A=1\n\n# B\nBOT_TOKEN=" + right + "\n") << QStringLiteral("BOT_TOKEN");
    QTest::newRow("double quotes") << QByteArray("TOKEN=\"" + right + "\"  # mine\n")
                                   << QStringLiteral("TOKEN");
    QTest::newRow("single quotes") << QByteArray("TOKEN='" + right + "'") << QStringLiteral("TOKEN");
    QTest::newRow("export and blanks") << QByteArray("  export  GATEWAY_TOKEN = " + right + " \r\nX=2\r\n")
                                       << QStringLiteral("GATEWAY_TOKEN");
    QTest::newRow("comment behind") << QByteArray("TOKEN=" + right + " # the bot's")
                                    << QStringLiteral("TOKEN");
    QTest::newRow("small letters") << QByteArray("discord_token=" + right) << QStringLiteral("DISCORD_TOKEN");
    QTest::newRow("commented out") << QByteArray("#TOKEN=" + wrong + "\nTOKEN=" + right)
                                   << QStringLiteral("TOKEN");
    QTest::newRow("best name") << QByteArray("TOKEN=" + wrong + "\nDISCORD_TOKEN=" + right)
                               << QStringLiteral("DISCORD_TOKEN");
    QTest::newRow("empty best name") << QByteArray("DISCORD_TOKEN=\nTOKEN=" + right)
                                     << QStringLiteral("TOKEN");
    QTest::newRow("own name") << QByteArray("GITHUB_TOKEN=ghp_abc\nMY_BOTS_TOKEN=" + right)
                              << QStringLiteral("MY_BOTS_TOKEN");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFTOKEN=" + right) << QStringLiteral("TOKEN");
    QTest::newRow("export and a tab") << QByteArray("export\tTOKEN=" + right) << QStringLiteral("TOKEN");
    QTest::newRow("last of a name") << QByteArray("TOKEN=" + wrong + "\nTOKEN=" + right)
                                    << QStringLiteral("TOKEN");
    QTest::newRow("backquotes") << QByteArray("TOKEN=`" + right + "`") << QStringLiteral("TOKEN");
    QTest::newRow("prefix") << QByteArray("TOKEN=Bot " + right) << QStringLiteral("TOKEN");
}

void TestProfiles::findsTheTokenOfAnEnvFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, variable);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral(".env")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const EnvFile::Result found = EnvFile::read(file.fileName());
    QVERIFY2(!found.error, qPrintable(found.error.toString()));
    QVERIFY(found.token == Token(token));
    QCOMPARE(found.variable, variable);
}

void TestProfiles::tellsWhyAnEnvFileGivesNone()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral(".env")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("GITHUB_TOKEN=ghp_secret\nPORT=80\n");
    file.close();
    const Error none = EnvFile::read(file.fileName()).error;
    QVERIFY2(none.toString().contains(u"DISCORD_TOKEN"), qPrintable(none.toString()));
    QVERIFY(!none.toString().contains(u"ghp_secret"));
    QVERIFY(EnvFile::read(folder.filePath(QStringLiteral("missing"))).error);
    QVERIFY(EnvFile::read(folder.path()).error);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(qsizetype(EnvFile::sizeLimit) + 1, 'x'));
    file.close();
    QVERIFY(EnvFile::read(file.fileName()).error.message().contains(u"large"));
}

void TestProfiles::choosesAmongSeveralTokens()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral(".env")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("TEST_BOT_TOKEN=") + otherToken + "\nGITHUB_TOKEN=ghp_abc\nDISCORD_TOKEN=" + token +
               "\nTOKEN=\n");
    file.close();
    const EnvFile::Result found = EnvFile::read(file.fileName());
    QCOMPARE(found.candidates,
             QStringList({QStringLiteral("DISCORD_TOKEN"), QStringLiteral("TEST_BOT_TOKEN")}));
    QVERIFY(found.token == Token(token));
    const EnvFile::Result other = EnvFile::read(file.fileName(), QStringLiteral("TEST_BOT_TOKEN"));
    QVERIFY(other.token == Token(otherToken));
    QCOMPARE(other.variable, QStringLiteral("TEST_BOT_TOKEN"));
    QVERIFY(EnvFile::read(file.fileName(), QStringLiteral("NONE_TOKEN")).error);
}

void TestProfiles::keepsPayloadCompressionAndTheReserve()
{
    BotSettings settings = filledSettings();
    settings.encoding = Encoding::Json;
    QVERIFY(settings.chooseCompression(QStringLiteral("payload")));
    settings.useReserve = true;
    const Profile profile = ProfileStore::make(QStringLiteral("Mine"), settings);
    ProfileStore::save(profile);
    const BotSettings kept = ProfileStore::profile(profile.id)->settings;
    QVERIFY(kept.usesPayloadCompression());
    QCOMPARE(kept.compressionChoice(), QStringLiteral("payload"));
    QVERIFY(kept.useReserve);
    QVERIFY(!settings.chooseCompression(QStringLiteral("brotli")));
}

void TestProfiles::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("shards") << QStringLiteral("shards") << QVariant(QStringLiteral("banana"));
    QTest::newRow("shard beyond") << QStringLiteral("shards") << QVariant(QStringLiteral("16 of 16"));
    QTest::newRow("compression") << QStringLiteral("compression") << QVariant(QStringLiteral("brotli"));
    QTest::newRow("inflater") << QStringLiteral("inflater") << QVariant(QStringLiteral("lz4"));
    QTest::newRow("hosts") << QStringLiteral("allowedHosts") << QVariant(QStringLiteral("wss://g.example"));
    QTest::newRow("encoding") << QStringLiteral("encoding") << QVariant(QStringLiteral("xml"));
    QTest::newRow("roots") << QStringLiteral("tlsRoots") << QVariant(QStringLiteral("mine"));
    QTest::newRow("no CA file") << QStringLiteral("caFile") << QVariant(QString());
    QTest::newRow("proxy mode") << QStringLiteral("proxyMode") << QVariant(QStringLiteral("maybe"));
    QTest::newRow("proxy") << QStringLiteral("proxy") << QVariant(QStringLiteral("gopher://proxy"));
    QTest::newRow("REST") << QStringLiteral("apiUrl") << QVariant(QStringLiteral("ftp://rest.example"));
    QTest::newRow("gateway") << QStringLiteral("gatewayUrl") << QVariant(QStringLiteral("https://g.example"));
    QTest::newRow("rate") << QStringLiteral("simulatedRate") << QVariant(-5);
    QTest::newRow("no rate") << QStringLiteral("simulatedRate") << QVariant(QStringLiteral("fast"));
    QTest::newRow("simulated shards") << QStringLiteral("simulatedShards") << QVariant(0);
}

void TestProfiles::refusesWhatCannotBe()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const Profile profile = ProfileStore::make(QStringLiteral("Mine"), filledSettings());
    ProfileStore::save(profile);
    QVERIFY(ProfileStore::profile(profile.id)->problem.isEmpty());
    QSettings().setValue(QString(u"profiles/" + profile.id + u'/' + key), value);
    const Profile read = *ProfileStore::profile(profile.id);
    QVERIFY2(read.problem.contains(key), qPrintable(read.problem));
    QVERIFY2(read.problem.contains(value.toString()), qPrintable(read.problem));
    ProfileStore::save(read);
    // Who asked for an own proxy or own roots does not silently go without.
    if (key != u"caFile" && key != u"proxy")
        QVERIFY(ProfileStore::profile(profile.id)->problem.isEmpty());
}

void TestProfiles::keepsDamagedSettingsAside()
{
    QSettings().sync();
    const QString path = QSettings().fileName();
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray damaged("[profiles\n\x01\x02 torn in the middle");
    file.write(damaged);
    file.close();
    const QString message = SettingsFile::text(SettingsFile::setAsideIfDamaged());
    QVERIFY2(message.contains(u".damaged"), qPrintable(message));
    QFile kept(path + u".damaged");
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damaged);
    // And what is written from now on is good.
    ProfileStore::save(ProfileStore::make(QStringLiteral("Mine"), filledSettings()));
    QSettings().sync();
    QCOMPARE(SettingsFile::setAsideIfDamaged(), SettingsFile::State::Good);
    QCOMPARE(ProfileStore::profiles().size(), 1);
}

void TestProfiles::leavesGoodSettingsAlone()
{
    QCOMPARE(SettingsFile::setAsideIfDamaged(), SettingsFile::State::Good);
    ProfileStore::save(ProfileStore::make(QStringLiteral("Mine"), filledSettings()));
    QSettings().sync();
    QCOMPARE(SettingsFile::setAsideIfDamaged(), SettingsFile::State::Good);
    QCOMPARE(ProfileStore::profiles().size(), 1);
}

void TestProfiles::sessionsOfDifferentBotsHaveDifferentFiles()
{
    const BotSettings one = filledSettings();
    QSet<QString> names{SessionFile::name(one)};
    const auto differs = [&names](const BotSettings &settings) {
        const qsizetype before = names.size();
        names.insert(SessionFile::name(settings));
        return names.size() > before;
    };
    BotSettings other = one;
    other.token = Token(otherToken);
    QVERIFY(differs(other));
    other = one;
    other.intents = Intent::Guilds;
    QVERIFY2(differs(other), "a resumed session would have the intents of before");
    other = one;
    other.gatewayUrl = QUrl(QStringLiteral("ws://127.0.0.1:8080/"));
    QVERIFY2(differs(other), "a resumed session would be looked for at the wrong gateway");
    other = one;
    Error error;
    other.shards = ShardRange::fromText(u"4-7 of 16", &error);
    QVERIFY2(differs(other), "two programs would lock each other out");
    other = one;
    other.compression = Compression::None;
    other.encoding = Encoding::Json;
    QVERIFY2(!differs(other), "a session can be resumed in another encoding");
}

void TestProfiles::sessionFileNamesNoSecret()
{
    const QString name = SessionFile::name(filledSettings());
    QVERIFY2(name.contains(u"123456789012345678"), qPrintable(name)); // The bot's id is public.
    QVERIFY(!name.contains(u"GabcdE"));
    BotSettings strange = filledSettings();
    strange.token = Token("Li4vLi4v.../../etc.x");
    const QString strangeName = SessionFile::name(strange);
    QVERIFY2(!strangeName.contains(u'/') && !strangeName.contains(u".."), qPrintable(strangeName));
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"

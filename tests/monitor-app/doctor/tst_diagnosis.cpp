// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/diagnosis.h"
#include "doctor/doctorreport.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Gateway;
using namespace std::chrono_literals;
using Severity = Finding::Severity;
using Topic = Finding::Topic;

//! A bot with which all is well.
static DoctorFacts goodFacts()
{
    DoctorFacts facts;
    facts.user = BotUser{QStringLiteral("42"), QStringLiteral("Example"), true};
    facts.application = ApplicationInfo{QStringLiteral("42"), QStringLiteral("Example"), allIntents(), 100};
    BotGateway gateway;
    gateway.url = QUrl(QStringLiteral("wss://gateway.example"));
    gateway.shards = 4;
    gateway.sessionStartLimit = {1000, 900, 12h, 1};
    facts.gateway = gateway;
    facts.askedAt = QDateTime(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC);
    facts.roundTrip = 80ms;
    facts.clockSkew = 300ms;
    facts.helloAfter = 90ms;
    return facts;
}

static BotSettings botSettings()
{
    BotSettings settings;
    settings.simulate = false;
    settings.token = Token("a.b.c");
    settings.intents = unprivilegedIntents() | Intent::MessageContent;
    return settings;
}

//! The findings on \a topic that are at least as grave as \a severity.
static QList<Finding> about(const QList<Finding> &findings, Topic topic, Severity severity)
{
    QList<Finding> result;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(result), [=](const Finding &finding) {
        return finding.topic == topic && finding.severity >= severity;
    });
    return result;
}

class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrongWhereAllIsWell();
    void foretellsTheCloseForIntents_data();
    void foretellsTheCloseForIntents();
    void bitsThatAreNoIntentsAreAnError();
    void notesMessagesWithoutText();
    void comparesShards_data();
    void comparesShards();
    void countsSessionStarts_data();
    void countsSessionStarts();
    void reserveIsSpentWhereTheUserSaysSo();
    void startingTakesAsLongAsTheFullestKey();
    void aRunningSessionHasUsedItsStarts();
    void whatWasNotCheckedIsNotWell();
    void whatIsNoRestInterfaceDoesNotAnswer();
    void foretellsThatStartsRunOut();
    void refusesAnAnswerThatIsNone();
    void everyFindingHasACode();
    void judgesTheClock_data();
    void judgesTheClock();
    void aUserIsNoBot();
    void everythingGraveHasARemedy();
    void worstComesFirst();
    void exitStatusIsThatOfTheWorst_data();
    void exitStatusIsThatOfTheWorst();
    void reportsAsTextAndJson();
    void readsFlagsOfTheApplication_data();
    void readsFlagsOfTheApplication();
};

void TestDiagnosis::findsNothingWrongWhereAllIsWell()
{
    const QList<Finding> findings = Diagnosis::of(goodFacts(), botSettings());
    for (const Finding &finding : findings)
        QVERIFY2(finding.severity == Severity::Good, qPrintable(finding.text));
    for (const Topic topic : {Topic::Network, Topic::Token, Topic::Gateway, Topic::Clock, Topic::Shards,
                              Topic::SessionStarts, Topic::Intents})
        QVERIFY2(!about(findings, topic, Severity::Good).isEmpty(), qPrintable(QString::number(int(topic))));
}

void TestDiagnosis::foretellsTheCloseForIntents_data()
{
    QTest::addColumn<Intents>("chosen");
    QTest::addColumn<Intents>("allowed");
    QTest::addColumn<QStringList>("refused");
    const Intents members = Intent::GuildMembers;
    const Intents both = Intent::GuildMembers | Intent::GuildPresences;
    QTest::newRow("none chosen") << unprivilegedIntents() << Intents() << QStringList();
    QTest::newRow("allowed") << members << members << QStringList();
    QTest::newRow("refused") << members << Intents() << QStringList{QStringLiteral("GUILD_MEMBERS")};
    QTest::newRow("one of two") << both << members << QStringList{QStringLiteral("GUILD_PRESENCES")};
    QTest::newRow("another") << members << Intents(Intent::MessageContent)
                             << QStringList{QStringLiteral("GUILD_MEMBERS")};
}

void TestDiagnosis::foretellsTheCloseForIntents()
{
    QFETCH(Intents, chosen);
    QFETCH(Intents, allowed);
    QFETCH(QStringList, refused);
    DoctorFacts facts = goodFacts();
    facts.application->allowed = allowed;
    BotSettings settings = botSettings();
    settings.intents = chosen;
    const QList<Finding> errors = about(Diagnosis::of(facts, settings), Topic::Intents, Severity::Error);
    QCOMPARE(errors.size(), refused.size());
    for (qsizetype i = 0; i < errors.size(); ++i) {
        QVERIFY2(errors[i].text.contains(refused[i]), qPrintable(errors[i].text));
        QVERIFY(errors[i].text.contains(u"4014"));
        QVERIFY(errors[i].remedy.contains(u"Developer Portal"));
    }
}

void TestDiagnosis::notesMessagesWithoutText()
{
    BotSettings settings = botSettings();
    settings.intents = Intent::GuildMessages;
    QList<Finding> notes = about(Diagnosis::of(goodFacts(), settings), Topic::Intents, Severity::Note);
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes.constFirst().text.contains(u"MESSAGE_CONTENT"));
    settings.intents = Intent::Guilds;
    notes = about(Diagnosis::of(goodFacts(), settings), Topic::Intents, Severity::Note);
    QVERIFY(notes.isEmpty());
}

void TestDiagnosis::comparesShards_data()
{
    QTest::addColumn<QString>("shards");
    QTest::addColumn<int>("guilds");
    QTest::addColumn<Severity>("worst");
    QTest::newRow("automatic") << QStringLiteral("auto") << 100 << Severity::Good;
    QTest::newRow("as recommended") << QStringLiteral("4") << 100 << Severity::Good;
    QTest::newRow("fewer") << QStringLiteral("2") << 100 << Severity::Warning;
    QTest::newRow("more") << QStringLiteral("8") << 100 << Severity::Note;
    QTest::newRow("some of them") << QStringLiteral("0-1 of 4") << 100 << Severity::Good;
    QTest::newRow("too many guilds each") << QStringLiteral("2") << 6000 << Severity::Error;
    QTest::newRow("just enough") << QStringLiteral("2") << 5000 << Severity::Warning;
    QTest::newRow("large, no multiple") << QStringLiteral("70") << 160'000 << Severity::Error;
    QTest::newRow("large, a multiple") << QStringLiteral("72") << 160'000 << Severity::Note;
}

void TestDiagnosis::comparesShards()
{
    QFETCH(QString, shards);
    QFETCH(int, guilds);
    QFETCH(Severity, worst);
    DoctorFacts facts = goodFacts();
    facts.application->guilds = guilds;
    BotSettings settings = botSettings();
    Error error;
    settings.shards = ShardRange::fromText(shards, &error);
    QVERIFY(!error);
    const QList<Finding> findings = about(Diagnosis::of(facts, settings), Topic::Shards, Severity::Good);
    QVERIFY(!findings.isEmpty());
    QCOMPARE(Finding::worst(findings), worst);
}

void TestDiagnosis::countsSessionStarts_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<QString>("shards");
    QTest::addColumn<Severity>("worst");
    QTest::newRow("enough") << 900 << QStringLiteral("4") << Severity::Good;
    QTest::newRow("none") << 0 << QStringLiteral("4") << Severity::Error;
    QTest::newRow("too few") << 3 << QStringLiteral("4") << Severity::Error;
    QTest::newRow("down to the reserve") << 54 << QStringLiteral("4") << Severity::Good;
    QTest::newRow("into the reserve") << 53 << QStringLiteral("4") << Severity::Error;
    QTest::newRow("some shards need fewer") << 53 << QStringLiteral("0-2 of 4") << Severity::Good;
}

void TestDiagnosis::countsSessionStarts()
{
    QFETCH(int, left);
    QFETCH(QString, shards);
    QFETCH(Severity, worst);
    DoctorFacts facts = goodFacts();
    // Just before the reset, so that the forecast has nothing to say.
    facts.gateway->sessionStartLimit = {1000, left, 1min, 1};
    BotSettings settings = botSettings();
    Error error;
    settings.shards = ShardRange::fromText(shards, &error);
    QCOMPARE(Finding::worst(about(Diagnosis::of(facts, settings), Topic::SessionStarts, Severity::Good)),
             worst);
}

void TestDiagnosis::reserveIsSpentWhereTheUserSaysSo()
{
    DoctorFacts facts = goodFacts();
    // 52 left, 50 of them the reserve: two of four shards would start.
    facts.gateway->sessionStartLimit = {1000, 52, 1min, 1};
    BotSettings settings = botSettings();
    QList<Finding> found = about(Diagnosis::of(facts, settings), Topic::SessionStarts, Severity::Warning);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().severity, Severity::Error);
    QCOMPARE(found.constFirst().code, QStringLiteral("session_starts_reserved"));
    QVERIFY2(found.constFirst().text.contains(u"2 of 4"), qPrintable(found.constFirst().text));
    QVERIFY(found.constFirst().remedy.contains(u"--use-reserve"));
    settings.useReserve = true;
    found = about(Diagnosis::of(facts, settings), Topic::SessionStarts, Severity::Warning);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().severity, Severity::Warning);
    QCOMPARE(found.constFirst().code, QStringLiteral("session_starts_from_reserve"));
    facts.gateway->sessionStartLimit.remaining = 3;
    found = about(Diagnosis::of(facts, settings), Topic::SessionStarts, Severity::Error);
    QCOMPARE(found.constFirst().code, QStringLiteral("session_starts_too_few"));
}

static Finding findingOf(const QList<Finding> &findings, const QString &code)
{
    const auto found = std::ranges::find(findings, code, &Finding::code);
    return found == findings.end() ? Finding() : *found;
}

void TestDiagnosis::bitsThatAreNoIntentsAreAnError()
{
    BotSettings settings = botSettings();
    settings.intents |= Intents::fromInt(1 << 30);
    const Finding finding =
        findingOf(Diagnosis::of(goodFacts(), settings), QStringLiteral("intents_invalid"));
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY2(finding.text.contains(QString::number(1 << 30)), qPrintable(finding.text));
    QVERIFY(!finding.remedy.isEmpty());
}

void TestDiagnosis::startingTakesAsLongAsTheFullestKey()
{
    DoctorFacts facts = goodFacts();
    facts.gateway->shards = 32;
    facts.gateway->sessionStartLimit.maxConcurrency = 16;
    BotSettings settings = botSettings();
    const auto text = [&](const QString &shards) {
        Error error;
        settings.shards = ShardRange::fromText(shards, &error);
        return findingOf(Diagnosis::of(facts, settings), QStringLiteral("max_concurrency")).text;
    };
    QVERIFY2(text(QStringLiteral("0-15 of 32")).endsWith(u"in 5 s."),
             qPrintable(text(QStringLiteral("0-15 of 32"))));
    // Two of one key wait for each other.
    QVERIFY2(text(QStringLiteral("0,16 of 32")).endsWith(u"about 5 s."),
             qPrintable(text(QStringLiteral("0,16 of 32"))));
}

void TestDiagnosis::aRunningSessionHasUsedItsStarts()
{
    DoctorFacts facts = goodFacts();
    const QString code = QStringLiteral("session_starts_left");
    QVERIFY(findingOf(Diagnosis::of(facts, botSettings()), code).text.contains(u"Connecting uses 4"));
    facts.isConnected = true;
    QVERIFY(
        findingOf(Diagnosis::of(facts, botSettings()), code).text.contains(u"Another connect would use 4"));
}

void TestDiagnosis::whatWasNotCheckedIsNotWell()
{
    DoctorFacts facts;
    facts.helloAfter = 90ms;
    BotSettings settings = botSettings();
    settings.apiUrl.clear();
    settings.gatewayUrl = QUrl(QStringLiteral("ws://gateway.example"));
    QCOMPARE(DoctorReport::exitStatus(Diagnosis::of(facts, settings)), 1);
}

void TestDiagnosis::whatIsNoRestInterfaceDoesNotAnswer()
{
    DoctorFacts facts;
    facts.roundTrip = 5ms;
    facts.failures = {{QStringLiteral("/gateway/bot"),
                       Error(ErrorDomain::Rest, ErrorCode::HttpError, QStringLiteral("HTTP 400"))}};
    BotSettings settings = botSettings();
    settings.apiUrl = QUrl(QStringLiteral("http://gateway.example"));
    const QList<Finding> findings = Diagnosis::of(facts, settings);
    QVERIFY(findingOf(findings, QStringLiteral("rest_answers")).text.isEmpty());
    QVERIFY2(findings.constFirst().remedy.contains(u"https"), qPrintable(findings.constFirst().remedy));
    facts.gateway = goodFacts().gateway;
    QVERIFY(!findingOf(Diagnosis::of(facts, settings), QStringLiteral("rest_answers")).text.isEmpty());
}

void TestDiagnosis::refusesAnAnswerThatIsNone()
{
    DoctorFacts facts;
    facts.failures = {{QStringLiteral("/gateway/bot"),
                       Error(ErrorDomain::Rest, ErrorCode::MalformedAnswer, QStringLiteral("unreadable"))}};
    QCOMPARE(DoctorReport::exitStatus(Diagnosis::of(facts, botSettings())), 4);
    // A server's error on what a session needs is grave, on the rest it is not.
    const Error down(ErrorDomain::Rest, ErrorCode::HttpError, QStringLiteral("HTTP 503"));
    facts.failures = {{QStringLiteral("/gateway/bot"), down}};
    QCOMPARE(DoctorReport::exitStatus(Diagnosis::of(facts, botSettings())), 4);
    facts = goodFacts();
    facts.failures = {{QStringLiteral("/users/@me"), down}};
    QCOMPARE(DoctorReport::exitStatus(Diagnosis::of(facts, botSettings())), 1);
}

void TestDiagnosis::everyFindingHasACode()
{
    DoctorFacts facts = goodFacts();
    facts.failures = {{QStringLiteral("/users/@me"),
                       Error(ErrorDomain::Network, ErrorCode::TlsWrongHost, QStringLiteral("wrong host"))}};
    facts.gatewayError = Error(ErrorDomain::Network, ErrorCode::TimedOut, QStringLiteral("silent"));
    facts.application->allowed = {};
    BotSettings settings = botSettings();
    settings.intents = allIntents();
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]*$"));
    QSet<QString> codes;
    const QList<Finding> findings = Diagnosis::of(facts, settings);
    for (const Finding &finding : findings) {
        QVERIFY2(form.match(finding.code).hasMatch(), qPrintable(finding.text));
        codes.insert(finding.code);
    }
    for (const char *code : {"tls_wrong_host", "timed_out", "intent_not_enabled", "token_right",
                             "clock_right", "shards_automatic", "session_starts_left", "max_concurrency"})
        QVERIFY2(codes.contains(QString::fromLatin1(code)), code);
}

void TestDiagnosis::foretellsThatStartsRunOut()
{
    DoctorFacts facts = goodFacts();
    // 700 in two hours: the other 300 will not do for 22 more.
    facts.gateway->sessionStartLimit = {1000, 300, 22h, 1};
    QCOMPARE(about(Diagnosis::of(facts, botSettings()), Topic::SessionStarts, Severity::Warning).size(), 1);
    // 700 in 22 hours: they will do for two more.
    facts.gateway->sessionStartLimit = {1000, 300, 2h, 1};
    QVERIFY(about(Diagnosis::of(facts, botSettings()), Topic::SessionStarts, Severity::Warning).isEmpty());
}

void TestDiagnosis::judgesTheClock_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("word"); // Empty: nothing is wrong.
    QTest::newRow("right") << 0 << QString();
    QTest::newRow("cut to the second") << 1 << QString();
    QTest::newRow("slow") << 90 << QStringLiteral("slow");
    QTest::newRow("fast") << -90 << QStringLiteral("fast");
    QTest::newRow("hours") << 3 * 3600 << QStringLiteral("3\u00a0h");
}

void TestDiagnosis::judgesTheClock()
{
    QFETCH(int, seconds);
    QFETCH(QString, word);
    DoctorFacts facts = goodFacts();
    facts.clockSkew = std::chrono::seconds(seconds);
    const QList<Finding> findings = about(Diagnosis::of(facts, botSettings()), Topic::Clock, Severity::Good);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().severity, word.isEmpty() ? Severity::Good : Severity::Warning);
    QVERIFY2(findings.constFirst().text.contains(word), qPrintable(findings.constFirst().text));
}

void TestDiagnosis::aUserIsNoBot()
{
    DoctorFacts facts = goodFacts();
    facts.user->isBot = false;
    QCOMPARE(about(Diagnosis::of(facts, botSettings()), Topic::Token, Severity::Error).size(), 1);
}

void TestDiagnosis::everythingGraveHasARemedy()
{
    DoctorFacts facts = goodFacts();
    facts.user->isBot = false;
    facts.application->allowed = {};
    facts.application->guilds = 100'000;
    facts.gateway->sessionStartLimit = {1000, 300, 22h, 1};
    facts.clockSkew = 1h;
    BotSettings settings = botSettings();
    settings.intents = allIntents();
    settings.shards = ShardRange{{}, 2};
    QList<Finding> findings = Diagnosis::of(facts, settings);
    facts.gateway->sessionStartLimit.remaining = 0;
    facts.application.reset();
    findings += Diagnosis::of(facts, settings);
    int grave = 0;
    for (const Finding &finding : std::as_const(findings)) {
        QVERIFY2(finding.severity < Severity::Warning || !finding.remedy.isEmpty(), qPrintable(finding.text));
        grave += finding.severity >= Severity::Warning ? 1 : 0;
    }
    QVERIFY(grave >= 8);
}

void TestDiagnosis::worstComesFirst()
{
    DoctorFacts facts = goodFacts();
    facts.application->allowed = {};
    facts.clockSkew = 1h;
    const QList<Finding> findings = Diagnosis::of(facts, botSettings());
    QVERIFY(std::is_sorted(findings.begin(), findings.end(), [](const Finding &left, const Finding &right) {
        return left.severity > right.severity;
    }));
    QCOMPARE(findings.constFirst().severity, Severity::Error);
}

void TestDiagnosis::exitStatusIsThatOfTheWorst_data()
{
    QTest::addColumn<QList<Finding>>("findings");
    QTest::addColumn<int>("status");
    const Finding good{Severity::Good, Topic::Token, {}, {}};
    const Finding note{Severity::Note, Topic::Intents, {}, {}};
    const Finding warning{Severity::Warning, Topic::Clock, {}, {}};
    const Finding network{Severity::Error, Topic::Network, {}, {}};
    const Finding refused{Severity::Error, Topic::Intents, {}, {}};
    QTest::newRow("good") << QList<Finding>{good} << 0;
    QTest::newRow("note") << QList<Finding>{note, good} << 0;
    QTest::newRow("warning") << QList<Finding>{warning, good} << 1;
    QTest::newRow("network") << QList<Finding>{network, warning} << 4;
    QTest::newRow("refused") << QList<Finding>{refused, warning} << 3;
    QTest::newRow("both") << QList<Finding>{network, refused} << 3;
}

void TestDiagnosis::exitStatusIsThatOfTheWorst()
{
    QFETCH(QList<Finding>, findings);
    QTEST(DoctorReport::exitStatus(findings), "status");
}

void TestDiagnosis::reportsAsTextAndJson()
{
    DoctorFacts facts = goodFacts();
    facts.clockSkew = 1h;
    const QList<Finding> findings = Diagnosis::of(facts, botSettings());
    const QString text = DoctorReport::text(findings, false);
    QVERIFY(text.startsWith(DoctorReport::severityText(Severity::Warning)));
    QVERIFY(text.contains(findings.constFirst().remedy));
    QVERIFY(!text.contains(u'\x1b'));
    QVERIFY(DoctorReport::text(findings, true).contains(u'\x1b'));

    const QJsonObject json = DoctorReport::json(findings, facts);
    QCOMPARE(json[u"worst"].toString(), QStringLiteral("warning"));
    QCOMPARE(json[u"findings"].toArray().size(), findings.size());
    QCOMPARE(json[u"exit_status"].toInt(), DoctorReport::exitStatus(findings));
    QCOMPARE(json[u"findings"][0][u"topic"].toString(), QStringLiteral("clock"));
    QCOMPARE(json[u"findings"][0][u"code"].toString(), QStringLiteral("clock_slow"));
    QCOMPARE(json[u"facts"][u"bot"][u"id"].toString(), QStringLiteral("42"));
    QCOMPARE(json[u"facts"][u"gateway"][u"session_starts_left"].toInt(), 900);
    QCOMPARE(json[u"facts"][u"gateway"][u"session_starts_reset_at"].toString(),
             QStringLiteral("2026-08-02T00:00:00Z"));
    QCOMPARE(json[u"facts"][u"clock_skew_milliseconds"].toInt(), 3'600'000);
    // Where none is used there is no time at which more would come.
    facts.gateway->sessionStartLimit.resetAfter = 0ms;
    QVERIFY(DoctorReport::json(findings, facts)[u"facts"][u"gateway"][u"session_starts_reset_at"].isNull());
}

void TestDiagnosis::readsFlagsOfTheApplication_data()
{
    QTest::addColumn<int>("bit");
    QTest::addColumn<Intents>("allowed");
    QTest::newRow("presences") << 12 << Intents(Intent::GuildPresences);
    QTest::newRow("presences, limited") << 13 << Intents(Intent::GuildPresences);
    QTest::newRow("members") << 14 << Intents(Intent::GuildMembers);
    QTest::newRow("members, limited") << 15 << Intents(Intent::GuildMembers);
    QTest::newRow("content") << 18 << Intents(Intent::MessageContent);
    QTest::newRow("content, limited") << 19 << Intents(Intent::MessageContent);
    QTest::newRow("something else") << 17 << Intents();
}

void TestDiagnosis::readsFlagsOfTheApplication()
{
    QFETCH(int, bit);
    const QByteArray json = R"({"id":"1","name":"x","flags":)" + QByteArray::number(1 << bit) + '}';
    QTEST(ApplicationInfo::fromJson(json)->allowed, "allowed");
    QVERIFY(!ApplicationInfo::fromJson("[]"));
    QVERIFY(!ApplicationInfo::fromJson("nonsense"));
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"

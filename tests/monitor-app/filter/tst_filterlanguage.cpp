// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/logentry.h"
#include "filter/filter.h"
#include "filter/filterhelptext.h"
#include "filter/filterparser.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QTest>

//! What filters mean and what is said of those that mean nothing.
class TestFilterLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTextMatchesEverything();
    void errorsHaveAPlaceAndASuggestion_data();
    void errorsHaveAPlaceAndASuggestion();
    void suggestionsMend_data();
    void suggestionsMend();
    void canonicalText_data();
    void canonicalText();
    void payloadConditions_data();
    void payloadConditions();
    void timesAreAsLongAsTheyAreWritten_data();
    void timesAreAsLongAsTheyAreWritten();
    void relativeTimesAreFixedWhenCompiled();
    void columnsAloneNeedNoPayload();
    void typesLearntLaterMatch();
    void limits();
    void nastyExpressionsGiveUp();
    void damagedPayloadsMatchNothing();
    void documentedExamplesCompile();
    void helpNamesEveryField();
};

namespace {

constexpr qint64 second = 1'000'000'000;

LogEntry message(const char *data)
{
    LogEntry entry;
    entry.op = 0;
    entry.type = Gateway::EventType::MessageCreate;
    entry.payload = QByteArray("{\"t\":\"MESSAGE_CREATE\",\"s\":7,\"op\":0,\"d\":") + data + '}';
    return entry;
}

FilterError errorOf(const QString &text)
{
    FilterError error;
    static_cast<void>(Filter::compile(text, &error));
    return error;
}

} // namespace

void TestFilterLanguage::anEmptyTextMatchesEverything()
{
    FilterError error;
    const Filter filter = Filter::compile(QStringLiteral("  "), &error);
    QVERIFY(!error.isError());
    QVERIFY(filter.isEmpty());
    QVERIFY(filter.matches(message("{}")));
}

void TestFilterLanguage::errorsHaveAPlaceAndASuggestion_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("suggestion");

    const auto row = [](const char *text, const char *marked, const char *suggestion) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(marked)
                            << QString::fromUtf8(suggestion);
    };
    row("typ == READY", "typ", "type");
    row("type = READY", "=", "==");
    row("type == MESAGE_CREATE", "MESAGE_CREATE", "MESSAGE_CREATE");
    row("type == MESSAGE", "MESSAGE", "MESSAGE_CREATE");
    row("size > 64Kib", "64Kib", "64KiB");
    row("time > -5mins", "-5mins", "-5min");
    row("time > 5min", "5min", "-5min");
    row("shard == 3KiB", "3KiB", "3");
    row("dir == inn", "inn", "in");
    row("state == redy", "redy", "Ready");
    row("replayed == tru", "tru", "true");
    row("guild == abc", "abc", "");
    row("guild contains 5", "contains", "==");
    row("guild", "guild", "exists guild");
    row("author.bot == true", "author.bot", "d.author.bot");
    row("d.x == \"abc", "\"abc", "\"abc\"");
    row("d.x matches /abc", "/abc", "/abc/");
    row("d.x matches /a(b/", "/", "");
    row("d.embeds[x].y == 1", "[x]", "[*]");
    row("d.embeds[0", "[0", "[0]");
    row("d..x == 1", ".", "");
    row("d.x exists", "d.x exists", "exists d.x");
    row("d.x in 5", "5", "{5}");
    row("shard in {5..1}", "5..1", "1..5");
    row("shard in {1, 2", "", "}");
    row("(shard == 1", "", ")");
    row("shard == 1)", ")", "");
    row("shard == 1 or", "", "");
    row("not", "", "");
    row("d.x == /a/", "/a/", "");
    row("d.x == 'a' & b", "&", "&&");
    row("\"a\\q\"", "\\", "\\\\");
    row("\"\"", "\"\"", "");
}

void TestFilterLanguage::errorsHaveAPlaceAndASuggestion()
{
    QFETCH(QString, text);
    QFETCH(QString, marked);
    QFETCH(QString, suggestion);
    const FilterError error = errorOf(text);
    QVERIFY(error.isError());
    QCOMPARE(text.mid(error.position, error.length), marked);
    QCOMPARE(error.suggestion, suggestion);
}

void TestFilterLanguage::suggestionsMend_data()
{
    errorsHaveAPlaceAndASuggestion_data();
}

void TestFilterLanguage::suggestionsMend()
{
    QFETCH(QString, text);
    const FilterError error = errorOf(text);
    if (error.suggestion.isEmpty())
        return;
    // Another error may come to light, but not this one again.
    QString mended = text;
    mended.replace(error.position, error.length, error.suggestion);
    const FilterError next = errorOf(mended);
    QVERIFY2(next.message != error.message, qPrintable(mended));
}

void TestFilterLanguage::canonicalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");

    const auto row = [](const char *text, const char *canonical) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical);
    };
    row("type==message_create&&!d.author.bot", "type == MESSAGE_CREATE and not d.author.bot");
    row("hello \"big world\"", "\"hello\" and \"big world\"");
    row("a or b and (c or d)", "\"a\" or \"b\" and (\"c\" or \"d\")");
    row("(a and (b and c))", "\"a\" and \"b\" and \"c\"");
    row("size >= 1.5MB", "size >= 1500000");
    row("d.x == 250ms", "d.x == 250");
    row("d[\"x\"][\"odd key\"] not in {a, 1..2}", "not d.x[\"odd key\"] in {\"a\", 1..2}");
    row("guild == \"81384788765712384\"", "guild == 81384788765712384");
    row("replayed == true and d.bot == true", "replayed and d.bot");
    row("d.x matches /a\\/b\\d/si", "d.x matches /a\\/b\\d/is");
    row("type in {MESSAGE_*, \"NEW\"}", "type in {MESSAGE_*, \"NEW\"}");
    row("time >= 2026-11-25T14:30:05.25Z", "time >= 2026-11-25T14:30:05.25Z");
    row("$.d.x == null", "d.x == null");
    row("STATE == ready", "");
}

void TestFilterLanguage::canonicalText()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QCOMPARE(Filter::compile(text, nullptr).canonicalText(), canonical);
}

void TestFilterLanguage::payloadConditions_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *data, const char *text, bool expected) {
        QTest::addRow("%s, %s", text, data) << QByteArray(data) << QString::fromUtf8(text) << expected;
    };
    // What is not there fails every comparison.
    row("{}", "d.x == 1", false);
    row("{}", "d.x != 1", false);
    row("{}", "not d.x == 1", true);
    row("{}", "exists d.x", false);
    row("{\"x\":null}", "exists d.x", true);
    row("{\"x\":null}", "d.x == null", true);
    // Ids are texts or numbers, exactly.
    row("{\"id\":\"9007199254740993\"}", "d.id == 9007199254740993", true);
    row("{\"id\":\"9007199254740993\"}", "d.id == 9007199254740992", false);
    row("{\"id\":9007199254740993}", "d.id == \"9007199254740993\"", true);
    row("{\"id\":\"10\"}", "d.id > \"9\"", true);
    row("{\"id\":\"010\"}", "d.id == 10", false);
    row("{\"n\":1.50}", "d.n == 15e-1", true);
    row("{\"n\":123456789012345678901234567890}", "d.n > 123456789012345678901234567889", true);
    // Kinds are not mixed.
    row("{\"x\":\"true\"}", "d.x == true", false);
    row("{\"x\":true}", "d.x", true);
    row("{\"x\":\"abc\"}", "d.x < 5", false);
    row("{\"x\":{}}", "d.x != 5", true);
    // Any of them; none of them.
    row("{\"a\":[{\"i\":1},{\"i\":2}]}", "d.a[*].i == 2", true);
    row("{\"a\":[{\"i\":1},{\"i\":2}]}", "d.a[*].i != 2", false);
    row("{\"a\":[{\"i\":1},{\"i\":2}]}", "d.a[*].i != 3", true);
    row("{\"a\":[]}", "d.a[*].i != 3", false);
    row("{\"a\":[[5]]}", "d.a[0][0] == 5", true);
    row("{\"a\":[[5]]}", "d.a[0][1] == 5", false);
    // Escapes and letters.
    row("{\"c\":\"caf\\u00e9\"}", "CAF\u00C9", true);
    row("{\"c\":\"say \\\"hi\\\"\"}", "\"y \\\"hi\\\"\"", true);
    row("{\"c\":\"a\\nb\"}", "nb", false);
    row("{\"c\":\"\\ud83d\\ude00\"}", "\U0001F600", true);
    row("{\"c\":\"\u212A\"}", "kelvin or k", false);
    row("{\"\\u0063\":\"x\"}", "d.c == x", true);
    row("{\"c\":\"x\"}", "t == MESSAGE_CREATE and s == 7 and $.op == 0", true);
    row("{\"c\":\"Hello\"}", "d.c contains \"hello\"", false);
    row("{\"c\":\"Hello\"}", "d.c matches /hello/i and d.c startswith He and d.c endswith lo", true);
    row("{\"c\":\"2026-11-25T14:30:00\"}", "d.c >= \"2026-11-25T14\"", true);
}

void TestFilterLanguage::payloadConditions()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, text);
    QFETCH(bool, expected);
    FilterError error;
    const Filter filter = Filter::compile(text, &error);
    QVERIFY2(!error.isError(), qPrintable(error.message));
    QCOMPARE(filter.matches(message(data.constData())), expected);
}

void TestFilterLanguage::timesAreAsLongAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds"); // After 14:30.
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *text, qint64 after, bool expected) {
        QTest::addRow("%s, %lld", text, after) << QString::fromLatin1(text) << after << expected;
    };
    row("time == 2026-11-25T14:30Z", 59'999, true);
    row("time == 2026-11-25T14:30Z", 60'000, false);
    row("time > 2026-11-25T14:30Z", 59'999, false);
    row("time > 2026-11-25T14:30Z", 60'000, true);
    row("time <= 2026-11-25T14:30Z", 59'999, true);
    row("time < 2026-11-25T14:30Z", -1, true);
    row("time < 2026-11-25T14:30Z", 0, false);
    row("time == 2026-11-25T15:30:05.250+01:00", 5250, true);
    row("time in {2026-11-25T14:30:01Z..2026-11-25T14:30:02Z}", 2999, true);
    row("time in {2026-11-25T14:30:01Z..2026-11-25T14:30:02Z}", 3000, false);
}

void TestFilterLanguage::timesAreAsLongAsTheyAreWritten()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    QFETCH(bool, expected);
    const QDateTime halfPastTwo(QDate(2026, 11, 25), QTime(14, 30), Qt::UTC);
    LogEntry entry = message("{}");
    entry.time = (halfPastTwo.toMSecsSinceEpoch() + milliseconds) * 1'000'000;
    QCOMPARE(Filter::compile(text, nullptr).matches(entry), expected);
}

void TestFilterLanguage::relativeTimesAreFixedWhenCompiled()
{
    const Filter filter = Filter::compile(QStringLiteral("time > -1h"), nullptr);
    const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    LogEntry entry = message("{}");
    entry.time = now - 3000 * second;
    QVERIFY(filter.matches(entry));
    entry.time = now - 4200 * second;
    QVERIFY(!filter.matches(entry));
    QVERIFY(filter.canonicalText().startsWith(QStringLiteral("time > 2")));
}

void TestFilterLanguage::columnsAloneNeedNoPayload()
{
    QVERIFY(!Filter::compile(QStringLiteral("shard == 1 and type == READY"), nullptr).needsPayload());
    QVERIFY(Filter::compile(QStringLiteral("shard == 1 or d.x"), nullptr).needsPayload());
    // An opcode is never negative: the payload cannot change that.
    QVERIFY(!Filter::compile(QStringLiteral("op < 0 and d.x"), nullptr).needsPayload());
}

void TestFilterLanguage::typesLearntLaterMatch()
{
    const Filter filter = Filter::compile(QStringLiteral("type == \"SOMETHING_TST_NEW\""), nullptr);
    LogEntry entry = message("{}");
    entry.type = Gateway::EventType::Unknown;
    entry.foreignType = "SOMETHING_TST_NEW";
    QVERIFY(filter.matches(entry));
    QVERIFY(!filter.matches(message("{}")));
}

void TestFilterLanguage::limits()
{
    const QString deep = QString(1000, u'(') + u'a' + QString(1000, u')');
    QCOMPARE(errorOf(deep).position, FilterParser::maximumDepth);
    const QString manyTerms = QStringLiteral("a ").repeated(FilterParser::maximumTerms + 1);
    QCOMPARE(errorOf(manyTerms).position, 2 * FilterParser::maximumTerms);
    QVERIFY(!errorOf(QStringLiteral("a ").repeated(FilterParser::maximumTerms)).isError());
    const QString tooLong(FilterParser::maximumLength + 3, u'a');
    QCOMPARE(errorOf(tooLong).length, 3);
    const QString manyValues =
        QStringLiteral("op in {1") + QStringLiteral(",1").repeated(FilterParser::maximumMembers) + u'}';
    QVERIFY(errorOf(manyValues).isError());
    QVERIFY(
        errorOf(QStringLiteral("d") + QStringLiteral(".x").repeated(40) + QStringLiteral(" == 1")).isError());
}

void TestFilterLanguage::nastyExpressionsGiveUp()
{
    const Filter filter = Filter::compile(QStringLiteral("d.c matches /^(a+)+$/"), nullptr);
    const QByteArray nasty = "{\"c\":\"" + QByteArray(60'000, 'a') + "b\"}";
    // Without a limit this would take longer than the universe is old.
    QVERIFY(!filter.matches(message(nasty.constData())));
    QVERIFY(filter.matches(message("{\"c\":\"aaa\"}")));
}

void TestFilterLanguage::damagedPayloadsMatchNothing()
{
    const Filter filter =
        Filter::compile(QStringLiteral("d.a.b == 1 or exists d.a[*].c or d.s matches /x/"), nullptr);
    const QByteArray whole = "{\"d\":{\"s\":\"\\u00", rest = "\",\"a\":[{\"c\"";
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        LogEntry entry = message("{}");
        entry.payload = whole.left(size);
        QVERIFY(!filter.matches(entry));
    }
    LogEntry entry = message("{}");
    entry.payload = whole + rest;
    QVERIFY(!filter.matches(entry));
}

void TestFilterLanguage::documentedExamplesCompile()
{
    const QDir folder(QStringLiteral(GATEWAY_SOURCE_DIR "/docs"));
    const QStringList pages = folder.entryList({QStringLiteral("*.md")});
    QHash<QString, qsizetype> examples;
    for (const QString &name : pages) {
        QFile page(folder.filePath(name));
        QVERIFY(page.open(QFile::ReadOnly));
        const QStringList parts = QString::fromUtf8(page.readAll()).split(QStringLiteral("```filter\n"));
        examples.insert(name, parts.size() - 1);
        for (qsizetype i = 1; i < parts.size(); ++i) {
            const QString example = parts[i].section(QStringLiteral("\n```"), 0, 0);
            const FilterError error = errorOf(example);
            QVERIFY2(!error.isError(), qPrintable(example + QStringLiteral(": ") + error.message));
        }
    }
    QVERIFY(examples.value(QStringLiteral("filter-language.md")) > 20);
    QVERIFY(examples.value(QStringLiteral("user-guide.md")) > 3);
}

void TestFilterLanguage::helpNamesEveryField()
{
    const QString html = filterHelpHtml();
    const QStringList names = FilterVocabulary::fieldNames();
    for (const QString &name : names)
        QVERIFY2(html.contains(QStringLiteral("<code>") + name + QStringLiteral("</code>")),
                 qPrintable(name));
}

QTEST_GUILESS_MAIN(TestFilterLanguage)
#include "tst_filterlanguage.moc"

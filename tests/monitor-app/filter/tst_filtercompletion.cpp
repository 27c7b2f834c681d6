// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/openchunk.h"
#include "filter/filter.h"
#include "filter/filtercompletion.h"
#include "filter/filterfield.h"
#include "filter/pathlearner.h"
#include "madefilter.h"

#include <QSignalSpy>
#include <QTest>

//! What is offered at a place of a filter, and how the log's paths are learnt.
class TestFilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offers_data();
    void offers();
    void theRestOfTheWordIsReplaced();
    void nothingIsOfferedInsideOfQuotes();
    void pathsTellTypesAndAnExample();
    void catalogueIsBounded();
    void mapsByIdAreLeftOut();
    void copiesDoNotChange();
    void damagedPayloadsAreHarmless();
    void randomTextsHaveARangeWithinThem();
    void learnerReadsTheLog();

private:
    static QStringList texts(const FilterCompletion &completion);

    PathCatalogue m_catalogue;
};

QStringList TestFilterCompletion::texts(const FilterCompletion &completion)
{
    QStringList texts;
    for (const FilterCompletion::Candidate &candidate : completion.candidates)
        texts << candidate.text;
    return texts;
}

void TestFilterCompletion::initTestCase()
{
    QVERIFY(m_catalogue.learn(
        "{\"op\":0,\"t\":\"MESSAGE_CREATE\",\"s\":1,\"d\":{\"author\":{\"bot\":true,\"id\":\"7\"},"
        "\"embeds\":[{\"title\":\"Hi\"}],\"odd key\":1.5,\"nick\":null}}"));
}

void TestFilterCompletion::offers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QString>("absent");

    const auto row = [](const char *text, const QStringList &first, const char *absent) {
        QTest::newRow(text) << QString::fromLatin1(text) << first << QString::fromLatin1(absent);
    };
    row("", {QStringLiteral("type")}, "==");
    row("ty", {QStringLiteral("type")}, "shard");
    row("shard == 1 and gu", {QStringLiteral("guild")}, "shard");
    row("shard == 1 gu", {QStringLiteral("guild")}, "and");
    row("shard == 1 ", {QStringLiteral("and"), QStringLiteral("or")}, "==");
    row("(not sh", {QStringLiteral("shard")}, "type");
    row("exists se", {QStringLiteral("seq")}, "not");
    row("type ",
        {QStringLiteral("=="), QStringLiteral("!="), QStringLiteral("in"), QStringLiteral("contains")}, "<");
    row("guild c", {}, "contains");
    row("type == MESSAGE_C", {QStringLiteral("MESSAGE_CREATE")}, "MESSAGE_UPDATE");
    row("type == typing", {QStringLiteral("TYPING_START")}, "MESSAGE_UPDATE");
    row("type in {READY, RES", {QStringLiteral("RESUME"), QStringLiteral("RESUMED")}, "READY");
    row("dir == ", {QStringLiteral("in"), QStringLiteral("out"), QStringLiteral("state")}, "and");
    row("state != Re", {QStringLiteral("Resuming"), QStringLiteral("Ready")}, "Failed");
    row("replayed == ", {QStringLiteral("true"), QStringLiteral("false")}, "null");
    row("time > -", {QStringLiteral("-5min")}, "now");
    row("d.",
        {QStringLiteral("d.author"), QStringLiteral("d.embeds"), QStringLiteral("d.nick"),
         QStringLiteral("d[\"odd key\"]")},
        "d.author.bot");
    row("d[\"od", {QStringLiteral("d[\"odd key\"]")}, "d.author");
    row("d.author.b", {QStringLiteral("d.author.bot")}, "d.author.id");
    row("d.embeds[", {QStringLiteral("d.embeds[*]")}, "d.author");
    row("d.embeds[*].", {QStringLiteral("d.embeds[*].title")}, "d.author");
    row("d.embeds[0].t", {QStringLiteral("d.embeds[0].title")}, "d.author");
    row("d.author.bot == ", {QStringLiteral("true"), QStringLiteral("false")}, "7");
    row("d.author.id == ", {QStringLiteral("\"7\"")}, "true");
    row("d.nick == ", {QStringLiteral("null")}, "true");
    row("d.author.bot ", {QStringLiteral("==")}, "type");
}

void TestFilterCompletion::offers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, first);
    QFETCH(QString, absent);
    const QStringList offered = texts(FilterCompletion::at(text, text.size(), m_catalogue));
    QCOMPARE(offered.first(std::min(first.size(), offered.size())), first);
    QVERIFY2(!offered.contains(absent), qPrintable(offered.join(u' ')));
}

void TestFilterCompletion::theRestOfTheWordIsReplaced()
{
    const QString text = QStringLiteral("shard == 1 and tyqq == READY");
    const FilterCompletion completion = FilterCompletion::at(text, 17, m_catalogue);
    QCOMPARE(text.mid(completion.position, completion.length), QStringLiteral("tyqq"));
    QCOMPARE(texts(completion).value(0), QStringLiteral("type"));
}

void TestFilterCompletion::nothingIsOfferedInsideOfQuotes()
{
    QVERIFY(FilterCompletion::at(QStringLiteral("d.x == \"ty"), 10, m_catalogue).candidates.isEmpty());
    QVERIFY(FilterCompletion::at(QStringLiteral("d.x matches /ty"), 15, m_catalogue).candidates.isEmpty());
}

void TestFilterCompletion::pathsTellTypesAndAnExample()
{
    const FilterCompletion completion = FilterCompletion::at(QStringLiteral("d.author.id"), 11, m_catalogue);
    QCOMPARE(completion.candidates.size(), 1);
    QVERIFY(completion.candidates.first().explanation.contains(QStringLiteral("\"7\"")));
    const auto entry = m_catalogue.entry(*PayloadPath::parse(u"d.nick"));
    QVERIFY(entry);
    QCOMPARE(entry->types, PathCatalogue::JsonTypes(PathCatalogue::JsonType::Null));
}

void TestFilterCompletion::catalogueIsBounded()
{
    PathCatalogue catalogue;
    for (int i = 0; i < 200; ++i) {
        QByteArray payload = "{\"d\":{\"k" + QByteArray::number(i) + "\":{";
        for (int key = 0; key < 500; ++key)
            payload += (key > 0 ? ",\"x" : "\"x") + QByteArray::number(key) + "\":1";
        payload += "}}}";
        catalogue.learn(payload);
    }
    QCOMPARE(catalogue.count(), PathCatalogue::maximumPaths);
    QCOMPARE(catalogue.children(*PayloadPath::parse(u"d.k0")).size(), PathCatalogue::maximumKeys);
    const QByteArray deep = QByteArray("{\"a\":").repeated(100'000) + '1' + QByteArray("}").repeated(100'000);
    PathCatalogue other;
    other.learn(deep);
    QCOMPARE(other.count(), PathCatalogue::maximumDepth);
}

void TestFilterCompletion::mapsByIdAreLeftOut()
{
    PathCatalogue catalogue;
    catalogue.learn("{\"d\":{\"81384788765712384\":{\"x\":1},\"name\":1}}");
    QCOMPARE(catalogue.children(*PayloadPath::parse(u"d")).size(), 1);
}

void TestFilterCompletion::copiesDoNotChange()
{
    PathCatalogue catalogue;
    catalogue.learn("{\"d\":{\"a\":1}}");
    const PathCatalogue copy = catalogue;
    QVERIFY(catalogue.learn("{\"d\":{\"b\":1}}"));
    QVERIFY(!catalogue.learn("{\"d\":{\"b\":2}}"));
    QCOMPARE(copy.children(*PayloadPath::parse(u"d")).size(), 1);
    QCOMPARE(catalogue.children(*PayloadPath::parse(u"d")).size(), 2);
}

void TestFilterCompletion::damagedPayloadsAreHarmless()
{
    const QByteArray whole = "{\"d\":{\"a\":[1,{\"b\\u0063\":\"x\\\"y\"}],\"e\":tru";
    PathCatalogue catalogue;
    for (qsizetype size = 0; size <= whole.size(); ++size)
        catalogue.learn(whole.left(size));
    QVERIFY(catalogue.entry(*PayloadPath::parse(u"d.a[*].bc")));
}

void TestFilterCompletion::randomTextsHaveARangeWithinThem()
{
    MadeFilter made(6);
    MadePayload places(6);
    for (int i = 0; i < 3000; ++i) {
        const QString text = made.next();
        const int cursor = places.below(int(text.size()) + 1);
        const FilterCompletion completion = FilterCompletion::at(text, cursor, m_catalogue);
        QVERIFY(completion.position >= 0 && completion.position <= cursor);
        QVERIFY(completion.length >= 0 && completion.position + completion.length <= text.size());
    }
}

void TestFilterCompletion::learnerReadsTheLog()
{
    const auto chunk = std::make_shared<OpenChunk>(0);
    const auto append = [&](const QByteArray &key) {
        LogEntry entry;
        entry.op = 0;
        entry.type = Gateway::EventType::MessageCreate;
        entry.payload = "{\"d\":{\"" + key + "\":1}}";
        chunk->append(std::move(entry));
    };
    PathLearner learner;
    QSignalSpy changes(&learner, &PathLearner::catalogueChanged);
    append("first");
    learner.takeSnapshot(LogSnapshot({chunk}, RowId(chunk->size())));
    QVERIFY(changes.wait());
    append("second");
    // Of the many that are alike a few are read, so that the log does not have to be.
    for (int i = 0; i < PathLearner::firstOfType; ++i)
        append("second");
    append("late");
    learner.takeSnapshot(LogSnapshot({chunk}, RowId(chunk->size())));
    QVERIFY(changes.wait());
    const auto catalogue = changes.last().first().value<PathCatalogue>();
    QCOMPARE(catalogue.children(*PayloadPath::parse(u"d")).size(), 2);
    QVERIFY(!catalogue.entry(*PayloadPath::parse(u"d.late")));
}

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"

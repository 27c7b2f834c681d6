// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/statuspage.h"
#include "console/wordwrap.h"

#include <gateway/payload/envelope.h>

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace Gateway;

class TestStatusPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void neverExceedsTheTerminal_data();
    void neverExceedsTheTerminal();
    void saysWhatIsSimulated();
    void showsTheFiguresOfAShard();
    void tellsHowManyIdentifiesAreLeft();
    void leavesOutColumnsOfANarrowTerminal();
    void showsShardsInTroubleAndSumsUpTheOthers();
    void tellsCausesOfTroubleInFullAmongManyShards();
    void listsTheNewestChangesWithTheirAdvice();
    void tellsCausesAndAdviceInFull_data();
    void tellsCausesAndAdviceInFull();
    void wrapsBetweenWords();
    void countsEventTypes();
    void saysWhyAShardIsBehind();
    void coloursOnlyWhenAsked();
    void doesNotObeyControlCharacters();
};

static ShardSnapshot shard(int id, int count, ShardState state)
{
    ShardSnapshot snapshot;
    snapshot.shard = {id, count};
    snapshot.state = state;
    snapshot.sequence = 1234;
    snapshot.latency = 12.34;
    snapshot.averageLatency = 23.45;
    snapshot.bytesReceived = 2048;
    snapshot.bytesInflated = 8192;
    snapshot.inflater.bytesIn = 2048;
    snapshot.inflater.bytesOut = 8192;
    snapshot.lastTransition.to = state;
    snapshot.lastTransition.cause = Cause::ReadyReceived;
    return snapshot;
}

static Event dispatch(const QByteArray &type)
{
    const QByteArray payload = R"({"op":0,"s":1,"t":")" + type + R"(","d":{}})";
    Error error;
    return {payload, Envelope::scan(payload, &error), {}};
}

static QString squeezed(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    return text.remove(blanks);
}

static ConsoleStatus status(int shards)
{
    ConsoleStatus result;
    result.simulated = true;
    result.gateway = QUrl(QStringLiteral("ws://127.0.0.1:12345/"));
    for (int id = 0; id < shards; ++id)
        result.shards.insert(id, shard(id, shards, ShardState::Ready));
    for (int i = 0; i < 60; ++i) {
        Transition transition;
        transition.to = ShardState::BackingOff;
        transition.cause = Cause::MissedAck;
        transition.delay = std::chrono::milliseconds(1500);
        transition.when = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i);
        result.changes.append({{0, 1}, transition});
    }
    for (int i = 1; i < eventTypeCount(); ++i) {
        for (int count = 0; count < i; ++count)
            result.tally.add(dispatch(QByteArray(eventTypeName(EventType(i)).data())));
    }
    return result;
}

static QString plain(QString line)
{
    static const QRegularExpression sequences(QStringLiteral("\x1b\\[[0-9;]*m"));
    return line.remove(sequences);
}

static QString page(const ConsoleStatus &shown, QSize size)
{
    return StatusPage(size, false).lines(shown).join(u'\n');
}

void TestStatusPage::neverExceedsTheTerminal_data()
{
    QTest::addColumn<int>("shards");
    QTest::addColumn<QSize>("size");
    for (const int shards : {0, 1, 16, 200}) {
        for (const QSize size : {QSize(1, 1), QSize(10, 3), QSize(40, 10), QSize(60, 24), QSize(80, 24),
                                 QSize(80, 12), QSize(132, 43), QSize(300, 100)}) {
            QTest::addRow("%d in %dx%d", shards, size.width(), size.height()) << shards << size;
        }
    }
}

void TestStatusPage::neverExceedsTheTerminal()
{
    QFETCH(int, shards);
    QFETCH(QSize, size);
    for (const bool color : {false, true}) {
        const QStringList lines = StatusPage(size, color).lines(status(shards));
        QVERIFY(lines.size() <= size.height());
        for (const QString &line : lines)
            QVERIFY2(plain(line).size() <= size.width(), qPrintable(line));
    }
}

void TestStatusPage::saysWhatIsSimulated()
{
    ConsoleStatus shown = status(1);
    QVERIFY(page(shown, {80, 24}).contains(u"SIMULATED"));
    QVERIFY(page(shown, {80, 24}).contains(u"ws://127.0.0.1:12345/"));
    shown.simulated = false;
    QVERIFY(!page(shown, {80, 24}).contains(u"SIMULATED"));
}

void TestStatusPage::showsTheFiguresOfAShard()
{
    const QString text = page(status(2), {160, 40});
    for (const QString &figure :
         {QStringLiteral("1/2"), QStringLiteral("Ready"), QStringLiteral("12.3/23.4"),
          QStringLiteral("1,234"), QStringLiteral("2.0"), QStringLiteral("4.0"),
          causeText(shard(0, 2, ShardState::Ready).lastTransition), QStringLiteral("2 of 2 shards ready")})
        QVERIFY2(text.contains(figure), qPrintable(figure + u" is not in\n" + text));
}

void TestStatusPage::tellsHowManyIdentifiesAreLeft()
{
    ConsoleStatus shown = status(2);
    QVERIFY(!page(shown, {100, 24}).contains(u"identifies left"));
    shown.isBudgetKnown = true;
    shown.botGateway.sessionStartLimit.total = 1000;
    shown.botGateway.sessionStartLimit.remaining = 900;
    shown.shards[0].identifies = 1;
    shown.shards[1].identifies = 2;
    QVERIFY(page(shown, {100, 24}).contains(u"identifies left 897 of 1,000"));
}

void TestStatusPage::leavesOutColumnsOfANarrowTerminal()
{
    const QString wide = page(status(1), {132, 24});
    const QString narrow = page(status(1), {60, 24});
    QVERIFY(wide.contains(u"Sequence") && wide.contains(u"Ratio"));
    QVERIFY(!narrow.contains(u"Sequence") && !narrow.contains(u"Ratio"));
    // What is wrong with a shard is the last to go.
    QVERIFY(narrow.contains(u"State") && narrow.contains(u"Because"));
}

void TestStatusPage::showsShardsInTroubleAndSumsUpTheOthers()
{
    ConsoleStatus shown = status(200);
    shown.shards[150] = shard(150, 200, ShardState::Failed);
    shown.shards[151] = shard(151, 200, ShardState::BackingOff);
    const QString text = page(shown, {100, 30});
    QVERIFY2(text.contains(u"150/200"), qPrintable(text));
    QVERIFY2(text.contains(u"151/200"), qPrintable(text));
    const QRegularExpressionMatch more =
        QRegularExpression(QStringLiteral("and (\\d+) more: (\\d+) Ready")).match(text);
    QVERIFY2(more.hasMatch(), qPrintable(text));
    QCOMPARE(more.captured(1), more.captured(2));
    const auto rows = text.count(u"/200 ");
    QCOMPARE(rows + more.captured(1).toInt(), 200);
    QVERIFY(rows > 3);
}

void TestStatusPage::tellsCausesOfTroubleInFullAmongManyShards()
{
    ConsoleStatus shown = status(200);
    shown.shards[150] = shard(150, 200, ShardState::BackingOff);
    Transition &last = shown.shards[150].lastTransition;
    last.cause = Cause::NetworkError;
    last.error =
        Error(ErrorDomain::Network, ErrorCode::ConnectionRefused,
              QStringLiteral("The gateway refused the connection, and says so in many more words than a "
                             "table of eighty columns has room for beside its figures"));
    const QStringList lines = StatusPage({80, 60}, false).summary(shown, 40);
    const QString text = lines.join(u'\n');
    QVERIFY2(squeezed(text).contains(squeezed(causeText(last))), qPrintable(text));
    QVERIFY2(text.contains(u" more: "), qPrintable(text));
}

void TestStatusPage::listsTheNewestChangesWithTheirAdvice()
{
    ConsoleStatus shown = status(1);
    Transition transition;
    transition.to = ShardState::Failed;
    transition.cause = Cause::ClosedByGateway;
    transition.closeCode = 4004;
    transition.when = QDateTime::currentDateTimeUtc();
    transition.error = Error(ErrorDomain::Protocol, ErrorCode::ClosedByGateway, QStringLiteral("message"),
                             QStringLiteral("Mend it."));
    shown.changes.append({{0, 1}, transition});
    const QString text = page(shown, {100, 30});
    QVERIFY(text.contains(u"4004"));
    QVERIFY(text.contains(u"Mend it."));
}

void TestStatusPage::tellsCausesAndAdviceInFull_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {30, 60, 80, 132, std::numeric_limits<int>::max()})
        QTest::addRow("%d", width) << width;
}

void TestStatusPage::tellsCausesAndAdviceInFull()
{
    QFETCH(int, width);
    const QString advice =
        QStringLiteral("Enable them in the Developer Portal, page Bot, or ask for fewer with "
                       "--intents=all,-GUILD_MEMBERS,-GUILD_PRESENCES,-MESSAGE_CONTENT.");
    ConsoleStatus shown = status(1);
    Transition transition;
    transition.to = ShardState::Failed;
    transition.cause = Cause::ClosedByGateway;
    transition.closeCode = 4014;
    transition.detail = QStringLiteral("Disallowed intent(s), which is a long reason that the gateway gave");
    transition.when = QDateTime::currentDateTimeUtc();
    transition.error = Error(ErrorDomain::Protocol, ErrorCode::ClosedByGateway, QString(), advice);
    shown.shards[0].state = ShardState::Failed;
    shown.shards[0].lastTransition = transition;
    shown.changes = {{{0, 1}, transition}};
    const QString change = StatusPage({width, 1}, false).change(shown.changes.constFirst()).join(u'\n');
    QVERIFY2(squeezed(change).contains(squeezed(advice)), qPrintable(change));
    QVERIFY2(squeezed(change).contains(squeezed(causeText(transition))), qPrintable(change));
    QVERIFY2(!change.contains(u'…'), qPrintable(change));
    if (width < 60 || width > 1000)
        return;
    const QString table = StatusPage({width, 60}, false).summary(shown, 10).join(u'\n');
    QVERIFY2(squeezed(table).contains(squeezed(causeText(transition))), qPrintable(table));
}

void TestStatusPage::wrapsBetweenWords()
{
    QCOMPARE(wordWrapped(QStringLiteral("one two three"), 7),
             (QStringList{QStringLiteral("one two"), QStringLiteral("three")}));
    QCOMPARE(wordWrapped(QStringLiteral("one two three"), 9, 4),
             (QStringList{QStringLiteral("one"), QStringLiteral("two three")}));
    QCOMPARE(wordWrapped(QStringLiteral("abcdefgh ij"), 5),
             (QStringList{QStringLiteral("abcde"), QStringLiteral("fgh"), QStringLiteral("ij")}));
    QCOMPARE(wordWrapped(QStringLiteral("three"), 9, 2), (QStringList{QString(), QStringLiteral("three")}));
    QCOMPARE(wordWrapped(QString(), 9), QStringList{QString()});
    for (int width = 1; width < 20; ++width) {
        const QStringList lines =
            wordWrapped(QStringLiteral("a text of several words, some longwinded"), width);
        for (const QString &line : lines)
            QVERIFY(line.size() <= width);
        QCOMPARE(lines.join(QString()).remove(u' '), QStringLiteral("atextofseveralwords,somelongwinded"));
    }
}

void TestStatusPage::countsEventTypes()
{
    ConsoleStatus shown;
    for (int i = 0; i < 3; ++i)
        shown.tally.add(dispatch("MESSAGE_CREATE"));
    shown.tally.add(dispatch("SOMETHING_NEW"));
    const QString text = page(shown, {100, 30}).simplified();
    QVERIFY2(text.contains(u"MESSAGE_CREATE 3 75 %"), qPrintable(text));
    QVERIFY2(text.contains(u"SOMETHING_NEW 1 25 %"), qPrintable(text));
    QVERIFY(text.indexOf(u"MESSAGE_CREATE") < text.indexOf(u"SOMETHING_NEW"));

    // Names that are made up without end are counted together.
    for (int i = 0; i < 1000; ++i)
        shown.tally.add(dispatch("MADE_UP_" + QByteArray::number(i)));
    QVERIFY(shown.tally.rows().size() < 100);
    QCOMPARE(shown.tally.total(), 1004);
}

void TestStatusPage::saysWhyAShardIsBehind()
{
    ConsoleStatus shown = status(1);
    const auto take = [&shown](qint64 seconds, qint64 slotsTime) {
        ShardSnapshot snapshot = shown.shards[0];
        snapshot.timestamp = seconds * 1'000'000'000;
        snapshot.stages.measured = true;
        snapshot.stages.reads = 10 * seconds;
        snapshot.stages[Stage::Slots] = slotsTime;
        shown.stages.add(snapshot);
    };
    take(1, 0);
    take(2, 1'000'000);
    QVERIFY(!StatusPage({120, 40}, false).lines(shown).join(u'\n').contains(u"behind:"));
    take(3, 1'900'000'000);
    const QString page = StatusPage({120, 40}, false).lines(shown).join(u'\n');
    QVERIFY2(page.contains(u"behind: The slots take 100 % of the time"), qPrintable(page));
}

void TestStatusPage::coloursOnlyWhenAsked()
{
    QVERIFY(!StatusPage({80, 24}, false).lines(status(3)).join(u'\n').contains(u'\x1b'));
    QVERIFY(StatusPage({80, 24}, true).lines(status(3)).join(u'\n').contains(u'\x1b'));
}

void TestStatusPage::doesNotObeyControlCharacters()
{
    ConsoleStatus shown = status(1);
    shown.shards[0].lastTransition.detail = QStringLiteral("\x1b]0;owned\x07\nnew line\u009b31m");
    shown.changes.append({{0, 1}, shown.shards[0].lastTransition});
    const QStringList lines = StatusPage({200, 40}, false).lines(shown);
    for (const QString &line : lines) {
        for (const QChar letter : line)
            QVERIFY(letter.category() != QChar::Other_Control);
    }
    QVERIFY(lines.join(u' ').contains(u"owned"));
}

QTEST_GUILESS_MAIN(TestStatusPage)
#include "tst_statuspage.moc"

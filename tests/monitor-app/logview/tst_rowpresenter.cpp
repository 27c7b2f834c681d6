// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../eventlog/madeevents.h"
#include "eventlog/logstore.h"
#include "logview/celltext.h"
#include "logview/rowpresenter.h"
#include "units.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace MadeEvents;
using Gateway::Event;

namespace {

QByteArray userJson(const QByteArray &id, const QByteArray &name)
{
    return "{\"id\":\"" + id + "\",\"username\":\"" + name + "\"}";
}

//! A log and a presenter over it, each call waited for.
struct Fixture
{
    LogStore store;
    RowPresenter presenter;

    LogSnapshot log(const QList<Event> &events)
    {
        const RowId end = store.snapshot().endRow() + RowId(events.size());
        store.ingest(events);
        if (!QTest::qWaitFor([&] { return store.snapshot().endRow() == end; }))
            qFatal("The log takes nothing.");
        return store.snapshot();
    }

    QList<RowText> present(const LogSnapshot &snapshot, const QList<RowId> &rows)
    {
        QSignalSpy presented(&presenter, &RowPresenter::presented);
        presenter.present(snapshot, rows);
        if (presented.isEmpty() && !presented.wait())
            return {};
        return presented.last().at(0).value<QList<RowText>>();
    }

    QStringList summaries(const LogSnapshot &snapshot)
    {
        QList<RowId> rows;
        for (RowId row = snapshot.firstRow(); row < snapshot.endRow(); ++row)
            rows << row;
        QStringList summaries;
        for (const RowText &text : present(snapshot, rows))
            summaries << text.summary;
        return summaries;
    }
};

ColorRule rule(const QString &filter, bool enabled = true)
{
    FilterError error;
    ColorRule made;
    made.filter = Filter::compile(filter, &error);
    made.enabled = enabled;
    return made;
}

Event guildCreate(qint64 time)
{
    return dispatch(
        "GUILD_CREATE",
        R"({"members":[{"user":{"username":"eve","id":"32"},"roles":[]}],"id":"30","name":"Home",)"
        R"("member_count":1200,"channels":[{"id":"31","name":"general","topic":null}],)"
        R"("threads":[{"id":"35","name":"café"}]})",
        time);
}

} // namespace

class TestRowPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeInTheOrderAsked()
    {
        Fixture on;
        const LogSnapshot log = on.log({message("a", 1), message("b", 2), message("c", 3)});
        const QList<RowText> texts = on.present(log, {2, 0, 77, 1});
        QCOMPARE(texts.size(), 3); // Row 77 is not there.
        QCOMPARE(texts[0].row, 2ULL);
        QCOMPARE(texts[0].summary, QStringLiteral("ada: c"));
        QCOMPARE(texts[1].summary, QStringLiteral("ada: a"));
        QCOMPARE(texts[2].summary, QStringLiteral("ada: b"));
        QCOMPARE(texts[0].user, QStringLiteral("ada"));
        QCOMPARE(texts[0].colorRule, -1);
    }

    void textsOfOthersDoNothing()
    {
        Fixture on;
        const LogSnapshot log = on.log(
            {message("\\u001b[2Jred \xe2\x80\xae"
                     "evil",
                     1),
             dispatch("EVIL\xe2\x80\xae_TYPE", R"({"id":"1"})", 2),
             dispatch("GUILD_CREATE", R"({"id":"30","name":"Ho\u202eme","channels":[],"members":[]})", 3)});
        const QChar replaced = QChar::ReplacementCharacter;
        QCOMPARE(on.present(log, {0}).at(0).summary,
                 QString(u"ada: " + QString(replaced) + u"[2Jred " + replaced + u"evil"));
        const LogRow row = LogRow::read(log, 1);
        QCOMPARE(typeText(row), QString(u"EVIL" + QString(replaced) + u"_TYPE"));
        QVERIFY(LogType::name(row.type).contains("\xe2\x80\xae")); // What is kept is what came.
        on.presenter.learn(log);
        QTRY_COMPARE(on.present(log, {2}).at(0).guild, QString(u"Ho" + QString(replaced) + u"me"));
    }

    void namesAreLearntFromTheLog()
    {
        Fixture on;
        const LogSnapshot log =
            on.log({guildCreate(1),
                    dispatch("TYPING_START", R"({"user_id":"32","channel_id":"31","guild_id":"30"})", 2),
                    dispatch("MESSAGE_DELETE", R"({"id":"9","channel_id":"35"})", 3),
                    dispatch("TYPING_START", R"({"user_id":"99","channel_id":"98"})", 4)});
        on.presenter.learn(log);
        QTRY_COMPARE(on.present(log, {1}).at(0).summary, QStringLiteral("eve is typing in #general"));
        const QList<RowText> texts = on.present(log, {1, 2, 3});
        QCOMPARE(texts[0].guild, QStringLiteral("Home"));
        QCOMPARE(texts[0].channel, QStringLiteral("general"));
        QCOMPARE(texts[0].user, QStringLiteral("eve"));
        QCOMPARE(texts[1].channel, QString::fromUtf8("café"));
        QVERIFY(texts[2].user.isEmpty() && texts[2].channel.isEmpty() && texts[2].guild.isEmpty());
    }

    void learningGoesOnWhereItStopped()
    {
        Fixture on;
        on.presenter.learn(on.log({guildCreate(1)}));
        QList<Event> many;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray id = QByteArray::number(1000 + i);
            many << dispatch("MESSAGE_CREATE", "{\"author\":" + userJson(id, "user" + id) + '}', i + 2);
        }
        on.presenter.learn(on.log(many));
        const LogSnapshot log =
            on.log({dispatch("PRESENCE_UPDATE", R"({"user":{"id":"20999"},"status":"idle"})"),
                    dispatch("PRESENCE_UPDATE", R"({"user":{"id":"1000"},"status":"dnd"})"),
                    dispatch("PRESENCE_UPDATE", R"({"user":{"id":"32"},"status":"online"})")});
        on.presenter.learn(log);
        const RowId first = log.endRow() - 3;
        QTRY_COMPARE(on.present(log, {first}).at(0).summary, QStringLiteral("user20999: idle"));
        QCOMPARE(on.present(log, {first + 1}).at(0).summary, QStringLiteral("user1000: dnd"));
        QCOMPARE(on.present(log, {first + 2}).at(0).summary, QStringLiteral("eve: online"));
    }

    void changedNamesReplaceOldOnes()
    {
        Fixture on;
        const LogSnapshot log = on.log({
            guildCreate(1),
            dispatch("GUILD_UPDATE", R"({"id":"30","name":"Castle"})", 2),
            dispatch("CHANNEL_UPDATE", R"({"id":"31","guild_id":"30","name":"lobby"})", 3),
            dispatch("GUILD_MEMBER_UPDATE", R"({"guild_id":"30","user":{"id":"32","username":"eva"}})", 4),
            dispatch("TYPING_START", R"({"user_id":"32","channel_id":"31","guild_id":"30"})", 5),
        });
        on.presenter.learn(log);
        QTRY_COMPARE(on.present(log, {4}).at(0).summary, QStringLiteral("eva is typing in #lobby"));
        QCOMPARE(on.present(log, {4}).at(0).guild, QStringLiteral("Castle"));
    }

    void webhooksAreNoUsers()
    {
        Fixture on;
        const LogSnapshot log = on.log(
            {dispatch("MESSAGE_CREATE",
                      R"({"author":{"id":"50","username":"hook"},"content":"x","webhook_id":"50"})", 1),
             dispatch("PRESENCE_UPDATE", R"({"user":{"id":"50"},"status":"idle"})", 2), guildCreate(3)});
        on.presenter.learn(log);
        QTRY_COMPARE(on.present(log, {2}).at(0).guild, QStringLiteral("Home"));
        QCOMPARE(on.present(log, {1}).at(0).summary, QStringLiteral("50: idle"));
    }

    void mentionsAreShownWithNames()
    {
        Fixture on;
        const LogSnapshot log = on.log(
            {guildCreate(1), message("hi <@32>, see <#31> and <@!32>", 2), message("<@77> <@ <#76> <b>", 3),
             dispatch("MESSAGE_CREATE",
                      R"({"author":{"id":"2","username":"ada"},"content":"<@60>!",)"
                      R"("mentions":[{"id":"61","username":"no"},{"id":"60","username":"grace"}]})",
                      4)});
        on.presenter.learn(log);
        QTRY_COMPARE(on.present(log, {1}).at(0).summary,
                     QStringLiteral("ada: hi @eve, see #general and @eve"));
        QCOMPARE(on.present(log, {2}).at(0).summary, QStringLiteral("ada: <@77> <@ <#76> <b>"));
        QCOMPARE(on.present(log, {3}).at(0).summary, QStringLiteral("ada: @grace!"));
    }

    void heartbeatAckTellsItsLatency()
    {
        constexpr qint64 ms = 1'000'000;
        const auto beat = [](qint64 time, int shard) {
            return fromPayload(R"({"op":1,"d":42})", time, shard, Event::Direction::Sent);
        };
        const auto ack = [](qint64 time, int shard) {
            return fromPayload(R"({"op":11})", time, shard);
        };
        Fixture on;
        // Far enough apart that the heartbeat lies in another chunk.
        QList<Event> events{ack(1 * ms, 0), beat(2 * ms, 0), beat(3 * ms, 1)};
        for (int i = 0; i < LogChunk::capacity; ++i)
            events << typing(4 * ms, 0);
        events << ack(10 * ms, 0) << ack(33 * ms, 1) << ack(34 * ms, 1) << beat(35 * ms, 0);
        const LogSnapshot log = on.log(events);
        const RowId first = log.endRow() - 4;
        const QList<RowText> texts = on.present(log, {first, first + 1, first + 2, 0, first + 3});
        QCOMPARE(texts[0].summary, QStringLiteral("round trip ") + Units::milliseconds(8));
        QCOMPARE(texts[1].summary, QStringLiteral("round trip ") + Units::milliseconds(30));
        QCOMPARE(texts[2].summary,
                 QStringLiteral("heartbeat acknowledged")); // A second ACK of the same beat.
        QCOMPARE(texts[3].summary, QStringLiteral("heartbeat acknowledged"));
        QCOMPARE(texts[4].summary, QStringLiteral("last sequence 42"));
    }

    void changesOfStateAreTold()
    {
        Fixture on;
        Gateway::Transition transition;
        transition.from = Gateway::ShardState::Ready;
        transition.to = Gateway::ShardState::BackingOff;
        transition.cause = Gateway::Cause::ClosedByGateway;
        transition.closeCode = 4000;
        transition.delay = std::chrono::milliseconds(1500);
        transition.detail = QStringLiteral("why not");
        transition.when = QDateTime::fromMSecsSinceEpoch(5);
        on.store.ingestTransition({0, 1}, transition);
        QTRY_COMPARE(on.store.snapshot().rowCount(), 1ULL);
        const QString cause = Gateway::causeText(transition);
        QVERIFY(cause.contains(QStringLiteral("4000")));
        const QString summary = on.present(on.store.snapshot(), {0}).at(0).summary;
        QVERIFY2(summary.startsWith(cause), qPrintable(summary));
        QVERIFY(summary.contains(Gateway::stateText(transition.from)));
    }

    void errorsOfAChangeOfStateAreTold()
    {
        Fixture on;
        Gateway::Transition transition;
        transition.to = Gateway::ShardState::BackingOff;
        transition.cause = Gateway::Cause::NetworkError;
        transition.error =
            Gateway::Error(Gateway::ErrorDomain::Network, Gateway::ErrorCode::ConnectionRefused,
                           QStringLiteral("The cable is cut."));
        transition.when = QDateTime::fromMSecsSinceEpoch(5);
        on.store.ingestTransition({0, 1}, transition);
        QTRY_COMPARE(on.store.snapshot().rowCount(), 1ULL);
        QVERIFY(on.present(on.store.snapshot(), {0})
                    .at(0)
                    .summary.startsWith(QStringLiteral("The cable is cut")));
    }

    void giantGuildIsOneLine()
    {
        QByteArray members;
        for (int i = 0; i < 20'000; ++i) {
            members += i == 0 ? "{\"user\":" : ",{\"user\":";
            members += userJson(QByteArray::number(100 + i), "member" + QByteArray::number(i)) + '}';
        }
        Fixture on;
        const LogSnapshot log = on.log(
            {dispatch("GUILD_CREATE",
                      "{\"id\":\"30\",\"members\":[" + members + "],\"name\":\"Big\",\"member_count\":5}", 1),
             dispatch("TYPING_START", R"({"user_id":"20099","channel_id":"31"})", 2)});
        on.presenter.learn(log);
        QCOMPARE(on.present(log, {0}).at(0).summary, QStringLiteral("Big, members: 5"));
        QTRY_COMPARE(on.present(log, {1}).at(0).user, QStringLiteral("member19999"));
    }

    void onlyTheNewestRequestIsAnswered()
    {
        Fixture on;
        const LogSnapshot log = on.log({message("a", 1), message("b", 2)});
        QSignalSpy presented(&on.presenter, &RowPresenter::presented);
        for (int i = 0; i < 100; ++i)
            on.presenter.present(log, {0});
        on.presenter.present(log, {1});
        QVERIFY(presented.wait());
        QCOMPARE(presented.size(), 1);
        QCOMPARE(presented.at(0).at(0).value<QList<RowText>>().at(0).row, 1ULL);
        QCoreApplication::processEvents();
        QCOMPARE(presented.size(), 1);
    }

    void firstColorRuleThatMatchesDecides()
    {
        Fixture on;
        QSignalSpy changed(&on.presenter, &RowPresenter::colorRulesChanged);
        on.presenter.setColorRules({rule(QStringLiteral("shard == 9")),
                                    rule(QStringLiteral("type == MESSAGE_CREATE"), false),
                                    rule(QStringLiteral("d.content contains \"red\"")),
                                    rule(QStringLiteral("type == MESSAGE_CREATE"))});
        QCOMPARE(changed.size(), 1);
        const LogSnapshot log =
            on.log({message("red", 1), message("blue", 2), typing(3), message("red", 4, 9)});
        const QList<RowText> texts = on.present(log, {0, 1, 2, 3});
        QCOMPARE(texts[0].colorRule, 2);
        QCOMPARE(texts[1].colorRule, 3);
        QCOMPARE(texts[2].colorRule, -1);
        QCOMPARE(texts[3].colorRule, 0);
        on.presenter.setColorRules({});
        QCOMPARE(on.present(log, {0}).at(0).colorRule, -1);
    }

    void namesStayWhenTheLogIsCleared()
    {
        Fixture on;
        on.presenter.learn(on.log({guildCreate(1)}));
        const LogSnapshot before = on.store.snapshot();
        QTRY_COMPARE(on.present(before, {0}).at(0).guild, QStringLiteral("Home"));
        on.store.clear();
        on.presenter.clear();
        const LogSnapshot log =
            on.log({dispatch("TYPING_START", R"({"user_id":"32","channel_id":"31"})", 2)});
        QCOMPARE(on.summaries(log), QStringList{QStringLiteral("eve is typing in #general")});
    }

    void worksInAThreadOfItsOwn()
    {
        QThread thread;
        LogStore store;
        RowPresenter *presenter = new RowPresenter;
        presenter->moveToThread(&thread);
        connect(&thread, &QThread::finished, presenter, &QObject::deleteLater);
        connect(&store, &LogStore::changed, presenter,
                [presenter](const LogSnapshot &snapshot) { presenter->learn(snapshot); });
        QString summary;
        connect(presenter, &RowPresenter::presented, this, [&summary](const QList<RowText> &texts) {
            summary = texts.isEmpty() ? QString() : texts.last().summary;
        });
        thread.start();
        const auto end = qScopeGuard([&thread] {
            thread.quit();
            thread.wait();
        });
        QList<Event> events{guildCreate(1)};
        for (int i = 2; i < 5000; ++i)
            events << typing(i);
        events << dispatch("TYPING_START", R"({"user_id":"32","channel_id":"31"})", 5000);
        store.ingest(events);
        const auto ask = [&] {
            const LogSnapshot snapshot = store.snapshot();
            if (snapshot.endRow() >= 5000)
                QMetaObject::invokeMethod(presenter, [=] { presenter->present(snapshot, {4999}); });
            return summary;
        };
        QTRY_COMPARE_WITH_TIMEOUT(ask(), QStringLiteral("eve is typing in #general"), 30'000);
    }
};

QTEST_GUILESS_MAIN(TestRowPresenter)
#include "tst_rowpresenter.moc"

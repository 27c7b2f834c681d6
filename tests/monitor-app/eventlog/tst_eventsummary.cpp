// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/eventsummary.h"
#include "eventlog/namebook.h"
#include "madeevents.h"

#include <QTest>

class TestEventSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_names.learn(MadeEvents::dispatch(
            "GUILD_CREATE", R"({"id":"30","name":"Home","channels":[{"id":"31","name":"general"}],)"
                            R"("members":[{"user":{"id":"32","username":"eve"}}]})"));
    }

    void namesAreLookedUp()
    {
        QCOMPARE(m_names.guild(30), QByteArray("Home"));
        QCOMPARE(
            eventSummary(MadeEvents::dispatch("PRESENCE_UPDATE", R"({"user":{"id":"32"},"status":"dnd"})"),
                         m_names),
            QStringLiteral("eve: dnd"));
        QCOMPARE(eventSummary(MadeEvents::dispatch("TYPING_START", R"({"user_id":"33","channel_id":"34"})"),
                              m_names),
                 QStringLiteral("33 is typing in channel 34"));
    }

    void dispatch_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("summary");
        QTest::newRow("message") << QByteArray("MESSAGE_CREATE")
                                 << QByteArray(R"({"author":{"username":"ada"},"content":"two\nlines"})")
                                 << QStringLiteral("ada: two lines");
        QTest::newRow("message without content")
            << QByteArray("MESSAGE_CREATE") << QByteArray(R"({"author":{"username":"ada"},"content":""})")
            << QStringLiteral("ada: (no content)");
        QTest::newRow("presence")
            << QByteArray("PRESENCE_UPDATE")
            << QByteArray(R"({"user":{"id":"5"},"status":"idle","activities":[{"name":"Chess"}]})")
            << QStringLiteral("5: idle · Chess");
        QTest::newRow("guild") << QByteArray("GUILD_CREATE")
                               << QByteArray(R"({"id":"1","name":"Café","member_count":3})")
                               << QStringLiteral("Café, members: 3");
        QTest::newRow("guild outage")
            << QByteArray("GUILD_DELETE") << QByteArray(R"({"id":"1","unavailable":true})")
            << QStringLiteral("guild 1 is unavailable (outage)");
        QTest::newRow("channel") << QByteArray("CHANNEL_CREATE")
                                 << QByteArray(R"({"id":"1","name":"general"})")
                                 << QStringLiteral("#general");
        QTest::newRow("voice left") << QByteArray("VOICE_STATE_UPDATE")
                                    << QByteArray(R"({"channel_id":null,"user_id":"9"})")
                                    << QStringLiteral("9: left voice");
        QTest::newRow("typing")
            << QByteArray("TYPING_START")
            << QByteArray(R"({"user_id":"9","channel_id":"31","member":{"user":{"username":"bob"}}})")
            << QStringLiteral("bob is typing in #general");
        QTest::newRow("unknown type with a name")
            << QByteArray("SOMETHING_NEW") << QByteArray(R"({"name":"x"})") << QStringLiteral("x");
        QTest::newRow("nothing known")
            << QByteArray("SOMETHING_NEW") << QByteArray(R"({"foo":1})") << QString();
        QTest::newRow("data of another kind")
            << QByteArray("RESUMED") << QByteArray("null") << QStringLiteral("the session goes on");
    }

    void dispatch()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, data);
        QTEST(eventSummary(MadeEvents::dispatch(type, data), m_names), "summary");
    }

    void control_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("part");
        QTest::newRow("hello") << QByteArray(R"({"op":10,"d":{"heartbeat_interval":41250}})")
                               << QStringLiteral("41");
        QTest::newRow("invalid session") << QByteArray(R"({"op":9,"d":false})") << QStringLiteral("over");
        QTest::newRow("resumable session")
            << QByteArray(R"({"op":9,"d":true})") << QStringLiteral("may be resumed");
        QTest::newRow("identify") << QByteArray(R"({"op":2,"d":{"token":"***","shard":[1,2],"intents":513}})")
                                  << QStringLiteral("shard 1 of 2, intents 513");
        QTest::newRow("resume") << QByteArray(R"({"op":6,"d":{"seq":77}})") << QStringLiteral("77");
    }

    void control()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QString, part);
        const QString summary = eventSummary(MadeEvents::fromPayload(payload), m_names);
        QVERIFY2(summary.contains(part), qPrintable(summary));
    }

    void longTextIsCut()
    {
        const QString summary = eventSummary(MadeEvents::message(QByteArray(5000, 'x')), m_names);
        QVERIFY(summary.size() < 300);
        QVERIFY(summary.endsWith(u'…'));
    }

    void transitionNamesCauseAndOrigin()
    {
        Gateway::Transition transition;
        transition.from = Gateway::ShardState::Ready;
        transition.to = Gateway::ShardState::BackingOff;
        transition.cause = Gateway::Cause::MissedAck;
        const QString summary = transitionSummary(transition);
        QVERIFY(summary.contains(Gateway::stateText(transition.from)));
        QVERIFY(summary.contains(Gateway::causeText(transition)));
    }

private:
    NameBook m_names;
};

QTEST_GUILESS_MAIN(TestEventSummary)
#include "tst_eventsummary.moc"

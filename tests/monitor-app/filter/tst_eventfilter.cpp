// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../eventlog/madeevents.h"
#include "eventlog/eventrow.h"
#include "filter/eventfilter.h"
#include "filter/textneedle.h"
#include "filter/typenames.h"

#include <QRandomGenerator>
#include <QTest>

using namespace MadeEvents;

class TestEventFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // Of the rows below, by their first letters.
        const auto add = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        add("", "M T N H S C");
        add("   ", "M T N H S C");
        add("MESSAGE_CREATE", "M");
        add("type:MESSAGE_CREATE", "M");
        add("type:message_create", "M");
        add("type:MESSAGE_*", "M");
        add("MESSAGE_*", "M");
        add("TYPING_START MESSAGE_CREATE", "M T");
        add("type:TYPING_START,MESSAGE_CREATE", "M T");
        add("type:*_START*", "T");
        add("type:SOMETHING_*", "N");
        add("-MESSAGE_CREATE", "T N H S C");
        add("-type:MESSAGE_CREATE,HELLO", "T N S C");
        add("HELLO", "H");
        add("STATE", "C");
        add("HEARTBEAT", "S");
        add("shard:1", "T N");
        add("shard:0,1", "M T N H S");
        add("-shard:1", "M H S C");
        add("shard:1 type:TYPING_START", "T");
        add("dir:in", "M T N H");
        add("dir:out", "S");
        add("dir:state", "C");
        add("dir:in,OUT", "M T N H S");
        add("-dir:in", "S C");
        add("guild:81384788765712384", "M");
        add("-guild:81384788765712384", "T N H S C");
        add("hello", "M H"); // The text of one, the type of the other.
        add("\"Hello World\"", "M");
        add("\"world hello\"", "");
        add("hello world", "M");
        add("-hello", "T N S C");
        add("\"heartbeat_interval\"", "H");
        add("\"HELLO\"", "M H");
        add("\"say \\\"hi\\\"\"", "M"); // Escaped in JSON.
        add("grüße", "M");
        add("GRÜSSE", "");
        add("GRÜßE", "M");
        add("12:30", "");
        add("missed", "C"); // In the payload of a transition.
    }

    void matches()
    {
        QFETCH(QString, text);
        FilterError error;
        const EventFilter filter = EventFilter::compile(text, &error);
        QVERIFY2(!error.isError(), qPrintable(error.message));
        Gateway::Transition transition;
        transition.to = Gateway::ShardState::BackingOff;
        transition.cause = Gateway::Cause::MissedAck;
        transition.when = QDateTime::currentDateTimeUtc();
        const QList<EventRow> rows{
            EventRow::fromEvent(message("hello world, say \\\"hi\\\" and Grüße")),
            EventRow::fromEvent(typing(1, 1)),
            EventRow::fromEvent(dispatch("SOMETHING_NEW", "{}", 1, 1)),
            EventRow::fromEvent(fromPayload(R"({"op":10,"d":{"heartbeat_interval":1}})")),
            EventRow::fromEvent(fromPayload(R"({"op":1,"d":4})", 1, 0, Gateway::Event::Direction::Sent)),
            EventRow::fromTransition({2, 3}, transition),
        };
        const QStringList names{QStringLiteral("M"), QStringLiteral("T"), QStringLiteral("N"),
                                QStringLiteral("H"), QStringLiteral("S"), QStringLiteral("C")};
        QStringList matched;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (filter.matches(rows[i]))
                matched << names[i];
        }
        QTEST(matched.join(u' '), "expected");
    }

    void errors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked"); // What the error points at.
        QTest::addColumn<QString>("suggestion");
        const auto add = [](const char *text, const char *marked, const char *suggestion) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(marked)
                                << QString::fromUtf8(suggestion);
        };
        add("shard:0 \"not closed", "\"not closed", "\"not closed\"");
        add("type:MESSAGE_CREAT", "MESSAGE_CREAT", "MESSAGE_CREATE");
        add("type:READY,MESAGE_CREATE x", "MESAGE_CREATE", "MESSAGE_CREATE");
        add("type:QQQQQQQQ", "QQQQQQQQ", "");
        add("-typ:READY", "typ:", "type:");
        add("https://discord.com", "https:", "");
        add("hello shard:x", "x", "");
        add("shard:-1", "-1", "");
        add("shard:", "shard:", "");
        add("dir:up", "up", "");
        add("guild:abc", "abc", "");
        add("guild:99999999999999999999999", "99999999999999999999999", "");
        add("type:,", ",", "");
        add("\"\"", "\"\"", "");
    }

    void errors()
    {
        QFETCH(QString, text);
        FilterError error;
        const EventFilter filter = EventFilter::compile(text, &error);
        QVERIFY(error.isError());
        QVERIFY(filter.isEmpty());
        QTEST(text.mid(error.position, error.length), "marked");
        QTEST(error.suggestion, "suggestion");
    }

    void suggestionCompiles()
    {
        for (const char *malformed : {"type:MESSAGE_CREAT", "-typ:READY", "a \"b"}) {
            QString text = QString::fromLatin1(malformed);
            FilterError error;
            EventFilter filter = EventFilter::compile(text, &error);
            text.replace(error.position, error.length, error.suggestion);
            filter = EventFilter::compile(text, &error);
            QVERIFY2(!error.isError(), qPrintable(text));
        }
    }

    void randomTextNeverCrashes()
    {
        QRandomGenerator random(7);
        const QString letters = QStringLiteral("aAtyp:e:shard\"\"\\-*, _0189ß");
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int length = random.bounded(24); length > 0; --length)
                text += letters[random.bounded(int(letters.size()))];
            FilterError error;
            const EventFilter filter = EventFilter::compile(text, &error);
            if (error.isError()) {
                QVERIFY(error.position >= 0 && error.length > 0);
                QVERIFY(error.position + error.length <= text.size());
            }
            (void)filter.matches(typing());
        }
    }

    void needleAgreesWithQString()
    {
        QRandomGenerator random(11);
        const QString letters = QStringLiteral("abAB1 é");
        const auto text = [&](int longest) {
            QString result;
            for (int length = random.bounded(longest); length >= 0; --length)
                result += letters[random.bounded(int(letters.size()))];
            return result;
        };
        for (int i = 0; i < 20'000; ++i) {
            const QString haystack = text(30);
            const QString needle = text(4);
            QVERIFY2(TextNeedle(needle).isIn(haystack.toUtf8()) ==
                         haystack.contains(needle, Qt::CaseInsensitive),
                     qPrintable(haystack + u'|' + needle));
        }
    }

    void typeNamesCoverEventsAndOpcodes()
    {
        QVERIFY(TypeNames::isKnown(u"MESSAGE_CREATE"));
        QVERIFY(TypeNames::isKnown(u"HEARTBEAT_ACK"));
        QVERIFY(TypeNames::isKnown(u"STATE"));
        QVERIFY(!TypeNames::isKnown(u"DISPATCH"));
        QVERIFY(!TypeNames::isKnown(u""));
        QCOMPARE(TypeNames::nearest(QStringLiteral("PRESENSE_UPDATE")), QStringLiteral("PRESENCE_UPDATE"));
    }
};

QTEST_GUILESS_MAIN(TestEventFilter)
#include "tst_eventfilter.moc"

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/views/eventview.h>

#include <QJsonArray>
#include <QMetaProperty>
#include <QTest>

using namespace Gateway;

static Event eventOf(const QByteArray &type, const QByteArray &data)
{
    const QByteArray payload = "{\"t\":\"" + type + "\",\"s\":1,\"op\":0,\"d\":" + data + '}';
    Error error;
    const Envelope envelope = Envelope::scan(payload, &error);
    Q_ASSERT(!error);
    return Event(payload, envelope, {});
}

static const char message[] = "{"
                              "\"type\": 19, \"tts\": false, \"timestamp\": "
                              "\"2026-11-29T20:00:01.234000+00:00\", \"id\": \"1180000000000000001\","
                              "\"channel_id\": \"1180000000000000002\", \"guild_id\": "
                              "\"1180000000000000003\", \"content\": \"say \\\"hi\\\" \\u2764\","
                              "\"author\": {\"id\": \"18446744073709551615\", \"username\": \"ada\", "
                              "\"global_name\": null, \"bot\": true},"
                              "\"mentions\": [{\"id\": \"5\", \"username\": \"bob\"}, {\"username\": "
                              "\"eve\", \"id\": \"6\"}], \"mention_roles\": [\"7\", \"8\"],"
                              "\"embeds\": [{\"title\": \"T\", \"footer\": {\"text\": \"F\"}, \"fields\": "
                              "[{\"name\": \"n\", \"value\": \"[{}]\"}]}],"
                              "\"referenced_message\": {\"id\": \"9\", \"author\": {\"username\": \"bob\"}}, "
                              "\"position\": 3, \"nonce\": 42, \"flags\": 1e3}";

class TestEventViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreReadWithTheirTypes()
    {
        const MessageCreate view(eventOf("MESSAGE_CREATE", message));
        QVERIFY(!view.isNull());
        QCOMPARE(view.id(), 1180000000000000001ULL);
        QCOMPARE(view.idText(), u"1180000000000000001");
        QCOMPARE(view.type(), 19);
        QCOMPARE(view.tts(), false);
        QCOMPARE(view.content(), QString::fromUtf8("say \"hi\" \xe2\x9d\xa4"));
        QCOMPARE(view.timestamp(), QDateTime(QDate(2026, 11, 29), QTime(20, 0, 1, 234), Qt::UTC));
        QCOMPARE(view.guildId(), 1180000000000000003ULL);
        QCOMPARE(view.flags(), 1000);
        QCOMPARE(view.nonce().toInt(), 42);
        QCOMPARE(view.mentionRoles(), (QList<quint64>{7, 8}));
        QCOMPARE(view.mentionRolesTexts(), (QStringList{QStringLiteral("7"), QStringLiteral("8")}));
    }

    void objectsInsideAreViewsToo()
    {
        const MessageCreate view(eventOf("MESSAGE_CREATE", message));
        QCOMPARE(view.author().id(), 18446744073709551615ULL);
        QVERIFY(view.author().bot());
        QVERIFY(!view.author().has(QStringLiteral("global_name")));
        QVERIFY(!view.author().has(QStringLiteral("avatar")));
        QVERIFY(view.author().has(QStringLiteral("username")));
        QCOMPARE(view.mentions().size(), 2);
        QCOMPARE(view.mentions().at(1).id(), 6ULL);
        QCOMPARE(view.embeds().at(0).footer().text(), u"F");
        QCOMPARE(view.embeds().at(0).fields().at(0).ObjectView::value(QStringLiteral("value")).toString(),
                 u"[{}]");
        QCOMPARE(view.referencedMessage().author().username(), u"bob");
        QVERIFY(view.poll().isNull());
        QCOMPARE(view.poll().question().text(), QString());
    }

    // A view of a view must not point into an event that is gone.
    void viewKeepsItsEvent()
    {
        UserView author;
        {
            const MessageCreate view(eventOf("MESSAGE_CREATE", message));
            author = view.author();
        }
        QCOMPARE(author.username(), u"ada");
        QCOMPARE(author.toJson().size(), 4);
    }

    void eventOfAnotherTypeGivesNull()
    {
        QVERIFY(MessageUpdate(eventOf("MESSAGE_CREATE", message)).isNull());
        QVERIFY(MessageCreate(eventOf("MESSAGE_CREATE", "[1,2]")).isNull());
        QVERIFY(MessageCreate(Event()).isNull());
        QCOMPARE(MessageCreate(Event()).content(), QString());
    }

    void valuesOfAnotherTypeReadAsNothing_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value :
             {"null", "{}", "[]", "\"x\"", "true", "1.5", "-", "1e999", "[{}", "\"\\ud800\""})
            QTest::newRow(value) << QByteArray(value);
    }
    void valuesOfAnotherTypeReadAsNothing()
    {
        QFETCH(QByteArray, value);
        const QByteArray data = "{\"timestamp\":" + value + ",\"id\":" + value + ",\"position\":" + value +
                                ",\"mention_roles\":" + value + ",\"author\":" + value +
                                ",\"mentions\":" + value + '}';
        // Malformed text never becomes an event; a view over it must be harmless all the same.
        const QByteArray payload = "{\"t\":\"MESSAGE_CREATE\",\"s\":1,\"op\":0,\"d\":" + data + '}';
        Envelope envelope;
        envelope.op = 0;
        envelope.type = QByteArrayView(payload).sliced(6, 14);
        envelope.dataOffset = payload.indexOf(data);
        const MessageCreate view(Event(payload, envelope, {}));
        QCOMPARE(view.id(), 0ULL);
        QCOMPARE(view.position(), 0);
        QVERIFY(!view.timestamp().isValid());
        QCOMPARE(view.author().username(), QString());
        for (const UserView &user : view.mentions())
            QCOMPARE(user.id(), 0ULL);
    }

    void keyMayBeEscapedAndTheFirstCounts()
    {
        const TypingStart view(
            eventOf("TYPING_START", "{\"\\u0075ser_id\":\"4\",\"user_id\":\"5\",\"timestamp\":7}"));
        QCOMPARE(view.userId(), 4ULL);
        QCOMPARE(view.timestamp(), 7);
    }

    void everyEventHasItsView_data()
    {
        QTest::addColumn<int>("type");
        const QMetaEnum types = QMetaEnum::fromType<EventType>();
        for (int i = 0; i < types.keyCount(); ++i) {
            if (EventType(types.value(i)) != EventType::Unknown)
                QTest::newRow(types.key(i)) << types.value(i);
        }
    }
    void everyEventHasItsView()
    {
        QFETCH(int, type);
        const QMetaObject *meta = eventViewMetaObject(EventType(type));
        QVERIFY(meta);
        QCOMPARE(QByteArray(meta->className()), QByteArray("Gateway::") + QTest::currentDataTag());
        const QVariant view = eventView(
            eventOf(QByteArray(eventTypeName(EventType(type)).data()), "{\"id\":\"3\",\"guild_id\":\"4\"}"));
        QCOMPARE(view.metaType().metaObject(), meta);
        // A property that cannot be read would be a wrong line of the table.
        for (int i = 0; i < meta->propertyCount(); ++i)
            QVERIFY2(meta->property(i).readOnGadget(view.constData()).isValid(), meta->property(i).name());
        const int guild = meta->indexOfProperty("guildId");
        if (guild >= 0)
            QCOMPARE(meta->property(guild).readOnGadget(view.constData()).toString(), u"4");
    }
};

QTEST_GUILESS_MAIN(TestEventViews)
#include "tst_eventviews.moc"

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/eventtype.h>
#include <gateway/protocol/intents.h>
#include <gateway/protocol/limits.h>
#include <gateway/protocol/opcode.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QTest>

using namespace Gateway;

//! What was generated, held against the data file it was generated from, read by another parser.
class TestProtocolTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(PROTOCOL_JSON));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_data = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!m_data.isEmpty());
    }

    void opcodesHaveTheirNames()
    {
        const QJsonArray rows = m_data.value(u"opcodes").toArray();
        QCOMPARE(rows.size(), 13);
        for (const QJsonValue &row : rows) {
            const Opcode op = Opcode(row[u"code"].toInt());
            QCOMPARE(QString(opcodeName(op)), row[u"name"].toString());
        }
        QVERIFY(opcodeName(Opcode(5)).isEmpty());
        QCOMPARE(int(Opcode::HeartbeatAck), 11);
    }

    void closeCodesHaveTheirPolicy()
    {
        const QJsonArray rows = m_data.value(u"close_codes").toArray();
        QCOMPARE(rows.size(), 14);
        for (const QJsonValue &row : rows) {
            const int code = row[u"code"].toInt();
            const ClosePolicy expected = !row[u"reconnect"].toBool() ? ClosePolicy::Fail
                                         : row[u"resume"].toBool()   ? ClosePolicy::Resume
                                                                     : ClosePolicy::Reidentify;
            QCOMPARE(closePolicy(code), expected);
            QCOMPARE(closeCodeName(code), row[u"name"].toString());
            QCOMPARE(closeAdvice(code), row[u"advice"].toString());
        }
    }

    void otherClosesMeanResume_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {0, 1000, 1001, 1006, 1011, 4006, 4099})
            QTest::addRow("%d", code) << code;
    }
    void otherClosesMeanResume()
    {
        QFETCH(int, code);
        QCOMPARE(closePolicy(code), ClosePolicy::Resume);
        QVERIFY(!closeCodeName(code).isEmpty());
        QVERIFY(closeAdvice(code).isEmpty());
    }

    void finalCodesAreThoseOfTheProtocol()
    {
        QList<int> final;
        for (int code = 0; code < 5000; ++code) {
            if (closePolicy(code) == ClosePolicy::Fail)
                final.append(code);
        }
        QCOMPARE(final, (QList<int>{4004, 4010, 4011, 4012, 4013, 4014}));
    }

    void intentsHaveTheirBits()
    {
        const QJsonArray rows = m_data.value(u"intents").toArray();
        QCOMPARE(std::size_t(rows.size()), intentTable().size());
        quint32 all = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const IntentInfo &info = intentTable()[std::size_t(i)];
            QCOMPARE(quint32(info.intent), 1U << rows[i][u"bit"].toInt());
            QCOMPARE(QString::fromLatin1(info.name), rows[i][u"name"].toString());
            QCOMPARE(info.privileged, rows[i][u"privileged"].toBool());
            QVERIFY(!intentAbout(info.intent).isEmpty());
            all |= quint32(info.intent);
        }
        QCOMPARE(Intents::Int(allIntents()), all);
        QCOMPARE(intentNames(privilegedIntents(allIntents())),
                 (QStringList{QStringLiteral("GUILD_MEMBERS"), QStringLiteral("GUILD_PRESENCES"),
                              QStringLiteral("MESSAGE_CONTENT")}));
    }

    void eventsHaveTheirIntents()
    {
        const QJsonArray rows = m_data.value(u"events").toArray();
        QCOMPARE(int(rows.size()) + 1, eventTypeCount());
        for (const QJsonValue &row : rows) {
            const QByteArray name = row[u"name"].toString().toLatin1();
            const EventType type = eventTypeFromName(name);
            QVERIFY2(type != EventType::Unknown, name.constData());
            QCOMPARE(QByteArray(eventTypeName(type).data()), name);
            QStringList intents;
            for (const QJsonValue &intent : row[u"intents"].toArray())
                intents.append(intent.toString());
            QStringList found = intentNames(intentsOf(type));
            intents.sort();
            found.sort();
            QCOMPARE(found, intents);
            for (const QString &intent : std::as_const(intents)) {
                Error error;
                QVERIFY(eventsOf(Intent(Intents::Int(intentsFromText(intent, &error)))).contains(type));
            }
        }
        QCOMPARE(QMetaEnum::fromType<EventType>().keyCount(), eventTypeCount());
        QVERIFY(eventsOf(Intent::MessageContent).isEmpty());
    }

    void unknownNamesAreUnknown()
    {
        QCOMPARE(eventTypeFromName("MESSAGE_CREATED"), EventType::Unknown);
        QCOMPARE(eventTypeFromName("message_create"), EventType::Unknown);
        QCOMPARE(eventTypeFromName(QByteArrayView()), EventType::Unknown);
        QVERIFY(eventTypeName(EventType::Unknown).isEmpty());
        QVERIFY(eventTypeName(EventType(60000)).isEmpty());
    }

    void limitsAreThoseOfTheProtocol()
    {
        const QJsonObject limits = m_data.value(u"limits").toObject();
        QCOMPARE(Limits::apiVersion, m_data.value(u"api_version").toInt());
        QCOMPARE(Limits::sentPayloadBytes, limits.value(u"payload_bytes").toInt());
        QCOMPARE(Limits::sentPayloadsPerMinute, limits.value(u"send_per_60s").toInt());
        QCOMPARE(Limits::identifyWindow.count(), limits.value(u"identify_window_ms").toInt());
    }

private:
    QJsonObject m_data;
};

QTEST_GUILESS_MAIN(TestProtocolTables)
#include "tst_protocoltables.moc"

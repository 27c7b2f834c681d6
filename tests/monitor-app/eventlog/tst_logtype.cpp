// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/logtype.h"

#include <QSet>
#include <QTest>

#include <thread>
#include <vector>

using Gateway::EventType;

class TestLogType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameFindsItsCode()
    {
        const QList<LogType::Code> codes = LogType::all();
        QVERIFY(codes.size() > Gateway::eventTypeCount());
        QCOMPARE(QSet<LogType::Code>(codes.cbegin(), codes.cend()).size(), codes.size());
        for (const LogType::Code code : codes) {
            const QByteArray name = LogType::name(code);
            QVERIFY(!name.isEmpty());
            const int found = LogType::fromName(name.toLower());
            QCOMPARE(LogType::name(LogType::Code(found)), name);
        }
    }

    void eventsComeBeforeCommandsOfTheSameName()
    {
        const LogType::Code event = LogType::ofEvent(EventType::PresenceUpdate);
        QCOMPARE(LogType::name(event), LogType::name(LogType::ofOpcode(3)));
        QVERIFY(event != LogType::ofOpcode(3));
        QCOMPARE(LogType::fromName("PRESENCE_UPDATE"), int(event));
    }

    void eventTypesComeBack()
    {
        QCOMPARE(LogType::eventType(LogType::ofEvent(EventType::MessageCreate)), EventType::MessageCreate);
        QCOMPARE(LogType::eventType(LogType::ofOpcode(10)), EventType::Unknown);
        QCOMPARE(LogType::eventType(LogType::stateChange), EventType::Unknown);
    }

    void opcodesWithoutNameHaveANumber()
    {
        QCOMPARE(LogType::name(LogType::ofOpcode(11)), QByteArray("HEARTBEAT_ACK"));
        QCOMPARE(LogType::name(LogType::ofOpcode(99)), QByteArray("OP_99"));
        QCOMPARE(LogType::fromName("op_99"), int(LogType::ofOpcode(99)));
        QCOMPARE(LogType::fromName("OP_11"), -1);
        QCOMPARE(LogType::fromName("OP_x"), -1);
        QCOMPARE(LogType::ofOpcode(1'000'000), LogType::ofOpcode(-5));
        QCOMPARE(LogType::fromName("op_other"), int(LogType::ofOpcode(1'000'000)));
        QCOMPARE(LogType::fromName("state"), int(LogType::stateChange));
    }

    void namesThatAreNotListedGetCodes()
    {
        QCOMPARE(LogType::fromName("BRAND_NEW"), -1);
        const LogType::Code code = LogType::ofForeignName("BRAND_NEW");
        QCOMPARE(LogType::ofForeignName("BRAND_NEW"), code);
        QCOMPARE(LogType::name(code), QByteArray("BRAND_NEW"));
        QCOMPARE(LogType::fromName("Brand_New"), int(code));
        QVERIFY(LogType::all().contains(code));
        QVERIFY(LogType::ofForeignName("BRAND_NEWER") != code);
    }

    void foreignNamesAreFoundByManyThreads()
    {
        constexpr int threadCount = 4;
        constexpr int names = 200;
        std::vector<std::vector<LogType::Code>> codes(threadCount);
        std::vector<std::thread> threads;
        for (std::vector<LogType::Code> &own : codes) {
            threads.emplace_back([&own] {
                for (int i = 0; i < names; ++i)
                    own.push_back(LogType::ofForeignName(QByteArray("THREADED_" + QByteArray::number(i))));
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (int i = 0; i < names; ++i) {
            QCOMPARE(LogType::name(codes[0][std::size_t(i)]),
                     QByteArray("THREADED_" + QByteArray::number(i)));
            for (const std::vector<LogType::Code> &own : codes)
                QCOMPARE(own[std::size_t(i)], codes[0][std::size_t(i)]);
        }
    }

    // The last: it uses all codes up.
    void foreignNamesAreBounded()
    {
        const LogType::Code other = LogType::ofForeignName(QByteArray(100'000, 'X'));
        QCOMPARE(LogType::name(other), QByteArray("OTHER"));
        const LogType::Code first = LogType::ofForeignName("MANY_0");
        for (int i = 0; i < 6000; ++i)
            (void)LogType::ofForeignName(QByteArray("MANY_" + QByteArray::number(i)));
        QCOMPARE(LogType::ofForeignName("ONE_TOO_MANY"), other);
        QCOMPARE(LogType::ofForeignName("MANY_0"), first);
        QVERIFY(LogType::all().size() < 5000);
        QCOMPARE(LogType::fromName("other"), int(other));
    }
};

QTEST_APPLESS_MAIN(TestLogType)
#include "tst_logtype.moc"

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/sessionstore.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Gateway;
using namespace std::chrono_literals;

class TestSessionStore : public QObject
{
    Q_OBJECT

    QString file() const { return m_folder->filePath(QStringLiteral("sessions.json")); }

    static Session session(int shard, qint64 sequence = 7)
    {
        return {QStringLiteral("abc%1").arg(shard),
                QUrl(QStringLiteral("wss://resume.example/")),
                sequence,
                {shard, 4}};
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void sessionsSurviveARestart()
    {
        {
            FileSessionStore store(file());
            QVERIFY(!store.open());
            store.save(session(0));
            store.save(session(3, 9));
            store.save(session(3, 12));
        }
        FileSessionStore store(file());
        QVERIFY(!store.open());
        QCOMPARE(store.load({0, 4}), session(0));
        QCOMPARE(store.load({3, 4}), session(3, 12));
        QVERIFY(store.load({1, 4}).isNull());
    }

    void guildsSurviveARestart()
    {
        const KnownGuilds guilds{{42, QStringLiteral("Café ☕")}, {7, QString()}};
        {
            FileSessionStore store(file());
            QVERIFY(!store.open());
            store.saveGuilds({0, 4}, guilds);
            store.saveGuilds({1, 4}, {{9, QStringLiteral("Nine")}});
        }
        const QFileInfo kept(file() + QStringLiteral(".guilds"));
        QVERIFY(kept.exists());
        QVERIFY(!(kept.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        FileSessionStore store(file());
        QVERIFY(!store.open());
        QCOMPARE(store.loadGuilds({0, 4}), guilds);
        QCOMPARE(store.loadGuilds({1, 4}).value(9), QStringLiteral("Nine"));
        QCOMPARE(store.knownGuilds().size(), 3);
        QVERIFY2(store.loadGuilds({0, 8}).isEmpty(), "another number of shards divides the guilds otherwise");
        store.saveGuilds({0, 4}, {});
        QVERIFY(store.loadGuilds({0, 4}).isEmpty());
    }

    void damagedGuildsCountAsNone()
    {
        {
            FileSessionStore store(file());
            QVERIFY(!store.open());
            store.save(session(0));
            store.saveGuilds({0, 4}, {{42, QStringLiteral("x")}});
        }
        QFile kept(file() + QStringLiteral(".guilds"));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write("{\"version\":1,\"shards\":[{\"shard\":");
        kept.close();
        FileSessionStore store(file());
        QVERIFY(!store.open());
        QVERIFY(store.loadGuilds({0, 4}).isEmpty());
        QCOMPARE(store.load({0, 4}), session(0));
    }

    void namesOfGuildsAreBounded()
    {
        FileSessionStore store(file());
        QVERIFY(!store.open());
        store.saveGuilds({0, 4}, {{42, QString(5000, u'x')}});
        QCOMPARE(store.loadGuilds({0, 4}).value(42).size(), 100);
    }

    void onlyTheUserMayReadIt()
    {
        FileSessionStore store(file());
        QVERIFY(!store.open());
        store.save(session(0));
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(file()).permissions() & others));
        const QFileInfo lock(file() + QStringLiteral(".lock"));
        QVERIFY(lock.exists());
        QVERIFY(!(lock.permissions() & others));
    }

    void twoProcessesNeverShareIt()
    {
        FileSessionStore first(file());
        QVERIFY(!first.open());
        first.save(session(0));
        FileSessionStore second(file());
        const Error error = second.open();
        QCOMPARE(error.code(), ErrorCode::FileError);
        QVERIFY(error.message().contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(!second.isOpen());
        QVERIFY(second.load({0, 4}).isNull());
        second.save(session(0, 99));
        QCOMPARE(first.load({0, 4}), session(0));
    }

    void otherShardCountsDoNotMatch()
    {
        FileSessionStore store(file());
        QVERIFY(!store.open());
        store.save(session(0));
        QVERIFY(store.load({0, 8}).isNull());
    }

    void oldSessionsExpire()
    {
        FileSessionStore store(file(), 0s);
        QVERIFY(!store.open());
        store.save(session(0));
        // Whatever is older than no time at all.
        QTRY_VERIFY(store.load({0, 4}).isNull());
    }

    void removedIsForgotten()
    {
        {
            FileSessionStore store(file());
            QVERIFY(!store.open());
            store.save(session(0));
            store.remove({0, 4});
        }
        FileSessionStore store(file());
        QVERIFY(!store.open());
        QVERIFY(store.load({0, 4}).isNull());
    }

    void damagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut off") << QByteArray("{\"version\":1,\"sess");
        QTest::newRow("not JSON") << QByteArray("hello");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("of the future") << QByteArray("{\"version\":99,\"sessions\":[]}");
    }
    void damagedFileIsSetAside()
    {
        QFETCH(QByteArray, content);
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(content);
        damaged.close();
        FileSessionStore store(file());
        QVERIFY(!store.open());
        QVERIFY(store.load({0, 4}).isNull());
        QVERIFY(QFile::exists(file() + QStringLiteral(".damaged")));
        store.save(session(0));
        QCOMPARE(store.load({0, 4}), session(0));
    }

    void wrongEntriesAreSkipped()
    {
        QFile odd(file());
        QVERIFY(odd.open(QIODevice::WriteOnly));
        odd.write("{\"version\":1,\"sessions\":[7,{},{\"session_id\":\"x\",\"shard\":9,\"shard_count\":4,"
                  "\"saved_at\":\"2026-01-01T00:00:00Z\"}]}");
        odd.close();
        FileSessionStore store(file());
        QVERIFY(!store.open());
        QVERIFY(store.load({0, 4}).isNull());
    }

    void unwritableFolderIsTold()
    {
        FileSessionStore store(m_folder->filePath(QStringLiteral("missing/sessions.json")));
        QCOMPARE(store.open().code(), ErrorCode::FileError);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"

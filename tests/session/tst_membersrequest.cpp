// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/membersrequest.h>
#include <gateway/simulator/simulator.h>

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Gateway;
using namespace std::chrono_literals;

class TestMembersRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        SimulatorConfiguration settings;
        settings.rate = 0;
        m_simulator = std::make_unique<Simulator>(settings);
        QVERIFY(m_simulator->listen());
        ShardConfiguration configuration;
        configuration.token = Token(m_simulator->token());
        configuration.intents = allIntents();
        configuration.gatewayUrl = m_simulator->gatewayUrl();
        configuration.backoff = {10ms, 100ms};
        m_shard = std::make_unique<Shard>(configuration);
        m_guilds.clear();
        connect(m_shard.get(), &Shard::eventReceived, this, [this](const Event &event) {
            if (event.type() == EventType::GuildCreate)
                m_guilds.append(event);
        });
        QSignalSpy available(m_shard.get(), &Shard::guildsAvailable);
        m_shard->start();
        QTRY_COMPARE(available.count(), 1);
    }
    void cleanup()
    {
        m_shard.reset();
        m_simulator.reset();
    }

    void allMembersComeInChunks()
    {
        const Event guild =
            *std::max_element(m_guilds.cbegin(), m_guilds.cend(), [](const Event &a, const Event &b) {
                return a.value(u"member_count").toInt() < b.value(u"member_count").toInt();
            });
        MembersRequest request(m_shard.get(), Commands::RequestGuildMembers::all(guild.guildId()));
        QSignalSpy finished(&request, &MembersRequest::finished);
        QSignalSpy progressed(&request, &MembersRequest::progressed);
        request.start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(request.members().size(), guild.value(u"member_count").toInt());
        QCOMPARE(progressed.count(), request.expectedChunks());
        QSet<QString> ids;
        for (const QJsonValue &member : request.members())
            ids.insert(member[u"user"][u"id"].toString());
        QCOMPARE(ids.size(), request.members().size());
    }

    void secondRequestWaitsItsTurn()
    {
        const quint64 guild = m_guilds.constFirst().guildId();
        MembersRequest first(m_shard.get(), Commands::RequestGuildMembers::all(guild));
        MembersRequest second(m_shard.get(), Commands::RequestGuildMembers::all(guild));
        QSignalSpy delayed(&second, &MembersRequest::delayed);
        QSignalSpy finished(&first, &MembersRequest::finished);
        first.start();
        second.start();
        QCOMPARE(delayed.count(), 1);
        const auto wait = delayed.constFirst().constFirst().value<std::chrono::milliseconds>();
        QVERIFY(wait > 29s && wait <= 30s);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(second.receivedChunks(), 0);
    }

    void rateLimitIsWaitedOut()
    {
        const quint64 guild = m_guilds.constFirst().guildId();
        Commands::RequestGuildMembers what = Commands::RequestGuildMembers::all(guild);
        what.nonce = QStringLiteral("mine");
        MembersRequest request(m_shard.get(), what);
        QSignalSpy delayed(&request, &MembersRequest::delayed);
        m_simulator->dispatch(
            QStringLiteral("RATE_LIMITED"),
            {{QStringLiteral("opcode"), 8},
             {QStringLiteral("retry_after"), 0.05},
             {QStringLiteral("meta"), QJsonObject{{QStringLiteral("nonce"), QStringLiteral("mine")}}}});
        QTRY_COMPARE(delayed.count(), 1);
        QSignalSpy finished(&request, &MembersRequest::finished);
        // It sends by itself when the wait is over.
        QTRY_COMPARE(finished.count(), 1);
    }

    void membersById()
    {
        const Event guild = m_guilds.constFirst();
        Commands::RequestGuildMembers what;
        what.guildId = guild.guildId();
        const QString id = guild.value(u"members[0].user.id").toString();
        what.userIds = {id.toULongLong(), 12345};
        MembersRequest request(m_shard.get(), what);
        QSignalSpy finished(&request, &MembersRequest::finished);
        request.start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(request.members().size(), 1);
        QCOMPARE(request.members().at(0)[u"user"][u"id"].toString(), id);
        QCOMPARE(request.notFound().size(), 1);
    }

    void silenceTimesOut()
    {
        Commands::RequestGuildMembers what;
        what.guildId = m_guilds.constFirst().guildId();
        what.query = QStringLiteral("a");
        what.limit = 1;
        MembersRequest request(m_shard.get(), what);
        request.setTimeout(50ms);
        QSignalSpy failed(&request, &MembersRequest::failed);
        // The simulator answers at once; filtered, its answer never reaches the request.
        m_shard->setFilteredTypes({EventType::GuildMembersChunk});
        request.start();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code(), ErrorCode::TimedOut);
    }

    void impossibleRequestFailsAtOnce()
    {
        MembersRequest request(m_shard.get(), {});
        QSignalSpy failed(&request, &MembersRequest::failed);
        request.start();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().domain(), ErrorDomain::Usage);
    }

private:
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Shard> m_shard;
    QList<Event> m_guilds;
};

QTEST_GUILESS_MAIN(TestMembersRequest)
#include "tst_membersrequest.moc"

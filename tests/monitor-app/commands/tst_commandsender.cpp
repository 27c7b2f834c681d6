// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botsession.h"
#include "commands/commandsender.h"

#include <gateway/protocol/presence.h>
#include <gateway/protocol/requests.h>

#include <QSignalSpy>
#include <QTest>

using namespace Gateway;
using namespace std::chrono_literals;

//! Commands on a real session with the embedded simulator.
class TestCommandSender : public QObject
{
    Q_OBJECT

    static constexpr int patience = 30'000;

    std::unique_ptr<CommandSender> m_sender;
    std::unique_ptr<BotSession> m_session;

    static Command presence()
    {
        Error error;
        return Commands::Presence{{}, {}, Commands::Presence::Status::Idle, false}.toCommand(&error);
    }

    static Command allMembers(quint64 guild, const QString &nonce)
    {
        Error error;
        Commands::RequestGuildMembers request = Commands::RequestGuildMembers::all(guild);
        request.nonce = nonce;
        return request.toCommand(&error);
    }

    void connectSession(Intents intents = allIntents())
    {
        BotSettings settings = BotSettings::simulated();
        settings.simulatedShards = 1;
        settings.simulatedRate = 20;
        settings.intents = intents;
        m_session = std::make_unique<BotSession>(settings);
        m_sender->setSession(m_session.get());
        m_session->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_sender->snapshot(0) && m_sender->snapshot(0)->state == ShardState::Ready,
                                 patience);
    }

    quint64 aGuild() { return m_sender->guilds()->index(0).data(GuildList::IdRole).toULongLong(); }

    SentCommand newest() { return m_sender->history()->command(0); }

private Q_SLOTS:
    void init() { m_sender = std::make_unique<CommandSender>(); }
    void cleanup()
    {
        m_session.reset();
        m_sender.reset();
    }

    void tellsWhenACommandWentOut()
    {
        connectSession();
        m_sender->send(presence(), 0);
        QCOMPARE(newest().fate, SentCommand::Fate::Queued);
        QTRY_COMPARE(newest().fate, SentCommand::Fate::Sent);
        QVERIFY(newest().endedAt >= newest().queuedAt);
    }

    void tellsWhyACommandWasDropped()
    {
        connectSession();
        m_sender->send(presence(), 99);
        QTRY_COMPARE(newest().fate, SentCommand::Fate::Dropped);
        QVERIFY(newest().error.message().contains(u"99"));
    }

    void whatExceedsTheBudgetWaitsAndIsDroppedAtTheEnd()
    {
        connectSession();
        constexpr int commands = 130;
        for (int i = 0; i < commands; ++i)
            m_sender->send(presence(), 0);
        QTRY_VERIFY(m_sender->snapshot(0)->queuedCommands > 0);
        QTRY_COMPARE(m_sender->snapshot(0)->sendAvailable, 0);
        QSignalSpy stopped(m_session.get(), &BotSession::stopped);
        m_session->stop();
        QVERIFY(stopped.wait(patience));
        int sent = 0;
        int dropped = 0;
        for (int row = 0; row < commands; ++row) {
            const SentCommand &command = m_sender->history()->command(row);
            sent += command.fate == SentCommand::Fate::Sent ? 1 : 0;
            dropped += command.fate == SentCommand::Fate::Dropped && command.error ? 1 : 0;
        }
        QCOMPARE(sent + dropped, commands);
        QVERIFY(sent > 50 && sent <= 120);
        QVERIFY(dropped >= 10);
        QVERIFY(!m_sender->session());
    }

    void followsTheAnswerToAMembersRequest()
    {
        connectSession();
        QTRY_VERIFY(aGuild() != 0);
        const quint64 guild = aGuild();
        QCOMPARE(m_sender->shardOf(guild), 0);
        QVERIFY(!m_sender->guilds()->name(guild).isEmpty());
        QList<MembersProgress> steps;
        connect(m_sender->followed(), &MembersFollower::progressed, this,
                [&steps](const MembersProgress &progress) { steps << progress; });
        m_sender->send(allMembers(guild, QStringLiteral("n1")), 0);
        QTRY_VERIFY(!steps.isEmpty() && steps.last().state == MembersProgress::State::Complete);
        QCOMPARE(steps.first().chunks, 0);
        QVERIFY(steps.last().expected > 0);
        QCOMPARE(steps.last().chunks, steps.last().expected);
        QVERIFY(steps.last().members > 0);
        QCOMPARE(steps.last().command, newest().number);
        QCOMPARE(newest().answer, progressText(steps.last()));
        QVERIFY(m_sender->followed()->waiting().isEmpty());

        // The gateway takes that once in 30 s.
        QVERIFY(m_sender->waitForAllMembers(guild) > 0ms);
        m_sender->send(allMembers(guild, QStringLiteral("n2")), 0);
        QTRY_COMPARE(steps.last().state, MembersProgress::State::Refused);
        QCOMPARE(steps.last().nonce, QStringLiteral("n2"));
        QVERIFY(steps.last().retry > 0ms);
        disconnect(m_sender->followed(), nullptr, this, nullptr);
    }

    void intentsThatAreMissingAreKnown()
    {
        connectSession(unprivilegedIntents());
        QCOMPARE(m_sender->missingIntents(allMembers(1, {})), Intents(Intent::GuildMembers));
        QCOMPARE(m_sender->missingIntents(presence()), Intents());
    }

    void waitsNoLongerThanTheTimeout()
    {
        MembersFollower follower;
        follower.setTimeout(40ms);
        QList<MembersProgress> steps;
        connect(&follower, &MembersFollower::progressed, this,
                [&steps](const MembersProgress &progress) { steps << progress; });
        follower.follow(7, 1, QStringLiteral("a"));
        follower.takeChunk({1, QStringLiteral("b"), 0, 1, 5, 0}); // Of another request.
        QCOMPARE(steps.size(), 1);
        follower.takeChunk({1, QStringLiteral("a"), 0, 3, 1'000, 2});
        QCOMPARE(steps.last().members, 1'000);
        QCOMPARE(steps.last().notFound, 2);
        QTRY_COMPARE(steps.last().state, MembersProgress::State::TimedOut);
        QCOMPARE(steps.last().chunks, 1);
        QCOMPARE(steps.last().expected, 3);
    }

    void stopsWaitingWhenTold()
    {
        MembersFollower follower;
        QList<MembersProgress> steps;
        connect(&follower, &MembersFollower::progressed, this,
                [&steps](const MembersProgress &progress) { steps << progress; });
        follower.follow(1, 5, {});
        follower.follow(2, 6, {});
        follower.cancel(1);
        QCOMPARE(steps.last().command, 1);
        QCOMPARE(steps.last().state, MembersProgress::State::Cancelled);
        QCOMPARE(follower.waiting().size(), 1);
        follower.takeChunk({5, {}, 0, 1, 10, 0}); // Nobody waits for it.
        QCOMPARE(steps.size(), 3);
    }
};

QTEST_MAIN(TestCommandSender)
#include "tst_commandsender.moc"

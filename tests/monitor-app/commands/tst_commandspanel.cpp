// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botsession.h"
#include "commands/commandsender.h"
#include "commands/commandspanel.h"

#include <gateway/protocol/limits.h>
#include <gateway/protocol/requests.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Gateway;

class TestCommandsPanel : public QObject
{
    Q_OBJECT

    static constexpr int patience = 30'000;
    enum Kind { Presence, Voice, Members, Sounds, ChannelInfo, Raw };

    std::unique_ptr<CommandSender> m_sender;
    std::unique_ptr<CommandsPanel> m_panel;
    std::unique_ptr<BotSession> m_session;

    template <typename Widget>
    Widget *child(const char *name)
    {
        return m_panel->findChild<Widget *>(QLatin1String(name));
    }

    QString notes() { return child<QLabel>("commandNotes")->text(); }
    QPushButton *sendButton() { return child<QPushButton>("commandSend"); }
    void choose(Kind kind) { child<QComboBox>("commandKind")->setCurrentIndex(kind); }
    SentCommand newest() { return m_sender->history()->command(0); }

    void connectSession(int shards, Intents intents = allIntents())
    {
        BotSettings settings = BotSettings::simulated();
        settings.simulatedShards = shards;
        settings.simulatedRate = 5;
        settings.intents = intents;
        m_session = std::make_unique<BotSession>(settings);
        m_sender->setSession(m_session.get());
        QSignalSpy ready(m_session.get(), &BotSession::ready);
        m_session->start();
        QVERIFY(ready.wait(patience));
        QTRY_COMPARE(m_sender->shards().size(), shards);
        QTRY_COMPARE(child<QComboBox>("commandShard")->count(), shards + 2);
    }

private Q_SLOTS:
    void init()
    {
        m_sender = std::make_unique<CommandSender>();
        m_panel = std::make_unique<CommandsPanel>(m_sender.get());
        m_panel->show();
    }

    void cleanup()
    {
        m_session.reset();
        m_panel.reset();
        m_sender.reset();
    }

    void nothingCanBeSentWithoutASession()
    {
        QVERIFY(!sendButton()->isEnabled());
        QVERIFY(child<QLabel>("commandBudget")->text().contains(u"connect"));
    }

    void presenceGoesToAllShards()
    {
        connectSession(2);
        QVERIFY(sendButton()->text().contains(u'2'));
        QTest::mouseClick(sendButton(), Qt::LeftButton);
        QCOMPARE(m_sender->history()->rowCount(), 2);
        QTRY_COMPARE(m_sender->history()->command(0).fate, SentCommand::Fate::Sent);
        QTRY_COMPARE(m_sender->history()->command(1).fate, SentCommand::Fate::Sent);
        QVERIFY(m_sender->history()->command(0).shard != m_sender->history()->command(1).shard);
    }

    void rawPayloadIsChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        QTest::newRow("no JSON") << QStringLiteral("{\"op\":") << QStringLiteral("no JSON");
        QTest::newRow("no opcode") << QStringLiteral("{\"d\":{}}") << QStringLiteral("opcode");
        QTest::newRow("of the session")
            << QStringLiteral("{\"op\":2,\"d\":{}}") << QStringLiteral("IDENTIFY");
        QTest::newRow("too large") << QString(QStringLiteral("{\"op\":3,\"d\":\"") +
                                              QString(Limits::sentPayloadBytes, u'x') + QStringLiteral("\"}"))
                                   << QStringLiteral("4096");
    }

    void rawPayloadIsChecked()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, told);
        connectSession(1);
        choose(Raw);
        child<QPlainTextEdit>("rawPayload")->setPlainText(text);
        QString plain = notes();
        QVERIFY2(plain.remove(u',').contains(told), qPrintable(notes()));
        QVERIFY(!sendButton()->isEnabled());
    }

    void theTokenIsNotSent()
    {
        connectSession(1);
        choose(Raw);
        const QString text =
            QStringLiteral("{\"op\":3,\"d\":{\"since\":null,\"activities\":[],\"status\":\"%1\","
                           "\"afk\":false}}");
        const QString secret =
            QString::fromUtf8(m_sender->session()->settings().token.reveal().toByteArray());
        QVERIFY(!secret.isEmpty());
        child<QPlainTextEdit>("rawPayload")->setPlainText(text.arg(secret));
        QVERIFY2(notes().contains(u"token") && !notes().contains(secret), qPrintable(notes()));
        QVERIFY(!sendButton()->isEnabled());
        // How much may be sent is told meanwhile.
        QTRY_VERIFY(child<QLabel>("commandBudget")->text().contains(u"120"));
        m_panel->send();
        QCOMPARE(m_sender->history()->rowCount(), 0);
        // Whoever sends it past the panel does not get it into the history.
        Gateway::Error error;
        m_sender->send(Gateway::Commands::raw(text.arg(secret).toUtf8(), &error), 0);
        QVERIFY(!newest().payload.contains(secret.toUtf8()) && !newest().summary.contains(secret));
        QTRY_COMPARE(newest().fate, SentCommand::Fate::Dropped);
        QVERIFY(!newest().error.toString().contains(secret));
    }

    void sizeIsInSight()
    {
        connectSession(1);
        choose(Raw);
        const QString text =
            QStringLiteral("{\"op\":3,\"d\":{\"since\":null,\"activities\":[],\"status\":\"dnd\","
                           "\"afk\":false}}");
        child<QPlainTextEdit>("rawPayload")->setPlainText(text);
        QCOMPARE(child<QProgressBar>("commandSize")->value(), text.size());
        QCOMPARE(child<QProgressBar>("commandSize")->maximum(), 4096);
        QVERIFY(sendButton()->isEnabled());
        m_panel->send();
        QTRY_COMPARE(newest().fate, SentCommand::Fate::Sent);
        QCOMPARE(newest().payload, text.toUtf8());
        QVERIFY(
            m_sender->history()->index(0, CommandHistory::CommandColumn).data().toString().endsWith(u"dnd"));
        QTest::mouseClick(child<QPushButton>("commandAgain"), Qt::LeftButton);
        QCOMPARE(m_sender->history()->rowCount(), 2);
        QCOMPARE(newest().payload, text.toUtf8());
        QTRY_COMPARE(newest().fate, SentCommand::Fate::Sent);
    }

    void controlReturnSends()
    {
        connectSession(1);
        m_panel->activateWindow();
        child<QComboBox>("commandKind")->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTest::keyClick(child<QComboBox>("commandKind"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_sender->history()->rowCount(), 1);
        // Also when the button's text has changed.
        choose(Raw);
        auto *text = child<QPlainTextEdit>("rawPayload");
        text->setPlainText(QStringLiteral("{\"op\":3,\"d\":{}}"));
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Enter, Qt::ControlModifier);
        QTRY_COMPARE(m_sender->history()->rowCount(), 2);
    }

    void rawErrorsAreUnderlined_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        QTest::newRow("right") << QStringLiteral("{\"op\":3,\"d\":{}}") << QString();
        QTest::newRow("comma") << QStringLiteral("{\"d\":\"é\",,\"op\":3}") << QStringLiteral(",");
        QTest::newRow("opcode") << QStringLiteral("{\"d\":{}, \"op\": 2}") << QStringLiteral("\"op\": 2");
    }

    void rawErrorsAreUnderlined()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, marked);
        choose(Raw);
        auto *edit = child<QPlainTextEdit>("rawPayload");
        edit->setPlainText(text);
        const QList<QTextEdit::ExtraSelection> marks = edit->extraSelections();
        QCOMPARE(marks.size(), marked.isEmpty() ? 0 : 1);
        if (!marked.isEmpty())
            QVERIFY2(marks.first().cursor.selectedText().contains(marked),
                     qPrintable(marks.first().cursor.selectedText()));
    }

    void sizeOfWhatIsTooLargeIsTold()
    {
        connectSession(1);
        choose(Raw);
        child<QPlainTextEdit>("rawPayload")
            ->setPlainText(
                QString(QStringLiteral("{\"op\":3,\"d\":\"") + QString(4096, u'x') + QStringLiteral("\"}")));
        QString told = child<QProgressBar>("commandSize")->text();
        QVERIFY2(told.remove(u',').contains(u"4111"), qPrintable(told));
    }

    void guildsAndChannelsAreFoundByName()
    {
        connectSession(1);
        QTRY_VERIFY(m_sender->guilds()->rowCount() > 0);
        QModelIndex first;
        quint64 guild = 0;
        const auto findGuild = [&] {
            for (int row = 0; row < m_sender->guilds()->rowCount(); ++row) {
                first = m_sender->guilds()->index(row);
                guild = first.data(GuildList::IdRole).toULongLong();
                if (!m_sender->guilds()->channels(guild).isEmpty())
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(findGuild());
        const QString name = m_sender->guilds()->name(guild);
        QCOMPARE(m_sender->guilds()->idOf(name), guild);
        QCOMPARE(m_sender->guilds()->idOf(first.data().toString()), guild);
        choose(Voice);
        auto *page = child<QComboBox>("voiceChannel");
        child<QComboBox>("voiceGuild")->setEditText(name);
        const VoiceChannel channel = m_sender->guilds()->channels(guild).first();
        QCOMPARE(page->count(), int(m_sender->guilds()->channels(guild).size()));
        page->setEditText(channel.name);
        QVERIFY2(notes().isEmpty(), qPrintable(notes()));
        m_panel->send();
        QVERIFY(newest().payload.contains(QByteArray::number(channel.id)));
        QVERIFY(newest().payload.contains(QByteArray::number(guild)));
    }

    void missingIntentsAreToldBeforeSending()
    {
        connectSession(1, unprivilegedIntents());
        choose(Members);
        child<QComboBox>("membersGuild")->setEditText(QStringLiteral("1234567890123456789"));
        QVERIFY2(notes().contains(u"GUILD_MEMBERS"), qPrintable(notes()));
        QVERIFY(sendButton()->isEnabled());
    }

    void wrongShardIsTold()
    {
        connectSession(2);
        choose(Members);
        const quint64 guild = quint64(1) << 22; // Of shard 1.
        child<QComboBox>("membersGuild")->setEditText(QString::number(guild));
        QComboBox *shard = child<QComboBox>("commandShard");
        shard->setCurrentIndex(shard->findData(0));
        QVERIFY2(notes().contains(u"shard 1"), qPrintable(notes()));
        shard->setCurrentIndex(shard->findData(1));
        QVERIFY2(notes().isEmpty(), qPrintable(notes()));
    }

    void outOfSightNothingIsShownUntilItComesBack()
    {
        m_panel->hide();
        BotSettings settings = BotSettings::simulated();
        settings.simulatedShards = 3;
        m_session = std::make_unique<BotSession>(settings);
        m_sender->setSession(m_session.get());
        QSignalSpy told(m_sender.get(), &CommandSender::figuresChanged);
        m_session->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_sender->shards().size(), 3, patience);
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(child<QComboBox>("commandShard")->count(), 2);
        m_panel->show();
        QTRY_COMPARE(child<QComboBox>("commandShard")->count(), 5);
    }

    void eachShardIsAskedForItsOwnGuilds()
    {
        connectSession(2);
        choose(Sounds);
        child<QComboBox>("soundsGuild")->setEditText(QString::number(quint64(2) << 22));
        child<QLineEdit>("soundsMore")->setText(QString::number(quint64(3) << 22));
        m_panel->send();
        QCOMPARE(m_sender->history()->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            const SentCommand &command = m_sender->history()->command(row);
            const QList<quint64> guilds = guildsOf(command.payload);
            QCOMPARE(guilds.size(), 1);
            QCOMPARE(command.shard, ShardId::forGuild(guilds.first(), 2).id);
        }
    }

    void membersProgressIsShown()
    {
        connectSession(1);
        choose(Members);
        QTRY_VERIFY(m_sender->guilds()->rowCount() > 0);
        child<QComboBox>("membersGuild")
            ->setEditText(m_sender->guilds()->index(0).data(Qt::EditRole).toString());
        QTest::mouseClick(sendButton(), Qt::LeftButton);
        QTRY_VERIFY(child<QLabel>("membersProgressText")->text().contains(u"complete"));
        QVERIFY(child<QWidget>("membersProgress")->isVisible());
        QVERIFY(newest().answer.contains(u"complete"));
    }
};

QTEST_MAIN(TestCommandsPanel)
#include "tst_commandspanel.moc"

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botsession.h"
#include "intents/intentcalculator.h"
#include "intents/intentspanel.h"
#include "intents/intenttrafficmodel.h"
#include "logpanel/logengine.h"
#include "panels/paneltable.h"

#include <gateway/simulator/simulator.h>

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Gateway;

namespace {

constexpr int patience = 30'000;

SimulatorConfiguration quietSimulator()
{
    SimulatorConfiguration configuration;
    configuration.rate = 0;
    return configuration;
}

} // namespace

//! The panel over the log of a real session with a simulator.
class TestIntentsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<LogEngine>();
        m_panel = std::make_unique<IntentsPanel>();
        m_panel->resize(900, 400);
        connect(m_engine.get(), &LogEngine::snapshotTaken, m_panel.get(), &IntentsPanel::takeSnapshot);
        connect(m_engine.get(), &LogEngine::cleared, m_panel.get(), &IntentsPanel::clear);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_messages = m_emptyMessages = 0;
    }

    void cleanup()
    {
        m_session.reset();
        m_simulator.reset();
        m_panel.reset();
        m_engine.reset();
    }

    void countsWhatCameAndWhatCameEmpty();
    void filledMessagesAreNoWarning();
    void disallowedIntentIsTold();
    void captureTellsItsIntents();
    void countsOnlyWhileItIsSeen();
    void clearedLogIsForgotten();
    void rowFilters();
    void numberGivesNames();
    void namesGiveTheNumber();
    void boxesGiveTheNumber();
    void calculatorSaysWhatIsWrong();
    void calculatorComparesWithTheSession();

private:
    void watch(Intents intents, const SimulatorConfiguration &configuration = quietSimulator());
    void count(const QList<Event> &payloads);
    [[nodiscard]] QString cell(const char *name, int column) const
    {
        for (int row = 0; row < m_panel->model()->rowCount(); ++row) {
            if (m_panel->model()->index(row, IntentTrafficModel::IntentColumn).data().toString() ==
                QLatin1String(name))
                return m_panel->model()->index(row, column).data().toString();
        }
        return {};
    }
    [[nodiscard]] int rowOf(Intents intent) const
    {
        const QList<IntentTraffic> &intents = m_panel->model()->figures().intents;
        return int(std::find_if(intents.cbegin(), intents.cend(),
                                [intent](const IntentTraffic &each) { return each.intent == intent; }) -
                   intents.cbegin());
    }
    [[nodiscard]] quint64 counted(Intents intent) const
    {
        return m_panel->model()->figures().intents.at(rowOf(intent)).tally.count;
    }
    [[nodiscard]] QString firstNote() const
    {
        return m_panel->notes().isEmpty() ? QString() : m_panel->notes().constFirst().text;
    }
    [[nodiscard]] QLineEdit *number() const
    {
        return m_panel->findChild<QLineEdit *>(QStringLiteral("intentsNumber"));
    }
    [[nodiscard]] QLineEdit *names() const
    {
        return m_panel->findChild<QLineEdit *>(QStringLiteral("intentsNames"));
    }
    [[nodiscard]] QString calculatorNote() const
    {
        return m_panel->findChild<QLabel *>(QStringLiteral("intentsNote"))->text();
    }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<LogEngine> m_engine;
    std::unique_ptr<IntentsPanel> m_panel;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<BotSession> m_session;
    int m_messages = 0;
    int m_emptyMessages = 0;
};

void TestIntentsPanel::watch(Intents intents, const SimulatorConfiguration &configuration)
{
    m_simulator = std::make_unique<Simulator>(configuration);
    QVERIFY(m_simulator->listen());
    BotSettings settings = BotSettings::simulated();
    settings.simulate = false;
    settings.token = Token(m_simulator->token());
    settings.apiUrl = m_simulator->apiUrl();
    settings.intents = intents;
    m_session = std::make_unique<BotSession>(settings);
    connect(m_session.get(), &BotSession::payloadsRecorded, this, [this](const QList<Event> &payloads) {
        m_engine->ingest(payloads);
        count(payloads);
    });
    connect(m_session.get(), &BotSession::shardStateChanged, m_panel.get(), &IntentsPanel::takeTransition);
    m_panel->beginSession(intents);
    QSignalSpy ready(m_session.get(), &BotSession::ready);
    QSignalSpy failed(m_session.get(), &BotSession::failed);
    m_session->start();
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty() || !failed.isEmpty(), patience);
}

void TestIntentsPanel::count(const QList<Event> &payloads)
{
    for (const Event &payload : payloads) {
        if (payload.type() != EventType::MessageCreate)
            continue;
        ++m_messages;
        const QJsonObject data = payload.data();
        const int kind = data[u"type"].toInt();
        const auto isVoid = [&](const char *key) {
            return data[QLatin1String(key)].toArray().isEmpty();
        };
        if ((kind == 0 || kind == 19) && data[u"content"].toString().isEmpty() && isVoid("attachments") &&
            isVoid("embeds") && isVoid("components") && isVoid("sticker_items") && !data.contains(u"poll"))
            ++m_emptyMessages;
    }
}

void TestIntentsPanel::countsWhatCameAndWhatCameEmpty()
{
    const QAbstractItemModelTester tester(m_panel->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    watch(Intent::Guilds | Intent::GuildMessages);
    m_simulator->sendTraffic(3000);
    QTRY_VERIFY_WITH_TIMEOUT(m_emptyMessages > 20, patience);
    const auto isCounted = [this] {
        const QString expected = QStringLiteral("%1 of %2 messages").arg(m_emptyMessages).arg(m_messages);
        return firstNote().startsWith(expected);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isCounted(), patience);
    QCOMPARE(m_panel->notes().constFirst().severity, Finding::Severity::Warning);
    QVERIFY(m_messages > m_emptyMessages); // The bot's own, and those that mention it.
    QVERIFY(counted(Intent::GuildMessages) >= quint64(m_messages));
    QVERIFY(counted(Intent::Guilds) >= 6);
    QCOMPARE(cell("DIRECT_MESSAGES", IntentTrafficModel::EventsColumn), QStringLiteral("–"));
    QCOMPARE(cell("GUILD_PRESENCES", IntentTrafficModel::EventTypesColumn),
             QStringLiteral("would add PRESENCE_UPDATE"));
    QCOMPARE(cell("GUILD_PRESENCES", IntentTrafficModel::StateColumn), QStringLiteral("Not chosen"));
    QVERIFY(!cell("GUILD_MESSAGES", IntentTrafficModel::InflatedColumn).startsWith(u'–'));
}

void TestIntentsPanel::filledMessagesAreNoWarning()
{
    watch(Intent::Guilds | Intent::GuildMessages | Intent::MessageContent);
    m_simulator->sendTraffic(1000);
    QTRY_VERIFY_WITH_TIMEOUT(m_messages > 20, patience);
    QTRY_VERIFY_WITH_TIMEOUT(counted(Intent::GuildMessages) >= quint64(m_messages), patience);
    QVERIFY2(m_panel->notes().isEmpty(), qPrintable(firstNote()));
}

void TestIntentsPanel::disallowedIntentIsTold()
{
    SimulatorConfiguration configuration = quietSimulator();
    configuration.privilegedIntents = Intent::MessageContent;
    watch(Intent::Guilds | Intent::GuildPresences, configuration);
    QTRY_VERIFY_WITH_TIMEOUT(firstNote().contains(u"4014"), patience);
    QVERIFY(m_panel->notes().constFirst().remedy.contains(u"GUILD_PRESENCES"));
}

void TestIntentsPanel::captureTellsItsIntents()
{
    watch(Intent::Guilds | Intent::GuildMessages);
    m_panel->beginCapture();
    QVERIFY2(firstNote().contains(u"No session"), qPrintable(firstNote()));
    QCOMPARE(number()->text(), QStringLiteral("0"));
    m_simulator->sendTraffic(2000);
    QTRY_COMPARE_WITH_TIMEOUT(number()->text(), QStringLiteral("513"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(counted(Intent::GuildMessages) >= quint64(m_messages) && m_messages > 20,
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(firstNote().contains(u"messages came empty"), patience);
}

void TestIntentsPanel::countsOnlyWhileItIsSeen()
{
    watch(Intent::Guilds | Intent::GuildMessages);
    QTRY_VERIFY_WITH_TIMEOUT(counted(Intent::Guilds) >= 6, patience);
    m_panel->hide();
    const quint64 before = counted(Intent::GuildMessages);
    QSignalSpy snapshots(m_engine.get(), &LogEngine::snapshotTaken);
    m_simulator->sendTraffic(2000);
    QTRY_VERIFY_WITH_TIMEOUT(m_messages > 50 && !snapshots.isEmpty(), patience);
    QCOMPARE(counted(Intent::GuildMessages), before);
    // Nothing is missing afterwards.
    m_panel->show();
    QTRY_VERIFY_WITH_TIMEOUT(counted(Intent::GuildMessages) >= quint64(m_messages), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        firstNote().startsWith(QStringLiteral("%1 of %2").arg(m_emptyMessages).arg(m_messages)), patience);
}

void TestIntentsPanel::clearedLogIsForgotten()
{
    watch(Intent::Guilds | Intent::GuildMessages);
    m_simulator->sendTraffic(2000);
    QTRY_VERIFY_WITH_TIMEOUT(firstNote().contains(u"messages came empty"), patience);
    m_session.reset();
    m_engine->clear();
    QTRY_COMPARE_WITH_TIMEOUT(counted(Intent::GuildMessages), quint64(0), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!firstNote().contains(u"messages came empty"), patience);
}

void TestIntentsPanel::rowFilters()
{
    watch(Intent::Guilds | Intent::GuildMessages);
    QSignalSpy chosen(m_panel.get(), &IntentsPanel::filterTermChosen);
    const QModelIndex index =
        m_panel->model()->index(rowOf(Intent::GuildMessageTyping), IntentTrafficModel::StateColumn);
    m_panel->table()->scrollTo(index);
    const QPoint place = m_panel->table()->visualRect(index).center();
    QTest::mouseClick(m_panel->table()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(m_panel->table()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(),
             QStringLiteral("type in {TYPING_START} and exists d.guild_id"));
    QTest::keyClick(m_panel->table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.constLast().constLast().value<FilterChange>(), FilterChange::And);
    // MESSAGE_CONTENT brings no events of its own.
    m_panel->table()->setCurrentIndex(m_panel->model()->index(rowOf(Intent::MessageContent), 0));
    QTest::keyClick(m_panel->table(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
}

void TestIntentsPanel::numberGivesNames()
{
    type(number(), QStringLiteral("513"));
    QCOMPARE(names()->text(), QStringLiteral("GUILDS, GUILD_MESSAGES"));
    QCOMPARE(m_panel->model()->checked(), Intent::Guilds | Intent::GuildMessages);
    type(number(), QStringLiteral("0x8000"));
    QCOMPARE(names()->text(), QStringLiteral("MESSAGE_CONTENT"));
}

void TestIntentsPanel::namesGiveTheNumber()
{
    type(names(), QStringLiteral("guilds | MESSAGE_CONTENT"));
    QCOMPARE(number()->text(), QStringLiteral("32769"));
    QCOMPARE(names()->text(), QStringLiteral("guilds | MESSAGE_CONTENT"));
    QCOMPARE(m_panel->model()->checked(), Intent::Guilds | Intent::MessageContent);
}

void TestIntentsPanel::boxesGiveTheNumber()
{
    m_panel->beginSession(Intent::Guilds);
    const QModelIndex box = m_panel->model()->index(rowOf(Intent::GuildPresences), 0);
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    m_panel->table()->setCurrentIndex(box);
    QTest::keyClick(m_panel->table(), Qt::Key_Space);
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(number()->text(), QStringLiteral("257"));
    QVERIFY(!m_panel->model()->index(m_panel->model()->rowCount() - 1, 0).data(Qt::CheckStateRole).isValid());
}

void TestIntentsPanel::calculatorSaysWhatIsWrong()
{
    type(names(), QStringLiteral("GUILD_MESAGES"));
    QVERIFY2(calculatorNote().contains(u"GUILD_MESSAGES"), qPrintable(calculatorNote()));
    QVERIFY(calculatorNote().contains(u"Did you mean"));
    type(number(), QStringLiteral("5x"));
    QVERIFY2(calculatorNote().contains(u"5x"), qPrintable(calculatorNote()));
    type(number(), QStringLiteral("131073"));
    QVERIFY2(calculatorNote().contains(u"131072") && calculatorNote().contains(u"4013"),
             qPrintable(calculatorNote()));
}

void TestIntentsPanel::calculatorComparesWithTheSession()
{
    m_panel->beginSession(Intent::Guilds | Intent::GuildInvites);
    QCOMPARE(number()->text(), QStringLiteral("65"));
    QVERIFY2(calculatorNote().isEmpty(), qPrintable(calculatorNote()));
    type(number(), QStringLiteral("257"));
    QVERIFY2(calculatorNote().contains(u"More than the session: PRESENCE_UPDATE."),
             qPrintable(calculatorNote()));
    QVERIFY(calculatorNote().contains(u"Less than the session: INVITE_CREATE, INVITE_DELETE."));
    QVERIFY(calculatorNote().contains(u"Developer Portal: GUILD_PRESENCES"));
    QTest::mouseClick(m_panel->findChild<QToolButton *>(QStringLiteral("intentsReset")), Qt::LeftButton);
    QCOMPARE(number()->text(), QStringLiteral("65"));
}

QTEST_MAIN(TestIntentsPanel)
#include "tst_intentspanel.moc"

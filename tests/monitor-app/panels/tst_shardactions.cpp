// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botsession.h"
#include "panels/paneltable.h"
#include "panels/sharddetails.h"
#include "panels/shardsactions.h"
#include "shownshards.h"

#include <gateway/simulator/simulator.h>

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace Gateway;

namespace {

constexpr int patience = 30'000;

BotSettings simulated(int shards)
{
    BotSettings settings = BotSettings::simulated();
    settings.simulatedShards = shards;
    settings.simulatedRate = 200;
    return settings;
}

} // namespace

//! What the panel does to shards, with real ones of the embedded simulator.
class TestShardActions : public ShownShards
{
    Q_OBJECT

private Q_SLOTS:
    void init() { showPanel(); }
    void cleanup()
    {
        m_panel->setSession(nullptr);
        m_session.reset();
        m_panel.reset();
        m_model.reset();
    }

    void droppedConnectionIsResumed();
    void invalidatedSessionIdentifiesAnew();
    void missingAcksAreNoticed();
    void closeCodeFailsTheShardAndItStartsAgain();
    void faultMeetsTheShardChosenAlone();
    void reidentifyAsksAndCostsAStart();
    void reidentifyIsRefusedWithoutStarts();
    void stoppedShardStays();
    void sessionIdIsNeverWhole();

private:
    void watch(const BotSettings &settings);
    void strike(SimulatedFault::Kind kind, int closeCode = 0);
    [[nodiscard]] bool isReady() const { return m_model->shardsIn(ShardState::Ready) == m_model->rowCount(); }
    [[nodiscard]] QList<Cause> causes(int shard) const;
    [[nodiscard]] QMessageBox *question() const
    {
        return m_panel->findChild<QMessageBox *>(QStringLiteral("shardQuestion"));
    }
    static void answer(QMessageBox *box, QMessageBox::ButtonRole role)
    {
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    std::unique_ptr<BotSession> m_session;
};

void TestShardActions::watch(const BotSettings &settings)
{
    m_session = std::make_unique<BotSession>(settings);
    connect(m_session.get(), &BotSession::shardStateChanged, m_model.get(), &ShardsModel::takeTransition);
    connect(m_session.get(), &BotSession::snapshotsTaken, m_model.get(), &ShardsModel::takeSnapshots);
    m_panel->setSession(m_session.get());
    QSignalSpy ready(m_session.get(), &BotSession::ready);
    m_session->start();
    QVERIFY(ready.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
}

void TestShardActions::strike(SimulatedFault::Kind kind, int closeCode)
{
    QMenu *menu = m_panel->actions()->faultAction()->menu();
    QList<QAction *> actions = menu->actions();
    for (QAction *action : menu->actions()) {
        if (action->menu())
            actions += action->menu()->actions();
    }
    for (QAction *action : std::as_const(actions)) {
        const auto fault = action->data().value<SimulatedFault>();
        if (action->data().isValid() && fault.kind == kind && fault.closeCode == closeCode)
            return action->trigger();
    }
    QFAIL("no such fault is offered");
}

QList<Cause> TestShardActions::causes(int shard) const
{
    QList<Cause> causes;
    for (const Transition &transition : m_model->history(shard))
        causes.append(transition.cause);
    return causes;
}

void TestShardActions::droppedConnectionIsResumed()
{
    watch(simulated(1));
    QVERIFY(m_panel->actions()->faultAction()->isEnabled());
    strike(SimulatedFault::Kind::DropConnection);
    QTRY_VERIFY_WITH_TIMEOUT(causes(0).contains(Cause::NetworkError), patience);
    QTRY_VERIFY_WITH_TIMEOUT(causes(0).contains(Cause::ResumedReceived), patience);
    const PanelTable *history = m_panel->details()->historyTable();
    QCOMPARE(history->model()->rowCount(), int(m_model->history(0).size()));
    // The action does the same by itself.
    m_panel->actions()->reconnectAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(causes(0).contains(Cause::UserReconnected), patience);
    QTRY_COMPARE_WITH_TIMEOUT(causes(0).count(Cause::ResumedReceived), 2, patience);
    QCOMPARE(causes(0).count(Cause::ReadyReceived), 1);
}

void TestShardActions::invalidatedSessionIdentifiesAnew()
{
    watch(simulated(1));
    strike(SimulatedFault::Kind::Reconnect);
    QTRY_VERIFY_WITH_TIMEOUT(causes(0).contains(Cause::ReconnectRequested), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
    strike(SimulatedFault::Kind::InvalidateResumable);
    QTRY_VERIFY_WITH_TIMEOUT(causes(0).contains(Cause::SessionInterrupted), patience);
    QTRY_COMPARE_WITH_TIMEOUT(causes(0).count(Cause::ResumedReceived), 2, patience);
    strike(SimulatedFault::Kind::InvalidateNotResumable);
    QTRY_VERIFY_WITH_TIMEOUT(causes(0).contains(Cause::SessionInvalidated), patience);
    QTRY_COMPARE_WITH_TIMEOUT(causes(0).count(Cause::ReadyReceived), 2, patience);
}

void TestShardActions::missingAcksAreNoticed()
{
    watch(simulated(1));
    QAction *acknowledge = m_panel->findChild<QAction *>(QStringLiteral("faultAcknowledge"));
    acknowledge->trigger();
    QVERIFY(!acknowledge->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(causes(0).contains(Cause::MissedAck), patience);
    acknowledge->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
}

void TestShardActions::closeCodeFailsTheShardAndItStartsAgain()
{
    watch(simulated(1));
    QVERIFY(!m_panel->actions()->startAction()->isEnabled());
    strike(SimulatedFault::Kind::CloseWithCode, 4004);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->shard(0).state, ShardState::Failed, patience);
    QCOMPARE(m_model->shard(0).lastTransition.closeCode, 4004);
    QVERIFY(m_panel->details()->findChild<QLabel *>(QStringLiteral("shardCause"))->text().contains(u"4004"));
    QVERIFY(!m_panel->actions()->reconnectAction()->isEnabled());
    QVERIFY(m_panel->actions()->startAction()->isEnabled());
    m_panel->actions()->startAction()->trigger();
    answer(question(), QMessageBox::AcceptRole);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->shard(0).state, ShardState::Ready, patience);
}

void TestShardActions::faultMeetsTheShardChosenAlone()
{
    watch(simulated(2));
    // Without a shard none is meant, and not all of them.
    const QAction *drop = m_panel->findChild<QMenu *>(QStringLiteral("shardFaults"))->actions().constFirst();
    m_panel->actions()->setShard(-1);
    QVERIFY(!drop->isEnabled());
    m_panel->table()->selectRow(1);
    m_panel->actions()->setShard(1);
    QVERIFY(drop->isEnabled());
    strike(SimulatedFault::Kind::DropConnection);
    QTRY_COMPARE_WITH_TIMEOUT(causes(1).count(Cause::ResumedReceived), 1, patience);
    QVERIFY(!causes(0).contains(Cause::NetworkError));
    m_panel->findChild<QAction *>(QStringLiteral("faultEveryShard"))->setChecked(true);
    strike(SimulatedFault::Kind::DropConnection);
    QTRY_COMPARE_WITH_TIMEOUT(causes(1).count(Cause::ResumedReceived), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(causes(0).count(Cause::ResumedReceived), 1, patience);
}

void TestShardActions::reidentifyAsksAndCostsAStart()
{
    watch(simulated(1));
    const int before = m_session->identifyBudget().remaining(QDateTime::currentDateTimeUtc());
    QAction *action = m_panel->actions()->reidentifyAction();
    action->trigger();
    QVERIFY(question());
    QVERIFY2(question()->text().contains(QLocale().toString(before)), qPrintable(question()->text()));
    answer(question(), QMessageBox::RejectRole);
    QTRY_VERIFY(!question());
    QVERIFY(isReady());

    action->trigger();
    answer(question(), QMessageBox::AcceptRole);
    QTRY_COMPARE_WITH_TIMEOUT(causes(0).count(Cause::ReadyReceived), 2, patience);
    QVERIFY(!causes(0).contains(Cause::ResumedReceived));
    QCOMPARE(m_session->identifyBudget().remaining(QDateTime::currentDateTimeUtc()), before - 1);
}

void TestShardActions::reidentifyIsRefusedWithoutStarts()
{
    SimulatorConfiguration configuration;
    configuration.sessionStarts = 1;
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    BotSettings settings = BotSettings::simulated();
    settings.simulate = false;
    settings.token = Token(simulator.token());
    settings.apiUrl = simulator.apiUrl();
    settings.useReserve = true;
    watch(settings);
    QVERIFY2(!m_panel->actions()->faultAction()->isVisible(), "a real gateway takes no faults");
    m_panel->actions()->reidentifyAction()->trigger();
    QVERIFY(!question());
    auto *refusal = m_panel->findChild<QMessageBox *>(QStringLiteral("shardRefusal"));
    QVERIFY(refusal);
    QVERIFY2(refusal->text().contains(u"0 of 1"), qPrintable(refusal->text()));
    refusal->close();
    QVERIFY(isReady());
    m_panel->setSession(nullptr);
    m_session.reset();
}

void TestShardActions::stoppedShardStays()
{
    watch(simulated(2));
    m_panel->table()->selectRow(0);
    m_panel->actions()->stopAction()->trigger();
    answer(question(), QMessageBox::AcceptRole);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->shard(0).state, ShardState::Stopped, patience);
    QCOMPARE(m_model->shard(1).state, ShardState::Ready);
    QVERIFY(!m_panel->actions()->stopAction()->isEnabled());
    QVERIFY(m_panel->actions()->startAction()->isEnabled());
}

void TestShardActions::sessionIdIsNeverWhole()
{
    m_session = std::make_unique<BotSession>(simulated(1));
    QString whole;
    connect(m_session.get(), &BotSession::payloadsRecorded, this, [&](const QList<Event> &payloads) {
        for (const Event &payload : payloads) {
            if (payload.type() == EventType::Ready)
                whole = payload.data().value(QStringLiteral("session_id")).toString();
        }
    });
    connect(m_session.get(), &BotSession::snapshotsTaken, m_model.get(), &ShardsModel::takeSnapshots);
    m_session->start();
    QTRY_VERIFY_WITH_TIMEOUT(!whole.isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(fact("session").endsWith(u'…'), patience);
    QString shown = fact("session");
    shown.chop(1);
    QVERIFY(whole.startsWith(shown));
    QVERIFY(2 * shown.size() <= whole.size());
    QVERIFY(fact("resumeUrl").startsWith(u"127.0.0.1:"));
    QVERIFY(m_model->shard(0).heartbeatDue.count() >= 0);
}

QTEST_MAIN(TestShardActions)
#include "tst_shardactions.moc"

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botsession.h"
#include "colorscheme.h"
#include "panels/paneltable.h"
#include "panels/sharddetails.h"
#include "panels/shardheatmap.h"
#include "panels/shardheatmaplegend.h"
#include "panels/shardsactions.h"
#include "panels/shardsmodel.h"
#include "panels/shardspanel.h"
#include "panels/timelinemodel.h"

#include <gateway/simulator/simulator.h>

#include <QAction>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Gateway;

namespace {

constexpr int patience = 30'000;

ShardSnapshot snapshot(int id, ShardState state = ShardState::Ready)
{
    ShardSnapshot snapshot;
    snapshot.shard = {id, 400};
    snapshot.state = state;
    snapshot.latency = 20;
    snapshot.averageLatency = 25;
    return snapshot;
}

QList<ShardSnapshot> snapshots(int count)
{
    QList<ShardSnapshot> all;
    for (int id = 0; id < count; ++id)
        all.append(snapshot(id));
    return all;
}

BotSettings simulated(int shards)
{
    BotSettings settings = BotSettings::simulated();
    settings.simulatedShards = shards;
    settings.simulatedRate = 200;
    return settings;
}

} // namespace

//! The panel with made-up shards, and with real ones of the embedded simulator.
class TestShardsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ShardsModel>();
        m_panel = std::make_unique<ShardsPanel>(m_model.get());
        m_panel->resize(1200, 220);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel->setSession(nullptr);
        m_session.reset();
        m_panel.reset();
        m_model.reset();
    }

    void heatMapComesWithManyShards();
    void userKeepsTheViewChosen();
    void clickOnACellSelects();
    void keysMoveOverTheCells();
    void toolTipTellsStateCauseAndLatency();
    void hundredsOfCellsAreSeenAtOnce();
    void colourTellsWhatWasChosen();
    void legendCountsStates();
    void everyColumnSorts();
    void sortedShardIsTheOneThatIsChosen();
    void thousandShardsComeInOneGo();
    void manyChangesAreToldTogether();
    void detailsUnfoldAndFold();
    void factsTellWhatTheSnapshotHolds();
    void historyIsBoundedAndLeadsToTheLog();
    void sessionIdIsNeverWhole();
    void droppedConnectionIsResumed();
    void invalidatedSessionIdentifiesAnew();
    void missingAcksAreNoticed();
    void closeCodeFailsTheShardAndItStartsAgain();
    void faultMeetsTheShardChosenAlone();
    void reidentifyAsksAndCostsAStart();
    void reidentifyIsRefusedWithoutStarts();
    void stoppedShardStays();

private:
    void watch(const BotSettings &settings);
    void strike(SimulatedFault::Kind kind, int closeCode = 0);
    [[nodiscard]] bool isReady() const { return m_model->shardsIn(ShardState::Ready) == m_model->rowCount(); }
    [[nodiscard]] QList<Cause> causes(int shard) const;
    [[nodiscard]] QString fact(const char *id) const
    {
        const QLabel *label = m_panel->details()->findChild<QLabel *>(QString::fromLatin1(id));
        return label ? label->text() : QString();
    }
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
    [[nodiscard]] QColor colourOf(int row) const
    {
        const QRect cell = m_panel->heatMap()->visualRect(m_model->index(row, 0));
        const QImage picture = m_panel->heatMap()->viewport()->grab().toImage();
        return picture.pixelColor(cell.left() + 4, cell.center().y());
    }

    std::unique_ptr<ShardsModel> m_model;
    std::unique_ptr<ShardsPanel> m_panel;
    std::unique_ptr<BotSession> m_session;
};

void TestShardsPanel::watch(const BotSettings &settings)
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

void TestShardsPanel::strike(SimulatedFault::Kind kind, int closeCode)
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

QList<Cause> TestShardsPanel::causes(int shard) const
{
    QList<Cause> causes;
    for (const Transition &transition : m_model->history(shard))
        causes.append(transition.cause);
    return causes;
}

void TestShardsPanel::heatMapComesWithManyShards()
{
    m_model->takeSnapshots(snapshots(ShardsPanel::tableShards));
    QCOMPARE(m_panel->view(), ShardsPanel::View::Table);
    QVERIFY(m_panel->table()->isVisible());
    m_model->takeSnapshots(snapshots(ShardsPanel::tableShards + 1));
    QCOMPARE(m_panel->view(), ShardsPanel::View::HeatMap);
    QVERIFY(m_panel->heatMap()->isVisible());
    m_model->clear();
    QCOMPARE(m_panel->view(), ShardsPanel::View::Table);
}

void TestShardsPanel::userKeepsTheViewChosen()
{
    QAction *tool = m_panel->findChild<QAction *>(QStringLiteral("shardsHeatTool"));
    m_model->takeSnapshots(snapshots(2));
    tool->trigger();
    QCOMPARE(m_panel->view(), ShardsPanel::View::HeatMap);
    tool->trigger();
    QCOMPARE(m_panel->view(), ShardsPanel::View::Table);
    m_model->takeSnapshots(snapshots(100));
    QCOMPARE(m_panel->view(), ShardsPanel::View::Table);
}

void TestShardsPanel::clickOnACellSelects()
{
    m_model->takeSnapshots(snapshots(100));
    QSignalSpy changed(m_panel.get(), &ShardsPanel::currentShardChanged);
    ShardHeatMap *map = m_panel->heatMap();
    QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->visualRect(m_model->index(57, 0)).center());
    QCOMPARE(m_panel->currentShard(), 57);
    QCOMPARE(changed.constLast().constFirst().toInt(), 57);
    QCOMPARE(m_panel->details()->shard(), 57);
    m_panel->setView(ShardsPanel::View::Table);
    QCOMPARE(m_panel->table()->selectionModel()->selectedRows().constFirst().row(), 57);
}

void TestShardsPanel::keysMoveOverTheCells()
{
    m_model->takeSnapshots(snapshots(100));
    ShardHeatMap *map = m_panel->heatMap();
    QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->visualRect(m_model->index(0, 0)).center());
    const int line = map->cellsInLine();
    QVERIFY(line > 1 && line < 100);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(map, key);
        return m_panel->currentShard();
    };
    QCOMPARE(press(Qt::Key_Right), 1);
    QCOMPARE(press(Qt::Key_Down), 1 + line);
    QCOMPARE(press(Qt::Key_Left), line);
    // Over the beginning of a line to the end of the one above.
    QCOMPARE(press(Qt::Key_Left), line - 1);
    QCOMPARE(press(Qt::Key_Up), line - 1);
    QCOMPARE(press(Qt::Key_End), 99);
    QCOMPARE(press(Qt::Key_Right), 99);
    QCOMPARE(press(Qt::Key_Home), 0);
}

void TestShardsPanel::toolTipTellsStateCauseAndLatency()
{
    QList<ShardSnapshot> shards = snapshots(40);
    shards[7].lastTransition.cause = Cause::ResumedReceived;
    shards[7].lastTransition.when = QDateTime::currentDateTimeUtc();
    m_model->takeSnapshots(shards);
    ShardHeatMap *map = m_panel->heatMap();
    const QPoint place = map->visualRect(m_model->index(7, 0)).center();
    QHelpEvent event(QEvent::ToolTip, place, map->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(map->viewport(), &event);
    const QString tip = QToolTip::text();
    QVERIFY2(tip.startsWith(u"Shard 7 of 400: Ready"), qPrintable(tip));
    QVERIFY2(tip.contains(causeText(shards[7].lastTransition)), qPrintable(tip));
    QVERIFY2(tip.contains(u"20.0\u00a0ms"), qPrintable(tip));
}

void TestShardsPanel::hundredsOfCellsAreSeenAtOnce()
{
    m_model->takeSnapshots(snapshots(400));
    ShardHeatMap *map = m_panel->heatMap();
    const auto isSeen = [&] {
        return map->viewport()->rect().contains(map->visualRect(m_model->index(399, 0)));
    };
    QTRY_VERIFY(isSeen());
    QTRY_COMPARE(map->verticalScrollBar()->maximum(), 0);
    QVERIFY(map->gridSize().width() >= ShardHeatMap::smallestCell);
    QCOMPARE(map->visualRect(m_model->index(5, 0)).size(), map->gridSize());
    // More than can be seen at once scroll.
    m_model->takeSnapshots(snapshots(4000));
    QTRY_VERIFY(map->verticalScrollBar()->maximum() > 0);
    QCOMPARE(map->gridSize().width(), ShardHeatMap::smallestCell);
}

void TestShardsPanel::colourTellsWhatWasChosen()
{
    QList<ShardSnapshot> shards = snapshots(40);
    shards[1].state = ShardState::Resuming;
    shards[2].latency = 900;
    shards[0].timestamp = shards[3].timestamp = 1;
    m_model->takeSnapshots(shards);
    shards[0].timestamp = shards[3].timestamp = 1'000'000'001;
    shards[3].events = 500;
    m_model->takeSnapshots(shards);
    const QPalette palette = m_panel->heatMap()->palette();
    QCOMPARE(colourOf(0), Colors::good(palette));
    QCOMPARE(colourOf(1), Colors::ofState(ShardState::Resuming, palette));
    QCOMPARE(colourOf(2), Colors::good(palette));

    QComboBox *measure = m_panel->findChild<QComboBox *>(QStringLiteral("shardsMeasure"));
    measure->setCurrentIndex(int(ShardHeatScale::Measure::Latency));
    QCOMPARE(colourOf(0), Colors::good(palette));
    QVERIFY(colourOf(2) != Colors::good(palette));
    const QString latencies = m_panel->legend()->text();
    measure->setCurrentIndex(int(ShardHeatScale::Measure::EventRate));
    QCOMPARE(colourOf(3), Colors::accent(palette));
    QVERIFY(colourOf(0) != colourOf(3));
    QVERIFY(m_panel->legend()->text() != latencies);
}

void TestShardsPanel::legendCountsStates()
{
    QList<ShardSnapshot> shards = snapshots(40);
    shards[1].state = shards[2].state = ShardState::BackingOff;
    m_model->takeSnapshots(shards);
    QCOMPARE(m_panel->legend()->text(), QStringLiteral("2 Backing off · 38 Ready"));
}

void TestShardsPanel::everyColumnSorts()
{
    QList<ShardSnapshot> shards = snapshots(12);
    for (ShardSnapshot &shard : shards) {
        // The other way round than the ids, and with digits more.
        const int rank = 12 - shard.shard.id;
        shard.latency = shard.averageLatency = 7.0 * rank;
        shard.sequence = shard.events = 90 * rank;
        shard.bytesReceived = 900 * rank;
        shard.bytesInflated = 900 * rank * rank;
        shard.reconnects = shard.gaps = rank;
        shard.state = rank < 3 ? ShardState::Failed : ShardState::Ready;
        shard.lastTransition.cause = rank < 3 ? Cause::ClosedByGateway : Cause::ReadyReceived;
        shard.timestamp = 1;
    }
    m_model->takeSnapshots(shards);
    for (ShardSnapshot &shard : shards) {
        shard.timestamp = 1'000'000'001;
        shard.events += 10 * (12 - shard.shard.id);
    }
    m_model->takeSnapshots(shards);
    const auto shownShards = [this] {
        QList<int> ids;
        const QAbstractItemModel *table = m_panel->table()->model();
        for (int row = 0; row < table->rowCount(); ++row)
            ids.append(table->index(row, ShardsModel::ShardColumn).data().toInt());
        return ids;
    };
    QList<int> ascending;
    for (int id = 0; id < 12; ++id)
        ascending.append(id);
    const QList<int> descending(ascending.crbegin(), ascending.crend());
    QCOMPARE(shownShards(), ascending);
    for (int column = ShardsModel::LatencyColumn; column <= ShardsModel::GapsColumn; ++column) {
        m_panel->table()->sortByColumn(column, Qt::AscendingOrder);
        const QList<int> expected = column == ShardsModel::LatencyColumn
                                        ? QList<int>{10, 11, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
                                        : descending;
        QVERIFY2(shownShards() == expected, qPrintable(QString::number(column)));
    }
    m_panel->table()->sortByColumn(ShardsModel::StateColumn, Qt::AscendingOrder);
    QCOMPARE(shownShards().mid(0, 2), (QList<int>{10, 11})); // Those that failed.
    m_panel->table()->sortByColumn(ShardsModel::CauseColumn, Qt::AscendingOrder);
    QCOMPARE(shownShards().mid(10), (QList<int>{10, 11})); // “closed” behind “a new session”.
    m_panel->table()->sortByColumn(ShardsModel::ShardColumn, Qt::DescendingOrder);
    QCOMPARE(shownShards(), descending);
}

void TestShardsPanel::sortedShardIsTheOneThatIsChosen()
{
    QList<ShardSnapshot> shards = snapshots(20);
    shards[13].gaps = 5;
    m_model->takeSnapshots(shards);
    m_panel->table()->sortByColumn(ShardsModel::GapsColumn, Qt::DescendingOrder);
    m_panel->table()->selectRow(0);
    QCOMPARE(m_panel->currentShard(), 13);
    QCOMPARE(m_panel->details()->shard(), 13);
    m_panel->setView(ShardsPanel::View::HeatMap);
    QCOMPARE(m_panel->heatMap()->selectionModel()->selectedRows().constFirst().row(), 13);
    ShardHeatMap *map = m_panel->heatMap();
    QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->visualRect(m_model->index(4, 0)).center());
    QCOMPARE(m_panel->currentShard(), 4);
    // Another order does not choose another shard.
    m_panel->table()->sortByColumn(ShardsModel::ShardColumn, Qt::DescendingOrder);
    QCOMPARE(m_panel->currentShard(), 4);
}

void TestShardsPanel::thousandShardsComeInOneGo()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->takeSnapshots(snapshots(500));
    m_model->takeSnapshots(snapshots(1000));
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_model->rowCount(), 1000);
}

void TestShardsPanel::manyChangesAreToldTogether()
{
    m_model->takeSnapshots(snapshots(1000));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy figures(m_model.get(), &ShardsModel::figuresChanged);
    QSignalSpy taken(m_model.get(), &ShardsModel::transitionTaken);
    Transition transition;
    transition.to = ShardState::BackingOff;
    for (int id = 10; id < 990; ++id)
        m_model->takeTransition({id, 400}, transition);
    QCOMPARE(taken.size(), 980);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(figures.size(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 10);
    QCOMPARE(changed.constFirst().at(1).toModelIndex().row(), 989);
    QCOMPARE(m_panel->legend()->text(), QStringLiteral("980 Backing off · 20 Ready"));
}

void TestShardsPanel::detailsUnfoldAndFold()
{
    QAction *tool = m_panel->findChild<QAction *>(QStringLiteral("shardsDetailsTool"));
    m_model->takeSnapshots(snapshots(2));
    QCOMPARE(m_panel->details()->shard(), -1);
    QVERIFY2(!m_panel->details()->isVisible(), "without a shard they would only take room from the table");
    m_panel->table()->selectRow(1);
    QVERIFY(m_panel->details()->isVisible());
    tool->trigger();
    QVERIFY(!m_panel->details()->isVisible());
    tool->trigger();
    QVERIFY(m_panel->details()->isVisible());
    // A single shard needs no choice.
    m_model->clear();
    m_model->takeSnapshots({snapshot(3)});
    QCOMPARE(m_panel->details()->shard(), 3);
}

void TestShardsPanel::factsTellWhatTheSnapshotHolds()
{
    ShardSnapshot shard = snapshot(0);
    shard.sessionId = QStringLiteral("abc123…");
    shard.resumeUrl = QUrl(QStringLiteral("wss://gateway-us-east1-b.discord.gg"));
    shard.heartbeatInterval = std::chrono::milliseconds(41'250);
    shard.heartbeatDue = std::chrono::milliseconds(12'300);
    shard.sendAvailable = 0;
    shard.sendWait = std::chrono::milliseconds(2'500);
    shard.queuedCommands = 4;
    shard.guilds = 17;
    shard.gaps = 3;
    shard.payloads = 1234;
    shard.bytesReceived = 2048;
    shard.bytesSent = 512;
    shard.reconnects = 6;
    m_model->takeSnapshots({shard});
    QCOMPARE(fact("payloads"), QStringLiteral("1,234"));
    QCOMPARE(fact("received"), QStringLiteral("2.0\u00a0KiB"));
    QCOMPARE(fact("sent"), QStringLiteral("512\u00a0B"));
    QCOMPARE(fact("reconnects"), QStringLiteral("6"));
    QCOMPARE(fact("session"), shard.sessionId);
    QCOMPARE(fact("resumeUrl"), QStringLiteral("gateway-us-east1-b.discord.gg"));
    QVERIFY(fact("interval").startsWith(u"41.3") || fact("interval").startsWith(u"41.2"));
    QCOMPARE(fact("nextBeat"), QStringLiteral("in 12.3\u00a0s"));
    QCOMPARE(fact("sendable"), QStringLiteral("0"));
    QCOMPARE(fact("sendWait"), QStringLiteral("in 2.5\u00a0s"));
    QCOMPARE(fact("queued"), QStringLiteral("4"));
    QCOMPARE(fact("guilds"), QStringLiteral("17"));
    QCOMPARE(fact("gaps"), QStringLiteral("3"));
    // Without a connection nothing beats.
    shard.state = ShardState::BackingOff;
    m_model->takeSnapshots({shard});
    QCOMPARE(fact("nextBeat"), QStringLiteral("–"));
    QCOMPARE(fact("latency"), QStringLiteral("–"));
}

void TestShardsPanel::historyIsBoundedAndLeadsToTheLog()
{
    for (int i = 0; i < ShardsModel::historyLength + 10; ++i) {
        Transition transition;
        transition.to = i % 2 == 0 ? ShardState::Ready : ShardState::Resuming;
        transition.when = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i);
        m_model->takeTransition({0, 1}, transition);
    }
    QCOMPARE(m_model->history(0).size(), ShardsModel::historyLength);
    QCOMPARE(m_model->history(0).constLast().when.toMSecsSinceEpoch(),
             1'700'000'000'000 + ShardsModel::historyLength + 9);
    PanelTable *table = m_panel->details()->historyTable();
    QSignalSpy chosen(m_panel.get(), &ShardsPanel::momentChosen);
    Q_EMIT table->activated(table->model()->index(table->model()->rowCount() - 1, 0));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().at(1).toLongLong(), 1'700'000'000'000 + ShardsModel::historyLength + 9);
}

void TestShardsPanel::sessionIdIsNeverWhole()
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

void TestShardsPanel::droppedConnectionIsResumed()
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

void TestShardsPanel::invalidatedSessionIdentifiesAnew()
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

void TestShardsPanel::missingAcksAreNoticed()
{
    watch(simulated(1));
    QAction *acknowledge = m_panel->findChild<QAction *>(QStringLiteral("faultAcknowledge"));
    acknowledge->trigger();
    QVERIFY(!acknowledge->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(causes(0).contains(Cause::MissedAck), patience);
    acknowledge->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
}

void TestShardsPanel::closeCodeFailsTheShardAndItStartsAgain()
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

void TestShardsPanel::faultMeetsTheShardChosenAlone()
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

void TestShardsPanel::reidentifyAsksAndCostsAStart()
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

void TestShardsPanel::reidentifyIsRefusedWithoutStarts()
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

void TestShardsPanel::stoppedShardStays()
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

QTEST_MAIN(TestShardsPanel)
#include "tst_shardspanel.moc"

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colorscheme.h"
#include "panels/paneltable.h"
#include "panels/sharddetails.h"
#include "panels/shardheatmap.h"
#include "panels/shardheatmaplegend.h"
#include "shownshards.h"

#include <QAction>
#include <QComboBox>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Gateway;

namespace {

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

} // namespace

//! The panel with made-up shards.
class TestShardsPanel : public ShownShards
{
    Q_OBJECT

private Q_SLOTS:
    void init() { showPanel(); }
    void cleanup()
    {
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

private:
    [[nodiscard]] QColor colourOf(int row) const
    {
        const QRect cell = m_panel->heatMap()->visualRect(m_model->index(row, 0));
        const QImage picture = m_panel->heatMap()->viewport()->grab().toImage();
        return picture.pixelColor(cell.left() + 4, cell.center().y());
    }
};

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

QTEST_MAIN(TestShardsPanel)
#include "tst_shardspanel.moc"

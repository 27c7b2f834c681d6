// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/logtype.h"
#include "filter/filter.h"
#include "panels/paneltable.h"
#include "panels/statisticsmodel.h"
#include "panels/statisticspanel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Gateway::EventType;

namespace {

LogTally tally(quint64 key, quint64 count, quint64 inflated, quint64 wire)
{
    LogTally tally;
    tally.key = key;
    tally.count = count;
    tally.recentCount = count / 10;
    tally.bytesInflated = inflated;
    tally.bytesOnWire = wire;
    return tally;
}

LogTally ofType(EventType type, quint64 count, quint64 inflated, quint64 wire)
{
    return tally(LogType::ofEvent(type), count, inflated, wire);
}

LogFiguresByGroup figures(const QList<LogTally> &types, const QList<LogTally> &guilds = {})
{
    LogFiguresByGroup figures;
    figures.types = types;
    figures.guilds = guilds;
    figures.firstTime = 1'000'000'000;
    figures.lastTime = 11'000'000'000;
    figures.recentSeconds = 10;
    for (const LogTally &type : types) {
        figures.total.count += type.count;
        figures.total.recentCount += type.recentCount;
        figures.total.bytesInflated += type.bytesInflated;
        figures.total.bytesOnWire += type.bytesOnWire;
    }
    return figures;
}

QStringList names(const QAbstractItemModel *model)
{
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->index(row, StatisticsModel::NameColumn).data().toString();
    return names;
}

const QString ready = u"READY"_s;
const QString message = u"MESSAGE_CREATE"_s;
const QString typing = u"TYPING_START"_s;

} // namespace

class TestStatisticsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<StatisticsPanel>();
        m_panel->resize(900, 300);
        m_table = m_panel->typesTable();
        m_panel->takeFigures(
            figures({ofType(EventType::Ready, 9, 90'000, 20'000),
                     ofType(EventType::MessageCreate, 1000, 800'000, 90'000),
                     ofType(EventType::TypingStart, 200, 20'000, 100'000)},
                    {tally(0, 9, 90'000, 20'000), tally(81384788765712384, 1200, 820'000, 190'000)}));
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void figuresAreShown()
    {
        const QAbstractItemModel *model = m_table->model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->index(0, StatisticsModel::CountColumn).data().toString(), QLocale().toString(1000));
        QCOMPARE(model->index(0, StatisticsModel::RateColumn).data().toString(),
                 QLocale().toString(10.0, 'f', 1));
        QCOMPARE(model->index(0, StatisticsModel::AverageColumn).data().toString(), QLocale().toString(100));
        const double share =
            model->index(0, StatisticsModel::ShareColumn).data(StatisticsModel::ShareRole).toDouble();
        QCOMPARE(share, 1000.0 / 1209);
        // The bar's measure can be another.
        QComboBox *measure = m_panel->findChild<QComboBox *>(u"statisticsMeasure"_s);
        measure->setFocus();
        QTest::keyClick(measure, Qt::Key_End);
        QCOMPARE(model->index(0, StatisticsModel::ShareColumn).data(StatisticsModel::ShareRole).toDouble(),
                 90.0 / 210);
        QVERIFY(
            m_panel->findChild<QLabel *>(u"statisticsTotal"_s)->text().contains(QLocale().toString(1209)));
    }

    void sortingIsByValue()
    {
        QCOMPARE(names(m_table->model()), (QStringList{message, typing, ready}));
        // By their texts 878.9 KiB would stand after 97.7 KiB.
        clickHeader(StatisticsModel::InflatedColumn);
        QCOMPARE(names(m_table->model()), (QStringList{message, ready, typing}));
        clickHeader(StatisticsModel::WireColumn);
        QCOMPARE(names(m_table->model()), (QStringList{typing, message, ready}));
        clickHeader(StatisticsModel::WireColumn);
        QCOMPARE(names(m_table->model()), (QStringList{ready, message, typing}));
        clickHeader(StatisticsModel::NameColumn);
        QCOMPARE(names(m_table->model()), (QStringList{message, ready, typing}));
    }

    void clickFilters_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<FilterChange>("how");
        QTest::newRow("plain") << Qt::KeyboardModifiers() << FilterChange::Only;
        QTest::newRow("Ctrl") << Qt::KeyboardModifiers(Qt::ControlModifier) << FilterChange::And;
        QTest::newRow("Shift") << Qt::KeyboardModifiers(Qt::ShiftModifier) << FilterChange::AndNot;
        QTest::newRow("Alt") << Qt::KeyboardModifiers(Qt::AltModifier) << FilterChange::Or;
    }

    void clickFilters()
    {
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const FilterChange, how);
        QSignalSpy chosen(m_panel.get(), &StatisticsPanel::filterTermChosen);
        const QPoint place =
            m_table->visualRect(m_table->model()->index(1, StatisticsModel::CountColumn)).center();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers, place);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().at(0).toString(), u"type == TYPING_START"_s);
        QCOMPARE(chosen.constFirst().at(1).value<FilterChange>(), how);
        FilterError error;
        QVERIFY(!Filter::compile(chosen.constFirst().at(0).toString(), &error).isEmpty());
    }

    void enterFilters()
    {
        QSignalSpy chosen(m_panel.get(), &StatisticsPanel::filterTermChosen);
        m_panel->findChild<QTabBar *>(u"statisticsTabs"_s)->setCurrentIndex(1);
        PanelTable *guilds = m_panel->guildsTable();
        guilds->setFocus();
        guilds->setCurrentIndex(guilds->model()->index(0, 0));
        QTest::keyClick(guilds, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().at(0).toString(), u"guild == 81384788765712384"_s);
        QTest::keyClick(guilds, Qt::Key_Down);
        QTest::keyClick(guilds, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(chosen.constFirst().at(0).toString(), u"not exists guild"_s);
        QCOMPARE(chosen.constFirst().at(1).value<FilterChange>(), FilterChange::AndNot);
        FilterError error;
        QVERIFY(!Filter::compile(u"not exists guild"_s, &error).isEmpty());
        QVERIFY(!error.isError());
    }

    void rowsStayUnderThePointer()
    {
        m_table->selectRow(1);
        const QPersistentModelIndex selected = m_table->currentIndex();
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_table->viewport(), &leave);
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
        QCoreApplication::sendEvent(m_table->viewport(), &enter);
        const LogFiguresByGroup later =
            figures({ofType(EventType::Ready, 9, 90'000, 20'000), ofType(EventType::Resumed, 5000, 1, 1),
                     ofType(EventType::MessageCreate, 1001, 800'000, 90'000),
                     ofType(EventType::TypingStart, 3000, 20'000, 100'000)});
        m_panel->takeFigures(later);
        QCOMPARE(names(m_table->model()), (QStringList{message, typing, ready, u"RESUMED"_s}));
        QCOMPARE(m_table->model()->index(1, StatisticsModel::CountColumn).data().toString(),
                 QLocale().toString(3000));
        QCoreApplication::sendEvent(m_table->viewport(), &leave);
        QCOMPARE(names(m_table->model()), (QStringList{u"RESUMED"_s, typing, message, ready}));
        QCOMPARE(selected.data().toString(), typing);
        QCOMPARE(m_table->selectionModel()->selectedRows().constFirst().data().toString(), typing);
    }

    void modelKeepsItsPromises()
    {
        StatisticsModel model(StatisticsModel::Group::Guilds);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        quint32 seed = 7;
        for (int round = 0; round < 50; ++round) {
            QList<LogTally> guilds;
            for (quint64 guild = 0; guild < 40; ++guild) {
                seed = seed * 1664525 + 1013904223;
                if (seed >> 30 != 0)
                    guilds << tally(guild, seed >> 8, 1, 1);
            }
            model.setOrderHeld(round % 3 == 0);
            model.takeFigures(figures({}, guilds));
            QCOMPARE(model.rowCount(), guilds.size());
            model.setOrderHeld(false);
            for (int row = 1; row < model.rowCount(); ++row)
                QVERIFY(model.tally(row - 1).count >= model.tally(row).count);
        }
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsAreBounded()
    {
        StatisticsModel model(StatisticsModel::Group::Guilds);
        QList<LogTally> guilds;
        for (quint64 guild = 1; guild <= 100'000; ++guild)
            guilds << tally(guild, guild, 1, 1);
        model.takeFigures(figures({}, guilds));
        QCOMPARE(model.rowCount(), StatisticsModel::maximumRows);
        QCOMPARE(model.tally(0).key, quint64(100'000));
        QCOMPARE(model.csv().count(u'\n'), 100'001);
    }

    void guildsHaveTheirNames()
    {
        m_panel->setGuildName(81384788765712384, u"Plants, \"green\""_s);
        QVERIFY(names(m_panel->guildsTable()->model()).contains(u"Plants, \"green\""_s));
        m_panel->findChild<QTabBar *>(u"statisticsTabs"_s)->setCurrentIndex(1);
        QTest::mouseClick(m_panel->findChild<QToolButton *>(u"statisticsCopy"_s), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.at(0), u"guild,name,count,rate_now,rate_average,bytes_inflated,bytes_wire"_s);
        QCOMPARE(lines.at(1),
                 u"81384788765712384,\"Plants, \"\"green\"\"\",1200,12.000,120.000,820000,190000"_s);
        QVERIFY(lines.at(2).startsWith(u",,9,"_s));
    }

    void namesOfOthersDoNothing()
    {
        const LogType::Code code = LogType::ofForeignName("EVIL\xe2\x80\xae_TYPE");
        m_panel->takeFigures(figures({tally(code, 5, 500, 100)}, {tally(7, 5, 500, 100)}));
        m_panel->setGuildName(7, u"<b>bold</b>\u0007"_s);
        const QString replaced(QChar::ReplacementCharacter);
        QCOMPARE(names(m_table->model()), QStringList(u"EVIL"_s + replaced + u"_TYPE"_s));
        const QModelIndex guild = m_panel->guildsTable()->model()->index(0, StatisticsModel::NameColumn);
        QCOMPARE(guild.data().toString(), QString(u"<b>bold</b>"_s + replaced));
        // A tooltip would take the name for HTML.
        QVERIFY(guild.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;bold"));
        // The filter has the name as it is.
        QSignalSpy chosen(m_panel.get(), &StatisticsPanel::filterTermChosen);
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const QString term = chosen.constFirst().constFirst().toString();
        FilterError error;
        (void)Filter::compile(term, &error);
        QVERIFY2(!error.isError() && term.contains(u"\u202e_TYPE"), qPrintable(term));
    }

    void scopeAndSightAreTold()
    {
        QSignalSpy scope(m_panel.get(), &StatisticsPanel::scopeChanged);
        QSignalSpy active(m_panel.get(), &StatisticsPanel::activeChanged);
        QTest::keyClick(m_panel->findChild<QComboBox *>(u"statisticsScope"_s), Qt::Key_Down);
        QCOMPARE(scope.constFirst().at(0).value<LogStatistics::Scope>(), LogStatistics::Scope::Result);
        m_panel->hide();
        m_panel->show();
        QCOMPARE(active.size(), 2);
        QCOMPARE(active.at(0).at(0).toBool(), false);
        QCOMPARE(active.at(1).at(0).toBool(), true);
    }

private:
    void clickHeader(int column)
    {
        QHeaderView *header = m_table->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }

    std::unique_ptr<StatisticsPanel> m_panel;
    PanelTable *m_table = nullptr;
};

QTEST_MAIN(TestStatisticsPanel)
#include "tst_statisticspanel.moc"

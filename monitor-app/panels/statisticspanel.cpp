// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statisticspanel.h"

#include "glyphicon.h"
#include "panels/paneltable.h"
#include "panels/statisticsmodel.h"
#include "panels/usagebar.h"
#include "units.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StatisticsPanel::StatisticsPanel(QWidget *parent)
    : QWidget(parent)
    , m_types(new StatisticsModel(StatisticsModel::Group::Types, this))
    , m_guilds(new StatisticsModel(StatisticsModel::Group::Guilds, this))
    , m_typesTable(makeTable(m_types, u"GUILD_MEMBERS_CHUNK"_s))
    , m_guildsTable(makeTable(m_guilds, u"0000000000000000000"_s))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_scope(new QComboBox(this))
    , m_measure(new QComboBox(this))
    , m_total(new QLabel(this))
{
    m_typesTable->setObjectName(u"statisticsTypes"_s);
    m_typesTable->setAccessibleName(tr("Statistics by event type"));
    m_guildsTable->setObjectName(u"statisticsGuilds"_s);
    m_guildsTable->setAccessibleName(tr("Statistics by guild"));
    m_tabs->setObjectName(u"statisticsTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(tr("By type"));
    m_tabs->addTab(tr("By guild"));
    m_pages->addWidget(m_typesTable);
    m_pages->addWidget(m_guildsTable);
    m_total->setObjectName(u"statisticsTotal"_s);
    m_total->setForegroundRole(QPalette::PlaceholderText);
    m_total->setContentsMargins(6, 1, 6, 2);
    m_total->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_pages);
    layout->addWidget(m_total);
    for (PanelTable *table : {m_typesTable, m_guildsTable}) {
        table->installEventFilter(this);
        table->viewport()->installEventFilter(this);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        showTotal();
    });
    showTotal();
}

PanelTable *StatisticsPanel::makeTable(StatisticsModel *model, const QString &widestName)
{
    PanelTable *table = new PanelTable(model, this);
    table->setEmptyText(tr("What the events of each group take is counted here as they come."));
    table->fitColumn(StatisticsModel::NameColumn, {widestName});
    table->fitColumn(StatisticsModel::CountColumn, {u"0,000,000"_s});
    table->fitColumn(StatisticsModel::RateColumn, {u"00,000"_s});
    table->fitColumn(StatisticsModel::AverageColumn, {u"00,000"_s});
    table->fitColumn(StatisticsModel::InflatedColumn, {u"000.0 MiB"_s});
    table->fitColumn(StatisticsModel::WireColumn, {u"000.0 MiB"_s});
    table->stretchColumn(StatisticsModel::ShareColumn, u"100.0 %"_s);
    table->setItemDelegateForColumn(StatisticsModel::ShareColumn,
                                    new UsageBar(StatisticsModel::ShareRole, table));
    table->horizontalHeader()->setSortIndicator(StatisticsModel::CountColumn, Qt::DescendingOrder);
    table->setSortingEnabled(true);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this,
            [this, table](const QPoint &place) { showMenu(table, place); });
    connect(table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { choose(index, QGuiApplication::keyboardModifiers()); });
    return table;
}

QWidget *StatisticsPanel::makeHead()
{
    m_scope->setObjectName(u"statisticsScope"_s);
    m_scope->setAccessibleName(tr("What is counted"));
    m_scope->addItem(tr("Whole log"), QVariant::fromValue(LogStatistics::Scope::Log));
    m_scope->addItem(tr("What the filter shows"), QVariant::fromValue(LogStatistics::Scope::Result));
    m_scope->setToolTip(tr("What is counted: all that the log holds, or what the filter lets through"));
    connect(m_scope, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT scopeChanged(m_scope->currentData().value<LogStatistics::Scope>()); });

    m_measure->setObjectName(u"statisticsMeasure"_s);
    m_measure->setAccessibleName(tr("What the shares are of"));
    m_measure->addItem(tr("Share of events"));
    m_measure->addItem(tr("Share of inflated bytes"));
    m_measure->addItem(tr("Share of wire bytes"));
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this](int index) {
        for (StatisticsModel *model : {m_types, m_guilds})
            model->setMeasure(StatisticsModel::Measure(index));
    });

    QToolButton *copy = new QToolButton(this);
    copy->setObjectName(u"statisticsCopy"_s);
    copy->setText(tr("Copy CSV"));
    copy->setToolTip(tr("Copy the whole table as comma-separated values"));
    copy->setAutoRaise(true);
    connect(copy, &QToolButton::clicked, this, &StatisticsPanel::copyCsv);

    // In a narrow panel the choices give way.
    for (QComboBox *choice : {m_scope, m_measure}) {
        choice->setMinimumWidth(choice->fontMetrics().averageCharWidth() * 8);
        // A narrow panel cuts it.
        choice->setToolTip(choice->currentText());
        connect(choice, &QComboBox::currentTextChanged, choice, &QWidget::setToolTip);
    }
    QWidget *head = new QWidget(this);
    QHBoxLayout *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 4, 2);
    layout->setSpacing(4);
    layout->addWidget(m_tabs, 0, Qt::AlignBottom);
    layout->addStretch();
    layout->addWidget(m_scope);
    layout->addWidget(m_measure);
    layout->addWidget(copy);
    return head;
}

StatisticsModel *StatisticsPanel::currentModel() const
{
    return m_pages->currentWidget() == m_typesTable ? m_types : m_guilds;
}

void StatisticsPanel::takeFigures(const LogFiguresByGroup &figures)
{
    m_types->takeFigures(figures);
    m_guilds->takeFigures(figures);
    showTotal();
}

void StatisticsPanel::setGuildName(quint64 guild, const QString &name)
{
    m_guilds->setGuildName(guild, name);
}

void StatisticsPanel::clear()
{
    m_types->clear();
    m_guilds->clear();
    showTotal();
}

void StatisticsPanel::choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (!index.isValid())
        return;
    const FilterChange how = modifiers.testFlag(Qt::ControlModifier) ? FilterChange::And
                             : modifiers.testFlag(Qt::ShiftModifier) ? FilterChange::AndNot
                             : modifiers.testFlag(Qt::AltModifier)   ? FilterChange::Or
                                                                     : FilterChange::Only;
    const StatisticsModel *model = index.model() == m_types ? m_types : m_guilds;
    Q_EMIT filterTermChosen(model->term(index.row()), how);
}

void StatisticsPanel::showMenu(PanelTable *table, const QPoint &place)
{
    const QPersistentModelIndex index = table->indexAt(place);
    QMenu *menu = new QMenu(this);
    menu->setObjectName(u"statisticsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        const StatisticsModel *model = currentModel();
        const QString term = model->term(index.row());
        const auto offer = [&](const QString &text, FilterChange how) {
            return menu->addAction(text, this, [this, term, how] { Q_EMIT filterTermChosen(term, how); });
        };
        offer(tr("Show &only %1").arg(term), FilterChange::Only)->setIcon(glyphIcon(Glyph::Filter));
        offer(tr("… &and %1").arg(term), FilterChange::And);
        offer(tr("… and &not %1").arg(term), FilterChange::AndNot);
        offer(tr("… o&r %1").arg(term), FilterChange::Or);
        menu->addSeparator();
    }
    menu->addAction(tr("&Copy as CSV"), this, &StatisticsPanel::copyCsv);
    menu->popup(table->viewport()->mapToGlobal(place));
}

void StatisticsPanel::copyCsv()
{
    QGuiApplication::clipboard()->setText(currentModel()->csv());
}

void StatisticsPanel::showTotal()
{
    const StatisticsModel *model = currentModel();
    const LogFiguresByGroup &figures = model->figures();
    const LogTally &total = figures.total;
    if (total.count == 0) {
        // Changes of state alone have a time, but are not counted.
        const bool isNothing = figures.ofResult && figures.firstTime == 0;
        m_total->setText(isNothing ? tr("The filter lets nothing through") : QString());
        m_total->setVisible(isNothing);
        return;
    }
    QString text = tr("Total: %Ln events · %1/s · %2 inflated · %3 on the wire", nullptr, int(total.count))
                       .arg(Units::rate(figures.recentRate(total)), Units::bytes(qint64(total.bytesInflated)),
                            Units::bytes(qint64(total.bytesOnWire)));
    if (model->groupCount() > StatisticsModel::maximumRows)
        text += tr(" · the first %1 of %2 are shown")
                    .arg(Units::count(StatisticsModel::maximumRows), Units::count(model->groupCount()));
    if (!figures.complete)
        text += tr(" · counting…");
    m_total->setText(text);
    m_total->setToolTip(text);
    m_total->show();
}

void StatisticsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT activeChanged(true);
}

void StatisticsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT activeChanged(false);
}

bool StatisticsPanel::eventFilter(QObject *watched, QEvent *event)
{
    for (PanelTable *table : {m_typesTable, m_guildsTable}) {
        StatisticsModel *model = table == m_typesTable ? m_types : m_guilds;
        if (watched == table->viewport() &&
            (event->type() == QEvent::Enter || event->type() == QEvent::Leave))
            model->setOrderHeld(event->type() == QEvent::Enter);
        if (watched != table || event->type() != QEvent::KeyPress)
            continue;
        const QKeyEvent *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(table->currentIndex(), key->modifiers());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

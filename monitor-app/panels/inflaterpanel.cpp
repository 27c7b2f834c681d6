// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inflaterpanel.h"

#include "panels/historyplot.h"
#include "panels/inflaterhistory.h"
#include "panels/inflatermodel.h"
#include "panels/paneltable.h"
#include "panels/usagebar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

//! From this height on table and plot are both shown.
constexpr int heightForBoth = 380;

//! With more shards than this only the selected one gets a line beside that of all.
constexpr int mostLines = 6;

} // namespace

InflaterPanel::InflaterPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new InflaterModel(this))
    , m_order(new InflaterOrder(m_model, this))
    , m_history(new InflaterHistory(this))
    , m_table(new PanelTable(m_order, this))
    , m_plot(new HistoryPlot(this))
    , m_pages(new QButtonGroup(this))
    , m_advice(new QLabel(this))
{
    createTable();
    m_plot->setObjectName(QStringLiteral("inflaterPlot"));
    m_plot->setAccessibleName(tr("Inflating over time"));
    m_plot->setEmptyText(
        tr("Once payloads come, each second adds a point. The wheel zooms, dragging moves the time."));
    m_advice->setObjectName(QStringLiteral("inflaterAdvice"));
    m_advice->setWordWrap(true);
    m_advice->setContentsMargins(8, 4, 8, 4);
    m_advice->setTextFormat(Qt::RichText);
    m_advice->hide();
    connect(m_advice, &QLabel::linkActivated, this, &InflaterPanel::labRequested);

    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addWidget(m_advice);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_plot, 1);

    connect(m_pages, &QButtonGroup::idClicked, this, [this](int page) { setPage(Page(page)); });
    connect(m_history, &InflaterHistory::changed, this, &InflaterPanel::showHistory);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InflaterPanel::showHistory);
    arrange();
    showHistory();
}

void InflaterPanel::createTable()
{
    m_table->setObjectName(QStringLiteral("inflaterTable"));
    m_table->setAccessibleName(tr("Inflaters"));
    m_table->setEmptyText(tr("Once a bot is connected, compression and its memory are shown here."));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(InflaterModel::ShardColumn, Qt::AscendingOrder);
    const auto fit = [this](int column, const QString &text) {
        // The first row is bold.
        m_table->fitColumn(column, {text});
        m_table->setColumnWidth(column,
                                m_table->columnWidth(column) + m_table->fontMetrics().averageCharWidth());
    };
    fit(InflaterModel::ShardColumn, QStringLiteral("0000"));
    fit(InflaterModel::ImplementationColumn, QStringLiteral("zlib-ng 2.2.2"));
    fit(InflaterModel::WireColumn, QStringLiteral("0000.0 KiB"));
    fit(InflaterModel::InflatedColumn, QStringLiteral("0000.0 KiB"));
    fit(InflaterModel::RatioColumn, QStringLiteral("00.0 ×"));
    fit(InflaterModel::SavedColumn, QStringLiteral("00 %"));
    fit(InflaterModel::PayloadsColumn, QStringLiteral("0,000,000"));
    fit(InflaterModel::TimeColumn, QStringLiteral("000.0 µs"));
    fit(InflaterModel::EfficiencyColumn, QStringLiteral("00 %"));
    fit(InflaterModel::WindowColumn, QStringLiteral("0000.0 KiB"));
    // The bar takes what is left over.
    m_table->stretchColumn(InflaterModel::BufferColumn, QStringLiteral("0000.0 KiB / 0000.0 KiB"));
    m_table->setItemDelegateForColumn(InflaterModel::BufferColumn,
                                      new UsageBar(InflaterModel::UsageRole, m_table));
    m_table->horizontalHeader()->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() * 5);
}

QWidget *InflaterPanel::createHead()
{
    QWidget *head = new QWidget(this);
    QHBoxLayout *layout = new QHBoxLayout(head);
    layout->setContentsMargins(6, 3, 6, 3);
    layout->setSpacing(2);
    const auto offer = [&](Page page, const QString &text, const QString &tip) {
        QToolButton *button = new QToolButton(head);
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_pages->addButton(button, page);
        layout->addWidget(button);
        return button;
    };
    m_tableButton = offer(TablePage, tr("Table"), tr("The figures of each shard since the session began"));
    offer(RatioPage, tr("Ratio"), tr("How many times smaller the traffic of each second came"));
    offer(TrafficPage, tr("Traffic"), tr("Bytes a second over the network, and after inflating"));
    offer(TimePage, tr("Time"), tr("How long inflating one payload took"));
    layout->addStretch(1);
    QPushButton *lab = new QPushButton(tr("Lab…"), head);
    lab->setObjectName(QStringLiteral("labButton"));
    lab->setToolTip(
        tr("Compress what was received once more, inflate it with every library of this build, and "
           "compare"));
    connect(lab, &QPushButton::clicked, this, &InflaterPanel::labRequested);
    layout->addWidget(lab);
    return head;
}

void InflaterPanel::setPage(Page page)
{
    m_page = page;
    if (page != TablePage)
        m_plotPage = page;
    arrange();
    showHistory();
}

void InflaterPanel::arrange()
{
    m_showsBoth = height() >= heightForBoth;
    m_tableButton->setVisible(!m_showsBoth);
    m_table->setVisible(m_showsBoth || m_page == TablePage);
    m_plot->setVisible(m_showsBoth || m_page != TablePage);
    m_pages->button(m_showsBoth ? m_plotPage : m_page)->setChecked(true);
}

void InflaterPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void InflaterPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showHistory();
}

void InflaterPanel::clear()
{
    m_model->clear();
    m_history->clear();
    showAdvice();
}

void InflaterPanel::takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots)
{
    m_model->takeSnapshots(snapshots);
    m_history->takeSnapshots(snapshots);
    showAdvice();
}

void InflaterPanel::takeCaptured(const QList<Gateway::ShardSnapshot> &snapshots)
{
    m_model->takeSnapshots(snapshots);
    m_history->takeCaptured(snapshots);
    showAdvice();
}

void InflaterPanel::showAdvice()
{
    const bool isNeeded = m_model->isUncompressed();
    if (isNeeded == m_advice->isVisibleTo(this))
        return;
    m_advice->setText(
        tr("This session is not compressed: every byte travels. <a href=\"lab\">The lab</a> tells "
           "what compression would save on what was received; it is chosen in the Connect "
           "dialog or with --compress."));
    m_advice->setVisible(isNeeded);
}

QList<int> InflaterPanel::shardsShown() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    const int chosen = selected.isEmpty()
                           ? InflaterHistory::total
                           : m_model->shardAt(m_order->mapToSource(selected.constFirst()).row());
    if (m_plotPage == TrafficPage)
        return {chosen};
    const QList<int> all = m_history->shards();
    QList<int> shown{InflaterHistory::total};
    if (chosen != InflaterHistory::total)
        shown.append(chosen);
    else if (all.size() > 1 && all.size() <= mostLines)
        shown += all;
    return shown;
}

void InflaterPanel::showHistory()
{
    if (!m_plot->isVisible())
        return;
    QList<HistorySeries> lines;
    HistoryQuantity quantity = HistoryQuantity::Ratio;
    const auto line = [&](int shard, const QString &name, int color, double InflaterHistory::Point::*value) {
        HistorySeries series{name, color, {}};
        const QList<InflaterHistory::Point> points = m_history->points(shard);
        series.points.reserve(points.size());
        for (const InflaterHistory::Point &point : points)
            series.points.append({double(point.time) / 1000, point.*value});
        lines.append(series);
    };
    const QList<int> shown = shardsShown();
    for (const int shard : shown) {
        const bool isTotal = shard == InflaterHistory::total;
        const QString name = isTotal ? tr("all") : tr("shard %1").arg(shard);
        const int color = isTotal ? -1 : shard;
        switch (m_plotPage) {
        case TrafficPage:
            quantity = HistoryQuantity::BytesPerSecond;
            line(shard, isTotal ? tr("inflated") : tr("shard %1, inflated").arg(shard), 1,
                 &InflaterHistory::Point::inflated);
            line(shard, isTotal ? tr("wire") : tr("shard %1, wire").arg(shard), 0,
                 &InflaterHistory::Point::wire);
            break;
        case TimePage:
            quantity = HistoryQuantity::Nanoseconds;
            line(shard, name, color, &InflaterHistory::Point::nanoseconds);
            break;
        default:
            line(shard, name, color, &InflaterHistory::Point::ratio);
        }
    }
    m_plot->setSeries(quantity, lines);
}

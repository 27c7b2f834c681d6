// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeatpage.h"

#include "colorscheme.h"
#include "panels/latencyhistory.h"
#include "panels/latencylegend.h"
#include "panels/latencyplot.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

//! With so few shards the legend is choice enough.
static constexpr qsizetype fewEnough = 8;

HeartbeatPage::HeartbeatPage(LatencyHistory *history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_plot(new LatencyPlot(history, this))
    , m_legend(new LatencyLegend(this))
    , m_head(new QWidget(this))
    , m_text(new QLineEdit(m_head))
    , m_worst(new QToolButton(m_head))
    , m_whole(new QToolButton(m_plot))
{
    createHead();
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_legend);

    m_plot->setObjectName(QStringLiteral("heartbeatPlot"));
    connect(m_legend, &LatencyLegend::toggled, this, [this](int shard) {
        m_choice.toggle(shard);
        refresh();
    });
    connect(m_legend, &LatencyLegend::onlyRequested, this, [this](int shard) {
        m_choice.showOnly(shard, m_choice.listed(worstFirst()));
        refresh();
    });
    connect(m_plot, &LatencyPlot::rangeChanged, this, &HeartbeatPage::placeWhole);
    connect(history, &LatencyHistory::changed, this, &HeartbeatPage::refresh);
    refresh();
}

void HeartbeatPage::createHead()
{
    m_text->setObjectName(QStringLiteral("latencyShards"));
    m_text->setPlaceholderText(tr("Shards, such as 0-3, 7"));
    m_text->setAccessibleName(tr("Shards in the plot"));
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, this, &HeartbeatPage::takeText);

    m_worst->setObjectName(QStringLiteral("latencyWorst"));
    m_worst->setText(tr("Worst %1").arg(ShardChoice::few));
    m_worst->setToolTip(tr("Only the shards that were slowest in the last 6 hours"));
    m_worst->setCheckable(true);
    m_worst->setAutoRaise(true);
    connect(m_worst, &QToolButton::clicked, this, [this](bool checked) {
        m_choice.setWorstOnly(checked);
        refresh();
    });

    QToolButton *all = new QToolButton(m_head);
    all->setObjectName(QStringLiteral("latencyAll"));
    all->setText(tr("All"));
    all->setToolTip(tr("Show every shard"));
    all->setAutoRaise(true);
    connect(all, &QToolButton::clicked, this, [this] {
        m_choice.showAll();
        m_text->clear();
        refresh();
    });

    QHBoxLayout *layout = new QHBoxLayout(m_head);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_worst);
    layout->addWidget(all);

    // In the corner of the plot, so that it takes no room while there is nothing to undo.
    m_whole->setObjectName(QStringLiteral("latencyWhole"));
    m_whole->setText(tr("Show all"));
    m_whole->setToolTip(tr("Undo zooming and moving"));
    m_whole->hide();
    connect(m_whole, &QToolButton::clicked, m_plot, &LatencyPlot::showAll);
}

void HeartbeatPage::takeText(const QString &text)
{
    const bool isRead = m_choice.setText(text);
    QPalette colors = palette();
    if (!isRead)
        colors.setColor(QPalette::Text, Colors::bad(palette()));
    m_text->setPalette(colors);
    if (isRead)
        refresh();
}

QList<int> HeartbeatPage::worstFirst() const
{
    QList<int> shards = m_history->shards();
    QHash<int, double> badness;
    for (const int shard : std::as_const(shards))
        badness.insert(shard, m_history->summary(shard).percentile95);
    std::stable_sort(shards.begin(), shards.end(),
                     [&](int a, int b) { return badness.value(a) > badness.value(b); });
    return shards;
}

void HeartbeatPage::refresh()
{
    if (!isVisible())
        return;
    const QList<int> ordered = worstFirst();
    m_head->setVisible(ordered.size() > fewEnough);
    m_worst->setChecked(m_choice.isWorstOnly(ordered.size()));
    QList<LatencyLegend::Entry> entries;
    const QList<int> listed = m_choice.listed(ordered);
    for (const int shard : listed)
        entries.append({shard, m_history->latest(shard), m_choice.isHidden(shard)});
    m_legend->setEntries(entries);
    m_legend->setVisible(!entries.isEmpty());
    m_plot->setShown(m_choice.shown(ordered));
}

void HeartbeatPage::placeWhole()
{
    m_whole->setVisible(!m_plot->range().isWhole());
    m_whole->adjustSize();
    const QPointF corner = m_plot->plotArea().topRight();
    m_whole->move(int(corner.x()) - m_whole->width() - 2, int(corner.y()) + 2);
    m_whole->raise();
}

void HeartbeatPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeWhole();
}

void HeartbeatPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagepage.h"

#include "colorscheme.h"
#include "glyphicon.h"
#include "panels/latencyhistory.h"
#include "panels/paneltable.h"
#include "panels/stagechart.h"
#include "panels/stagemodel.h"
#include "panels/stagewords.h"
#include "panels/usagebar.h"
#include "units.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

using Gateway::StageShares;

StagePage::StagePage(LatencyHistory *history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_model(new StageModel(this))
    , m_mark(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_shard(new QComboBox(this))
    , m_chart(new StageChart(this))
    , m_table(new PanelTable(m_model, this))
{
    m_verdict->setObjectName(QStringLiteral("stageVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_advice->setObjectName(QStringLiteral("stageAdvice"));
    m_advice->setWordWrap(true);
    m_shard->setObjectName(QStringLiteral("stageShard"));
    m_shard->setAccessibleName(tr("Shard"));
    m_shard->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_shard->addItem(tr("All shards"), -1);
    m_chart->setObjectName(QStringLiteral("stageChart"));
    createTable();

    QVBoxLayout *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_verdict);
    words->addWidget(m_advice);
    QHBoxLayout *told = new QHBoxLayout;
    told->setSpacing(7);
    told->addWidget(m_mark, 0, Qt::AlignTop);
    told->addLayout(words, 1);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setContentsMargins(7, 4, 7, 4);
    m_head->setSpacing(7);
    m_head->addLayout(told, 1);
    m_head->addWidget(m_shard, 0, Qt::AlignTop | Qt::AlignRight);
    // A low dock shows a part of it and scrolls.
    QWidget *content = new QWidget;
    QVBoxLayout *inside = new QVBoxLayout(content);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    inside->addLayout(m_head);
    inside->addWidget(m_chart, 1);
    inside->addWidget(m_table);
    QScrollArea *scrolled = new QScrollArea(this);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setWidget(content);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrolled);

    connect(m_shard, &QComboBox::activated, this, &StagePage::refresh);
    connect(history, &LatencyHistory::changed, this, &StagePage::refresh);
    refresh();
}

void StagePage::createTable()
{
    m_table->setObjectName(QStringLiteral("stageTable"));
    m_table->setAccessibleName(tr("Stages of an event's way"));
    QStringList names;
    for (const Gateway::Stage stage : Gateway::allStages)
        names << StageWords::name(stage);
    m_table->fitColumn(StageModel::StageColumn, names, true);
    m_table->fitColumn(StageModel::ShareColumn, {QStringLiteral("100.0 %")});
    m_table->fitColumn(StageModel::TimeColumn, {QStringLiteral("00.00 ms")});
    m_table->fitColumn(StageModel::TrendColumn, {QStringLiteral("▲ 100 %")});
    m_table->stretchColumn(StageModel::AdviceColumn, {});
    m_table->setItemDelegateForColumn(StageModel::ShareColumn, new UsageBar(StageModel::shareRole, this));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void StagePage::updateShards()
{
    const QList<int> shards = m_history->shares().shards();
    m_shard->setVisible(shards.size() > 1);
    bool isSame = m_shard->count() == shards.size() + 1;
    for (qsizetype i = 0; isSame && i < shards.size(); ++i)
        isSame = m_shard->itemData(int(i) + 1).toInt() == shards[i];
    if (isSame)
        return;
    const int chosen = m_shard->currentData().toInt();
    const QSignalBlocker blocker(m_shard);
    while (m_shard->count() > 1)
        m_shard->removeItem(m_shard->count() - 1);
    for (const int shard : shards)
        m_shard->addItem(tr("Shard %1").arg(shard), shard);
    m_shard->setCurrentIndex(std::max(0, m_shard->findData(chosen)));
}

void StagePage::showVerdict()
{
    const StageShares &shares = m_history->shares();
    const int shard = m_shard->currentData().toInt();
    const StageShares::Verdict verdict = shard < 0 ? shares.verdict() : shares.verdict(shard);
    m_verdict->setText(StageWords::sentence(verdict, shard < 0 ? shares.shards().size() : 1));
    m_advice->setText(StageWords::advice(verdict.stage));
    m_advice->setVisible(verdict.isBehind);
    const QColor color = verdict.isBehind     ? Colors::bad(palette())
                         : verdict.isMeasured ? Colors::good(palette())
                                              : Colors::muted(palette());
    const Glyph glyph = verdict.isBehind ? Glyph::Warning : verdict.isMeasured ? Glyph::Check : Glyph::Info;
    m_mark->setPixmap(glyphIcon(glyph, color).pixmap(QSize(16, 16), devicePixelRatio()));
}

void StagePage::refresh()
{
    if (!isVisible())
        return;
    updateShards();
    const int shard = m_shard->currentData().toInt();
    m_model->setShares(m_history->shares(), shard);
    m_chart->setHistory(m_history->shares().history(shard), m_history->present() * 1'000'000);
    showVerdict();
}

void StagePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow dock the words need its whole width.
    const bool isNarrow = width() < 48 * fontMetrics().averageCharWidth();
    m_head->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // There the advice stands above for the stage that matters, and in tooltips.
    m_table->setColumnHidden(StageModel::AdviceColumn, width() < 36 * fontMetrics().averageCharWidth() * 2);
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    const int bar = m_table->horizontalScrollBar()->sizeHint().height();
    const bool hasBar =
        m_table->horizontalHeader()->length() > width() - m_table->verticalScrollBar()->sizeHint().width();
    m_table->setFixedHeight(rows + m_table->horizontalHeader()->sizeHint().height() + 2 + (hasBar ? bar : 0));
}

void StagePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharddetails.h"

#include "colorscheme.h"
#include "eventlog/printable.h"
#include "glyphicon.h"
#include "panels/paneltable.h"
#include "panels/sharddetailsgrid.h"
#include "panels/shardsmodel.h"
#include "panels/timelinemodel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Gateway::ShardSnapshot;

ShardDetails::ShardDetails(ShardsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_history(new TimelineModel(this))
    , m_historyTable(new PanelTable(m_history, this))
    , m_facts(new ShardFactGrid)
    , m_pages(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
{
    m_historyTable->setObjectName(u"shardHistory"_s);
    m_historyTable->setAccessibleName(tr("History of the shard"));
    m_historyTable->setEmptyText(tr("Every change of the shard's state is listed here with its cause."));
    m_historyTable->hideColumn(TimelineModel::ShardColumn);
    m_historyTable->fitColumn(TimelineModel::TimeColumn, {u"00:00:00.000"_s});
    m_historyTable->fitColumn(TimelineModel::StateColumn,
                              {Gateway::stateText(Gateway::ShardState::AwaitingHello)}, true);
    m_historyTable->fitColumn(TimelineModel::AfterColumn, {u"0,000 ms"_s});
    m_historyTable->setToolTip(tr("Enter or a double click shows the moment in the log"));
    connect(m_historyTable, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { chooseMoment(index.row()); });

    QLabel *empty = new QLabel(tr("Choose a shard to see its session, its limits and what happened to it."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(12);
    empty->setForegroundRole(QPalette::PlaceholderText);

    m_tabs->setObjectName(u"shardDetailsTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeFigures(), tr("Figures"));
    m_tabs->addTab(m_historyTable, tr("History"));

    QWidget *page = new QWidget;
    QVBoxLayout *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins({});
    pageLayout->setSpacing(2);
    pageLayout->addWidget(makeHead());
    pageLayout->addWidget(m_tabs, 1);
    m_pages->addWidget(empty);
    m_pages->addWidget(page);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    setMinimumSize(220, 150);

    connect(model, &ShardsModel::figuresChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(model, &ShardsModel::transitionTaken, this,
            [this](Gateway::ShardId changed, const Gateway::Transition &transition) {
                if (changed.id != m_shard)
                    return;
                m_history->takeTransition(changed, transition);
                m_historyTable->scrollToBottom();
            });
}

QWidget *ShardDetails::makeHead()
{
    m_mark = new QLabel;
    m_title = new QLabel;
    m_title->setObjectName(u"shardTitle"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_cause = new QLabel;
    m_cause->setObjectName(u"shardCause"_s);
    m_cause->setWordWrap(true);
    m_cause->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cause->setTextFormat(Qt::PlainText);

    QWidget *head = new QWidget;
    QGridLayout *layout = new QGridLayout(head);
    layout->setContentsMargins(8, 4, 8, 0);
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_mark, 0, 0);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_cause, 1, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(2, 1);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return head;
}

QWidget *ShardDetails::makeFigures()
{
    QScrollArea *scroll = new QScrollArea;
    scroll->setObjectName(u"shardFigures"_s);
    scroll->setAccessibleName(tr("Figures of the shard"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_facts);
    return scroll;
}

void ShardDetails::setShard(int id)
{
    if (id == m_shard)
        return;
    m_shard = id;
    loadHistory();
    refresh();
}

void ShardDetails::loadHistory()
{
    m_history->clear();
    const int row = m_model->rowOfShard(m_shard);
    if (row < 0)
        return;
    const QList<Gateway::Transition> history = m_model->history(m_shard);
    for (const Gateway::Transition &transition : history)
        m_history->takeTransition(m_model->shard(row).shard, transition);
    m_historyTable->scrollToBottom();
}

void ShardDetails::refresh()
{
    const int row = m_model->rowOfShard(m_shard);
    if (row < 0 && m_history->rowCount() > 0)
        m_history->clear();
    m_pages->setCurrentIndex(row < 0 ? 0 : 1);
    if (row < 0)
        return;
    const ShardSnapshot &shard = m_model->shard(row);
    showHead(shard);
    m_facts->setFacts(shardFacts(shard));
}

void ShardDetails::showHead(const ShardSnapshot &shard)
{
    const int side = fontMetrics().height();
    m_mark->setPixmap(glyphIcon(Glyph::Dot, Colors::ofState(shard.state, palette()))
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    const Gateway::Transition &last = shard.lastTransition;
    const QString state = Gateway::stateText(shard.state);
    QString title = tr("Shard %1 of %2: %3").arg(shard.shard.id).arg(shard.shard.count).arg(state);
    if (last.when.isValid()) {
        const std::chrono::milliseconds since(last.when.msecsTo(QDateTime::currentDateTimeUtc()));
        title = tr("Shard %1 of %2: %3 since %4 (%5)")
                    .arg(shard.shard.id)
                    .arg(shard.shard.count)
                    .arg(state, last.when.toLocalTime().toString(u"HH:mm:ss"), spanText(since));
    }
    m_title->setText(title);
    const QString cause = Printable::line(Gateway::causeText(last));
    const QString advice = Printable::line(Gateway::adviceText(last));
    m_cause->setText(advice.isEmpty() ? cause : QString(cause + u". " + advice));
    m_cause->setToolTip(Printable::toolTip(m_cause->text())); // A long one is cut.
    m_cause->setVisible(!cause.isEmpty());
    fitCause();
}

//! As many lines as it takes: the layouts above do not ask for a height by width.
void ShardDetails::fitCause()
{
    const int line = fontMetrics().lineSpacing();
    const int room = std::max(width() - line - 22, 100);
    // Without a text there is no height.
    m_cause->setFixedHeight(std::clamp(m_cause->heightForWidth(room), line, 4 * line));
}

void ShardDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCause();
}

void ShardDetails::chooseMoment(int row)
{
    if (row >= 0 && row < m_history->rowCount())
        Q_EMIT momentChosen(m_shard, m_history->transition(row).when.toMSecsSinceEpoch());
}

void ShardDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ShardDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepanel.h"

#include "colorscheme.h"
#include "glyphicon.h"
#include "panels/timelinefilter.h"
#include "panels/timelinelanes.h"
#include "panels/timelinelegend.h"
#include "panels/timelinemodel.h"
#include "panels/timelinetable.h"
#include "units.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMetaEnum>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

static QStringList stateTexts()
{
    QStringList texts;
    const QMetaEnum states = QMetaEnum::fromType<Gateway::ShardState>();
    for (int i = 0; i < states.keyCount(); ++i)
        texts += Gateway::stateText(Gateway::ShardState(states.value(i)));
    return texts;
}

TimelinePanel::TimelinePanel(TimelineModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new TimelineFilter(model, this))
    , m_lanes(new TimelineLanes(this))
    , m_table(new TimelineTable(m_filter, this))
    , m_legend(new TimelineLegend(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_table->setObjectName(QStringLiteral("timelineTable"));
    m_table->setAccessibleName(tr("Timeline of the session"));
    m_table->fitColumn(TimelineModel::ShardColumn, {QStringLiteral("000")});
    m_table->fitColumn(TimelineModel::StateColumn, stateTexts(), true);
    m_table->fitColumn(TimelineModel::AfterColumn,
                       {TimelineModel::tr("%1 ms").arg(Units::count(9'999)),
                        TimelineModel::tr("%1 s").arg(QLocale().toString(999.9))});
    m_table->stretchColumn(TimelineModel::CauseColumn, tr("Cause"));

    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    m_splitter->setObjectName(QStringLiteral("timelineSplitter"));
    m_splitter->addWidget(m_lanes);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(true);
    m_splitter->installEventFilter(this);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isShared = true; });
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_legend);
    connectList();
    showEmptyText();
}

QToolButton *TimelinePanel::addTool(QWidget *tools, const QString &name, const QString &text,
                                    const QString &tip)
{
    QToolButton *button = new QToolButton(tools);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    tools->layout()->addWidget(button);
    return button;
}

QWidget *TimelinePanel::makeTools()
{
    QWidget *tools = new QWidget(this);
    QHBoxLayout *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(6, 3, 6, 3);
    layout->setSpacing(3);
    m_shards = new QLineEdit(tools);
    m_shards->setObjectName(QStringLiteral("timelineShards"));
    m_shards->setPlaceholderText(tr("All shards"));
    m_shards->setAccessibleName(tr("Shards"));
    m_shards->setToolTip(tr("Only these shards, such as 0-3, 8"));
    m_shards->setClearButtonEnabled(true);
    layout->addWidget(m_shards, 2);
    m_text = new QLineEdit(tools);
    m_text->setObjectName(QStringLiteral("timelineText"));
    m_text->setPlaceholderText(tr("State, cause or advice"));
    m_text->setAccessibleName(tr("Text in the list"));
    m_text->setToolTip(tr("Only changes with this text in their state, cause or advice, such as 4014"));
    m_text->setClearButtonEnabled(true);
    layout->addWidget(m_text, 3);
    connect(m_shards, &QLineEdit::textChanged, this, &TimelinePanel::applyShards);
    connect(m_text, &QLineEdit::textChanged, this, &TimelinePanel::applyText);

    constexpr double step = 1.6;
    QToolButton *out =
        addTool(tools, QStringLiteral("timelineZoomOut"), tr("Zoom out"), tr("Show more time (-)"));
    out->setIcon(glyphIcon(Glyph::Minus));
    QToolButton *in =
        addTool(tools, QStringLiteral("timelineZoomIn"), tr("Zoom in"), tr("Show less time (+)"));
    in->setIcon(glyphIcon(Glyph::Plus));
    for (QToolButton *button : {out, in}) {
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRepeat(true);
    }
    QToolButton *fit = addTool(tools, QStringLiteral("timelineFit"), tr("Fit"),
                               tr("Show all from the first change until now (Home)"));
    QToolButton *follow =
        addTool(tools, QStringLiteral("timelineFollow"), tr("Follow"), tr("Go along with the present (End)"));
    follow->setCheckable(true);
    follow->setChecked(m_lanes->isFollowing());
    connect(out, &QToolButton::clicked, m_lanes, [this] { m_lanes->zoom(1 / step); });
    connect(in, &QToolButton::clicked, m_lanes, [this] { m_lanes->zoom(step); });
    connect(fit, &QToolButton::clicked, m_lanes, &TimelineLanes::showAll);
    connect(follow, &QToolButton::clicked, m_lanes, &TimelineLanes::setFollowing);
    connect(m_lanes, &TimelineLanes::followingChanged, follow, &QToolButton::setChecked);
    return tools;
}

void TimelinePanel::connectList()
{
    connect(m_lanes, &TimelineLanes::momentChosen, this, &TimelinePanel::takeLaneMoment);
    connect(m_table, &QAbstractItemView::clicked, this, &TimelinePanel::chooseRow);
    connect(m_table, &QAbstractItemView::activated, this, &TimelinePanel::chooseRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TimelinePanel::markRow);

    QScrollBar *bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this,
            [this, bar] { m_atEnd = bar->sliderPosition() >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, &TimelinePanel::stayAtEnd);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &TimelinePanel::stayAtEnd);
}

void TimelinePanel::applyShards()
{
    ShardSelection shards;
    const bool isRead = shards.read(m_shards->text());
    QPalette colors = palette();
    if (!isRead)
        colors.setColor(QPalette::Text, Colors::bad(palette()));
    m_shards->setPalette(colors);
    if (!isRead)
        return;
    m_filter->setShards(shards);
    m_lanes->setShards(shards);
    showEmptyText();
}

void TimelinePanel::applyText()
{
    m_filter->setText(m_text->text());
    showEmptyText();
}

void TimelinePanel::showEmptyText()
{
    m_table->setEmptyText(m_filter->isActive()
                              ? tr("No change of state is of these shards and has this text.")
                              : tr("Every change of a shard's state is listed here with its cause."));
}

void TimelinePanel::chooseRow(const QModelIndex &index)
{
    const int row = m_filter->mapToSource(index).row();
    if (row >= 0)
        Q_EMIT changeChosen(m_model->shard(row).id, m_model->transition(row).when.toMSecsSinceEpoch());
}

//! Shows in the lanes where the current row of the list is.
void TimelinePanel::markRow(const QModelIndex &index)
{
    const int row = m_filter->mapToSource(index).row();
    if (row < 0) {
        m_lanes->mark(-1, 0);
        return;
    }
    // Who looks at a row does not want it to scroll away.
    m_atEnd = false;
    // Who clicks in the lanes does not want them to move away.
    if (!m_isLaneMoment)
        m_lanes->mark(m_model->shard(row).id, m_model->transition(row).when.toMSecsSinceEpoch());
}

void TimelinePanel::takeLaneMoment(int shard, qint64 time)
{
    if (const int row = m_filter->rowAt(shard, time); row >= 0) {
        const QScopedValueRollback<bool> choosing(m_isLaneMoment, true);
        m_table->setCurrentIndex(m_filter->index(row, 0));
        m_table->scrollTo(m_table->currentIndex());
    }
    m_lanes->mark(shard, time);
    Q_EMIT momentChosen(shard, time);
}

void TimelinePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Lanes and list first.
    m_legend->setVisible(height() > fontMetrics().height() * 12);
}

bool TimelinePanel::eventFilter(QObject *watched, QEvent *event)
{
    // The lanes want more when shards come. After the splitter has made its own mind up.
    if (watched == m_splitter && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        QMetaObject::invokeMethod(this, &TimelinePanel::shareHeight, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

//! Gives the lanes what they need, at most half, and the list the rest: what lanes leave over stays empty.
void TimelinePanel::shareHeight()
{
    if (m_isShared)
        return;
    const QList<int> sizes = m_splitter->sizes();
    const int all = sizes.value(0) + sizes.value(1);
    const int wanted = std::min(m_lanes->maximumHeight(), all / 2);
    if (all > 0 && sizes.constFirst() != wanted)
        m_splitter->setSizes({wanted, all - wanted});
}

void TimelinePanel::stayAtEnd()
{
    if (m_atEnd)
        m_table->scrollToBottom();
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlogview.h"

#include "celldelegate.h"
#include "colorscheme.h"
#include "eventlog/eventlogmodel.h"
#include "tableheader.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

EventLogView::EventLogView(EventLogModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("eventLog"));
    setAccessibleName(tr("Event log"));
    setModel(model);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new CellDelegate(this));
    horizontalHeader()->setSectionsMovable(true);
    // Rows of one fixed height: nothing has to be asked for rows out of sight.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight();
    setColumnWidths();

    connect(model, &QAbstractItemModel::rowsInserted, this, &EventLogView::showNewRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(last - first + 1); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_restoring = m_chosen.has_value(); });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &EventLogView::followUser);
}

EventLogView::~EventLogView() = default;

void EventLogView::setRowHeight()
{
    const int height = fontMetrics().height() + 5;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 3);
}

void EventLogView::setColumnWidths()
{
    // From the longest text that is usual in each column.
    const auto fit = [this](EventLogModel::Column column, const QString &text) {
        const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int wide =
            std::max(fontMetrics().horizontalAdvance(text), fontMetrics().horizontalAdvance(heading));
        setColumnWidth(column, wide + 2 * CellDelegate::padding + 4);
    };
    fit(EventLogModel::TimeColumn, QStringLiteral("00:00:00.000"));
    fit(EventLogModel::ShardColumn, QStringLiteral("000"));
    fit(EventLogModel::DirectionColumn, tr("• state", "a change of state"));
    fit(EventLogModel::OpColumn, QStringLiteral("00"));
    fit(EventLogModel::TypeColumn, QStringLiteral("MESSAGE_REACTION_ADD"));
    fit(EventLogModel::SequenceColumn, QStringLiteral("000,000"));
    fit(EventLogModel::GuildColumn, QStringLiteral("The Name of a Guild"));
    fit(EventLogModel::SizeColumn, QStringLiteral("000.0 KiB"));
}

void EventLogView::setFollowing(bool following)
{
    if (following)
        scrollToBottom();
    if (following == m_following)
        return;
    m_following = following;
    Q_EMIT followingChanged(following);
}

void EventLogView::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    viewport()->update();
}

void EventLogView::followUser()
{
    setFollowing(verticalScrollBar()->sliderPosition() >= verticalScrollBar()->maximum());
}

void EventLogView::keepPlace(int removedRows)
{
    // Rows vanish at the top: without this the rows being read would move.
    if (!m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - removedRows);
}

void EventLogView::showNewRows()
{
    if (m_restoring) {
        const int row = m_model->indexOf(*m_chosen);
        if (row >= 0) {
            m_restoring = false;
            const QModelIndex index = m_model->index(row, 0);
            setCurrentIndex(index);
            if (!m_following)
                scrollTo(index, PositionAtCenter);
        }
    }
    if (m_following)
        scrollToBottom();
}

void EventLogView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    // The current row is not enough: the focus makes one current that nobody chose.
    const int row = selected.isEmpty() ? -1 : selected.constFirst().top();
    if (row < 0 || m_chosen == m_model->rowId(row))
        return;
    m_chosen = m_model->rowId(row);
    m_restoring = false;
    Q_EMIT rowChosen(m_model->row(row));
}

void EventLogView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (indexAt(event->position().toPoint()).isValid())
        setFollowing(false);
}

void EventLogView::keyPressEvent(QKeyEvent *event)
{
    // In a log Home and End mean its ends, not those of a row.
    const bool isEnd = event->key() == Qt::Key_End;
    if ((isEnd || event->key() == Qt::Key_Home) && m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(isEnd ? m_model->rowCount() - 1 : 0, 0));
        setFollowing(isEnd);
        return;
    }
    const QModelIndex before = currentIndex();
    QTableView::keyPressEvent(event);
    if (currentIndex().row() != before.row())
        setFollowing(currentIndex().row() == m_model->rowCount() - 1);
}

void EventLogView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    const EventRow row = m_model->row(index.row());
    const QString type = QString::fromUtf8(row.typeName());
    QMenu menu(this);
    const auto offer = [&](const QString &text, const QString &term) {
        menu.addAction(text, this, [this, term] { Q_EMIT filterTermChosen(term); });
    };
    offer(tr("Only %1").arg(type), QStringLiteral("type:%1").arg(type));
    offer(tr("Without %1").arg(type), QStringLiteral("-type:%1").arg(type));
    offer(tr("Only shard %1").arg(row.shard), QStringLiteral("shard:%1").arg(row.shard));
    if (row.guild != 0)
        offer(tr("Only guild %1").arg(row.guild), QStringLiteral("guild:%1").arg(row.guild));
    menu.addSeparator();
    menu.addAction(tr("Copy JSON"), this,
                   [&row] { QGuiApplication::clipboard()->setText(QString::fromUtf8(row.payload)); });
    menu.addAction(tr("Copy summary"), this,
                   [&row] { QGuiApplication::clipboard()->setText(QString::fromUtf8(row.summary)); });
    menu.exec(event->globalPos());
}

void EventLogView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(Colors::muted(palette()));
    const QRect place = viewport()->rect().adjusted(24, 24, -24, -24);
    painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void EventLogView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeight();
}

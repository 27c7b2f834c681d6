// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadtreeview.h"

#include "inspector/payloaddelegate.h"
#include "inspector/payloadtreemodel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <limits>

using namespace Qt::StringLiterals;

PayloadTreeView::PayloadTreeView(QWidget *parent) : QTreeView(parent), m_model(new PayloadTreeModel(this))
{
    setObjectName(u"payloadTree"_s);
    setAccessibleName(tr("Payload as a tree"));
    setModel(m_model);
    setItemDelegate(new PayloadDelegate(this));
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(30);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu menu(this);
        for (int column = PayloadTreeModel::TypeColumn; column < PayloadTreeModel::ColumnCount; ++column) {
            QAction *shown = menu.addAction(m_model->headerData(column, Qt::Horizontal).toString());
            shown->setCheckable(true);
            shown->setChecked(!isColumnHidden(column));
            connect(shown, &QAction::toggled, this, [this, column](bool on) {
                m_columnsChosen = true;
                setColumnHidden(column, !on);
                fitColumns();
            });
        }
        menu.exec(header()->mapToGlobal(place));
    });
    const auto remember = [this](const QModelIndex &index, bool expanded) {
        if (!m_restoring)
            m_memory.setExpanded(m_type, *m_model->tree(), m_model->nodeOf(index), expanded);
    };
    connect(this, &QTreeView::expanded, this,
            [remember](const QModelIndex &index) { remember(index, true); });
    connect(this, &QTreeView::collapsed, this,
            [remember](const QModelIndex &index) { remember(index, false); });
    const int letter = fontMetrics().averageCharWidth();
    header()->resizeSection(PayloadTreeModel::KeyColumn, letter * 21);
    header()->resizeSection(PayloadTreeModel::TypeColumn, letter * 15);
    header()->resizeSection(PayloadTreeModel::SizeColumn, letter * 11);
    header()->resizeSection(PayloadTreeModel::ShareColumn, letter * 11);
}

void PayloadTreeView::setTree(const PayloadTreePointer &tree, const QByteArray &type)
{
    const int current = currentNode();
    const QString currentPath = current > 0 ? m_model->tree()->path(current) : QString();
    const int scrolled = verticalScrollBar()->value();
    {
        const QScopedValueRollback guard(m_restoring, true);
        m_model->setTree(tree);
        m_type = type;
        unfold(m_memory.expanded(type, *m_model->tree()));
    }
    executeDelayedItemsLayout();
    const int same = currentPath.isEmpty() ? PayloadTree::none : m_model->tree()->find(currentPath.toUtf8());
    if (same > 0 && m_model->tree()->parent(same) >= 0) {
        const QModelIndex index = m_model->indexOf(same);
        if (!visualRect(index).isEmpty())
            setCurrentIndex(index);
    }
    verticalScrollBar()->setValue(scrolled);
    Q_EMIT currentNodeChanged(currentNode());
}

int PayloadTreeView::currentNode() const
{
    return currentIndex().isValid() ? m_model->nodeOf(currentIndex()) : PayloadTree::none;
}

void PayloadTreeView::setCurrentNode(int node)
{
    const QModelIndex index = m_model->indexOf(node);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void PayloadTreeView::unfoldToDepth(int depth)
{
    foldAll();
    unfoldBelow(0, depth);
}

void PayloadTreeView::unfoldAll()
{
    unfoldBelow(0, std::numeric_limits<int>::max());
}

void PayloadTreeView::unfoldSubTree(int node)
{
    if (node >= 0)
        unfoldBelow(node, std::numeric_limits<int>::max());
}

void PayloadTreeView::foldAll()
{
    {
        const QScopedValueRollback guard(m_restoring, true);
        collapseAll();
    }
    m_memory.forget(m_type);
}

//! Level by level, so that what is left out when there is too much lies deepest.
void PayloadTreeView::unfoldBelow(int node, int depth)
{
    const PayloadTree &tree = *m_model->tree();
    if (tree.isEmpty())
        return;
    std::vector<int> nodes;
    std::vector<int> level{node};
    bool stopped = false;
    for (; depth > 0 && !level.empty() && !stopped; --depth) {
        std::vector<int> next;
        for (const int holder : level) {
            if (int(nodes.size()) >= mostUnfolded) {
                stopped = true;
                break;
            }
            if (holder > 0)
                nodes.push_back(holder);
            for (int row = 0; row < tree.childCount(holder); ++row) {
                const int child = tree.child(holder, row);
                if (tree.childCount(child) > 0)
                    next.push_back(child);
            }
        }
        level = std::move(next);
    }
    // The keys of the level that was reached last are shown when their holders are unfolded.
    for (std::size_t i = 0; i < level.size() && depth == 0 && !stopped; ++i) {
        if (int(nodes.size()) < mostUnfolded)
            nodes.push_back(level[i]);
        else
            stopped = true;
    }
    unfold(nodes);
    if (stopped)
        Q_EMIT unfoldingStopped(int(nodes.size()));
}

void PayloadTreeView::unfold(const std::vector<int> &nodes)
{
    // With a layout pending, rows are laid out once for all.
    scheduleDelayedItemsLayout();
    for (const int node : nodes)
        expand(m_model->indexOf(node));
}

void PayloadTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentNodeChanged(currentNode());
}

void PayloadTreeView::keyPressEvent(QKeyEvent *event)
{
    // Qt's own unfolds without bounds.
    if (event->key() == Qt::Key_Asterisk) {
        unfoldSubTree(currentNode());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void PayloadTreeView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    if (dy != 0)
        fetchInSight();
}

void PayloadTreeView::fetchInSight()
{
    std::vector<QPersistentModelIndex> wanting;
    QModelIndex index = indexAt({0, 0});
    const int bottom = viewport()->height();
    while (index.isValid() && visualRect(index).top() < bottom) {
        const QModelIndex holder = index.parent();
        if (m_model->canFetchMore(holder) && index.row() == m_model->rowCount(holder) - 1)
            wanting.emplace_back(holder);
        index = indexBelow(index);
    }
    for (const QPersistentModelIndex &holder : wanting)
        m_model->fetchMore(holder);
}

void PayloadTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

//! Values take what the other columns leave, but never less than can be read.
void PayloadTreeView::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    if (!m_columnsChosen) {
        // The bar behind the size and the colours of values say nearly the same.
        setColumnHidden(PayloadTreeModel::ShareColumn, viewport()->width() < letter * 94);
        setColumnHidden(PayloadTreeModel::TypeColumn, viewport()->width() < letter * 86);
        // A snowflake with its time is what the value column shall have room for.
        setColumnHidden(PayloadTreeModel::SizeColumn, viewport()->width() < letter * 76);
    }
    const int others = header()->length() - header()->sectionSize(PayloadTreeModel::ValueColumn);
    const int least = letter * 22;
    header()->resizeSection(PayloadTreeModel::ValueColumn, std::max(least, viewport()->width() - others));
}

void PayloadTreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    // Lines between rows say nothing that the indentation does not; the arrow is enough.
    if (m_model->hasChildren(index))
        QTreeView::drawBranches(painter, rect, index);
}

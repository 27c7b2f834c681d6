// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloaddiffview.h"

#include "inspector/payloaddelegate.h"
#include "inspector/payloaddiffmodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;
using Change = PayloadDiff::Change;

PayloadDiffView::PayloadDiffView(PayloadDiffModel *model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setObjectName(u"compareTree"_s);
    setAccessibleName(tr("Differences"));
    setModel(model);
    setItemDelegate(new PayloadDelegate(this));
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(true);
    header()->setTextElideMode(Qt::ElideNone); // It would make one line of two.
}

void PayloadDiffView::unfoldDifferences()
{
    scheduleDelayedItemsLayout(); // Rows are laid out once for all.
    int unfolded = 0;
    std::vector<QModelIndex> level{QModelIndex()};
    while (!level.empty() && unfolded < mostUnfolded) {
        std::vector<QModelIndex> next;
        for (const QModelIndex &holder : level) {
            if (holder.isValid()) {
                expand(holder);
                ++unfolded;
            }
            const int rows = std::min(mostUnfolded, m_model->rowCount(holder));
            for (int row = 0; row < rows && unfolded < mostUnfolded; ++row) {
                const QModelIndex child = m_model->index(row, 0, holder);
                if (m_model->diff()->change(m_model->nodeOf(child)) == Change::Inside)
                    next.push_back(child);
            }
        }
        level = std::move(next);
    }
}

void PayloadDiffView::stepDifference(bool forward)
{
    QModelIndex index = currentIndex().isValid() ? currentIndex().siblingAtColumn(0) : QModelIndex();
    if (!index.isValid() && forward)
        index = m_model->index(0, 0);
    else
        index = forward ? indexBelow(index) : indexAbove(index);
    const auto isDifference = [this](const QModelIndex &candidate) {
        const int node = m_model->nodeOf(candidate);
        const Change change = m_model->diff()->change(node);
        return m_model->diff()->isMoved(node) || (change != Change::None && change != Change::Inside);
    };
    while (index.isValid() && !isDifference(index))
        index = forward ? indexBelow(index) : indexAbove(index);
    if (index.isValid())
        setCurrentIndex(index);
}

void PayloadDiffView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    const int key = std::clamp(viewport()->width() / 4, letter * 16, letter * 30);
    const int change = letter * 13;
    header()->resizeSection(PayloadDiffModel::KeyColumn, key);
    header()->resizeSection(PayloadDiffModel::ChangeColumn, change);
    const int rest = viewport()->width() - key - change;
    header()->resizeSection(PayloadDiffModel::FirstColumn, std::max(letter * 16, rest / 2));
}

void PayloadDiffView::keyPressEvent(QKeyEvent *event)
{
    // Qt's own unfolds without bounds.
    if (event->key() == Qt::Key_Asterisk)
        unfoldDifferences();
    else if (event->key() == Qt::Key_N)
        stepDifference(!event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QTreeView::keyPressEvent(event);
}

void PayloadDiffView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    QMenu menu(this);
    if (index.isValid()) {
        const QString path = m_model->path(m_model->nodeOf(index));
        menu.addAction(tr("Copy &path"), this, [path] { QGuiApplication::clipboard()->setText(path); });
        for (const int column : {PayloadDiffModel::FirstColumn, PayloadDiffModel::SecondColumn}) {
            const QString value = m_model->wholeValue(m_model->nodeOf(index), column);
            if (!value.isEmpty())
                menu.addAction(column == PayloadDiffModel::FirstColumn ? tr("Copy &first value")
                                                                       : tr("Copy &second value"),
                               this, [value] { QGuiApplication::clipboard()->setText(value); });
        }
        menu.addSeparator();
    }
    menu.addAction(tr("&Next difference (N)"), this, [this] { stepDifference(true); });
    menu.addAction(tr("P&revious difference (Shift+N)"), this, [this] { stepDifference(false); });
    menu.exec(event->globalPos());
}

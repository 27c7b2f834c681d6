// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Keys and the mouse.
#include "logview/logheader.h"
#include "logview/logview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>

namespace {

//! How often the table scrolls on while rows are selected beyond its edge.
constexpr int dragInterval = 40;

} // namespace

void LogView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Up:
        moveBy(-1, modifiers);
        break;
    case Qt::Key_Down:
        moveBy(1, modifiers);
        break;
    case Qt::Key_PageUp:
        moveBy(-std::max<qsizetype>(fullRows() - 1, 1), modifiers);
        break;
    case Qt::Key_PageDown:
        moveBy(std::max<qsizetype>(fullRows() - 1, 1), modifiers);
        break;
    // In a log Home and End mean its ends, not those of a row.
    case Qt::Key_Home:
        moveTo(0, modifiers);
        break;
    case Qt::Key_End:
        moveTo(result().size() - 1, modifiers);
        break;
    case Qt::Key_Left:
        moveColumn(-1);
        break;
    case Qt::Key_Right:
        moveColumn(1);
        break;
    case Qt::Key_Space:
        choose(currentPosition(), modifiers & Qt::ControlModifier ? Select::Toggle : Select::Only);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void LogView::moveBy(qsizetype rows, Qt::KeyboardModifiers modifiers)
{
    const qsizetype size = result().size();
    if (size == 0)
        return;
    qsizetype position = currentPosition();
    if (position < 0)
        // Without a current row the keyboard begins where the eyes are.
        position = m_following ? newestFirst() + (isNewestFirst() ? 0 : fullRows() - 1) : firstInSight();
    else
        position += rows;
    moveTo(std::clamp<qsizetype>(position, 0, size - 1), modifiers);
}

void LogView::moveTo(qsizetype position, Qt::KeyboardModifiers modifiers)
{
    position = std::min(position, result().size() - 1);
    if (position < 0)
        return;
    setFollowing(false);
    choose(position, modifiers & Qt::ShiftModifier     ? Select::Extend
                     : modifiers & Qt::ControlModifier ? Select::Nothing
                                                       : Select::Only);
    // The newest row is where following begins again.
    const qsizetype newest = isNewestFirst() ? 0 : result().size() - 1;
    if (result().order.isNatural() && position == newest && modifiers == Qt::NoModifier)
        setFollowing(true);
}

//! Goes from cell to cell: what the context menu offers and what is read out depend on it.
void LogView::moveColumn(int by)
{
    const QList<ViewColumn> columns = m_header->shownColumns();
    const qsizetype index = columns.indexOf(m_currentColumn);
    m_currentColumn = columns.at(std::clamp<qsizetype>(index + by, 0, columns.size() - 1));
    m_showsCell = true;
    QScrollBar *bar = horizontalScrollBar();
    const int left = m_header->sectionPosition(int(m_currentColumn));
    const int right = left + m_header->sectionSize(int(m_currentColumn));
    if (left < bar->value())
        bar->setValue(left);
    else if (right > bar->value() + viewport()->width())
        bar->setValue(std::min(right - viewport()->width(), left));
    viewport()->update();
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const qsizetype position = positionAt(point.y());
    if (position < 0)
        return;
    m_currentColumn = columnAt(point.x()).value_or(m_currentColumn);
    m_showsCell = false;
    setFollowing(false);
    if (event->button() == Qt::LeftButton) {
        choose(position, event->modifiers() & Qt::ShiftModifier     ? Select::Extend
                         : event->modifiers() & Qt::ControlModifier ? Select::Toggle
                                                                    : Select::Only);
    } else if (event->button() == Qt::RightButton && !m_selection.contains(result().rowAt(position))) {
        choose(position);
    }
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !m_anchor || event->modifiers() & Qt::ControlModifier)
        return;
    m_dragPoint = event->position().toPoint();
    dragTo(m_dragPoint);
    if (viewport()->rect().contains(m_dragPoint))
        m_dragTimer.stop();
    else if (!m_dragTimer.isActive())
        m_dragTimer.start(dragInterval, this);
}

void LogView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragTimer.stop();
}

void LogView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_dragTimer.timerId())
        dragTo(m_dragPoint);
    else
        QAbstractScrollArea::timerEvent(event);
}

void LogView::dragTo(const QPoint &point)
{
    const qsizetype size = result().size();
    if (size == 0)
        return;
    const int y = point.y();
    const qsizetype row = y < 0 ? firstInSight() - 1 : firstInSight() + y / m_rowHeight;
    const qsizetype position = std::clamp<qsizetype>(row, 0, size - 1);
    if (position != currentPosition())
        choose(position, Select::Extend);
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    qsizetype position = positionAt(event->pos().y());
    QPoint place = event->globalPos();
    ViewColumn column = columnAt(event->pos().x()).value_or(m_currentColumn);
    if (event->reason() == QContextMenuEvent::Keyboard) {
        position = m_current ? result().positionOf(*m_current) : -1;
        column = m_currentColumn;
        place = viewport()->mapToGlobal(QPoint(std::max(m_header->sectionViewportPosition(int(column)), 0),
                                               int(position - firstInSight() + 1) * m_rowHeight));
    }
    if (position >= 0)
        Q_EMIT contextMenuRequested(place, position, column);
}

void LogView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

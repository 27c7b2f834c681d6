// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Where the table stands: follow mode, and keeping its place.
#include "logview/loggutter.h"
#include "logview/logheader.h"
#include "logview/logview.h"
#include "logview/markscrollbar.h"

#include <QTimer>

#include <algorithm>
#include <limits>

qsizetype LogView::firstInSight() const
{
    return m_scrollBar->value();
}

qsizetype LogView::fullRows() const
{
    return std::max(viewport()->height() / m_rowHeight, 1);
}

qsizetype LogView::rowsInSight() const
{
    const qsizetype begun = (viewport()->height() + m_rowHeight - 1) / m_rowHeight;
    return std::max<qsizetype>(std::min(begun, result().size() - firstInSight()), 0);
}

qsizetype LogView::positionAt(int y) const
{
    const qsizetype position = firstInSight() + y / m_rowHeight;
    return y >= 0 && position < result().size() ? position : -1;
}

void LogView::updateRange()
{
    m_scrolling = true;
    const qsizetype most = std::max<qsizetype>(result().size() - fullRows(), 0);
    m_scrollBar->setRange(0, int(std::min<qsizetype>(most, std::numeric_limits<int>::max())));
    m_scrollBar->setPageStep(int(fullRows()));
    m_scrollBar->setSingleStep(1);
    m_scrolling = false;
}

void LogView::scrollTo(qsizetype first)
{
    m_scrolling = true;
    m_scrollBar->setValue(int(std::clamp<qsizetype>(first, 0, m_scrollBar->maximum())));
    m_scrolling = false;
}

void LogView::scrollContentsBy(int dx, int dy)
{
    if (dx != 0) {
        m_header->setOffset(horizontalScrollBar()->value());
        viewport()->update();
    }
    if (dy == 0)
        return;
    viewport()->update();
    m_gutter->update();
    if (m_scrolling)
        return;
    rememberPlace();
    requestTexts(firstInSight());
}

//! The user moved the scroll bar, the wheel or the like; its slider is there already, its value not yet.
void LogView::takeUserScroll()
{
    const qsizetype wanted = m_scrollBar->sliderPosition();
    setFollowing(result().order.isNatural() &&
                 (isNewestFirst() ? wanted <= 0 : wanted >= m_scrollBar->maximum()));
}

bool LogView::isNewestFirst() const
{
    return result().order.direction == Qt::DescendingOrder;
}

bool LogView::isAtNewest() const
{
    return result().order.isNatural() && firstInSight() == newestFirst();
}

//! The first position in sight when the newest row is.
qsizetype LogView::newestFirst() const
{
    return isNewestFirst() ? 0 : m_scrollBar->maximum();
}

void LogView::setFollowing(bool following)
{
    if (following) {
        if (!m_header->order().isNatural())
            setOrder({});
        if (result().order.isNatural() && !isAtNewest())
            jumpToNewest();
    }
    if (following == m_following)
        return;
    m_following = following;
    m_followTimer->stop();
    if (!following)
        rememberPlace();
    Q_EMIT followingChanged(following);
}

void LogView::jumpToNewest()
{
    m_followTimer->stop();
    scrollTo(newestFirst());
    rememberPlace();
    requestTexts(firstInSight());
}

//! Goes to the newest rows, when their texts are there or take too long: rows without texts would flicker.
void LogView::followOn(bool isNew)
{
    const qsizetype first = newestFirst();
    if (isNew || !m_place || !awaitsTexts() || haveTexts(first)) {
        jumpToNewest();
        return;
    }
    // Until then the rows in sight stay.
    const qsizetype position = result().positionOf(m_place->row);
    if (position < 0) {
        jumpToNewest();
        return;
    }
    scrollTo(position - m_place->offset);
    requestTexts(first);
    if (!m_followTimer->isActive() && firstInSight() != first)
        m_followTimer->start();
}

void LogView::followTexts(const QList<RowText> &texts)
{
    if (!result().order.isNatural() || isAtNewest())
        return;
    if (haveTexts(newestFirst())) {
        jumpToNewest();
        return;
    }
    // Newer rows came since they were asked for: go as far as texts reach.
    qsizetype reached = -1;
    for (const RowText &text : texts) {
        const qsizetype position = result().positionOf(text.row);
        if (position < 0)
            continue;
        if (reached < 0)
            reached = position;
        reached = isNewestFirst() ? std::min(reached, position) : std::max(reached, position);
    }
    if (reached < 0)
        return;
    const qsizetype first = isNewestFirst() ? reached : reached - fullRows() + 1;
    const bool isNewer = isNewestFirst() ? first < firstInSight() : first > firstInSight();
    if (isNewer && haveTexts(first)) {
        scrollTo(first);
        rememberPlace();
        m_followTimer->start();
    }
    requestTexts(newestFirst());
}

//! The current row if it is in sight, else the first one in sight, is to stay where it is.
void LogView::rememberPlace()
{
    m_place.reset();
    if (result().size() == 0)
        return;
    const qsizetype first = std::min(firstInSight(), result().size() - 1);
    if (m_current) {
        const qsizetype current = result().positionOf(*m_current);
        if (current >= first && current < first + fullRows()) {
            m_place = Place{*m_current, current - first};
            return;
        }
    }
    m_place = Place{result().rowAt(first), 0};
}

void LogView::keepPlace(const LogResult &before, qsizetype top)
{
    if (!m_place || result().size() == 0) {
        scrollTo(0);
        // A row that the filter hides is waited for while the search goes on.
        // What comes first in a sorted order is known when all rows are sorted.
        if (!m_place && result().size() > 0 && (result().complete || !result().sorted))
            rememberPlace();
        return;
    }
    qsizetype position = result().positionOf(m_place->row);
    if (position < 0 && result().sorted)
        position = survivorInSight(before, top);
    if (position < 0)
        position = result().nearestPosition(m_place->row);
    scrollTo(position - m_place->offset);
    m_stripe ^= int((firstInSight() - top) & 1);
    // Where there were too few rows around it, it stands elsewhere now and stays there.
    if (result().complete)
        m_place->offset = position - firstInSight();
}

//! The place's row has gone: another one of those that were in sight takes over.
qsizetype LogView::survivorInSight(const LogResult &before, qsizetype top)
{
    if (before.generation != result().generation)
        return -1;
    const qsizetype end = std::min(top + fullRows(), before.size());
    for (qsizetype position = std::max<qsizetype>(top, 0); position < end; ++position) {
        const RowId row = before.rowAt(position);
        const qsizetype now = result().positionOf(row);
        if (now >= 0) {
            m_place = Place{row, position - top};
            return now;
        }
    }
    return -1;
}

void LogView::ensureInSight(qsizetype position)
{
    if (position < firstInSight())
        scrollTo(position);
    else if (position >= firstInSight() + fullRows())
        scrollTo(position - fullRows() + 1);
    requestTexts(firstInSight());
}

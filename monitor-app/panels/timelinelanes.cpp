// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelanes.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <iterator>

using namespace std::chrono_literals;

namespace {

constexpr qint64 shortestSpan = 50;                       // ms: single round trips can be told apart.
constexpr qint64 longestSpan = qint64(7) * 24 * 3600'000; // A week.
constexpr qint64 firstSpan = 60'000;
constexpr double wheelStep = 1.25;
constexpr auto tick = 200ms;

} // namespace

TimelineLanes::TimelineLanes(QWidget *parent)
    : QAbstractScrollArea(parent), m_length(firstSpan), m_ticker(this)
{
    setObjectName(QStringLiteral("timelineLanes"));
    setAccessibleName(tr("States of the shards over time"));
    setWhatsThis(tr(
        "One lane for each shard. The wheel zooms, dragging pans, a click goes to that moment in the log."));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    m_ticker.setInterval(tick);
    connect(&m_ticker, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
}

TimelineLanes::~TimelineLanes() = default;

void TimelineLanes::setShards(const ShardSelection &shards)
{
    m_selection = shards;
    takeShards();
}

void TimelineLanes::takeShards()
{
    m_shards.clear();
    const QList<int> all = m_lanes.shards();
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(m_shards),
                 [this](int shard) { return m_selection.contains(shard); });
    // Few lanes leave the rest to the list.
    constexpr int least = 60;
    setMaximumHeight(std::max(least, int(m_shards.size()) * (fontMetrics().height() + 2) + axisHeight() + 4));
    updateScrollBar();
}

void TimelineLanes::mark(int shard, qint64 time)
{
    m_markedShard = shard;
    m_markedTime = time;
    const Span shown = span();
    if (shard >= 0 && (time < shown.begin || time > shown.end)) {
        setFollowing(false);
        m_end = time + m_length / 2;
    }
    if (const qsizetype index = m_shards.indexOf(shard); index >= 0) {
        const int top = int(index) * laneHeight();
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(std::min(std::max(bar->value(), top + laneHeight() - bar->pageStep()), top));
    }
    viewport()->update();
}

qint64 TimelineLanes::present() const
{
    return m_stoppedAt > 0 ? m_stoppedAt : QDateTime::currentMSecsSinceEpoch();
}

TimelineLanes::Span TimelineLanes::span() const
{
    // A little room at the right, so that what happens now does not stick to the edge.
    const qint64 end = m_following ? present() + m_length / 50 : m_end;
    return {end - m_length, end};
}

void TimelineLanes::clear()
{
    m_lanes.clear();
    m_stoppedAt = 0;
    m_length = firstSpan;
    m_markedShard = -1;
    setFollowing(true);
    takeShards();
}

void TimelineLanes::setPresent(qint64 time)
{
    m_stoppedAt = time;
    viewport()->update();
}

void TimelineLanes::takeTransition(Gateway::ShardId shard, const Gateway::Transition &transition)
{
    const qsizetype before = m_lanes.count();
    m_lanes.add(shard, transition);
    if (m_lanes.count() != before)
        takeShards();
    viewport()->update();
}

int TimelineLanes::labelWidth() const
{
    const int widest = m_shards.isEmpty() ? 0 : m_shards.last();
    return fontMetrics().horizontalAdvance(QString::number(widest)) + 14;
}

//! Flat where there are many, so that more of them are seen at once.
int TimelineLanes::laneHeight() const
{
    constexpr int flattest = 7;
    const int room = viewport()->height() - axisHeight();
    return std::clamp(room / std::max(1, int(m_shards.size())), flattest, 2 * fontMetrics().height());
}

int TimelineLanes::axisHeight() const
{
    return fontMetrics().height() + 6;
}

int TimelineLanes::xOf(qint64 time) const
{
    const Span shown = span();
    const int left = labelWidth();
    const double width = std::max(1, viewport()->width() - left);
    const double x = double(time - shown.begin) / double(m_length) * width;
    return left + int(std::clamp(x, -10.0, width + 10.0));
}

qint64 TimelineLanes::timeAt(int x) const
{
    const Span shown = span();
    const int left = labelWidth();
    const double width = std::max(1, viewport()->width() - left);
    return shown.begin + qint64(double(x - left) / width * double(m_length));
}

QRect TimelineLanes::laneAt(int index) const
{
    const int left = labelWidth();
    const int top = index * laneHeight() - verticalScrollBar()->value();
    const int gap = laneHeight() > 12 ? 2 : 1;
    return {left, top + gap, viewport()->width() - left, laneHeight() - 2 * gap};
}

QRect TimelineLanes::laneRect(int shard) const
{
    return laneAt(int(m_shards.indexOf(shard)));
}

int TimelineLanes::shardAt(int y) const
{
    if (y < 0 || y >= viewport()->height() - axisHeight())
        return -1;
    const int index = (y + verticalScrollBar()->value()) / laneHeight();
    return index < m_shards.size() ? m_shards.at(index) : -1;
}

void TimelineLanes::updateScrollBar()
{
    const int room = std::max(0, viewport()->height() - axisHeight());
    const int needed = int(m_shards.size()) * laneHeight();
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(laneHeight());
    verticalScrollBar()->setRange(0, std::max(0, needed - room));
    viewport()->update();
}

void TimelineLanes::setFollowing(bool following)
{
    if (!following && m_following)
        m_end = span().end;
    if (m_following != following) {
        m_following = following;
        Q_EMIT followingChanged(following);
    }
    viewport()->update();
}

void TimelineLanes::follow()
{
    setFollowing(true);
}

void TimelineLanes::showAll()
{
    if (m_lanes.isEmpty())
        return;
    const qint64 length = present() - m_lanes.firstTime();
    m_length = std::clamp(length + length / 10, shortestSpan, longestSpan);
    setFollowing(true);
}

void TimelineLanes::zoom(double factor)
{
    const Span shown = span();
    zoomAbout(m_following ? shown.end : (shown.begin + shown.end) / 2, factor);
}

void TimelineLanes::zoomAbout(qint64 time, double factor)
{
    const Span shown = span();
    const qint64 length = std::clamp(qint64(double(m_length) / factor), shortestSpan, longestSpan);
    const double share = double(shown.end - time) / double(m_length);
    m_length = length;
    if (!m_following)
        m_end = time + qint64(share * double(length));
    viewport()->update();
}

void TimelineLanes::panBy(qint64 milliseconds)
{
    const qint64 end = span().end + milliseconds;
    const bool reachesThePresent = end >= present() + m_length / 50;
    setFollowing(reachesThePresent);
    if (!reachesThePresent)
        m_end = end;
    viewport()->update();
}

bool TimelineLanes::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_pointer = {-1, -1};
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineLanes::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void TimelineLanes::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier) || verticalScrollBar()->maximum() == 0) {
        if (delta.y() != 0)
            zoomAbout(timeAt(int(event->position().x())), delta.y() > 0 ? wheelStep : 1 / wheelStep);
        else if (delta.x() != 0)
            panBy(-m_length * delta.x() / 1200);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void TimelineLanes::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_endWhenPressed = span().end;
    m_dragging = false;
}

void TimelineLanes::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->pos();
    viewport()->update();
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const int moved = event->pos().x() - m_pressed.x();
    if (!m_dragging && std::abs(moved) < 4)
        return;
    m_dragging = true;
    const int width = std::max(1, viewport()->width() - labelWidth());
    const qint64 wanted = m_endWhenPressed - m_length * moved / width;
    panBy(wanted - span().end);
}

void TimelineLanes::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || std::exchange(m_dragging, false))
        return;
    const int shard = shardAt(event->pos().y());
    if (shard >= 0)
        Q_EMIT momentChosen(shard, timeAt(event->pos().x()));
}

void TimelineLanes::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        panBy(-m_length / 10);
        break;
    case Qt::Key_Right:
        panBy(m_length / 10);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(wheelStep);
        break;
    case Qt::Key_Minus:
        zoom(1 / wheelStep);
        break;
    case Qt::Key_Home:
        showAll();
        break;
    case Qt::Key_End:
        follow();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineLanes::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_ticker.start();
}

void TimelineLanes::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    m_ticker.stop();
}

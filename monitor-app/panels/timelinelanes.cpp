// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelanes.h"

#include "colorscheme.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr qint64 shortestSpan = 50;                       // ms: single round trips can be told apart.
constexpr qint64 longestSpan = qint64(7) * 24 * 3600'000; // A week.
constexpr qint64 firstSpan = 60'000;
constexpr double wheelStep = 1.25;
constexpr auto tick = 200ms;

//! What distances of time the axis is divided into, in ms.
constexpr std::array<qint64, 21> axisSteps{
    10,     20,     50,      100,     200,     500,       1'000,     2'000,     5'000,      10'000,    15'000,
    30'000, 60'000, 120'000, 300'000, 600'000, 1'800'000, 3'600'000, 7'200'000, 21'600'000, 86'400'000};

QString durationText(qint64 milliseconds)
{
    if (milliseconds < 10'000)
        return TimelineLanes::tr("%1 ms").arg(milliseconds);
    if (milliseconds < 600'000)
        return TimelineLanes::tr("%1 s").arg(double(milliseconds) / 1000, 0, 'f', 1);
    return TimelineLanes::tr("%1 min").arg(milliseconds / 60'000);
}

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
    setFollowing(true);
    updateScrollBar();
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
        updateScrollBar();
    viewport()->update();
}

int TimelineLanes::labelWidth() const
{
    const QList<int> shards = m_lanes.shards();
    const int widest = shards.isEmpty() ? 0 : shards.last();
    return fontMetrics().horizontalAdvance(QString::number(widest)) + 14;
}

int TimelineLanes::laneHeight() const
{
    return fontMetrics().height() + 2;
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

QRect TimelineLanes::laneRect(int shard) const
{
    const qsizetype index = m_lanes.shards().indexOf(shard);
    const int left = labelWidth();
    const int top = int(index) * laneHeight() - verticalScrollBar()->value();
    return {left, top + 2, viewport()->width() - left, laneHeight() - 4};
}

int TimelineLanes::shardAt(int y) const
{
    if (y < 0 || y >= viewport()->height() - axisHeight())
        return -1;
    const int index = (y + verticalScrollBar()->value()) / laneHeight();
    const QList<int> shards = m_lanes.shards();
    return index < shards.size() ? shards.at(index) : -1;
}

void TimelineLanes::updateScrollBar()
{
    const int room = std::max(0, viewport()->height() - axisHeight());
    const int needed = int(m_lanes.count()) * laneHeight();
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

void TimelineLanes::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().base());
    if (m_lanes.isEmpty()) {
        painter.setPen(Colors::muted(palette()));
        painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("The states of each shard are drawn here over time once a bot is connected."));
        return;
    }
    paintAxis(&painter);
    const QRect lanesArea(0, 0, viewport()->width(), viewport()->height() - axisHeight());
    painter.setClipRect(lanesArea);
    const QList<int> shards = m_lanes.shards();
    const int first = verticalScrollBar()->value() / laneHeight();
    const int last = std::min(int(shards.size()) - 1, first + lanesArea.height() / laneHeight() + 1);
    for (int index = first; index <= last; ++index) {
        const int shard = shards.at(index);
        const QRect rect = laneRect(shard);
        painter.setPen(Colors::muted(palette()));
        painter.drawText(QRect(0, rect.top() - 2, labelWidth() - 6, laneHeight()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(shard));
        paintLane(&painter, shard, rect);
    }
}

void TimelineLanes::paintLane(QPainter *painter, int shard, const QRect &rect) const
{
    const StateLanes::Lane &lane = m_lanes.lane(shard);
    const qint64 now = present();
    const Span shown = span();
    int index = std::max(0, StateLanes::indexAt(lane, shown.begin));
    int drawnTo = rect.left();
    for (; index < int(lane.size()) && lane[std::size_t(index)].time <= shown.end; ++index) {
        const StateLanes::Change &change = lane[std::size_t(index)];
        const qint64 until = index + 1 < int(lane.size()) ? lane[std::size_t(index) + 1].time : now;
        // A short state has a pixel of its own unless the state before took it: none is hidden by a longer
        // one.
        const int begin = xOf(change.time);
        const int left = std::max(begin, drawnTo);
        const int right = std::min(rect.right() + 1, std::max(begin + 1, xOf(until)));
        if (right <= left)
            continue;
        const QRect bar(left, rect.top(), right - left, rect.height());
        painter->fillRect(bar, Colors::ofState(change.transition.to, palette()));
        // Not by colour alone: a shard without a connection that waits, or has given up, is hatched.
        if (change.transition.to == Gateway::ShardState::BackingOff ||
            change.transition.to == Gateway::ShardState::Failed)
            painter->fillRect(bar, QBrush(palette().color(QPalette::Base), Qt::BDiagPattern));
        drawnTo = right;
    }
}

void TimelineLanes::paintAxis(QPainter *painter) const
{
    const Span shown = span();
    const int top = viewport()->height() - axisHeight();
    const int left = labelWidth();
    const int width = viewport()->width() - left;
    const int labelRoom = fontMetrics().horizontalAdvance(QStringLiteral("00:00:00.000")) + 16;
    const qint64 leastStep = m_length * labelRoom / std::max(1, width);
    const auto step =
        std::find_if(axisSteps.begin(), axisSteps.end(), [leastStep](qint64 s) { return s >= leastStep; });
    const qint64 distance = step == axisSteps.end() ? axisSteps.back() : *step;
    const QString format = distance < 1000 ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss");
    const QColor line = Colors::mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.8);
    for (qint64 time = (shown.begin / distance + 1) * distance; time < shown.end; time += distance) {
        const int x = xOf(time);
        painter->setPen(line);
        painter->drawLine(x, 0, x, top + 3);
        painter->setPen(Colors::muted(palette()));
        const QString text = QDateTime::fromMSecsSinceEpoch(time).toString(format);
        const int half = fontMetrics().horizontalAdvance(text) / 2;
        if (x - half >= left && x + half <= viewport()->width())
            painter->drawText(x - half, top + 4 + fontMetrics().ascent(), text);
    }
}

QString TimelineLanes::toolTipAt(const QPoint &place) const
{
    const int shard = shardAt(place.y());
    if (shard < 0)
        return {};
    const StateLanes::Lane &lane = m_lanes.lane(shard);
    const int index = StateLanes::indexAt(lane, timeAt(place.x()));
    if (index < 0)
        return tr("Shard %1: not started yet").arg(shard);
    const StateLanes::Change &change = lane[std::size_t(index)];
    const bool isLast = index + 1 == int(lane.size());
    const qint64 until = isLast ? present() : lane[std::size_t(index) + 1].time;
    QString text = tr("<b>Shard %1: %2</b> since %3, %4")
                       .arg(QString::number(shard), Gateway::stateText(change.transition.to).toHtmlEscaped(),
                            QDateTime::fromMSecsSinceEpoch(change.time).toString(u"HH:mm:ss.zzz"),
                            isLast ? tr("until now (%1)").arg(durationText(until - change.time))
                                   : tr("for %1").arg(durationText(until - change.time)));
    text +=
        QStringLiteral("<br>") + tr("Cause: %1").arg(Gateway::causeText(change.transition).toHtmlEscaped());
    const QString advice = change.transition.error.advice();
    if (!advice.isEmpty())
        text += QStringLiteral("<br><i>") + advice.toHtmlEscaped() + QStringLiteral("</i>");
    return text;
}

bool TimelineLanes::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
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

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colorscheme.h"
#include "eventlog/printable.h"
#include "panels/statebar.h"
#include "panels/timelinemodel.h"
#include "timelinelanes.h"

#include <QDateTime>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

// How the lanes are drawn, and what their tool tips say.

namespace {

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
    const int first = verticalScrollBar()->value() / laneHeight();
    const int last = std::min(int(m_shards.size()) - 1, first + lanesArea.height() / laneHeight() + 1);
    // Of flat lanes only some have room for their numbers.
    const int labelled = (fontMetrics().height() + laneHeight() - 1) / laneHeight();
    for (int index = first; index <= last; ++index) {
        const QRect rect = laneAt(index);
        if (index % labelled == 0 && lanesArea.contains(rect.center())) {
            // The last one may reach below its flat lane: nothing stands at the left of the axis.
            painter.setClipping(false);
            painter.setPen(Colors::muted(palette()));
            painter.drawText(QRect(0, std::max(0, rect.center().y() - fontMetrics().height() / 2),
                                   labelWidth() - 6, fontMetrics().height()),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(m_shards.at(index)));
            painter.setClipping(true);
        }
        paintLane(&painter, m_shards.at(index), rect);
    }
    paintMark(&painter);
    painter.setClipping(false);
    paintPointer(&painter);
}

//! The moment that was chosen last.
void TimelineLanes::paintMark(QPainter *painter) const
{
    if (m_markedShard < 0 || m_markedTime < span().begin || m_markedTime > span().end)
        return;
    const int x = xOf(m_markedTime);
    QPen pen(palette().color(QPalette::Highlight), 2);
    painter->setPen(pen);
    painter->drawLine(x, 0, x, viewport()->height());
    if (const qsizetype index = m_shards.indexOf(m_markedShard); index >= 0) {
        const QRect lane = laneAt(int(index));
        painter->setBrush(palette().color(QPalette::Highlight));
        painter->drawEllipse(QPoint(x, lane.center().y()), 3, 3);
        painter->setBrush(Qt::NoBrush);
    }
}

QString TimelineLanes::pointerText() const
{
    const qint64 time = timeAt(m_pointer.x());
    QString moment = TimelineModel::momentText(QDateTime::fromMSecsSinceEpoch(time));
    const int shard = shardAt(m_pointer.y());
    const int index = shard < 0 ? -1 : StateLanes::indexAt(m_lanes.lane(shard), time);
    if (shard < 0)
        return moment;
    if (index < 0)
        return tr("%1, shard %2: not started yet").arg(moment, QString::number(shard));
    if (time > present())
        return tr("%1, shard %2").arg(moment, QString::number(shard));
    const Gateway::Transition &transition = m_lanes.lane(shard)[std::size_t(index)].transition;
    return tr("%1, shard %2: %3").arg(moment, QString::number(shard), Gateway::stateText(transition.to));
}

//! A line through all lanes where the pointer is, and what stands there.
void TimelineLanes::paintPointer(QPainter *painter) const
{
    if (m_pointer.x() < labelWidth() || m_dragging)
        return;
    const int x = m_pointer.x();
    painter->setPen(QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
    painter->drawLine(x, 0, x, viewport()->height() - axisHeight());
    const QString text = pointerText();
    const int wide = fontMetrics().horizontalAdvance(text) + 10;
    const int left = std::clamp(x - wide / 2, 0, std::max(0, viewport()->width() - wide));
    const QRect box(left, viewport()->height() - axisHeight() + 1, wide, axisHeight() - 2);
    painter->fillRect(box, palette().color(QPalette::ToolTipBase));
    painter->setPen(palette().color(QPalette::ToolTipText));
    painter->drawRect(box.adjusted(0, 0, -1, -1));
    painter->drawText(box, Qt::AlignCenter, text);
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
        paintStateBar(painter, bar, change.transition.to, palette());
        drawnTo = right;
    }
}

void TimelineLanes::paintAxis(QPainter *painter) const
{
    const Span shown = span();
    const int top = viewport()->height() - axisHeight();
    const int left = labelWidth();
    const int width = viewport()->width() - left;
    const int labelRoom = fontMetrics().horizontalAdvance(QStringLiteral("00:00:00.000")) + 16 +
                          (QDateTime::fromMSecsSinceEpoch(shown.begin).date() == QDate::currentDate()
                               ? 0
                               : fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00 ")));
    const qint64 leastStep = m_length * labelRoom / std::max(1, width);
    const auto step =
        std::find_if(axisSteps.begin(), axisSteps.end(), [leastStep](qint64 s) { return s >= leastStep; });
    const qint64 distance = step == axisSteps.end() ? axisSteps.back() : *step;
    const QString format = distance < 1000 ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss");
    const QColor line = Colors::mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.8);
    QDate told = QDate::currentDate();
    for (qint64 time = (shown.begin / distance + 1) * distance; time < shown.end; time += distance) {
        const int x = xOf(time);
        painter->setPen(line);
        painter->drawLine(x, 0, x, top + 3);
        painter->setPen(Colors::muted(palette()));
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time);
        // The first one that is not of today says of which day.
        QString text = moment.toString(format);
        if (moment.date() != told) {
            told = moment.date();
            text = moment.toString(u"yyyy-MM-dd ") + text;
        }
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
                            TimelineModel::momentText(QDateTime::fromMSecsSinceEpoch(change.time)),
                            isLast ? tr("until now (%1)").arg(durationText(until - change.time))
                                   : tr("for %1").arg(durationText(until - change.time)));
    text += QStringLiteral("<br>") +
            tr("Cause: %1").arg(Printable::line(Gateway::causeText(change.transition)).toHtmlEscaped());
    const QString advice = Printable::line(Gateway::adviceText(change.transition));
    if (!advice.isEmpty())
        text += QStringLiteral("<br><i>") + advice.toHtmlEscaped() + QStringLiteral("</i>");
    return text;
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagechart.h"

#include "colorscheme.h"
#include "panels/plotrange.h"
#include "panels/stagewords.h"
#include "units.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using Gateway::Stage;
using Gateway::StageShares;

static constexpr qint64 stepLength = std::chrono::nanoseconds(StageShares::step).count();

StageChart::StageChart(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Share of each stage over time"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

QColor StageChart::color(Stage stage, const QPalette &palette)
{
    return Colors::ofSeries(int(stage), palette);
}

void StageChart::setHistory(const QList<StageShares::Point> &history, qint64 present)
{
    m_history = history;
    // The newest step may not be over.
    m_present = history.isEmpty() ? present : std::max(present, history.constLast().time);
    update();
}

QRectF StageChart::area() const
{
    const int labels = fontMetrics().horizontalAdvance(StageWords::percent(1)) + 10;
    return QRectF(rect()).adjusted(labels, 8, -10, -fontMetrics().height() - 6);
}

qint64 StageChart::begin() const
{
    constexpr qint64 longest = std::chrono::nanoseconds(StageShares::span).count();
    const qint64 first = m_history.isEmpty() ? m_present : m_history.constFirst().time - stepLength;
    return std::clamp(first, m_present - longest, m_present - shortestSpan);
}

double StageChart::xOf(qint64 time) const
{
    const QRectF place = area();
    return place.left() + double(time - begin()) / double(m_present - begin()) * place.width();
}

void StageChart::paintAxes(QPainter *painter) const
{
    const QColor text = palette().color(QPalette::Text);
    const QColor base = palette().color(QPalette::Base);
    const QRectF place = area();
    const int height = fontMetrics().height();
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = place.bottom() - share * place.height();
        painter->setPen(Colors::mixed(text, base, share > 0 ? 0.85 : 0.6));
        painter->drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
        painter->setPen(text);
        painter->drawText(QRectF(0, y - height, place.left() - 5, 2 * height),
                          Qt::AlignRight | Qt::AlignVCenter, StageWords::percent(share));
    }
    PlotRange range;
    range.setData(double(begin()) / 1e9, double(m_present) / 1e9, 1);
    const int labelWidth = fontMetrics().horizontalAdvance(QStringLiteral("00:00:00"));
    const QList<PlotTick> ticks = range.timeTicks(std::max(1, int(place.width()) / (labelWidth * 3 / 2)));
    for (const PlotTick &tick : ticks) {
        const double x = xOf(qint64(tick.value * 1e9));
        // A label is drawn whole or not at all.
        if (x - labelWidth / 2.0 < 0 || x + labelWidth / 2.0 > width())
            continue;
        painter->setPen(Colors::mixed(text, base, 0.6));
        painter->drawLine(QPointF(x, place.bottom()), QPointF(x, place.bottom() + 3));
        painter->setPen(text);
        painter->drawText(QRectF(x - labelWidth, place.bottom() + 4, 2 * labelWidth, height),
                          Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
}

void StageChart::paintStep(QPainter *painter, const StageShares::Point &point) const
{
    const QRectF place = area();
    const double left = std::max(place.left(), xOf(point.time - stepLength));
    const double right = std::min(place.right(), xOf(point.time));
    if (right <= left)
        return;
    double bottom = place.bottom();
    for (const Stage stage : Gateway::allStages) {
        const double height = point.figures.share(stage) * place.height();
        painter->fillRect(QRectF(left, bottom - height, right - left, height), color(stage, palette()));
        bottom -= height;
    }
    const bool isBehind = point.figures.busy >= StageShares::busyLimit;
    if (isBehind)
        painter->fillRect(QRectF(left, place.top() - 5, right - left, 3), Colors::bad(palette()));
}

void StageChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_history.isEmpty()) {
        painter.setPen(Colors::muted(palette()));
        painter.drawText(rect().adjusted(8, 4, -8, -4), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("What each stage takes is shown here over time, as soon as something comes."));
        return;
    }
    // Steps touch each other: no seams from half-covered pixels.
    for (const StageShares::Point &point : std::as_const(m_history))
        paintStep(&painter, point);
    paintAxes(&painter);
}

QString StageChart::textAt(const QPointF &position) const
{
    for (const StageShares::Point &point : m_history) {
        if (position.x() < xOf(point.time - stepLength) || position.x() >= xOf(point.time))
            continue;
        QString rows;
        for (const Stage stage : Gateway::allStages) {
            rows += QStringLiteral("<tr><td><font color=%1>■</font> %2</td><td align=right>%3</td>"
                                   "<td align=right>%4</td></tr>")
                        .arg(color(stage, palette()).name(), StageWords::name(stage),
                             StageWords::percent(point.figures.share(stage)),
                             Units::milliseconds(point.figures[stage]));
        }
        rows += QStringLiteral("<tr><td><b>Σ</b></td><td></td><td align=right><b>%1</b></td></tr>")
                    .arg(Units::milliseconds(point.figures.delay()));
        return QStringLiteral("<b>%1</b><table cellspacing=4>%2</table>")
            .arg(Units::timeOfDay(point.time).left(8), rows);
    }
    return {};
}

bool StageChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

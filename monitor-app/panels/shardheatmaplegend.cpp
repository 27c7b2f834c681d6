// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shardheatmaplegend.h"

#include "panels/shardheatmap.h"
#include "panels/shardheatmapcell.h"
#include "panels/shardsmodel.h"
#include "units.h"

#include <QPainter>

using Gateway::ShardState;
using Measure = ShardHeatScale::Measure;

namespace {

constexpr int margin = 6;

//! Those that want attention stand first.
constexpr ShardState inOrder[] = {ShardState::Failed,     ShardState::BackingOff,    ShardState::Queued,
                                  ShardState::Connecting, ShardState::AwaitingHello, ShardState::Identifying,
                                  ShardState::Resuming,   ShardState::Ready,         ShardState::Stopped,
                                  ShardState::Idle};

} // namespace

ShardHeatLegend::ShardHeatLegend(ShardsModel *model, ShardHeatMap *map, QWidget *parent)
    : QWidget(parent), m_model(model), m_map(map)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(map, &ShardHeatMap::scaleChanged, this, &ShardHeatLegend::take);
    connect(model, &ShardsModel::figuresChanged, this, &ShardHeatLegend::take);
    take();
}

QSize ShardHeatLegend::sizeHint() const
{
    return {200, fontMetrics().height() + 6};
}

void ShardHeatLegend::take()
{
    setAccessibleName(text());
    setToolTip(text());
    update();
}

QString ShardHeatLegend::lowEnd() const
{
    return m_map->scale().measure() == Measure::Latency
               ? tr("%1 or less").arg(Units::milliseconds(ShardHeatScale::goodLatency))
               : tr("0 events/s");
}

QString ShardHeatLegend::highEnd() const
{
    return m_map->scale().measure() == Measure::Latency
               ? tr("%1 or more").arg(Units::milliseconds(ShardHeatScale::badLatency))
               : tr("%1 events/s, the most of all").arg(Units::rate(m_map->scale().greatestRate()));
}

QString ShardHeatLegend::text() const
{
    if (m_map->scale().measure() != Measure::State)
        return tr("From %1 to %2").arg(lowEnd(), highEnd());
    QStringList parts;
    for (const ShardState state : inOrder) {
        if (const int count = m_model->shardsIn(state))
            parts.append(tr("%1 %2").arg(Units::count(count), Gateway::stateText(state)));
    }
    return parts.join(QStringLiteral(" · "));
}

void ShardHeatLegend::drawStates(QPainter *painter) const
{
    const int side = fontMetrics().ascent();
    int x = margin;
    for (const ShardState state : inOrder) {
        const int count = m_model->shardsIn(state);
        if (count == 0)
            continue;
        ShardHeatCell::drawState(painter, QRectF(x, (height() - side) / 2.0, side, side), state, palette());
        const QString words = tr("%1 %2").arg(Units::count(count), Gateway::stateText(state));
        painter->setPen(palette().color(QPalette::WindowText));
        x += side + 4;
        painter->drawText(QRect(x, 0, width(), height()), int(Qt::AlignLeft | Qt::AlignVCenter), words);
        x += fontMetrics().horizontalAdvance(words) + 2 * margin;
    }
}

void ShardHeatLegend::drawScale(QPainter *painter) const
{
    const QString low = lowEnd();
    const int start = 2 * margin + fontMetrics().horizontalAdvance(low);
    const QRectF bar(start, (height() - 10) / 2.0, 120, 10);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (const double place : {0.0, 0.25, 0.5, 0.75, 1.0})
        gradient.setColorAt(place, m_map->scale().colorAt(place, palette()));
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(QRect(margin, 0, width(), height()), int(Qt::AlignLeft | Qt::AlignVCenter), low);
    painter->drawText(QRectF(bar.right() + margin, 0, width(), height()),
                      int(Qt::AlignLeft | Qt::AlignVCenter), highEnd());
    painter->setPen(Qt::NoPen);
    painter->setBrush(gradient);
    painter->drawRoundedRect(bar, 3, 3);
}

void ShardHeatLegend::paintEvent(QPaintEvent *)
{
    if (m_model->rowCount() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_map->scale().measure() == Measure::State)
        drawStates(&painter);
    else
        drawScale(&painter);
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shardheatmapcell.h"

#include "colorscheme.h"
#include "eventlog/printable.h"
#include "panels/shardsmodel.h"
#include "units.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using Gateway::ShardSnapshot;
using Gateway::ShardState;

namespace {

//! How the cells of a state are filled.
Qt::BrushStyle form(ShardState state)
{
    switch (state) {
    case ShardState::Idle:
    case ShardState::Stopped:
        return Qt::NoBrush;
    case ShardState::BackingOff:
    case ShardState::Queued:
        return Qt::BDiagPattern;
    case ShardState::Failed:
        return Qt::DiagCrossPattern;
    default:
        return Qt::SolidPattern;
    }
}

void drawForm(QPainter *painter, const QRectF &cell, const QColor &color, Qt::BrushStyle style,
              const QColor &base)
{
    const double radius = cell.width() / 8;
    painter->setPen(style == Qt::SolidPattern ? QPen(Qt::NoPen) : QPen(color, 1));
    if (style == Qt::SolidPattern || style == Qt::NoBrush) {
        painter->setBrush(QBrush(color, style));
        painter->drawRoundedRect(cell, radius, radius);
        return;
    }
    // Tinted below the lines, so that the cell has a body also where it is small.
    painter->setBrush(Colors::mixed(color, base, 0.65));
    painter->drawRoundedRect(cell, radius, radius);
    painter->setBrush(QBrush(color, style));
    painter->drawRoundedRect(cell, radius, radius);
}

} // namespace

void ShardHeatCell::drawState(QPainter *painter, const QRectF &cell, ShardState state,
                              const QPalette &palette)
{
    drawForm(painter, cell, Colors::ofState(state, palette), form(state), palette.color(QPalette::Base));
}

ShardHeatCell::ShardHeatCell(ShardsModel *model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

void ShardHeatCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const ShardSnapshot &shard = m_model->shard(index.row());
    const double rate = m_model->rates().rates(shard.shard.id).eventsPerSecond;
    const QColor color = m_scale.color(shard, rate, option.palette);
    const Qt::BrushStyle style = form(shard.state);
    const QColor ink = option.palette.color(QPalette::Text);
    const QColor base = option.palette.color(QPalette::Base);
    const QRectF cell = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawForm(painter, cell, color, style, base);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(ink, 2));
        painter->drawRoundedRect(cell, cell.width() / 8, cell.width() / 8);
    }
    const QString number = QString::number(shard.shard.id);
    if (option.fontMetrics.horizontalAdvance(number) + 4 < cell.width() &&
        option.fontMetrics.height() < cell.height()) {
        const bool isOnColor = style == Qt::SolidPattern;
        const bool isLight = qGray(color.rgb()) > 120;
        painter->setPen(!isOnColor ? ink : isLight ? QColor(Qt::black) : QColor(Qt::white));
        painter->drawText(cell, Qt::AlignCenter, number);
    }
    painter->restore();
}

QSize ShardHeatCell::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_side, m_side};
}

QString ShardHeatCell::summary(int row) const
{
    const ShardSnapshot &shard = m_model->shard(row);
    const Gateway::Transition &last = shard.lastTransition;
    QString text = tr("Shard %1 of %2: %3")
                       .arg(shard.shard.id)
                       .arg(shard.shard.count)
                       .arg(m_model->index(row, ShardsModel::StateColumn).data().toString());
    if (last.when.isValid())
        text += u'\n' + tr("Since %1: %2")
                            .arg(last.when.toLocalTime().toString(u"HH:mm:ss"),
                                 Printable::line(Gateway::causeText(last)));
    if (ShardsModel::isBeating(shard.state) && shard.latency >= 0)
        text +=
            u'\n' + tr("Latency %1, on average %2")
                        .arg(Units::milliseconds(shard.latency), Units::milliseconds(shard.averageLatency));
    if (shard.state == ShardState::Ready)
        text += u'\n' +
                tr("%1 events/s").arg(Units::rate(m_model->rates().rates(shard.shard.id).eventsPerSecond));
    return text;
}

bool ShardHeatCell::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), summary(index.row()), nullptr, option.rect);
    return true;
}

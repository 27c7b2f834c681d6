// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloaddelegate.h"

#include "colorscheme.h"
#include "inspector/payloadtreemodel.h"

#include <QApplication>
#include <QPainter>

namespace {

constexpr int padding = 5;

void paintShare(QPainter *painter, const QStyleOptionViewItem &item, double share)
{
    if (share <= 0)
        return;
    const QRectF room = QRectF(item.rect).adjusted(1, 3, -1, -3);
    const double width = std::max(1.0, room.width() * std::min(1.0, share));
    painter->fillRect(QRectF(room.right() - width, room.top(), width, room.height()),
                      Colors::mixed(Colors::accent(item.palette), item.palette.color(QPalette::Base), 0.75));
}

void paintSwatch(QPainter *painter, const QStyleOptionViewItem &item, const QColor &color, QRect *place)
{
    const int side = item.fontMetrics.ascent();
    const QRect swatch(place->left(), place->center().y() - side / 2, side, side);
    painter->fillRect(swatch, color);
    painter->setPen(Colors::muted(item.palette));
    painter->drawRect(swatch);
    place->setLeft(swatch.right() + padding);
}

} // namespace

void PayloadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    painter->save();
    painter->setClipRect(item.rect);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    if (index.column() == PayloadTreeModel::SizeColumn && !selected)
        paintShare(painter, item, index.data(PayloadTreeModel::ShareRole).toDouble());

    QRect place = item.rect.adjusted(padding, 0, -padding, 0);
    const QVariant swatch = index.data(Qt::DecorationRole);
    if (swatch.canConvert<QColor>() && swatch.isValid())
        paintSwatch(painter, item, swatch.value<QColor>(), &place);

    QFont font = item.font;
    const bool isMatch =
        index.column() <= PayloadTreeModel::ValueColumn && index.data(PayloadTreeModel::IsMatchRole).toBool();
    font.setUnderline(isMatch);
    font.setBold(isMatch);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const QColor onSelection = item.palette.color(QPalette::HighlightedText);
    painter->setPen(selected ? onSelection : item.palette.color(QPalette::Text));
    const QString text = metrics.elidedText(item.text, Qt::ElideRight, place.width());
    painter->drawText(place, int(item.displayAlignment | Qt::TextSingleLine), text);

    const QString note = index.data(PayloadTreeModel::NoteRole).toString();
    place.setLeft(place.left() + metrics.horizontalAdvance(text) + 2 * padding);
    if (!note.isEmpty() && place.width() > metrics.averageCharWidth() * 4) {
        painter->setFont(item.font);
        painter->setPen(selected ? Colors::mixed(onSelection, item.palette.color(QPalette::Highlight), 0.25)
                                 : Colors::muted(option.palette));
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          item.fontMetrics.elidedText(note, Qt::ElideRight, place.width()));
    }
    painter->restore();
}

QSize PayloadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 5};
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "celldelegate.h"

#include <QApplication>
#include <QPainter>

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    QRect place = item.rect.adjusted(padding, 0, -padding, 0);
    if (!item.icon.isNull()) {
        const int side = item.fontMetrics.height();
        item.icon.paint(painter, QRect(place.left(), place.center().y() - side / 2, side, side));
        place.setLeft(place.left() + side + padding / 2);
    }
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = !item.state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
                                       : item.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                                                   : QPalette::Inactive;
    painter->setPen(item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(item.font);
    const QString text = item.fontMetrics.elidedText(item.text, item.textElideMode, place.width());
    painter->drawText(place, int(item.displayAlignment | Qt::TextSingleLine), text);
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagebar.h"

#include "colorscheme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

UsageBar::UsageBar(int role, QObject *parent) : QStyledItemDelegate(parent), m_role(role) {}

void UsageBar::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const QRectF groove = QRectF(item.rect).adjusted(4, 3, -4, -3);
    const double share = std::clamp(index.data(m_role).toDouble(), 0.0, 1.0);
    const QColor ink = item.palette.color(QPalette::Text);
    const QColor base = item.palette.color(QPalette::Base);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Colors::mixed(ink, base, 0.9));
    painter->drawRoundedRect(groove, 3, 3);
    QRectF bar = groove;
    bar.setWidth(groove.width() * share);
    painter->setBrush(Colors::mixed(Colors::accent(item.palette), base, 0.6));
    painter->setClipRect(bar);
    painter->drawRoundedRect(groove, 3, 3);
    painter->setClipping(false);
    painter->setPen(ink);
    const QRectF place = groove.adjusted(6, 0, -6, 0);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                      item.fontMetrics.elidedText(text, Qt::ElideRight, int(place.width())));
    painter->restore();
}

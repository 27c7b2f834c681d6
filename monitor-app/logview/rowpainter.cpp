// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowpainter.h"

#include "celldelegate.h"
#include "colorscheme.h"
#include "logview/logheader.h"
#include "logview/rowink.h"

#include <QPainter>

RowPainter::RowPainter(QPainter *painter, const LogHeader &header, const QPalette &palette,
                       QPalette::ColorGroup group, const ColorRules &rules)
    : m_painter(painter), m_palette(palette), m_group(group), m_rules(rules), m_metrics(painter->font())
{
    const QRectF clip = painter->clipBoundingRect();
    for (const ViewColumn column : header.shownColumns()) {
        const int left = header.sectionViewportPosition(int(column));
        const int width = header.sectionSize(int(column));
        if (clip.isEmpty() || (left < clip.right() && left + width > clip.left()))
            m_columns << Column{column, left, width};
    }
}

QColor RowPainter::ground(const RowText *text, const RowLook &look) const
{
    if (look.isSelected)
        return m_palette.color(m_group, QPalette::Highlight);
    if (text && text->colorRule >= 0 && text->colorRule < m_rules.size()) {
        const ColorRule &rule = m_rules.at(text->colorRule);
        const QColor color = isDark(m_palette) ? rule.dark : rule.light;
        if (color.isValid())
            return color;
    }
    return m_palette.color(m_group, look.isStriped ? QPalette::AlternateBase : QPalette::Base);
}

void RowPainter::paint(const QRect &place, const LogRow &row, const RowText *text, const CellContext &context,
                       const RowLook &look)
{
    m_painter->fillRect(place, ground(text, look));
    const QColor plain =
        m_palette.color(m_group, look.isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ink = look.isSelected ? QColor() : rowInk(row, false, m_palette);
    const QColor typeInk = look.isSelected ? QColor() : rowInk(row, true, m_palette);
    for (const Column &column : m_columns) {
        const QColor &own = column.column == ViewColumn::Type ? typeInk : ink;
        m_painter->setPen(own.isValid() ? own : plain);
        paintText(column, place, cellText(column.column, row, text, context));
        if (look.focusCell == column.column) {
            m_painter->setPen(Colors::mixed(plain, m_palette.color(QPalette::Base), 0.3));
            m_painter->setBrush(Qt::NoBrush);
            m_painter->drawRect(
                QRect(column.left, place.top(), column.width, place.height()).adjusted(1, 1, -2, -2));
        }
    }
    if (look.isCurrent && !look.isSelected) {
        m_painter->setPen(m_palette.color(QPalette::Highlight));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(place.adjusted(0, 0, -1, -1));
    }
}

void RowPainter::paintText(const Column &column, const QRect &place, const QString &text)
{
    const int width = column.width - 2 * CellDelegate::padding;
    if (text.isEmpty() || width <= 0)
        return;
    // What cannot be in sight is not measured either: a summary may be long.
    QString line = text.size() > width ? text.left(width) : text;
    int advance = m_metrics.horizontalAdvance(line);
    if (advance > width) {
        line = m_metrics.elidedText(line, Qt::ElideRight, width);
        advance = m_metrics.horizontalAdvance(line);
    }
    int x = column.left + CellDelegate::padding;
    if (ViewColumns::isRightAligned(column.column))
        x += width - advance;
    const int baseline = place.top() + (place.height() - m_metrics.height()) / 2 + m_metrics.ascent();
    m_painter->drawText(x, baseline, line);
}

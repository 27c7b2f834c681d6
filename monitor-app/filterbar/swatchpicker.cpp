// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "swatchpicker.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

static constexpr int gap = 4;

SwatchPicker::SwatchPicker(const QList<Swatch> &swatches, const QColor &ground, const QColor &text,
                           QWidget *parent)
    : QWidget(parent), m_swatches(swatches), m_ground(ground), m_text(text)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SwatchPicker::setColor(const QColor &color)
{
    m_color = color;
    setAccessibleDescription(currentIndex() < 0 ? color.name() : m_swatches.at(currentIndex()).name);
    update();
}

QRect SwatchPicker::place(int index) const
{
    const int side = fontMetrics().height() + 8;
    const int step = side + gap;
    return {gap + index % columns * step, gap + index / columns * step, side, side};
}

QSize SwatchPicker::sizeHint() const
{
    const QRect last = place(int(m_swatches.size()) - 1);
    return {place(std::min(columns, int(m_swatches.size())) - 1).right() + gap + 1, last.bottom() + gap + 1};
}

int SwatchPicker::indexAt(const QPoint &point) const
{
    for (int i = 0; i < m_swatches.size(); ++i) {
        if (place(i).contains(point))
            return i;
    }
    return -1;
}

int SwatchPicker::currentIndex() const
{
    const auto found = std::find_if(m_swatches.begin(), m_swatches.end(),
                                    [&](const Swatch &swatch) { return swatch.color == m_color; });
    return found == m_swatches.end() ? -1 : int(found - m_swatches.begin());
}

void SwatchPicker::pick(int index)
{
    if (index < 0 || index >= m_swatches.size() || index == currentIndex())
        return;
    setColor(m_swatches.at(index).color);
    Q_EMIT picked(m_color);
}

bool SwatchPicker::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const QHelpEvent *help = static_cast<QHelpEvent *>(event);
    const int index = indexAt(help->pos());
    QToolTip::showText(help->globalPos(), index < 0 ? QString() : m_swatches.at(index).name, this);
    return true;
}

void SwatchPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ground);
    painter.drawRoundedRect(rect(), 4, 4);
    if (!isEnabled())
        painter.setOpacity(0.4);
    for (int i = 0; i < m_swatches.size(); ++i) {
        const QRectF square = QRectF(place(i)).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_swatches.at(i).color);
        painter.drawRoundedRect(square, 3, 3);
        painter.setPen(m_text);
        painter.drawText(square, Qt::AlignCenter, QStringLiteral("Aa"));
        if (i != currentIndex())
            continue;
        painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : m_text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(square.adjusted(-1, -1, 1, 1), 4, 4);
    }
}

void SwatchPicker::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        pick(indexAt(event->position().toPoint()));
}

void SwatchPicker::keyPressEvent(QKeyEvent *event)
{
    const int current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Left:
        return pick(current - 1);
    case Qt::Key_Right:
        return pick(current + 1);
    case Qt::Key_Up:
        return pick(current - columns);
    case Qt::Key_Down:
        return pick(current + columns);
    default:
        QWidget::keyPressEvent(event);
    }
}

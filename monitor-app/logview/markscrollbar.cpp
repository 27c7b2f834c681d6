// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markscrollbar.h"

#include "colorscheme.h"

#include <QPainter>
#include <QStyleOptionSlider>

MarkScrollBar::MarkScrollBar(QWidget *parent) : QScrollBar(Qt::Vertical, parent) {}

void MarkScrollBar::setMarks(const QList<double> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    update();
}

void MarkScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    if (m_marks.isEmpty())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove =
        style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    QPainter painter(this);
    int before = -1;
    for (const double mark : m_marks) {
        const int y = groove.top() + int(mark * (groove.height() - 3));
        if (y != before)
            painter.fillRect(groove.left() + 2, y, groove.width() - 4, 3, Colors::busy(palette()));
        before = y;
    }
}

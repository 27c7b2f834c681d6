// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loggutter.h"

#include "colorscheme.h"
#include "logview/logheader.h"
#include "logview/logview.h"
#include "logview/rowmarks.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>

LogGutter::LogGutter(LogView *view) : QWidget(view), m_view(view)
{
    setAttribute(Qt::WA_Hover);
    setToolTip(tr("Click to mark a row (%1)")
                   .arg(QKeySequence(Qt::CTRL | Qt::Key_M).toString(QKeySequence::NativeText)));
    connect(view->marks(), &RowMarks::changed, this, QOverload<>::of(&QWidget::update));
}

QSize LogGutter::sizeHint() const
{
    return {fontMetrics().height(), fontMetrics().height()};
}

int LogGutter::headHeight() const
{
    return m_view->header()->height();
}

qsizetype LogGutter::positionAt(int y) const
{
    return y < headHeight() ? -1 : m_view->positionAt(y - headHeight());
}

bool LogGutter::event(QEvent *event)
{
    const qsizetype before = m_hovered;
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        m_hovered = positionAt(static_cast<QHoverEvent *>(event)->position().toPoint().y());
    else if (event->type() == QEvent::HoverLeave)
        m_hovered = -1;
    if (m_hovered != before)
        update();
    return QWidget::event(event);
}

void LogGutter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionHeader head;
    head.initFrom(this);
    head.rect = QRect(0, 0, width(), headHeight());
    style()->drawControl(QStyle::CE_HeaderEmptyArea, &head, &painter, this);

    painter.fillRect(0, headHeight(), width(), height() - headHeight(), palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    const LogResult &result = m_view->result();
    const qsizetype first = m_view->firstInSight();
    for (qsizetype position = first; position < first + m_view->rowsInSight(); ++position) {
        const bool isMarked = m_view->marks()->isMarked(result.rowAt(position));
        if (!isMarked && position != m_hovered)
            continue;
        const QRectF row(0, headHeight() + int(position - first) * m_view->rowHeight(), width(),
                         m_view->rowHeight());
        const double side = width() * 0.24;
        const QColor color = Colors::busy(palette());
        painter.setPen(QPen(color, 1.2));
        painter.setBrush(isMarked ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(row.center(), side, side);
    }
}

void LogGutter::mousePressEvent(QMouseEvent *event)
{
    const qsizetype position = positionAt(event->position().toPoint().y());
    if (position < 0 || event->button() != Qt::LeftButton)
        return;
    m_view->toggleMarks({m_view->result().rowAt(position)});
}

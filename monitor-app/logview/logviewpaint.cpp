// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How the table looks.
#include "colorscheme.h"
#include "eventlog/printable.h"
#include "logview/celltext.h"
#include "logview/celltip.h"
#include "logview/loggutter.h"
#include "logview/logheader.h"
#include "logview/logview.h"
#include "logview/rowpainter.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace {

constexpr int progressHeight = 3;

} // namespace

void LogView::setRowHeight()
{
    m_rowHeight = fontMetrics().height() + 5;
}

//! Puts heading, gutter and the room for them in place.
void LogView::layOut()
{
    const int head = m_header->sizeHint().height();
    const int gutter = m_gutter->sizeHint().width();
    setViewportMargins(gutter, head, 0, 0);
    const QRect rows = viewport()->geometry();
    m_header->setGeometry(rows.left(), rows.top() - head, rows.width(), head);
    m_gutter->setGeometry(rows.left() - gutter, rows.top() - head, gutter, rows.height() + head);
    // The width of the last section may be another with the width of the header.
    horizontalScrollBar()->setRange(0, std::max(0, m_header->length() - rows.width()));
    horizontalScrollBar()->setPageStep(rows.width());
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
    m_header->setOffset(horizontalScrollBar()->value());
    viewport()->update();
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    const qsizetype top = firstInSight();
    updateRange();
    if (m_following)
        jumpToNewest();
    else if (top != firstInSight())
        rememberPlace();
    requestTexts(firstInSight());
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    setRowHeight();
    layOut();
    updateRange();
}

void LogView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setFont(font());
    if (result().size() == 0)
        paintEmpty(&painter);
    else
        paintRows(&painter, event->rect());
    if (!result().complete)
        paintProgress(&painter);
}

void LogView::paintRows(QPainter *painter, const QRect &area)
{
    const LogResult &shown = result();
    const QPalette::ColorGroup group = !isEnabled() ? QPalette::Disabled
                                       : hasFocus() ? QPalette::Active
                                                    : QPalette::Inactive;
    painter->setClipRect(area);
    RowPainter rows(painter, *m_header, palette(), group, m_rules);
    const qsizetype first = firstInSight();
    const qsizetype end = first + rowsInSight();
    CellContext context = contextOf(first);
    for (qsizetype position = first; position < end; ++position) {
        const LogRow row = LogRow::read(shown.snapshot, shown.rowAt(position));
        const QRect place(0, int(position - first) * m_rowHeight, viewport()->width(), m_rowHeight);
        if (place.intersects(area)) {
            RowLook look;
            look.isSelected = m_selection.contains(row.id);
            look.isCurrent = hasFocus() && m_current == row.id;
            look.isStriped = ((position ^ m_stripe) & 1) != 0;
            if (look.isCurrent && m_showsCell)
                look.focusCell = m_currentColumn;
            rows.paint(place, row, m_texts.object(row.id), context, look);
        }
        context.previousTime = row.time;
    }
    const int bottom = int(end - first) * m_rowHeight;
    painter->fillRect(0, bottom, viewport()->width(), viewport()->height() - bottom,
                      palette().color(QPalette::Base));
}

QString LogView::emptyText() const
{
    const LogResult &shown = result();
    if (shown.snapshot.isEmpty() || shown.snapshot.rowCount() == 0)
        return m_idleText;
    if (!shown.complete)
        return tr("Searching… %1 %").arg(int(shown.progress * 100));
    return tr("None of %Ln rows matches the filter.", nullptr, int(shown.snapshot.rowCount()));
}

void LogView::paintEmpty(QPainter *painter)
{
    painter->fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter->setPen(Colors::muted(palette()));
    const QRect place = viewport()->rect().adjusted(24, 24, -24, -24);
    painter->drawText(place, Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

//! A thin line under the heading while filter or order are at work.
void LogView::paintProgress(QPainter *painter)
{
    const QColor color = palette().color(QPalette::Highlight);
    const int width = viewport()->width();
    painter->fillRect(0, 0, width, progressHeight,
                      Colors::mixed(color, palette().color(QPalette::Base), 0.7));
    painter->fillRect(0, 0, int(width * result().progress), progressHeight, color);
}

std::optional<ViewColumn> LogView::columnAt(int x) const
{
    const int section = m_header->logicalIndexAt(x);
    return section < 0 ? std::nullopt : std::optional(ViewColumn(section));
}

bool LogView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QHelpEvent *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void LogView::showToolTip(const QPoint &position, const QPoint &globalPosition)
{
    const qsizetype row = positionAt(position.y());
    const std::optional<ViewColumn> column = columnAt(position.x());
    if (row < 0 || !column) {
        QToolTip::hideText();
        return;
    }
    const LogRow read = LogRow::read(result().snapshot, result().rowAt(row));
    const QRect cell(m_header->sectionViewportPosition(int(*column)), int(row - firstInSight()) * m_rowHeight,
                     m_header->sectionSize(int(*column)), m_rowHeight);
    QToolTip::showText(globalPosition, Printable::toolTip(cellTip(*column, read, m_texts.object(read.id))),
                       viewport(), cell);
}

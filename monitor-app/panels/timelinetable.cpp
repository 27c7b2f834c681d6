// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinetable.h"

#include "celldelegate.h"
#include "panels/timelinemodel.h"

#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>

#include <utility>

namespace {

// Texts beyond are measured anew when they come again.
constexpr qsizetype mostRemembered = 5'000;
// The list is often low: with more lines it would show but one change. The tool tip has the rest.
constexpr int mostLines = 2;

//! Breaks the text between words, where CellDelegate cuts it.
class CauseDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QRect place = item.rect.adjusted(padding, 0, -padding, 0);
        if (item.fontMetrics.horizontalAdvance(item.text) <= place.width()) {
            CellDelegate::paint(painter, option, index);
            return;
        }
        const QString text = std::exchange(item.text, QString());
        const QStyle *style = item.widget->style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
        const bool selected = item.state.testFlag(QStyle::State_Selected);
        const QPalette::ColorGroup group =
            item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        painter->setPen(item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        painter->setFont(item.font);
        drawLines(painter, place, text, item.fontMetrics);
    }

private:
    //! As many lines as there is room for, the last one cut.
    static void drawLines(QPainter *painter, const QRect &place, const QString &text,
                          const QFontMetrics &metrics)
    {
        QTextLayout layout(text, painter->font());
        QTextOption option(Qt::AlignLeft);
        option.setWrapMode(QTextOption::WordWrap);
        layout.setTextOption(option);
        layout.beginLayout();
        QStringList lines;
        while (lines.size() < mostLines) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(place.width());
            lines += lines.size() + 1 < mostLines
                         ? text.mid(line.textStart(), line.textLength())
                         : metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, place.width());
        }
        layout.endLayout();
        const int height = metrics.lineSpacing();
        int y = place.top() + (place.height() - height * int(lines.size())) / 2;
        for (const QString &line : std::as_const(lines)) {
            painter->drawText(QRect(place.left(), y, place.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                              line);
            y += height;
        }
    }
};

} // namespace

TimelineTable::TimelineTable(QAbstractItemModel *model, QWidget *parent) : PanelTable(model, parent)
{
    setItemDelegateForColumn(TimelineModel::CauseColumn, new CauseDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    fitColumn(TimelineModel::TimeColumn, {QStringLiteral("00:00:00.000")});
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        fitTimes(first, last);
        fitRows(first, last);
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumn(TimelineModel::TimeColumn, {QStringLiteral("00:00:00.000")});
        fitAllRows();
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == TimelineModel::CauseColumn)
            fitAllRows();
    });
}

//! Those of other days have their date.
void TimelineTable::fitTimes(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QString text = model()->index(row, TimelineModel::TimeColumn).data().toString();
        const int needed = fontMetrics().horizontalAdvance(text) + 2 * CellDelegate::padding + 4;
        if (needed > columnWidth(TimelineModel::TimeColumn))
            setColumnWidth(TimelineModel::TimeColumn, needed);
    }
}

int TimelineTable::heightFor(const QString &text, int width)
{
    const int single = verticalHeader()->defaultSectionSize();
    auto wide = m_wide.constFind(text);
    if (wide == m_wide.constEnd()) {
        if (m_wide.size() > mostRemembered)
            m_wide.clear();
        wide = m_wide.insert(text, fontMetrics().horizontalAdvance(text));
    }
    return *wide <= width ? single : single + (mostLines - 1) * fontMetrics().lineSpacing();
}

void TimelineTable::fitRows(int first, int last)
{
    const int width = std::max(1, columnWidth(TimelineModel::CauseColumn) - 2 * CellDelegate::padding);
    for (int row = first; row <= last; ++row) {
        const QString text = model()->index(row, TimelineModel::CauseColumn).data().toString();
        const int height = heightFor(text, width);
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
}

void TimelineTable::fitAllRows()
{
    const int width = columnWidth(TimelineModel::CauseColumn);
    m_width = width;
    fitRows(0, model()->rowCount() - 1);
}

void TimelineTable::resizeEvent(QResizeEvent *event)
{
    PanelTable::resizeEvent(event);
    if (columnWidth(TimelineModel::CauseColumn) != m_width)
        fitAllRows();
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/colorrule.h"
#include "logview/celltext.h"

#include <QFontMetrics>
#include <QPalette>

class LogHeader;

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

//! How a row looks besides what it holds.
struct RowLook
{
    bool isSelected = false;
    bool isCurrent = false;
    bool isStriped = false;
    std::optional<ViewColumn> focusCell; //!< The cell that the keyboard is at.
};

//! Paints the rows of the table, for the length of one paint event.
class RowPainter
{
public:
    RowPainter(QPainter *painter, const LogHeader &header, const QPalette &palette,
               QPalette::ColorGroup group, const ColorRules &rules);

    //! \a text is null where it was not made yet.
    void paint(const QRect &place, const LogRow &row, const RowText *text, const CellContext &context,
               const RowLook &look);

private:
    struct Column
    {
        ViewColumn column;
        int left;
        int width;
    };

    [[nodiscard]] QColor ground(const RowText *text, const RowLook &look) const;
    void paintText(const Column &column, const QRect &place, const QString &text);

    QPainter *m_painter;
    const QPalette &m_palette;
    const QPalette::ColorGroup m_group;
    const ColorRules &m_rules;
    const QFontMetrics m_metrics;
    QList<Column> m_columns;
};

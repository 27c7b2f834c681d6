// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharddetailsgrid.h"

#include "colorscheme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace {

QColor ink(ShardFact::Tone tone, const QPalette &palette)
{
    switch (tone) {
    case ShardFact::Tone::Normal:
        return palette.color(QPalette::WindowText);
    case ShardFact::Tone::Muted:
        return Colors::muted(palette);
    case ShardFact::Tone::Busy:
        return Colors::busy(palette);
    case ShardFact::Tone::Bad:
        return Colors::bad(palette);
    }
    return palette.color(QPalette::WindowText);
}

void colour(QLabel *label, const QColor &color)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

ShardFactGrid::ShardFactGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(8, 4, 8, 4);
    m_layout->setHorizontalSpacing(14);
    m_layout->setVerticalSpacing(5);
}

ShardFactGrid::Cell ShardFactGrid::makeCell(const ShardFact &fact)
{
    Cell cell{new QWidget(this), new QLabel(this), new QLabel(this)};
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    cell.caption->setFont(small);
    cell.caption->setText(fact.caption);
    cell.value->setObjectName(fact.id);
    cell.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QVBoxLayout *layout = new QVBoxLayout(cell.box);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(cell.caption);
    layout->addWidget(cell.value);
    return cell;
}

void ShardFactGrid::show(const Cell &cell, const ShardFact &fact)
{
    if (cell.value->text() != fact.value)
        cell.value->setText(fact.value);
    cell.value->setAccessibleName(QString(fact.caption + u": " + fact.value));
    cell.box->setToolTip(fact.toolTip);
    colour(cell.caption, Colors::muted(palette()));
    colour(cell.value, ink(fact.tone, palette()));
}

void ShardFactGrid::setFacts(const QList<ShardFact> &facts)
{
    m_facts = facts;
    while (m_cells.size() < facts.size())
        m_cells.append(makeCell(facts.at(m_cells.size())));
    for (qsizetype i = 0; i < facts.size(); ++i)
        show(m_cells.at(i), facts.at(i));
    arrange();
}

void ShardFactGrid::arrange()
{
    int widest = 0;
    for (const Cell &cell : std::as_const(m_cells))
        widest = std::max(widest, cell.box->sizeHint().width());
    // Not a new order for each digit that comes and goes.
    const int step = fontMetrics().averageCharWidth() * 18;
    const int room = std::max(step, widest) + m_layout->horizontalSpacing();
    const int columns = std::max(1, (width() - 16 + m_layout->horizontalSpacing()) / room);
    if (columns == m_columns && m_layout->count() == m_cells.size())
        return;
    for (int column = 0; column < std::max(m_columns, columns); ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        m_layout->addWidget(m_cells.at(i).box, int(i) / columns, int(i) % columns);
    m_layout->setRowStretch((int(m_cells.size()) + columns - 1) / columns, 1);
}

void ShardFactGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ShardFactGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (qsizetype i = 0; i < m_facts.size(); ++i)
            show(m_cells.at(i), m_facts.at(i));
    }
}

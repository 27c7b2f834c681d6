// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latencylegend.h"

#include "colorscheme.h"
#include "glyphicon.h"
#include "units.h"

#include <QKeyEvent>

#include <algorithm>

LatencyLegend::LatencyLegend(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("latencyLegend"));
    setAccessibleName(tr("Shards in the plot"));
    setToolTip(tr("A click hides a shard or shows it again, a double click shows it alone."));
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setIconSize({10, 10});
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT toggled(item->data(Qt::UserRole).toInt()); });
    // Its first click has hidden the shard, which does not matter any more.
    connect(this, &QListWidget::itemDoubleClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT onlyRequested(item->data(Qt::UserRole).toInt()); });
}

void LatencyLegend::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    fill();
}

void LatencyLegend::fill()
{
    while (count() > m_entries.size())
        delete takeItem(count() - 1);
    while (count() < m_entries.size())
        addItem(new QListWidgetItem);
    const QSize size = cell();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        QListWidgetItem *one = item(int(i));
        one->setData(Qt::UserRole, entry.shard);
        one->setText(entry.latency < 0 ? QString::number(entry.shard)
                                       : QString(QString::number(entry.shard) + QStringLiteral("  ") +
                                                 Units::milliseconds(entry.latency)));
        const QColor muted = Colors::mixed(Colors::muted(palette()), palette().color(QPalette::Base), 0.4);
        one->setIcon(
            glyphIcon(Glyph::Dot, entry.isHidden ? muted : Colors::ofSeries(entry.shard, palette())));
        one->setForeground(entry.isHidden ? muted : palette().color(QPalette::Text));
        QFont font = this->font();
        font.setStrikeOut(entry.isHidden);
        one->setFont(font);
        one->setData(Qt::AccessibleTextRole, entry.isHidden ? tr("shard %1, hidden").arg(entry.shard)
                                                            : tr("shard %1").arg(entry.shard));
        one->setSizeHint(size);
    }
    updateGeometry();
}

QSize LatencyLegend::cell() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("000  0,000 ms")) + 24,
            fontMetrics().height() + 4};
}

QSize LatencyLegend::sizeHint() const
{
    // What does not fit into two rows is scrolled.
    const int perRow = std::max(1, width() / cell().width());
    const int rows = std::clamp((int(m_entries.size()) + perRow - 1) / perRow, 1, 2);
    return {160, rows * cell().height() + 4};
}

void LatencyLegend::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void LatencyLegend::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

void LatencyLegend::keyPressEvent(QKeyEvent *event)
{
    const QListWidgetItem *current = currentItem();
    if (current && event->key() == Qt::Key_Space)
        Q_EMIT toggled(current->data(Qt::UserRole).toInt());
    else if (current && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT onlyRequested(current->data(Qt::UserRole).toInt());
    else
        QListWidget::keyPressEvent(event);
}

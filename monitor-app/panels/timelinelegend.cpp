// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelegend.h"

#include "colorscheme.h"
#include "panels/statebar.h"

#include <QPainter>
#include <QStringList>

using Gateway::ShardState;

namespace {

constexpr int margin = 8;
constexpr int gap = 14;

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
    , m_entries{{ShardState::Ready, tr("Ready")},
                {ShardState::Connecting, tr("Queued or connecting")},
                {ShardState::Identifying, tr("Identifying or resuming")},
                {ShardState::BackingOff, tr("Backing off")},
                {ShardState::Failed, tr("Failed")},
                {ShardState::Stopped, tr("Stopped")}}
{
    setObjectName(QStringLiteral("timelineLegend"));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    setFont(small);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList texts;
    for (const Entry &entry : std::as_const(m_entries))
        texts += entry.text;
    setAccessibleName(tr("Colours of the states: %1").arg(texts.join(u", ")));
}

template <typename Place>
int TimelineLegend::arrange(int width, Place place) const
{
    const int height = fontMetrics().height() + 2;
    int x = margin;
    int y = 1;
    for (const Entry &entry : m_entries) {
        const int wide = height + 4 + fontMetrics().horizontalAdvance(entry.text);
        if (x > margin && x + wide > width - margin) {
            x = margin;
            y += height;
        }
        place(entry, QRect(x, y, wide, height));
        x += wide + gap;
    }
    return y + height + 1;
}

int TimelineLegend::heightForWidth(int width) const
{
    return arrange(width, [](const Entry &, const QRect &) {});
}

QSize TimelineLegend::sizeHint() const
{
    return {300, heightForWidth(std::max(width(), 300))};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Colors::muted(palette()));
    arrange(width(), [&](const Entry &entry, const QRect &rect) {
        paintStateBar(&painter, QRect(rect.left(), rect.top() + 3, rect.height(), rect.height() - 6),
                      entry.state, palette());
        painter.drawText(rect.adjusted(rect.height() + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.text);
    });
}

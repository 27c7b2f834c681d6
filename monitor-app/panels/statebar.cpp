// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statebar.h"

#include "colorscheme.h"

#include <QPainter>

void paintStateBar(QPainter *painter, const QRect &rect, Gateway::ShardState state, const QPalette &palette)
{
    painter->fillRect(rect, Colors::ofState(state, palette));
    if (state == Gateway::ShardState::BackingOff || state == Gateway::ShardState::Failed)
        painter->fillRect(rect, QBrush(palette.color(QPalette::Base), Qt::BDiagPattern));
}

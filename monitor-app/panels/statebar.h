// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/session/shardstate.h>

class QPainter;
class QPalette;
class QRect;

//! Fills \a rect as a time in \a state is drawn: in its colour, and hatched where the shard is without a
//! connection and waits or has given up, so that it is not told by colour alone.
void paintStateBar(QPainter *painter, const QRect &rect, Gateway::ShardState state, const QPalette &palette);

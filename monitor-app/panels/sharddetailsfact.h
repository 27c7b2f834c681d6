// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/session/shardsnapshot.h>

#include <QList>
#include <QString>

//! One thing that is known of a shard, as people read it. A plain value.
struct ShardFact
{
    enum class Tone { Normal, Muted, Busy, Bad };

    QString id; //!< Not translated: the name of its widget.
    QString caption;
    QString value;
    QString toolTip; //!< What it means.
    Tone tone = Tone::Normal;
};

//! Every fact of \a shard, always the same ones in the same order.
[[nodiscard]] QList<ShardFact> shardFacts(const Gateway::ShardSnapshot &shard);

//! `7 s`, `5 min 3 s`, `2 h 10 min`.
[[nodiscard]] QString spanText(std::chrono::milliseconds span);

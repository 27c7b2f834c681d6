// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/eventrow.h"
#include "eventlog/namebook.h"

#include <QHash>

//! Makes rows with their summaries. It remembers names, and the heartbeats sent, so that an ACK can tell its
//! latency.
class RowBuilder
{
public:
    [[nodiscard]] EventRow build(const Gateway::Event &event);
    [[nodiscard]] EventRow build(Gateway::ShardId shard, const Gateway::Transition &transition);

private:
    QString summary(const Gateway::Event &event);

    NameBook m_names;
    QHash<int, qint64> m_heartbeats; //!< When each shard sent the heartbeat that waits for its ACK.
};

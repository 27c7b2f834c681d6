// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/eventtally.h"

#include <gateway/metrics/eventrates.h>
#include <gateway/metrics/stageshares.h>
#include <gateway/protocol/botgateway.h>
#include <gateway/session/shardsnapshot.h>

#include <QList>
#include <QMap>
#include <QUrl>

#include <chrono>

//! A change of state of a shard, as it is listed.
struct ShardChange
{
    Gateway::ShardId shard;
    Gateway::Transition transition;
};

//! All that the console shows at one moment. A plain value without a thread of its own.
struct ConsoleStatus
{
    static constexpr qsizetype mostChanges = 50;

    bool simulated = false;
    QUrl gateway; //!< Empty until it is known.
    QString filter;
    Gateway::BotGateway botGateway;
    bool isBudgetKnown = false; //!< Whether botGateway holds an answer of the REST interface.
    std::chrono::milliseconds elapsed{0};
    QMap<int, Gateway::ShardSnapshot> shards;
    Gateway::EventRates rates;
    Gateway::StageShares stages;
    EventTally tally;
    QList<ShardChange> changes; //!< The newest last.
    QStringList messages;       //!< Of the program itself, the newest last.
};

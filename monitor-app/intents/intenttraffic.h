// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/logstatistics.h"

#include <gateway/protocol/eventtype.h>
#include <gateway/protocol/intents.h>

#include <QList>

//! What one intent brings, and what came by it. A plain value.
struct IntentTraffic
{
    //! Of the events that come without any intent it is nothing.
    Gateway::Intents intent;
    bool chosen = false;
    QList<Gateway::EventType> brings; //!< By the protocol, in its order.
    QList<Gateway::EventType> seen;   //!< Those of them that came, the most frequent first.
    //! Those of seen that may have come by another intent that is chosen too: both count them. Which of the
    //! intents for guilds and for direct messages brought an event is told by whether it has a guild.
    QList<Gateway::EventType> shared;
    //! Of an intent that is not chosen: what no chosen intent brings.
    QList<Gateway::EventType> adds;
    LogTally tally; //!< The sum of what was seen.

    //! Whether the protocol names events of its own (MESSAGE_CONTENT has none).
    [[nodiscard]] bool hasEvents() const { return !brings.isEmpty(); }
};

//! What came in a log, divided by intents.
struct IntentFigures
{
    Gateway::Intents chosen;
    QList<IntentTraffic> intents; //!< In the order of intentTable(), and last what needs none.
    //! Came though no chosen intent brings them, and count for none.
    QList<Gateway::EventType> unexpected;
    LogFiguresByGroup log;

    //! An event is counted for the intent that brought it; where that cannot be told, for each that may have.
    [[nodiscard]] static IntentFigures from(const LogFiguresByGroup &log, Gateway::Intents chosen);

    //! Before that nothing is said of what never came.
    static constexpr double patientSeconds = 60;
    [[nodiscard]] double secondsWatched() const;
    //! How many events of \a type came.
    [[nodiscard]] quint64 count(Gateway::EventType type) const;
    //! Of all dispatches, 0 to 1.
    [[nodiscard]] double share(const IntentTraffic &traffic) const;
    [[nodiscard]] quint64 dispatches() const;

private:
    void count(Gateway::EventType type, Gateway::Intents by, const LogTally &part, bool needsNone = false);
};

//! The intents whose events have no guild.
[[nodiscard]] Gateway::Intents directIntents();

//! Their protocol names with a comma between.
[[nodiscard]] QString eventNames(const QList<Gateway::EventType> &types);

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/finding.h"
#include "intents/intenttraffic.h"

//! What the intents of a session, and what came by them, say about mistakes.
struct IntentFacts
{
    IntentFigures figures;
    bool isSession = false;   //!< Without one nothing is known of what was chosen.
    qint64 emptyMessages = 0; //!< MESSAGE_CREATE without anything in it that MESSAGE_CONTENT would fill.
    int refusal = 0;          //!< 4013 or 4014 where the gateway closed with it.
};

//! The gravest first.
[[nodiscard]] QList<Finding> intentNotes(const IntentFacts &facts);

//! The filter that lets through what IntentFacts::emptyMessages counts.
[[nodiscard]] QString emptyMessagesFilter();

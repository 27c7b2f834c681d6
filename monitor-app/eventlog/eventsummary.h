// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/payload/event.h>
#include <gateway/session/shardstate.h>

#include <QString>

class NameBook;

//! What an event says, in one line for people: who wrote what, whose status is what, which guild came.
//! Names that the event does not give are looked up in \a names.
[[nodiscard]] QString eventSummary(const Gateway::Event &event, const NameBook &names);

//! What a change of state says: why, and from where.
[[nodiscard]] QString transitionSummary(const Gateway::Transition &transition);

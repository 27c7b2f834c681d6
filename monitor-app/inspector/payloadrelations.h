// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/payloadtree.h"

#include <QList>

//! A filter that finds the events which belong to a value.
struct PayloadRelation
{
    QString label; //!< `Events of this message`.
    QString term;
};

//! What \a node, when it holds a snowflake, leads to: events of the same message, user, channel, guild, and
//! all that name it.
[[nodiscard]] QList<PayloadRelation> relationsOf(const PayloadTree &tree, int node);

//! The filter that asks for the value of \a node at its place, such as `d.author.id == "1"`; an element of an
//! array is asked for as any of them. Empty where the language cannot say it.
[[nodiscard]] QString fieldTerm(const PayloadTree &tree, int node);

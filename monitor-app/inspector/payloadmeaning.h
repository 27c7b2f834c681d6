// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/payloadtree.h"

#include <QColor>

//! What a value means beyond what is written.
struct PayloadMeaning
{
    enum class Kind : quint8 { Plain, Snowflake, Time, Flags, Name, Color, Duration };

    Kind kind = Kind::Plain;
    QString note;    //!< Short, to stand behind the value: a time, names of flags.
    QString details; //!< For the tool tip; may be empty.
    QColor color;    //!< Of Kind::Color.
};

//! Reads the meaning of \a node from its key, its place and the protocol's tables.
[[nodiscard]] PayloadMeaning meaningOf(const PayloadTree &tree, int node);

//! The snowflake that \a node holds, when its key names one; 0 otherwise. A long number in another place may
//! be anything.
[[nodiscard]] quint64 snowflakeIn(const PayloadTree &tree, int node);

//! What the value of \a node is called: its key, or for an element of an array the array's.
[[nodiscard]] QByteArrayView nameOf(const PayloadTree &tree, int node);

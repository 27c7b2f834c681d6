// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

namespace Gateway {

//! The guilds of a session that are there: their names by their ids. A name is empty where none is known.
using KnownGuilds = QHash<quint64, QString>;

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::KnownGuilds)

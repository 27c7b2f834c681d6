// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>

//! The options that gateway-monitor knows: their names and what --help says of them.
namespace CommandLineOptions {

//! A parser that knows them all.
void addTo(QCommandLineParser *parser);

//! The text of --help. There must be an application object.
[[nodiscard]] QString helpText(const QCommandLineParser &parser);

//! The names that a user may write, without dashes.
[[nodiscard]] QStringList names();

} // namespace CommandLineOptions

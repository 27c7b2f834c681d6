// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

#include <gateway/simulator/simulator.h>

inline CommandLine::Surroundings withToken()
{
    CommandLine::Surroundings surroundings;
    surroundings.environment.token = Gateway::Token(Gateway::Simulator::defaultToken());
    return surroundings;
}

inline CommandLine parse(const QString &arguments, const CommandLine::Surroundings &surroundings = {})
{
    return CommandLine::parse(QStringList{QStringLiteral("gateway-monitor")} +
                                  arguments.split(u' ', Qt::SkipEmptyParts),
                              surroundings);
}

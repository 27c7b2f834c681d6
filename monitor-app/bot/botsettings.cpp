// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botsettings.h"

#include <gateway/transport/inflater.h>

BotSettings BotSettings::simulated()
{
    BotSettings settings;
    settings.simulate = true;
    settings.intents = Gateway::allIntents();
    const QList<Gateway::Compression> available = Gateway::Inflater::available();
    settings.compression = available.isEmpty() ? Gateway::Compression::None : available.constFirst();
    return settings;
}

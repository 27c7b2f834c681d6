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

static const QString payloadChoice = QStringLiteral("payload");

QString BotSettings::compressionChoice() const
{
    return payloadCompression && compression == Gateway::Compression::None
               ? payloadChoice
               : QString(Gateway::compressionName(compression));
}

bool BotSettings::chooseCompression(const QString &name)
{
    Gateway::Error unknown;
    const bool isPayload = name == payloadChoice;
    const Gateway::Compression chosen =
        isPayload ? Gateway::Compression::None : Gateway::compressionFromName(name, &unknown);
    if (unknown)
        return false;
    compression = chosen;
    payloadCompression = isPayload;
    return true;
}

QStringList BotSettings::compressionChoices()
{
    QStringList names;
    const QList<Gateway::Compression> available = Gateway::Inflater::available();
    for (const Gateway::Compression each : available)
        names += Gateway::compressionName(each);
    return names << payloadChoice << QString(Gateway::compressionName(Gateway::Compression::None));
}

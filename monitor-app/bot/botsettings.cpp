// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botsettings.h"

BotSettings BotSettings::simulated()
{
    BotSettings settings;
    settings.simulate = true;
    settings.intents = Gateway::allIntents();
    settings.compression = Gateway::Inflater::best();
    return settings;
}

bool BotSettings::inflaterFits() const
{
    if (!inflater)
        return true;
    // Payloads that are compressed by themselves are zlib's.
    const Gateway::Compression inflated =
        usesPayloadCompression() ? Gateway::Compression::ZlibStream : compression;
    return Gateway::Inflater::libraries(inflated).contains(*inflater);
}

bool BotSettings::chooseInflater(Gateway::Inflater::Library library)
{
    inflater = library;
    if (inflaterFits())
        return true;
    const QList<Gateway::Compression> available = Gateway::Inflater::available();
    for (const Gateway::Compression each : available) {
        if (!Gateway::Inflater::libraries(each).contains(library))
            continue;
        compression = each;
        payloadCompression = false;
        return true;
    }
    inflater.reset();
    return false;
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

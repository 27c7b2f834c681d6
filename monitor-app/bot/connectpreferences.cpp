// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectpreferences.h"

#include <gateway/transport/inflater.h>

#include <QSettings>

using namespace Qt::StringLiterals;

BotSettings ConnectPreferences::load(const BotSettings &fallback)
{
    QSettings store;
    store.beginGroup(u"connect"_s);
    BotSettings settings = fallback;
    settings.simulate = store.value(u"simulate"_s, fallback.simulate).toBool();
    const quint32 intents = store.value(u"intents"_s, quint32(fallback.intents)).toUInt();
    settings.intents = Gateway::Intents::fromInt(Gateway::Intents::Int(intents)) & Gateway::allIntents();
    settings.shardCount = store.value(u"shards"_s, fallback.shardCount).toInt();
    Gateway::Error error;
    const QString compression = store.value(u"compression"_s).toString();
    const Gateway::Compression kept = Gateway::compressionFromName(compression, &error);
    // Another build may have known more compressions than this one.
    if (!error && (kept == Gateway::Compression::None || Gateway::Inflater::available().contains(kept)))
        settings.compression = kept;
    settings.apiUrl = store.value(u"apiUrl"_s, fallback.apiUrl).toUrl();
    settings.gatewayUrl = store.value(u"gatewayUrl"_s, fallback.gatewayUrl).toUrl();
    settings.simulatedRate = store.value(u"simulatedRate"_s, fallback.simulatedRate).toDouble();
    settings.simulatedShards = store.value(u"simulatedShards"_s, fallback.simulatedShards).toInt();
    return settings;
}

void ConnectPreferences::save(const BotSettings &settings)
{
    QSettings store;
    store.beginGroup(u"connect"_s);
    store.setValue(u"simulate"_s, settings.simulate);
    store.setValue(u"intents"_s, quint32(settings.intents));
    store.setValue(u"shards"_s, settings.shardCount);
    store.setValue(u"compression"_s, QString(Gateway::compressionName(settings.compression)));
    store.setValue(u"apiUrl"_s, settings.apiUrl);
    store.setValue(u"gatewayUrl"_s, settings.gatewayUrl);
    store.setValue(u"simulatedRate"_s, settings.simulatedRate);
    store.setValue(u"simulatedShards"_s, settings.simulatedShards);
}

bool ConnectPreferences::remembersToken()
{
    return QSettings().value(u"connect/rememberToken"_s, false).toBool();
}

void ConnectPreferences::setRemembersToken(bool remembers)
{
    QSettings().setValue(u"connect/rememberToken"_s, remembers);
}

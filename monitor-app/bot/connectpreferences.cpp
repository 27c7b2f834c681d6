// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectpreferences.h"

#include <gateway/transport/inflater.h>

#include <QSettings>

using namespace Qt::StringLiterals;

static QString intentsKey(bool simulate)
{
    return simulate ? u"simulatorIntents"_s : u"botIntents"_s;
}

Gateway::Intents ConnectPreferences::intents(bool simulate)
{
    // The simulator permits all.
    const Gateway::Intents fallback = simulate ? Gateway::allIntents() : Gateway::unprivilegedIntents();
    QSettings store;
    store.beginGroup(u"connect"_s);
    const quint32 kept = store.value(intentsKey(simulate), quint32(fallback)).toUInt();
    return Gateway::Intents::fromInt(Gateway::Intents::Int(kept)) & Gateway::allIntents();
}

BotSettings ConnectPreferences::load(const BotSettings &fallback)
{
    QSettings store;
    store.beginGroup(u"connect"_s);
    BotSettings settings = fallback;
    settings.simulate = store.value(u"simulate"_s, fallback.simulate).toBool();
    settings.intents = intents(settings.simulate);
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
    store.setValue(intentsKey(settings.simulate), quint32(settings.intents));
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

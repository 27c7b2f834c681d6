// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptsettings.h"

#include <gateway/transport/inflater.h>
#include <gateway/transport/proxy.h>

#include <QSettings>

using namespace Gateway;
using namespace Qt::StringLiterals;

static QString intentsKey(bool simulate)
{
    return simulate ? u"simulatorIntents"_s : u"botIntents"_s;
}

//! The name of \a value among \a names; the place of each is its value.
template <typename Value>
static Value valueOf(const QString &name, const QStringList &names, Value fallback)
{
    const qsizetype place = names.indexOf(name);
    return place < 0 ? fallback : Value(place);
}

static const QStringList rootsNames{u"system"_s, u"bundled"_s, u"file"_s};
static const QStringList proxyNames{u"none"_s, u"system"_s, u"explicit"_s};

Intents KeptSettings::readIntents(const QSettings &store, bool simulate)
{
    // The simulator permits all.
    const Intents fallback = simulate ? allIntents() : unprivilegedIntents();
    const quint32 kept = store.value(intentsKey(simulate), quint32(fallback)).toUInt();
    return Intents::fromInt(Intents::Int(kept)) & allIntents();
}

static void readStream(const QSettings &store, BotSettings *settings)
{
    Error error;
    const Compression compression = compressionFromName(store.value(u"compression"_s).toString(), &error);
    // Another build may have known more compressions than this one.
    if (!error && (compression == Compression::None || Inflater::available().contains(compression)))
        settings->compression = compression;
    Error unknown;
    const Encoding encoding = encodingFromName(store.value(u"encoding"_s).toString(), &unknown);
    if (!unknown)
        settings->encoding = encoding;
}

static void readNetwork(const QSettings &store, BotSettings *settings)
{
    NetworkConfiguration &network = settings->network;
    network.roots = valueOf(store.value(u"tlsRoots"_s).toString(), rootsNames, network.roots);
    network.caFile = store.value(u"caFile"_s, network.caFile).toString();
    network.proxyMode = valueOf(store.value(u"proxyMode"_s).toString(), proxyNames, network.proxyMode);
    Error error;
    const QNetworkProxy proxy = proxyFromUrl(store.value(u"proxy"_s).toUrl(), &error);
    if (!error)
        network.proxy = proxy;
    settings->tlsBackend = store.value(u"tlsBackend"_s, settings->tlsBackend).toString();
}

BotSettings KeptSettings::read(const QSettings &store, const BotSettings &fallback)
{
    BotSettings settings = fallback;
    settings.simulate = store.value(u"simulate"_s, fallback.simulate).toBool();
    settings.intents = readIntents(store, settings.simulate);
    Error error;
    const ShardRange shards = ShardRange::fromText(store.value(u"shards"_s).toString(), &error);
    if (!error)
        settings.shards = shards;
    readStream(store, &settings);
    readNetwork(store, &settings);
    settings.apiUrl = store.value(u"apiUrl"_s, fallback.apiUrl).toUrl();
    settings.gatewayUrl = store.value(u"gatewayUrl"_s, fallback.gatewayUrl).toUrl();
    settings.sessionFolder = store.value(u"sessionFolder"_s, fallback.sessionFolder).toString();
    settings.simulatedRate = store.value(u"simulatedRate"_s, fallback.simulatedRate).toDouble();
    settings.simulatedShards = store.value(u"simulatedShards"_s, fallback.simulatedShards).toInt();
    return settings;
}

//! Where the proxy is and who asks it, without the password.
static QUrl proxyUrl(const NetworkConfiguration &network)
{
    if (network.proxyMode != ProxyMode::Explicit)
        return {};
    QUrl url(proxyText(network.proxy));
    url.setUserName(network.proxy.user());
    return url;
}

void KeptSettings::write(QSettings *store, const BotSettings &settings)
{
    store->setValue(u"simulate"_s, settings.simulate);
    store->setValue(intentsKey(settings.simulate), quint32(settings.intents));
    store->setValue(u"shards"_s, settings.shards.toString());
    store->setValue(u"compression"_s, QString(compressionName(settings.compression)));
    store->setValue(u"encoding"_s, QString(encodingName(settings.encoding)));
    store->setValue(u"tlsRoots"_s, rootsNames.value(int(settings.network.roots)));
    store->setValue(u"caFile"_s, settings.network.caFile);
    store->setValue(u"tlsBackend"_s, settings.tlsBackend);
    store->setValue(u"proxyMode"_s, proxyNames.value(int(settings.network.proxyMode)));
    store->setValue(u"proxy"_s, proxyUrl(settings.network));
    store->setValue(u"apiUrl"_s, settings.apiUrl);
    store->setValue(u"gatewayUrl"_s, settings.gatewayUrl);
    store->setValue(u"sessionFolder"_s, settings.sessionFolder);
    store->setValue(u"simulatedRate"_s, settings.simulatedRate);
    store->setValue(u"simulatedShards"_s, settings.simulatedShards);
}

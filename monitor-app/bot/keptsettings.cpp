// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptsettings.h"

#include "bot/allowedhosts.h"

#include <gateway/transport/proxy.h>

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

using namespace Gateway;
using namespace Qt::StringLiterals;

static QString intentsKey(bool simulate)
{
    return simulate ? u"simulatorIntents"_s : u"botIntents"_s;
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

namespace {

//! Reads one value after the other and notes those that cannot be.
class KeptReader
{
    Q_DECLARE_TR_FUNCTIONS(KeptSettings)

public:
    KeptReader(const QSettings &store, BotSettings *settings) : m_store(store), m_settings(settings) {}

    void readStream();
    void readInflater();
    void readHosts();
    void readShards();
    void readNetwork();
    void readUrls();
    void readSimulator();
    [[nodiscard]] QString problem() const { return m_problems.join(u", "_s); }

private:
    [[nodiscard]] bool has(const QString &key) const { return m_store.contains(key); }
    [[nodiscard]] QString text(const QString &key) const { return m_store.value(key).toString(); }
    void refuse(const QString &key) { m_problems += tr("%1 “%2”").arg(key, text(key)); }
    void readUrl(const QString &key, const QStringList &schemes, QUrl *url);
    template <typename Value>
    void readName(const QString &key, const QStringList &names, Value *value);
    template <typename Number>
    void readNumber(const QString &key, Number least, Number most, Number *number);

    const QSettings &m_store;
    BotSettings *m_settings;
    QStringList m_problems;
};

//! The place of each of \a names is its value.
template <typename Value>
void KeptReader::readName(const QString &key, const QStringList &names, Value *value)
{
    if (!has(key))
        return;
    const qsizetype place = names.indexOf(text(key));
    if (place < 0)
        refuse(key);
    else
        *value = Value(place);
}

template <typename Number>
void KeptReader::readNumber(const QString &key, Number least, Number most, Number *number)
{
    if (!has(key))
        return;
    bool isNumber = false;
    const double value = m_store.value(key).toDouble(&isNumber);
    if (isNumber && value >= double(least) && value <= double(most))
        *number = Number(value);
    else
        refuse(key);
}

void KeptReader::readStream()
{
    if (has(u"compression"_s)) {
        BotSettings chosen = *m_settings;
        if (!chosen.chooseCompression(text(u"compression"_s)))
            refuse(u"compression"_s);
        else if (BotSettings::compressionChoices().contains(chosen.compressionChoice()))
            // Another build may have known more compressions than this one.
            *m_settings = chosen;
    }
    if (!has(u"encoding"_s))
        return;
    Error unknown;
    const Encoding encoding = encodingFromName(text(u"encoding"_s), &unknown);
    if (unknown)
        refuse(u"encoding"_s);
    else
        m_settings->encoding = encoding;
}

//! To be read after the stream, which it must fit to.
void KeptReader::readInflater()
{
    const QString name = text(u"inflater"_s);
    if (!has(u"inflater"_s))
        return;
    m_settings->inflater.reset();
    if (name.isEmpty())
        return;
    const std::optional<Inflater::Library> library = Inflater::libraryFromName(name);
    if (!library) {
        refuse(u"inflater"_s);
        return;
    }
    m_settings->inflater = library;
    if (m_settings->inflaterFits())
        return;
    m_settings->inflater.reset();
    // Another build may have had it.
    const QList<Compression> available = Inflater::available();
    const bool isBuiltIn = std::ranges::any_of(available, [&](Compression compression) {
        return Inflater::libraries(compression).contains(*library);
    });
    if (isBuiltIn)
        refuse(u"inflater"_s);
}

void KeptReader::readHosts()
{
    if (!has(u"allowedHosts"_s))
        return;
    // An unquoted list with commas is one for QSettings.
    const QStringList hosts =
        AllowedHosts::fromText(m_store.value(u"allowedHosts"_s).toStringList().join(u','));
    if (const QString wrong = AllowedHosts::firstWrong(hosts); wrong.isEmpty())
        m_settings->allowedHosts = hosts;
    else
        m_problems += tr("%1 “%2”").arg(u"allowedHosts"_s, wrong);
}

void KeptReader::readShards()
{
    if (!has(u"shards"_s))
        return;
    // An unquoted list with commas is one for QSettings.
    const QString kept = m_store.value(u"shards"_s).toStringList().join(u',');
    Error error;
    const ShardRange shards = ShardRange::fromText(kept, &error);
    if (error)
        m_problems += tr("%1 “%2”").arg(u"shards"_s, kept);
    else
        m_settings->shards = shards;
}

void KeptReader::readNetwork()
{
    NetworkConfiguration &network = m_settings->network;
    readName(u"tlsRoots"_s, rootsNames, &network.roots);
    network.caFile = m_store.value(u"caFile"_s, network.caFile).toString();
    if (network.roots == TlsRoots::File && network.caFile.isEmpty())
        refuse(u"caFile"_s);
    readName(u"proxyMode"_s, proxyNames, &network.proxyMode);
    if (network.proxyMode == ProxyMode::Explicit) {
        Error error;
        const QNetworkProxy proxy = proxyFromUrl(m_store.value(u"proxy"_s).toUrl(), &error);
        if (error)
            refuse(u"proxy"_s);
        else
            network.proxy = proxy;
    }
    m_settings->tlsBackend = m_store.value(u"tlsBackend"_s, m_settings->tlsBackend).toString();
}

//! An empty one is as good as any: it is asked for, or not needed.
void KeptReader::readUrl(const QString &key, const QStringList &schemes, QUrl *url)
{
    if (!has(key))
        return;
    const QUrl read(text(key), QUrl::StrictMode);
    if (text(key).isEmpty() || (read.isValid() && !read.host().isEmpty() && schemes.contains(read.scheme())))
        *url = read;
    else
        refuse(key);
}

void KeptReader::readUrls()
{
    readUrl(u"apiUrl"_s, {u"http"_s, u"https"_s}, &m_settings->apiUrl);
    readUrl(u"gatewayUrl"_s, {u"ws"_s, u"wss"_s}, &m_settings->gatewayUrl);
}

void KeptReader::readSimulator()
{
    readNumber(u"simulatedRate"_s, 0.0, 1'000'000.0, &m_settings->simulatedRate);
    readNumber(u"simulatedShards"_s, 1, 10'000, &m_settings->simulatedShards);
}

} // namespace

BotSettings KeptSettings::read(const QSettings &store, const BotSettings &fallback, QString *problem)
{
    BotSettings settings = fallback;
    settings.simulate = store.value(u"simulate"_s, fallback.simulate).toBool();
    settings.intents = readIntents(store, settings.simulate);
    settings.sessionFolder = store.value(u"sessionFolder"_s, fallback.sessionFolder).toString();
    settings.useReserve = store.value(u"useReserve"_s, fallback.useReserve).toBool();
    KeptReader reader(store, &settings);
    reader.readShards();
    reader.readStream();
    reader.readInflater();
    reader.readHosts();
    reader.readNetwork();
    reader.readUrls();
    reader.readSimulator();
    if (problem)
        *problem = reader.problem();
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

QVariantMap KeptSettings::toMap(const BotSettings &settings)
{
    return {
        {u"simulate"_s, settings.simulate},
        {intentsKey(settings.simulate), quint32(settings.intents)},
        {u"shards"_s, settings.shards.toString()},
        {u"compression"_s, settings.compressionChoice()},
        {u"inflater"_s, settings.inflater ? QString(Inflater::libraryName(*settings.inflater)) : QString()},
        {u"allowedHosts"_s, settings.allowedHosts.join(u',')},
        {u"encoding"_s, QString(encodingName(settings.encoding))},
        {u"tlsRoots"_s, rootsNames.value(int(settings.network.roots))},
        {u"caFile"_s, settings.network.caFile},
        {u"tlsBackend"_s, settings.tlsBackend},
        {u"proxyMode"_s, proxyNames.value(int(settings.network.proxyMode))},
        {u"proxy"_s, proxyUrl(settings.network)},
        {u"apiUrl"_s, settings.apiUrl},
        {u"gatewayUrl"_s, settings.gatewayUrl},
        {u"sessionFolder"_s, settings.sessionFolder},
        {u"useReserve"_s, settings.useReserve},
        {u"simulatedRate"_s, settings.simulatedRate},
        {u"simulatedShards"_s, settings.simulatedShards}};
}

void KeptSettings::write(QSettings *store, const BotSettings &settings)
{
    const QVariantMap map = toMap(settings);
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        store->setValue(it.key(), it.value());
}

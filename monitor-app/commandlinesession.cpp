// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/allowedhosts.h"
#include "commandlinereader.h"

#include <gateway/simulator/scenario/scenario.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Gateway;

const Profile *CommandLine::Reader::findProfile(const QString &name) const
{
    const auto found = std::ranges::find_if(m_surroundings.profiles, [&](const Profile &profile) {
        return profile.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_surroundings.profiles.cend() ? nullptr : &*found;
}

bool CommandLine::Reader::readProfile()
{
    QString name = m_surroundings.lastProfile;
    const bool isNamed = isSet(u"profile");
    if (isNamed) {
        name = value(u"profile");
    } else if (m_line.mode != Mode::Window || !m_surroundings.environment.token.isNull() ||
               isAnySet({u"simulate", u"token-file", u"gateway", u"api", u"screenshot"})) {
        // Who says what to connect with does not mean the one of last time.
        return true;
    }
    if (const Profile *profile = findProfile(name)) {
        // The window asks, and shows the profile in its dialog.
        if (!profile->problem.isEmpty() && m_line.mode != Mode::Window)
            return fail(tr("--profile: “%1” holds what cannot be: %2. Mend it in the Connect dialog.")
                            .arg(profile->name, profile->problem));
        m_line.profile = *profile;
        m_line.bot = profile->settings;
        return true;
    }
    if (!isNamed)
        return true;
    QStringList names;
    for (const Profile &profile : std::as_const(m_surroundings.profiles))
        names += profile.name;
    if (names.isEmpty())
        return fail(
            tr("--profile: there is no profile “%1”, nor any other. They are made in the Connect dialog.")
                .arg(name));
    return fail(tr("--profile: there is no profile “%1”. There are: %2.")
                    .arg(name, names.join(QStringLiteral(", "))));
}

void CommandLine::Reader::listProfiles()
{
    m_line.action = Action::ListProfiles;
    for (const Profile &profile : std::as_const(m_surroundings.profiles)) {
        const BotSettings &bot = profile.settings;
        const QUrl server = bot.gatewayUrl.isEmpty() ? bot.apiUrl : bot.gatewayUrl;
        // For programs too: a tab between the columns.
        m_line.text += profile.name + u'\t' +
                       (bot.simulate ? tr("embedded simulator") : server.toString(QUrl::RemoveUserInfo)) +
                       u'\t' + (profile.remembersToken ? tr("token in the keychain") : tr("no token kept")) +
                       u'\n';
    }
}

bool CommandLine::Reader::readToken()
{
    const bool isSimulatorProfile = m_line.profile && m_line.bot.simulate;
    if (isSet(u"simulate") || (isSimulatorProfile && !isSet(u"token-file")))
        return true;
    const TokenSource::Result found =
        isSet(u"token-file") ? TokenSource::fromFile(value(u"token-file")) : m_surroundings.environment;
    if (found.error)
        return fail(found.error.toString());
    if (!found.warning.isEmpty())
        m_line.warnings += found.warning;
    if (!found.token.isNull()) {
        m_line.bot.simulate = false;
        m_line.bot.token = found.token;
        if (!m_line.profile)
            m_line.bot.intents = unprivilegedIntents();
        return true;
    }
    if (m_line.profile) {
        m_line.tokenIsInKeychain = m_line.profile->remembersToken;
        // The window can ask for it.
        if (!m_line.tokenIsInKeychain && m_line.mode != Mode::Window)
            return fail(tr("--profile: the token of “%1” is not kept; set the environment variable "
                           "GATEWAY_TOKEN or use "
                           "--token-file.")
                            .arg(m_line.profile->name));
        return true;
    }
    if (!needsToken({u"gateway", u"api", u"allow-host", u"proxy", u"tls-roots", u"tls-backend",
                     u"session-store", u"use-reserve", u"doctor"}))
        return false;
    m_line.simulatedByDefault = true;
    return true;
}

//! Fails when one of \a names is set: they are for a bot with a token, and there is none.
bool CommandLine::Reader::needsToken(std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (isSet(name)) {
            const QString text =
                tr("--%1 needs a token: set the environment variable GATEWAY_TOKEN or use --token-file.")
                    .arg(name);
            return fail(name == u"doctor"
                            ? QString(text + u' ' + tr("With --simulate it tries the simulator."))
                            : text);
        }
    }
    return true;
}

bool CommandLine::Reader::readUrls()
{
    BotSettings &bot = m_line.bot;
    if (isSet(u"gateway")) {
        if (!readUrl(u"gateway", {QStringLiteral("ws"), QStringLiteral("wss")}, &bot.gatewayUrl))
            return false;
        if (!isSet(u"api")) {
            bot.apiUrl.clear();
            bot.shards = ShardRange{{}, 1};
        }
    }
    if (isSet(u"allow-host")) {
        bot.allowedHosts = AllowedHosts::fromText(value(u"allow-host"));
        if (bot.allowedHosts.isEmpty() || !AllowedHosts::firstWrong(bot.allowedHosts).isEmpty())
            return refuse(u"allow-host", tr("names or addresses of hosts with commas between, or *"));
    }
    return !isSet(u"api") || readUrl(u"api", {QStringLiteral("http"), QStringLiteral("https")}, &bot.apiUrl);
}

bool CommandLine::Reader::readUrl(QStringView option, const QStringList &schemes, QUrl *url)
{
    const QUrl read(value(option), QUrl::StrictMode);
    if (!read.isValid() || !schemes.contains(read.scheme()) || read.host().isEmpty())
        return refuse(option, tr("a URL that begins with %1://").arg(schemes.join(tr(":// or "))));
    if (!read.userInfo().isEmpty())
        return fail(tr("--%1 takes a URL without user name and password.").arg(option));
    *url = read;
    warnOfClearText(read);
    return true;
}

void CommandLine::Reader::warnOfClearText(const QUrl &url)
{
    const bool isEncrypted = url.scheme().endsWith(u's') && url.scheme() != u"ws";
    const QString host = url.host();
    static const QRegularExpression loopback(QStringLiteral("^(localhost|::1|127(\\.\\d+){3})$"));
    const bool isLocal = loopback.match(host).hasMatch();
    if (!isEncrypted && !isLocal)
        m_line.warnings += tr("The token travels unencrypted to %1.").arg(host);
}

bool CommandLine::Reader::readSession()
{
    m_line.bot.useReserve |= isSet(u"use-reserve");
    if (isSet(u"intents")) {
        static const QRegularExpression nothing(QStringLiteral("^[\\s,|]*$"));
        if (nothing.match(value(u"intents")).hasMatch())
            return fail(tr("--intents names no intent. Write none if none is meant."));
        Error error;
        m_line.bot.intents = intentsFromText(value(u"intents"), &error);
        if (error)
            return fail(u"--intents: " + error.toString());
    }
    return readShards() && readStream();
}

bool CommandLine::Reader::readShards()
{
    if (!isSet(u"shards"))
        return true;
    Error error;
    const ShardRange range = ShardRange::fromText(value(u"shards"), &error);
    if (error)
        return fail(u"--shards: " + error.toString());
    if (range.count == 0 && m_line.bot.apiUrl.isEmpty())
        return fail(tr("--shards auto asks the REST interface: add --api, or say how many."));
    m_line.bot.shards = range;
    return true;
}

bool CommandLine::Reader::readStream()
{
    BotSettings &bot = m_line.bot;
    Error error;
    if (isSet(u"compress")) {
        if (!bot.chooseCompression(value(u"compress")))
            return refuse(u"compress", tr("none, payload, zlib-stream or zstd-stream"));
        if (!BotSettings::compressionChoices().contains(bot.compressionChoice()))
            return fail(tr("--compress: this build cannot inflate %1.").arg(value(u"compress")));
    }
    if (isSet(u"encoding")) {
        bot.encoding = encodingFromName(value(u"encoding"), &error);
        if (error)
            return refuse(u"encoding", tr("json or etf"));
    }
    if (bot.payloadCompression && bot.compression == Compression::None && bot.encoding == Encoding::Etf)
        return fail(tr("--compress payload is for --encoding json only."));
    if (isSet(u"inflater"))
        return readInflater();
    // That of a profile is for the compression that the profile has.
    if (!bot.inflaterFits())
        bot.inflater.reset();
    return true;
}

bool CommandLine::Reader::readInflater()
{
    const std::optional<Inflater::Library> library = Inflater::libraryFromName(value(u"inflater"));
    if (!library)
        return refuse(u"inflater", tr("zlib, zlib-ng or zstd"));
    // What it can inflate is asked for, unless that was said too.
    const BotSettings said = m_line.bot;
    if (!m_line.bot.chooseInflater(*library))
        return fail(tr("--inflater: this build does not have %1.").arg(value(u"inflater")));
    if (isSet(u"compress") && m_line.bot.compressionChoice() != said.compressionChoice())
        return fail(tr("--inflater: %1 does not inflate %2.").arg(value(u"inflater"), value(u"compress")));
    return true;
}

bool CommandLine::Reader::readScenario()
{
    for (const QStringView name : {u"rate", u"seed"}) {
        if (isSet(name))
            return fail(tr("--%1 has no meaning with --scenario: it stands in the scenario.").arg(name));
    }
    Error error;
    const Scenario scenario = Scenario::find(value(u"scenario"), &error);
    if (error)
        return fail(u"--scenario: " + error.toString());
    if (scenario.certificate)
        return fail(tr("--scenario: “%1” is about TLS, and the embedded simulator speaks without. "
                       "gateway-simulator plays it.")
                        .arg(scenario.name));
    m_line.bot.simulatedScenario = value(u"scenario");
    return true;
}

bool CommandLine::Reader::readSimulator()
{
    BotSettings &bot = m_line.bot;
    for (const QStringView name : {u"rate", u"seed", u"scenario"}) {
        if (isSet(name) && !bot.simulate)
            return fail(tr("--%1 is for the embedded simulator: add --simulate.").arg(name));
    }
    if (isSet(u"scenario") && !readScenario())
        return false;
    if (isSet(u"rate")) {
        constexpr double most = 1'000'000;
        bool isNumber = false;
        bot.simulatedRate = value(u"rate").toDouble(&isNumber);
        // Written so that NaN is refused.
        if (!isNumber || !(bot.simulatedRate >= 0 && bot.simulatedRate <= most))
            return refuse(u"rate", tr("a number of events a second from 0 to %1").arg(qint64(most)));
    }
    if (isSet(u"seed")) {
        bool isNumber = false;
        bot.simulatedSeed = value(u"seed").toULongLong(&isNumber);
        if (!isNumber)
            return refuse(u"seed", tr("a whole number from 0 on"));
    }
    if (bot.simulate && bot.shards.count > 0)
        bot.simulatedShards = bot.shards.count;
    return true;
}

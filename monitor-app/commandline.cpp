// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "bot/datafolder.h"
#include "commandlinereader.h"
#include "language.h"
#include "nearestword.h"

#include <gateway/protocol/secrets.h>

#include <QFileInfo>
#include <QStyleFactory>

#include <algorithm>

using namespace Gateway;

CommandLine CommandLine::parse(const QStringList &arguments, const Surroundings &surroundings)
{
    return Reader(arguments, surroundings).read();
}

bool CommandLine::needsNoWindow(const QStringList &arguments)
{
    const Reader reader(arguments);
    return reader.isAnySet({u"console", u"ndjson", u"doctor", u"inflater-lab", u"list-profiles", u"help",
                            u"version", u"token", u"all-payloads"}) ||
           reader.isStyleUnknown();
}

std::optional<QString> CommandLine::language(const QStringList &arguments)
{
    const Reader reader(arguments);
    // What programs read is the same in each language.
    if (reader.isAnySet({u"json"}))
        return QStringLiteral("en");
    const QString code = Language::find(reader.value(u"language"));
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

std::optional<QString> CommandLine::dataFolder(const QStringList &arguments)
{
    return Reader(arguments).dataFolder();
}

std::optional<QString> CommandLine::Reader::dataFolder() const
{
    if (isSet(u"data-folder"))
        return value(u"data-folder");
    if (isSet(u"portable"))
        return DataFolder::besideProgram();
    return {};
}

CommandLine CommandLine::Reader::read()
{
    m_line.bot = BotSettings::simulated();
    // Words come first: a mistyped option shall be told of even beside --help.
    if (!readWords() || !readLanguage())
        return m_line;
    if (isSet(u"help")) {
        m_line.action = Action::ShowHelp;
        m_line.text = CommandLineOptions::helpText(m_parser);
        return m_line;
    }
    if (isSet(u"version")) {
        m_line.action = Action::ShowVersion;
        m_line.text =
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
        return m_line;
    }
    if (isSet(u"list-profiles")) {
        listProfiles();
        return m_line;
    }
    if (isSet(u"inflater-lab")) {
        (void)(readConflicts() && readLogRules());
        return m_line;
    }
    (void)(readConflicts() && readProfile() && readUrls() && readToken() && readSession() &&
           readSimulator() && readNetwork() && readConsole() && readWindow());
    return m_line;
}

bool CommandLine::Reader::isAnySet(std::initializer_list<QStringView> names) const
{
    return std::ranges::any_of(names, [this](QStringView name) { return isSet(name); });
}

bool CommandLine::Reader::isStyleUnknown() const
{
    return isSet(u"style") && !QStyleFactory::keys().contains(value(u"style"), Qt::CaseInsensitive);
}

bool CommandLine::Reader::fail(const QString &text)
{
    m_line.action = Action::Fail;
    // A token may stand in a wrong place; the text of an error ends in logs.
    m_line.text = withoutTokens(text);
    return false;
}

bool CommandLine::Reader::refuse(QStringView option, const QString &allowed)
{
    return fail(tr("--%1 takes %2, not “%3”.").arg(option, allowed, value(option)));
}

bool CommandLine::Reader::readWords()
{
    // Whatever else is wrong: a token that was written here is in the shell's history and in the process
    // list.
    const QString advice = tr("Set the environment variable GATEWAY_TOKEN or use --token-file.");
    if (isSet(u"token"))
        return fail(
            tr("A token is not taken from the command line, where every user of this machine can read it.") +
            u' ' + advice);
    const QStringList unknown = m_parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        const QString nearest = nearestWord(unknown.constFirst(), CommandLineOptions::names());
        const QString text = tr("There is no option --%1.").arg(unknown.constFirst());
        return fail(nearest.isEmpty() ? QString(text + u' ' + tr("See --help."))
                                      : QString(text + u' ' + tr("Did you mean --%1?").arg(nearest)));
    }
    if (!m_isUnderstood)
        return fail(m_parser.errorText());
    const QStringList positional = m_parser.positionalArguments();
    if (positional.isEmpty())
        return true;
    const QString &name = positional.constFirst();
    const bool isNamedAsCapture =
        name.endsWith(u".ndjson", Qt::CaseInsensitive) || name.endsWith(u".zst", Qt::CaseInsensitive);
    if (isNamedAsCapture || QFileInfo(name).isFile())
        return readCapture(positional);
    // It is not repeated if it may be a secret.
    if (Token(name.toUtf8()).looksValid())
        return fail(tr("There is an argument that looks like a token.") + u' ' + advice);
    return fail(tr("“%1” is not part of any option. See --help.").arg(name));
}

bool CommandLine::Reader::readLanguage()
{
    if (!isSet(u"language") || !Language::find(value(u"language")).isEmpty())
        return true;
    return refuse(u"language", Language::available().join(u", "));
}

bool CommandLine::Reader::readCapture(const QStringList &positional)
{
    const QString &name = positional.constFirst();
    if (positional.size() > 1)
        return fail(tr("One capture can be opened at a time, not %1.").arg(positional.size()));
    if (!QFileInfo(name).isFile())
        return fail(tr("There is no capture “%1”.").arg(name));
    m_line.capture = name;
    return true;
}

bool CommandLine::Reader::readConflicts()
{
    m_line.ndjson = isSet(u"ndjson");
    m_line.json = isSet(u"json");
    if (isSet(u"inflater-lab")) {
        if (!readInflaterLab())
            return false;
    } else if (isSet(u"doctor")) {
        m_line.mode = Mode::Doctor;
    } else if (m_line.ndjson || isSet(u"console")) {
        m_line.mode = Mode::Console;
    } else if (!m_surroundings.hasDisplay) {
        if (isSet(u"screenshot"))
            return fail(tr("--screenshot needs a window, and there is no display. QT_QPA_PLATFORM=offscreen "
                           "does without."));
        m_line.mode = Mode::Console;
        m_line.warnings +=
            tr("There is no display for a window; running in the terminal, as with --console.");
    }
    m_line.allPayloads = isSet(u"all-payloads");
    if (m_line.allPayloads && !m_line.ndjson)
        return fail(tr("--all-payloads needs --ndjson."));
    if (m_line.json && m_line.mode != Mode::Doctor && m_line.mode != Mode::InflaterLab)
        return fail(tr("--json needs --doctor or --inflater-lab."));
    if (isSet(u"portable") && isSet(u"data-folder"))
        return fail(tr("--portable and --data-folder name two folders for the same."));
    if (isSet(u"data-folder") && value(u"data-folder").isEmpty())
        return refuse(u"data-folder", tr("the name of a folder"));
    for (const QStringView name : {u"gateway", u"api", u"allow-host", u"token-file", u"profile", u"proxy",
                                   u"tls-roots", u"tls-backend", u"session-store", u"use-reserve"}) {
        if (isSet(u"simulate") && isSet(name))
            return fail(
                tr("--simulate and --%1 contradict each other: the simulator is embedded.").arg(name));
    }
    if (!m_line.capture.isEmpty() && m_line.mode != Mode::Window)
        return fail(tr("A capture is shown in the window; zstd -dc %1 | jq shows it in a terminal.")
                        .arg(m_line.capture));
    for (const QStringView name : {u"record", u"metrics"}) {
        if (!m_line.capture.isEmpty() && isSet(name))
            return fail(tr("--%1 is for a session, not for a capture.").arg(name));
    }
    return readModeConflicts();
}

bool CommandLine::Reader::readInflaterLab()
{
    m_line.mode = Mode::InflaterLab;
    m_line.labCapture = value(u"inflater-lab");
    if (!QFileInfo(m_line.labCapture).isFile())
        return fail(tr("--inflater-lab: there is no capture “%1”.").arg(m_line.labCapture));
    // It opens no session.
    for (const QStringView name :
         {u"console",      u"ndjson",   u"doctor",     u"events",    u"until-event",     u"connect-timeout",
          u"duration",     u"filter",   u"record",     u"metrics",   u"metrics-address", u"screenshot",
          u"color-scheme", u"simulate", u"token-file", u"profile",   u"gateway",         u"api",
          u"allow-host",   u"compress", u"encoding",   u"inflater",  u"shards",          u"rate",
          u"seed",         u"intents",  u"proxy",      u"tls-roots", u"tls-backend",     u"session-store",
          u"use-reserve"}) {
        if (isSet(name))
            return fail(tr("--%1 has no meaning for --inflater-lab, which opens no session.").arg(name));
    }
    return true;
}

bool CommandLine::Reader::readModeConflicts()
{
    if (m_line.mode == Mode::Doctor) {
        for (const QStringView name :
             {u"console", u"ndjson", u"events", u"until-event", u"connect-timeout", u"duration", u"filter",
              u"record", u"metrics", u"screenshot", u"color-scheme", u"log-memory", u"log-disk"}) {
            if (isSet(name))
                return fail(tr("--%1 has no meaning for --doctor, which opens no session.").arg(name));
        }
    } else if (m_line.mode == Mode::InflaterLab) {
        // Said already.
    } else if (m_line.mode == Mode::Window) {
        for (const QStringView name : {u"events", u"until-event", u"connect-timeout", u"no-color"}) {
            if (isSet(name))
                return fail(tr("--%1 needs --console or --ndjson.").arg(name));
        }
    } else {
        for (const QStringView name : {u"screenshot", u"color-scheme", u"log-memory", u"log-disk"}) {
            if (isSet(name) && m_surroundings.hasDisplay)
                return fail(tr("--%1 is for the window, and --console or --ndjson asks for none.").arg(name));
        }
    }
    return true;
}

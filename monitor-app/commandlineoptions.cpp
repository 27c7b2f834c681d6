// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlineoptions.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

struct OptionText
{
    const char *names; //!< With blanks between.
    const char *value; //!< Null for a switch.
    const char *about; //!< Null: not shown.
};

constexpr OptionText options[] = {
    {"simulate", nullptr,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Connect to the embedded simulator. It is also what happens without a token.")},
    {"token-file", "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Read the bot's token from FILE; it goes before GATEWAY_TOKEN.")},
    {"profile", "NAME",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Connect as the profile NAME says; other options go before it. The window begins with "
                       "the one that was used last.")},
    {"list-profiles", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "List the profiles, which are made in the Connect dialog.")},
    {"gateway", "URL",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Connect to this gateway (ws or wss). Without --api the REST interface is not asked, "
                       "and --shards is 1 unless you say otherwise.")},
    {"api", "URL",
     QT_TRANSLATE_NOOP("CommandLine", "Base of the REST interface, by default https://discord.com/api/v10.")},
    {"shards", "auto|N|RANGE",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "How many shards, or which: 16, or \"0-3,8 of 16\"; auto, the default: what the gateway recommends. "
         "The embedded simulator recommends 2.")},
    {"intents", "LIST",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Names with commas between, all, unprivileged, none or a number; -NAME takes one away "
                       "again: --intents=all,-GUILD_PRESENCES. By default unprivileged with a token, all on "
                       "the embedded simulator.")},
    {"compress", "none|payload|zlib-stream|zstd-stream",
     QT_TRANSLATE_NOOP("CommandLine", "How the gateway shall compress; by default the best that this build "
                                      "can inflate. payload: large payloads alone, JSON only.")},
    {"inflater", "zlib|zlib-ng|zstd",
     QT_TRANSLATE_NOOP("CommandLine", "The library that inflates, if this build has it, and by it the "
                                      "compression; by default the fastest.")},
    {"encoding", "json|etf",
     QT_TRANSLATE_NOOP("CommandLine",
                       "How the gateway shall write payloads, by default json; what is shown is the same.")},
    {"allow-host", "HOST,...",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Hosts that may get the token although they do not belong to the domain of the API or the "
         "gateway, with all below them; * for any.")},
    {"tls-roots", "system|bundled|FILE",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Whose word is taken for who a server is: the store of this machine, the default; "
                       "Mozilla's roots, built in; or the certificates in FILE and no others.")},
    {"tls-backend", "NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Qt's TLS backend, such as openssl; by default the best there is.")},
    {"proxy", "none|system|URL",
     QT_TRANSLATE_NOOP("CommandLine",
                       "The proxy to the gateway, by default that of the system; or http://HOST:PORT or "
                       "socks5://HOST:PORT, with USER@ before HOST if needed. The password is read from "
                       "GATEWAY_PROXY_PASSWORD.")},
    {"session-store", "FOLDER",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Keep the sessions in FOLDER: started again within 5 minutes, the program resumes them "
         "and no event is lost. When it ends they stay open, so that the bot goes offline some "
         "minutes later.")},
    {"use-reserve", nullptr,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Spend the last session starts too, a twentieth of all and at least one, which are "
                       "kept back otherwise; when none is left the gateway resets the token.")},
    {"rate", "N",
     QT_TRANSLATE_NOOP("CommandLine", "Events a second that the embedded simulator makes, by default 20.")},
    {"seed", "N",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Of the simulated guilds and traffic: the same seed, the same events.")},
    {"scenario", "NAME",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Let the embedded simulator play a scenario of faults: a built-in one, such as "
                       "wrong-token, or a file; gateway-simulator --list-scenarios lists them.")},
    {"filter", "TEXT",
     QT_TRANSLATE_NOOP("CommandLine", "Show and count only the events that the filter lets pass.")},
    {"record", "FILE",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Record the session into FILE, compressed where its name ends in .zst. The window opens "
         "it later.")},
    {"metrics", "PORT",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Serve the session's figures on PORT for Prometheus, at /metrics; 0: any free port, "
                       "which is told.")},
    {"metrics-address", "ADDRESS",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Where --metrics listens, by default 127.0.0.1. Whoever can reach another address can "
                       "read the figures.")},
    {"duration", "S", QT_TRANSLATE_NOOP("CommandLine", "Stop after S seconds.")},
    {"console", nullptr,
     QT_TRANSLATE_NOOP("CommandLine",
                       "No window: a live table in the terminal, or plain lines when the output is a file.")},
    {"ndjson", nullptr,
     QT_TRANSLATE_NOOP("CommandLine",
                       "No window: one JSON object a line for each event on the standard output; changes of "
                       "state go to the standard error. A slow reader slows the session down.")},
    {"all-payloads", nullptr,
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "With --ndjson: every payload in both directions, heartbeats too, and not events alone; "
         "the token is redacted.")},
    {"doctor", nullptr,
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "No window and no session: check token, intents, shards, session starts, clock, TLS and "
         "proxy, and say what to do about what is wrong.")},
    {"inflater-lab", "FILE",
     QT_TRANSLATE_NOOP("CommandLine",
                       "No window and no session: compress the payloads of the capture FILE as the gateway "
                       "would, inflate them with every library of this build, and compare.")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Doctor and inflater lab: what was found, as JSON.")},
    {"events", "N", QT_TRANSLATE_NOOP("CommandLine", "Console: stop after N events.")},
    {"until-event", "TYPE",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Console: stop after the first event of TYPE, such as MESSAGE_CREATE.")},
    {"connect-timeout", "S",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Console: give up when no session is ready after S seconds, by default 30.")},
    {"no-color", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "Console: no colours. The variable NO_COLOR does the same.")},
    {"screenshot", "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Save a picture of the window after --duration, then quit.")},
    {"color-scheme", "light|dark|system", QT_TRANSLATE_NOOP("CommandLine", "Colours of the window.")},
    {"language", "CODE",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Language of all that is shown, such as de; by default as chosen in the window, "
                       "else that of the system.")},
    {"portable", nullptr,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Keep settings, layout, sessions and the log's temporary files beside the program and "
                       "nothing elsewhere; no keychain is used.")},
    {"data-folder", "DIR",
     QT_TRANSLATE_NOOP("CommandLine", "The same in the folder DIR, which is made where it is not there.")},
    {"log-memory", "SIZE",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Window: what the log may take of the memory, such as 512MiB, by default 1GiB.")},
    {"log-disk", "SIZE",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Window: what the log may take in temporary files beyond it, by default 8GiB; 0: "
                       "nothing.")},
    {"style", "NAME", QT_TRANSLATE_NOOP("CommandLine", "Qt style of the window, such as Fusion.")},
    {"platform", "NAME", nullptr},
    {"log-rules", "RULES",
     QT_TRANSLATE_NOOP("CommandLine", "Qt logging rules with semicolons between, such as gateway.*=true.")},
    {"token", "TOKEN", nullptr},
    {"h help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Show this help.")},
    {"v version", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Show the version.")},
};

} // namespace

void CommandLineOptions::addTo(QCommandLineParser *parser)
{
    parser->setApplicationDescription(QCoreApplication::translate(
        "CommandLine", "Shows live what happens between a Discord bot and the gateway."));
    parser->addPositionalArgument(
        QStringLiteral("CAPTURE"),
        QCoreApplication::translate("CommandLine", "A session that was recorded, to be shown in the window."),
        QStringLiteral("[CAPTURE]"));
    for (const OptionText &text : options) {
        QCommandLineOption option(QString::fromLatin1(text.names).split(u' '));
        if (text.value)
            option.setValueName(QString::fromLatin1(text.value));
        if (text.about)
            option.setDescription(QCoreApplication::translate("CommandLine", text.about));
        else
            option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser->addOption(option);
    }
}

QString CommandLineOptions::helpText(const QCommandLineParser &parser)
{
    return parser.helpText() +
           QCoreApplication::translate(
               "CommandLine",
               "\nThe token is read from --token-file or the environment variable GATEWAY_TOKEN, never\n"
               "from the command line, which all users of a machine can read; that of a profile is in the\n"
               "keychain of the system.\n"
               "\nExit status:\n"
               "  0  done, also after Ctrl-C and when the reader of a pipe has gone\n"
               "  1  --duration was over before --events or --until-event, or the output failed\n"
               "  2  a wrong option, value or token file\n"
               "  3  refused for good, such as a wrong token; the advice is on the standard error\n"
               "  4  network: no session became ready within --connect-timeout or --duration\n"
               "Of --doctor: 0 all is well, 1 warnings, 3 no session can be begun, 4 nothing could be asked\n"
               "Of --inflater-lab: 1 the capture cannot be read or holds no payload\n"
               "\nExamples:\n"
               "  gateway-monitor\n"
               "  GATEWAY_TOKEN=... gateway-monitor --intents GUILDS,GUILD_MESSAGES\n"
               "  GATEWAY_TOKEN=... gateway-monitor --doctor\n"
               "  gateway-monitor capture.ndjson.zst\n"
               "  gateway-monitor --ndjson --rate 500 --events 1000 | jq -r .t | sort | uniq -c\n");
}

QStringList CommandLineOptions::names()
{
    QStringList result;
    for (const OptionText &text : options) {
        if (text.about)
            result += QString::fromLatin1(text.names).split(u' ').constLast();
    }
    return result;
}

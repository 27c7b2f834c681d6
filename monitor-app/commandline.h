// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botsettings.h"
#include "bot/profile.h"
#include "bot/tokensource.h"
#include "colorscheme.h"

#include <gateway/protocol/eventtype.h>

#include <QCoreApplication>
#include <QHostAddress>
#include <QStringList>

#include <chrono>
#include <optional>

//! What the user asked for on the command line. A plain value: parse() touches nothing but the token and
//! CA file.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Action {
        Run,
        ShowHelp,     //!< text holds it; exit status 0.
        ShowVersion,  //!< The same.
        ListProfiles, //!< The same.
        Fail,         //!< text tells what is wrong; exit status 2.
    };
    enum class Mode { Window, Console, Doctor, InflaterLab };

    //! What decides beside the arguments.
    struct Surroundings
    {
        TokenSource::Result environment; //!< Of TokenSource::takeFromEnvironment().
        QString proxyPassword;           //!< Of TokenSource::takeProxyPassword().
        QList<Profile> profiles;         //!< Those that are kept.
        QString lastProfile;             //!< The name of the one that was used last.
        bool hasDisplay = true;          //!< Without one the console takes the window's place.
    };

    Action action = Action::Run;
    QString text;
    QStringList warnings; //!< For stderr, before anything else.

    Mode mode = Mode::Window;
    BotSettings bot;
    bool simulatedByDefault = false; //!< Nobody asked for the simulator, but there is no token.
    std::optional<Profile>
        profile; //!< Named, or that of last time; what other options say is in bot already.
    bool tokenIsInKeychain = false; //!< The token of the profile is still to be read from there.
    QString logRules;               //!< For QLoggingCategory, a rule a line.
    std::optional<std::chrono::milliseconds> duration;
    QString filter;
    QString record; //!< The file that the session is recorded into.

    //! The port that the figures are served on for Prometheus; nothing: they are not.
    std::optional<quint16> metricsPort;
    QHostAddress metricsAddress{QHostAddress::LocalHost};

    // Of the console.
    bool ndjson = false;
    bool allPayloads = false; //!< With ndjson: not dispatches alone, and what is sent.
    bool color = true;
    std::optional<qint64> events; //!< Stop after so many dispatches that pass the filter.
    std::optional<Gateway::EventType> untilEvent;
    std::chrono::milliseconds connectTimeout{30'000};

    bool json = false;  //!< Of the doctor and the lab: what was found as JSON.
    QString labCapture; //!< The file that the lab measures with.

    // Of the window.
    QString capture; //!< The file that is shown in the place of a session.
    QString screenshot;
    std::optional<ColorScheme> colorScheme; //!< Nothing: as the user chose in the window.
    std::optional<qsizetype> logMemory;     //!< Bytes; nothing: as chosen in the preferences.
    std::optional<qsizetype> logDisk;       //!< The same.

    //! Reads \a arguments, the program's name first.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments, const Surroundings &surroundings);

    //! Whether \a arguments ask for no window, or for a style that there is not, which QApplication would
    //! take out and ignore; to be known before there is an application.
    [[nodiscard]] static bool needsNoWindow(const QStringList &arguments);

    //! The code of the language that \a arguments ask for, if they do, and if there is such a language;
    //! English with --json; to be known before there is a text.
    [[nodiscard]] static std::optional<QString> language(const QStringList &arguments);
    //! The folder in which everything is kept, if \a arguments name one; to be known before anything is read
    //! from settings. There must be an application object.
    [[nodiscard]] static std::optional<QString> dataFolder(const QStringList &arguments);

private:
    class Reader;
};

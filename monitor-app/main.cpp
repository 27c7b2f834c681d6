// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/datafolder.h"
#include "bot/exitstatus.h"
#include "bot/profilestore.h"
#include "bot/sessionoutcome.h"
#include "bot/settingsfile.h"
#include "bot/tokensource.h"
#include "bot/tokenvault.h"
#include "commandline.h"
#include "console/consolerun.h"
#include "console/standarderror.h"
#include "console/unixsignals.h"
#include "coredump.h"
#include "doctor/doctorrun.h"
#include "filterbar/filterbar.h"
#include "firstpaint.h"
#include "help/helpkey.h"
#include "inflaterlab/labconsole.h"
#include "language.h"
#include "loglimits.h"
#include "logpanel/logpanel.h"
#include "mainwindow.h"
#include "metrics/metricsendpoint.h"
#include "systemcolorscheme.h"

#include <gateway/transport/descriptorlimit.h>

#include <QApplication>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QStatusBar>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utility>

static bool hasDisplay(const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (arguments.contains(u"-platform") || arguments.contains(u"--platform"))
        return true;
    for (const char *variable : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
#else
    Q_UNUSED(arguments)
    return true;
#endif
}

static void describeApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Gateway"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("gateway-monitor.example"));
    QCoreApplication::setApplicationName(QStringLiteral("gateway-monitor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEWAY_VERSION));
}

//! Does what needs no session; nothing when there is one to be run.
static std::optional<ExitStatus> answer(const CommandLine &commandLine)
{
    switch (commandLine.action) {
    case CommandLine::Action::ShowHelp:
    case CommandLine::Action::ShowVersion:
    case CommandLine::Action::ListProfiles:
        std::fputs(commandLine.text.toLocal8Bit().constData(), stdout);
        return ExitStatus::Done;
    case CommandLine::Action::Fail:
        StandardError::printMessage(commandLine.text);
        return ExitStatus::Usage;
    case CommandLine::Action::Run:
        break;
    }
    for (const QString &warning : commandLine.warnings)
        StandardError::printMessage(warning);
    // The console prints the changes of state itself; logged besides they would come twice.
    QString logRules =
        commandLine.mode != CommandLine::Mode::Window ? QStringLiteral("gateway.*.info=false\n") : QString();
    logRules += commandLine.logRules;
    QLoggingCategory::setFilterRules(logRules);
    return {};
}

//! Reads the token of the profile that was named; whether it is there. \a commandLine has a message if not.
static bool fetchToken(CommandLine *commandLine)
{
    if (!commandLine->tokenIsInKeychain)
        return true;
    TokenVault vault;
    vault.setProfile(commandLine->profile->id);
    QString problem = QCoreApplication::translate("main", "it holds none");
    bool isAnswered = false;
    QEventLoop loop;
    QObject::connect(&vault, &TokenVault::tokenRead, &loop, [&](const Gateway::Token &token) {
        commandLine->bot.token = token;
        isAnswered = true;
        loop.quit();
    });
    QObject::connect(&vault, &TokenVault::failed, &loop, [&](const QString &message) {
        problem = message;
        isAnswered = true;
        loop.quit();
    });
    vault.read();
    if (!isAnswered)
        loop.exec();
    if (!commandLine->bot.token.isNull())
        return true;
    StandardError::printMessage(
        QCoreApplication::translate("main",
                                    "The keychain does not give the token of the profile “%1” (%2). Set the "
                                    "environment variable GATEWAY_TOKEN or use --token-file.")
            .arg(commandLine->profile->name, problem));
    return false;
}

//! Connects as soon as the keychain has answered, or asks for the token.
static void connectWithProfile(MainWindow *window, const CommandLine &commandLine)
{
    const BotSettings settings = commandLine.bot;
    TokenVault *vault = new TokenVault(window);
    vault->setProfile(commandLine.profile->id);
    // Later: the keychain's next job, which the dialog begins, waits until the one that answers has returned.
    const auto ask = [window, settings] {
        QTimer::singleShot(0, window, [window, settings] { window->askForConnection(settings); });
    };
    QObject::connect(vault, &TokenVault::tokenRead, window, [=](const Gateway::Token &token) {
        if (token.isNull()) {
            ask();
            return;
        }
        BotSettings complete = settings;
        complete.token = token;
        window->connectBot(complete);
    });
    QObject::connect(vault, &TokenVault::failed, window, ask);
    // When the event loop runs: it may be a dialog that follows.
    QTimer::singleShot(0, window,
                       [=, isKept = commandLine.tokenIsInKeychain && commandLine.profile->problem.isEmpty()] {
                           if (isKept)
                               vault->read();
                           else
                               ask();
                       });
}

static int runDoctor(const CommandLine &commandLine)
{
    DoctorRun run(commandLine.bot, commandLine.json ? DoctorRun::Format::Json : DoctorRun::Format::Text,
                  commandLine.color);
    QObject::connect(
        &run, &DoctorRun::finished, &run, [](int status) { QCoreApplication::exit(status); },
        Qt::QueuedConnection);
    run.start();
    return QCoreApplication::exec();
}

//! Makes \a metrics where they are asked for; whether that worked.
static bool serveMetrics(const CommandLine &commandLine, std::unique_ptr<MetricsEndpoint> *metrics)
{
    if (!commandLine.metricsPort)
        return true;
    *metrics = std::make_unique<MetricsEndpoint>();
    const Gateway::Error error = (*metrics)->listen(*commandLine.metricsPort, commandLine.metricsAddress);
    if (error) {
        StandardError::printMessage(error.toString());
        return false;
    }
    StandardError::printMessage(
        QCoreApplication::translate("main", "metrics at %1").arg((*metrics)->url().toString()));
    return true;
}

static int runInflaterLab(const CommandLine &commandLine)
{
    LabConsole run(commandLine.labCapture,
                   commandLine.json ? LabConsole::Format::Json : LabConsole::Format::Text);
    UnixSignals unixSignals;
    QObject::connect(&unixSignals, &UnixSignals::stopRequested, &run, &LabConsole::stop);
    QObject::connect(&unixSignals, &UnixSignals::suspendRequested, &UnixSignals::suspend);
    QObject::connect(
        &run, &LabConsole::finished, &run, [](ExitStatus status) { QCoreApplication::exit(int(status)); },
        Qt::QueuedConnection);
    run.start();
    return QCoreApplication::exec();
}

static int runConsole(const CommandLine &commandLine)
{
    std::unique_ptr<MetricsEndpoint> metrics;
    if (!serveMetrics(commandLine, &metrics))
        return int(ExitStatus::Network);
    ConsoleRun run(commandLine);
    if (metrics)
        metrics->watch(run.session());
    QString message;
    // Queued: the event loop may not have begun.
    QObject::connect(
        &run, &ConsoleRun::finished, &run,
        [&message](ExitStatus status, const QString &text) {
            message = text;
            QCoreApplication::exit(int(status));
        },
        Qt::QueuedConnection);
    run.start();
    const int status = QCoreApplication::exec();
    if (!message.isEmpty())
        StandardError::printMessage(message);
    return status;
}

static void takePictureAndQuit(MainWindow *window, const QString &path)
{
    if (window->saveScreenshot(path)) {
        QApplication::closeAllWindows();
        return;
    }
    StandardError::printMessage(
        QCoreApplication::translate("main", "The picture “%1” cannot be written.").arg(path));
    QCoreApplication::exit(int(ExitStatus::Unmet));
}

//! \a notice is shown for a while.
static int runWindow(const CommandLine &commandLine, const QString &notice)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("gateway-monitor"));
    UnixSignals unixSignals;
    QObject::connect(&unixSignals, &UnixSignals::stopRequested, qApp, &QApplication::closeAllWindows);
    QObject::connect(&unixSignals, &UnixSignals::suspendRequested, &UnixSignals::suspend);

    if (commandLine.logMemory)
        LogLimits::setMemory(*commandLine.logMemory);
    if (commandLine.logDisk)
        LogLimits::setDisk(*commandLine.logDisk);
    SystemColorScheme systemColors;
    QObject::connect(&systemColors, &SystemColorScheme::schemeChanged, qApp, &Appearance::setSystemColors);
    HelpKey helpKey;

    // A picture shall not depend on how the window was left last.
    MainWindow window(commandLine.screenshot.isEmpty() ? MainWindow::Layout::Kept
                                                       : MainWindow::Layout::Default);
    if (commandLine.colorScheme)
        applyColorScheme(*commandLine.colorScheme);
    if (!commandLine.filter.isEmpty())
        window.log()->filterBar()->setText(commandLine.filter);
    FirstPaint::watchIfAsked(&window);
    window.show();
    std::unique_ptr<MetricsEndpoint> metrics;
    if (!serveMetrics(commandLine, &metrics))
        return int(ExitStatus::Network);
    window.setMetrics(metrics.get());
    if (!notice.isEmpty())
        window.statusBar()->showMessage(notice, 60'000);
    const bool isReady = (commandLine.bot.simulate || !commandLine.bot.token.isNull()) &&
                         !(commandLine.profile && !commandLine.profile->problem.isEmpty());
    if (!commandLine.capture.isEmpty())
        window.openCapture(commandLine.capture);
    else if (commandLine.profile && !isReady)
        connectWithProfile(&window, commandLine);
    else
        window.connectBot(commandLine.bot);
    if (!commandLine.record.isEmpty())
        window.record(commandLine.record);
    if (commandLine.duration) {
        QTimer::singleShot(*commandLine.duration, Qt::PreciseTimer, &window,
                           [&window, path = commandLine.screenshot] {
                               if (path.isEmpty())
                                   QApplication::closeAllWindows();
                               else
                                   takePictureAndQuit(&window, path);
                           });
    }
    const int status = QApplication::exec();
    // Who experiments with the simulator, or connects in the dialog, has read it in the window.
    if (commandLine.bot.simulate || !commandLine.capture.isEmpty() || status != int(ExitStatus::Done))
        return status;
    if (const QString message = window.outcome()->message(); !message.isEmpty())
        StandardError::printMessage(message);
    return int(window.outcome()->status());
}

static int run(int argc, char *argv[])
{
    UnixSignals::holdStandardDescriptors();
    forbidCoreDumps();
    // Before all others, while there are neither threads nor children that could see it.
    CommandLine::Surroundings surroundings;
    QByteArray token = TokenSource::takeTextFromEnvironment();
    surroundings.proxyPassword = TokenSource::takeProxyPassword();

    QStringList early;
    for (int i = 0; i < argc; ++i)
        early += QString::fromLocal8Bit(argv[i]);
    surroundings.hasDisplay = hasDisplay(early);
    if (!Gateway::reserveDescriptors()) {
        // There is no application yet that would translate: its event loop takes descriptors itself.
        const QString text = Language::translated(
            CommandLine::language(early).value_or(QString()), "main",
            QT_TRANSLATE_NOOP("main", "This process may open too few files and sockets (ulimit -n): at least "
                                      "%1 more are needed."));
        StandardError::printMessage(text.arg(Gateway::descriptorsNeeded));
        return int(ExitStatus::Network);
    }

    std::unique_ptr<QCoreApplication> application;
    if (!surroundings.hasDisplay || CommandLine::needsNoWindow(early))
        application = std::make_unique<QCoreApplication>(argc, argv);
    else
        application = std::make_unique<QApplication>(argc, argv);
    describeApplication();
    // Before any setting is read, and the language is one.
    const std::optional<QString> dataFolder = CommandLine::dataFolder(early);
    const bool isFolderGood = !dataFolder || dataFolder->isEmpty() || DataFolder::use(*dataFolder);
    const SettingsFile::State settingsState = SettingsFile::setAsideIfDamaged();
    // Before any text: those that are made stay as they are.
    Language::install(CommandLine::language(early).value_or(Language::chosen()));
    surroundings.environment = TokenSource::checkTaken(std::exchange(token, {}));
    if (!isFolderGood) {
        StandardError::printMessage(
            QCoreApplication::translate("main", "The data folder “%1” cannot be written.").arg(*dataFolder));
        return int(ExitStatus::Usage);
    }

    QString damage = SettingsFile::text(settingsState);
    if (!damage.isEmpty())
        StandardError::printMessage(damage);
    surroundings.profiles = ProfileStore::profiles();
    if (const std::optional<Profile> last = ProfileStore::profile(ProfileStore::lastId()))
        surroundings.lastProfile = last->name;
    CommandLine commandLine = CommandLine::parse(QCoreApplication::arguments(), surroundings);
    if (const std::optional<ExitStatus> status = answer(commandLine))
        return int(*status);
    if (commandLine.mode == CommandLine::Mode::Window) {
        if (damage.isEmpty())
            damage = SettingsFile::text(SettingsFile::writable());
        return runWindow(commandLine, damage);
    }
    if (commandLine.mode == CommandLine::Mode::InflaterLab)
        return runInflaterLab(commandLine);
    if (!fetchToken(&commandLine))
        return int(ExitStatus::Usage);
    return commandLine.mode == CommandLine::Mode::Doctor ? runDoctor(commandLine) : runConsole(commandLine);
}

int main(int argc, char *argv[])
{
    const int status = run(argc, argv);
    // Everything of ours is gone, but a thread that QThread::wait() calls finished may still be freeing what
    // OpenSSL keeps for it, and OpenSSL's own end in exit() would free it once more.
    std::fflush(nullptr);
    std::_Exit(status);
}

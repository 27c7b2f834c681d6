// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "startup.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>
#include <unistd.h>
#include <vector>

namespace {

constexpr int patience = 60'000; // Milliseconds.

struct Start
{
    double wall = 0; //!< Milliseconds until the window was painted.
    double cpu = 0;  //!< Of the processor by then, all threads, in milliseconds.
};

//! Of \a values, which are not empty.
double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

//! Has the kernel forget what it read from disks; only root may. False when it does not.
bool dropCaches()
{
    ::sync();
    QFile file(QStringLiteral("/proc/sys/vm/drop_caches"));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("3") == 1;
}

std::optional<Start> startOnce(const QString &program, const QString &platform, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GATEWAY_MONITOR_FIRST_PAINT"), QStringLiteral("1"));
    if (!platform.isEmpty())
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
    environment.remove(QStringLiteral("GATEWAY_TOKEN"));
    process.setProcessEnvironment(environment);
    const auto began = std::chrono::steady_clock::now().time_since_epoch();
    process.start(program, {QStringLiteral("--simulate"), QStringLiteral("--data-folder"), folder});
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
    }
    const QJsonObject line = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (line.isEmpty()) {
        std::fprintf(stderr, "gateway-monitor painted no window: %s\n%s", qPrintable(process.errorString()),
                     process.readAllStandardError().constData());
        return {};
    }
    // One clock for all processes of the machine.
    const double painted = line.value(u"monotonic_ns").toDouble();
    return Start{(painted - double(std::chrono::nanoseconds(began).count())) / 1e6,
                 line.value(u"cpu_ns").toDouble() / 1e6};
}

} // namespace

int benchStartup(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("From the start of gateway-monitor, on its simulator, to its first painted window."));
    parser.addHelpOption();
    const QCommandLineOption runs(QStringLiteral("runs"),
                                  QStringLiteral("How often, after one that is not counted."),
                                  QStringLiteral("N"), QStringLiteral("11"));
    const QCommandLineOption platform(
        QStringLiteral("platform"),
        QStringLiteral("Qt's platform, such as xcb; by default xcb where DISPLAY is set, else offscreen."),
        QStringLiteral("NAME"));
    const QCommandLineOption program(
        QStringLiteral("program"),
        QStringLiteral("The gateway-monitor to start; by default the one beside this."),
        QStringLiteral("FILE"), QCoreApplication::applicationDirPath() + QStringLiteral("/gateway-monitor"));
    const QCommandLineOption cold(
        QStringLiteral("cold"),
        QStringLiteral("Drop the page cache before each run, for which one must be root."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Print one JSON object."));
    parser.addOptions({runs, platform, program, cold, json});
    parser.process(arguments);

    const QString name = parser.isSet(platform)                   ? parser.value(platform)
                         : qEnvironmentVariableIsEmpty("DISPLAY") ? QStringLiteral("offscreen")
                                                                  : QStringLiteral("xcb");
    const int count = std::max(1, parser.value(runs).toInt());
    const QTemporaryDir folder;
    std::vector<double> walls;
    std::vector<double> cpus;
    for (int i = -1; i < count; ++i) {
        if (parser.isSet(cold) && !dropCaches()) {
            std::fprintf(stderr, "The page cache cannot be dropped: only root may.\n");
            return 1;
        }
        const std::optional<Start> start = startOnce(parser.value(program), name, folder.path());
        if (!start)
            return 1;
        // The first makes its settings, and warms what it is to find warm.
        if (i < 0)
            continue;
        walls.push_back(start->wall);
        cpus.push_back(start->cpu);
    }
    const double fastest = *std::min_element(walls.begin(), walls.end());
    const char *state = parser.isSet(cold) ? "cold" : "warm";
    if (parser.isSet(json)) {
        const QJsonObject object{
            {QStringLiteral("platform"), name},      {QStringLiteral("cache"), QString::fromLatin1(state)},
            {QStringLiteral("runs"), count},         {QStringLiteral("median_ms"), median(walls)},
            {QStringLiteral("fastest_ms"), fastest}, {QStringLiteral("median_cpu_ms"), median(cpus)}};
        std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    std::printf(
        "%d %s starts on %s: the window is painted after %.0f ms (median; fastest %.0f ms), with %.0f ms of "
        "processor time\n",
        count, state, qPrintable(name), median(walls), fastest, median(cpus));
    return 0;
}

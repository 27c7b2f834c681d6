// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view.h"

#include "colorscheme.h"
#include "corpus.h"
#include "eventsource.h"
#include "guiwaits.h"
#include "logpanel/logengine.h"
#include "logpanel/logpanel.h"
#include "logview/logview.h"
#include "mainwindow.h"
#include "plaintable.h"
#include "residentmemory.h"
#include "windowuser.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QLocale>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int recordedPayloads = 20'000;
constexpr int stepInterval = 50; //!< Milliseconds between two steps of the user.
constexpr int settling = 1000;   //!< Milliseconds before it is measured.
constexpr int limit = 50;        //!< Milliseconds: what this is about.

QString grouped(double number)
{
    return QLocale(QLocale::English).toString(number, 'f', 0);
}

void turnFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

//! One line of the table; \a waits are sorted by it.
void printWaits(const char *what, QList<qint64> *waits)
{
    if (waits->isEmpty())
        return;
    std::sort(waits->begin(), waits->end());
    const auto at = [waits](double share) {
        return double(waits->at(qsizetype(share * double(waits->size() - 1)))) / 1e6;
    };
    const auto late =
        std::count_if(waits->cbegin(), waits->cend(), [](qint64 w) { return w > limit * 1'000'000; });
    std::printf("%-24s %10.2f %10.2f %10.2f %10.2f %10lld\n", what, at(0.5), at(0.99), at(0.999), at(1),
                qlonglong(late));
}

//! Does something for \a seconds, step by step, and prints how long one waited meanwhile.
QList<qint64> watch(const WindowUser::Habit &habit, GuiWaits *waits, double seconds)
{
    const int steps = std::max(int(seconds * 1000) / stepInterval, 1);
    int step = 0;
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        habit.act(step++);
        if (step >= steps)
            loop.quit();
    });
    timer.start(stepInterval);
    loop.exec();
    QList<qint64> these = waits->take();
    printWaits(habit.what, &these);
    std::fflush(stdout);
    return these;
}

//! The same events in a QTableView.
void watchPlainTable(LogPanel *panel, GuiWaits *waits, double seconds)
{
    PlainTable model;
    QTableView table;
    table.setModel(&model);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->hide();
    table.resize(1400, 900);
    model.takeSnapshot(panel->engine()->result().snapshot);
    table.show();
    bool isFollowing = true;
    QObject::connect(panel->engine(), &LogEngine::snapshotTaken, &table, [&](const LogSnapshot &snapshot) {
        model.takeSnapshot(snapshot);
        if (isFollowing)
            table.scrollToBottom();
    });
    turnFor(settling);
    static_cast<void>(waits->take());
    QScrollBar *bar = table.verticalScrollBar();
    QRandomGenerator random(1);
    watch({"QTableView follows",
           [](int) {
           }},
          waits, seconds);
    isFollowing = false;
    watch({"QTableView is dragged",
           [&](int) {
               bar->setValue(int(random.bounded(qint64(bar->maximum()) + 1)));
           }},
          waits, seconds);
}

QtMessageHandler earlierHandler = nullptr;

//! The offscreen platform says at each window that it has no desktop to give hints to.
void leaveOutHints(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(QLatin1String("propagateSizeHints")))
        earlierHandler(type, context, message);
}

struct Settings
{
    int seconds = 0;
    int rate = 0;
    qint64 rows = 0;
    bool compare = false;

    [[nodiscard]] bool isValid() const { return seconds > 0 && rate >= 0 && rows >= 0; }
};

Settings readSettings(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("How long the monitor's GUI thread keeps one waiting while events come and the log is "
                       "scrolled, sorted and filtered."));
    parser.addHelpOption();
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("How long."),
                                     QStringLiteral("N"), QStringLiteral("60"));
    const QCommandLineOption rate(QStringLiteral("rate"), QStringLiteral("Events per second."),
                                  QStringLiteral("N"), QStringLiteral("50000"));
    const QCommandLineOption rows(QStringLiteral("rows"),
                                  QStringLiteral("Rows that are in the log when it begins."),
                                  QStringLiteral("N"), QStringLiteral("1000000"));
    const QCommandLineOption compare(QStringLiteral("compare"),
                                     QStringLiteral("Show the same events in a QTableView too."));
    parser.addOptions({seconds, rate, rows, compare});
    parser.process(arguments);
    return {parser.value(seconds).toInt(), parser.value(rate).toInt(), parser.value(rows).toLongLong(),
            parser.isSet(compare)};
}

void printLog(const LogFigures &figures, qint64 sent, qint64 milliseconds)
{
    std::printf("\n%s events sent (%s/s), %s rows in the log, %s dropped, resident %s MiB\n",
                qPrintable(grouped(double(sent))),
                qPrintable(grouped(double(sent) * 1000 / double(milliseconds))),
                qPrintable(grouped(double(figures.rows))), qPrintable(grouped(double(figures.dropped))),
                qPrintable(grouped(double(residentMemory()) / 1048576)));
}

void run(const Settings &settings, const QList<QByteArray> &recorded)
{
    MainWindow window(MainWindow::Layout::Default);
    window.resize(1400, 900);
    window.show();
    LogPanel *panel = window.log();
    EventSource source(recorded, panel->engine(), settings.rate);
    source.fill(settings.rows);
    WindowUser user(panel);
    user.reset();
    GuiWaits waits;
    source.start();
    turnFor(settling);
    static_cast<void>(waits.take()); // Those of the beginning.

    std::printf("%s rows, then %s events/s for %d s; the window's waits in ms\n\n",
                qPrintable(grouped(double(settings.rows))), qPrintable(grouped(settings.rate)),
                settings.seconds);
    std::printf("%-24s %10s %10s %10s %10s %10s\n", "while the user", "median", "99 %", "99.9 %", "longest",
                "> 50 ms");
    QElapsedTimer clock;
    clock.start();
    QList<qint64> all;
    const double share = double(settings.seconds) / double(user.habits().size());
    for (const WindowUser::Habit &habit : user.habits()) {
        all += watch(habit, &waits, share);
        user.reset();
    }
    const qint64 sent = source.sent();
    const qint64 took = clock.elapsed() + settling;
    printWaits("all", &all);
    if (settings.compare) {
        window.hide();
        watchPlainTable(panel, &waits, share);
    }
    source.stop();
    printLog(panel->engine()->figures(), sent, took);
}

} // namespace

std::unique_ptr<QCoreApplication> makeViewApplication(int &argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

int benchView(const QStringList &arguments)
{
    const Settings settings = readSettings(arguments);
    if (!settings.isValid()) {
        std::fputs("--seconds takes 1 or more, --rate and --rows take 0 or more.\n", stderr);
        return 2;
    }
    // Settings of whoever runs this stay as they are.
    const QTemporaryDir folder;
    QCoreApplication::setOrganizationName(QStringLiteral("gateway-bench"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    earlierHandler = qInstallMessageHandler(leaveOutHints);
    const QList<QByteArray> recorded = recordCorpus(recordedPayloads, 1);
    if (recorded.isEmpty()) {
        std::fputs("The simulator recorded nothing.\n", stderr);
        return 1;
    }
    applyColorScheme(ColorScheme::Light);
    run(settings, recorded);
    return 0;
}

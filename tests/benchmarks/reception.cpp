// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "reception.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <sys/resource.h>

static double processSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

//! CPU seconds of each thread of this process, as far as the system tells.
static QHash<QByteArray, double> threadSeconds()
{
    QHash<QByteArray, double> threads;
    const QDir tasks(QStringLiteral("/proc/self/task"));
    const QStringList names = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        QFile file(tasks.filePath(name + u"/schedstat"));
        if (file.open(QIODevice::ReadOnly))
            threads.insert(name.toLatin1(), file.readAll().split(' ').value(0).toDouble() / 1e9);
    }
    return threads;
}

// Not ru_maxrss: that is also what the process held before it became this program.
static qint64 peakMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

QJsonObject Reception::toJson() const
{
    return {
        {QStringLiteral("events"), events},
        {QStringLiteral("cpu_s"), cpu},
        {QStringLiteral("wall_s"), wall},
        {QStringLiteral("events_per_cpu_s"), cpu > 0 ? double(events) / cpu : 0},
        {QStringLiteral("peak_rss_bytes"), peakMemory},
    };
}

void ReceptionMeter::start()
{
    m_threads = threadSeconds();
    m_wall = std::chrono::steady_clock::now();
    m_cpu = processSeconds();
}

Reception ReceptionMeter::finish(qint64 events) const
{
    Reception reception;
    reception.cpu = processSeconds() - m_cpu;
    reception.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_wall).count();
    reception.events = events;
    reception.peakMemory = peakMemory();
    const QHash<QByteArray, double> threads = threadSeconds();
    for (auto thread = threads.cbegin(); thread != threads.cend(); ++thread)
        reception.busiestThread = std::max(reception.busiestThread, *thread - m_threads.value(thread.key()));
    return reception;
}

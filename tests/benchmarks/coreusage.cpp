// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "coreusage.h"

#include <QByteArray>
#include <QFile>

CoreUsage::CoreUsage() : m_begin(read()) {}

QList<double> CoreUsage::shares() const
{
    const QList<Ticks> now = read();
    QList<double> shares;
    for (qsizetype i = 0; i < std::min(now.size(), m_begin.size()); ++i) {
        const qint64 all = now[i].all - m_begin[i].all;
        shares.append(all > 0 ? double(now[i].busy - m_begin[i].busy) / double(all) : 0);
    }
    return shares;
}

QList<CoreUsage::Ticks> CoreUsage::read()
{
    QList<Ticks> cores;
    QFile file(QStringLiteral("/proc/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return cores;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        // "cpu" is the sum of "cpu0", "cpu1" and so on.
        if (!line.startsWith("cpu") || line.startsWith("cpu "))
            continue;
        // user nice system idle iowait irq softirq steal; guest time is in user.
        const QList<QByteArray> fields = line.simplified().split(' ').mid(1, 8);
        Ticks ticks;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const bool isIdle = i == 3 || i == 4;
            ticks.all += fields[i].toLongLong();
            ticks.busy += isIdle ? 0 : fields[i].toLongLong();
        }
        cores.append(ticks);
    }
    return cores;
}

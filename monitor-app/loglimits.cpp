// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loglimits.h"

#include "bot/datafolder.h"

#include <QRegularExpression>
#include <QSettings>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

const QString memoryKey = QStringLiteral("log/memoryBytes");
const QString diskKey = QStringLiteral("log/diskBytes");

std::optional<qsizetype> memoryOfThisRun;
std::optional<qsizetype> diskOfThisRun;

} // namespace

void LogLimits::setMemory(qsizetype bytes)
{
    memoryOfThisRun = bytes;
}

void LogLimits::setDisk(qsizetype bytes)
{
    diskOfThisRun = bytes;
}

LogStore::Budget LogLimits::chosen()
{
    const QSettings settings;
    LogStore::Budget result;
    const auto read = [&settings](const QString &key, qsizetype least, qsizetype *bytes) {
        bool isNumber = false;
        const qsizetype kept = qsizetype(settings.value(key).toLongLong(&isNumber));
        if (isNumber && kept >= least)
            *bytes = kept;
    };
    read(memoryKey, LogStore::leastMemory, &result.memory);
    read(diskKey, 0, &result.disk);
    result.folder = DataFolder::spill();
    return result;
}

LogStore::Budget LogLimits::budget()
{
    LogStore::Budget result = chosen();
    result.memory = memoryOfThisRun.value_or(result.memory);
    result.disk = diskOfThisRun.value_or(result.disk);
    return result;
}

void LogLimits::choose(const LogStore::Budget &budget)
{
    QSettings settings;
    settings.setValue(memoryKey, qint64(budget.memory));
    settings.setValue(diskKey, qint64(budget.disk));
    // What was chosen last is what is meant.
    memoryOfThisRun.reset();
    diskOfThisRun.reset();
}

std::optional<qsizetype> LogLimits::sizeFromText(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*(\\d+(?:\\.\\d+)?)\\s*([kmgt]i?b?|b)?\\s*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2).toLower();
    const double base = unit.contains(u'i') ? 1024 : 1000;
    double bytes = match.captured(1).toDouble();
    const qsizetype power = unit.isEmpty() ? 0 : QStringView(u"bkmgt").indexOf(unit.front());
    for (qsizetype i = 0; i < power; ++i)
        bytes *= base;
    if (bytes > double(std::numeric_limits<qint64>::max()) / 2)
        return {};
    return qsizetype(bytes);
}

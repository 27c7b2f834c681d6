// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

namespace Units {

QString bytes(qint64 count)
{
    static constexpr const char16_t *names[] = {u"B", u"KiB", u"MiB", u"GiB", u"TiB"};
    double value = double(count);
    std::size_t unit = 0;
    while (std::abs(value) >= 1024 && unit + 1 < std::size(names)) {
        value /= 1024;
        ++unit;
    }
    const int decimals = unit == 0 ? 0 : 1;
    return QLocale().toString(value, 'f', decimals) + QChar(QChar::Nbsp) + QStringView(names[unit]);
}

QString count(qint64 count)
{
    return QLocale().toString(count);
}

QString rate(double perSecond)
{
    if (perSecond <= 0)
        return QLocale().toString(0);
    return QLocale().toString(perSecond, 'f', perSecond < 100 ? 1 : 0);
}

QString milliseconds(double duration)
{
    const int decimals = duration < 1 ? 2 : duration < 100 ? 1 : 0;
    return QLocale().toString(duration, 'f', decimals) + QChar(QChar::Nbsp) + u"ms";
}

QString ratio(double value)
{
    return QLocale().toString(value, 'f', 1) + QChar(QChar::Nbsp) + u'×';
}

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 0) + QChar(QChar::Nbsp) + u'%';
}

QString nanoseconds(double duration)
{
    static constexpr QStringView names[] = {u"ns", u"µs", u"ms", u"s"};
    std::size_t unit = 0;
    // What would be rounded to 1000 belongs to the next unit.
    while (duration >= (unit == 0 ? 999.5 : 999.95) && unit + 1 < std::size(names)) {
        duration /= 1000;
        ++unit;
    }
    const int decimals = unit == 0 ? 0 : duration < 10 ? 2 : 1;
    return QLocale().toString(duration, 'f', decimals) + QChar(QChar::Nbsp) + names[unit];
}

QString timeOfDay(qint64 nanoseconds)
{
    return QDateTime::fromMSecsSinceEpoch(nanoseconds / 1'000'000).toString(u"HH:mm:ss.zzz");
}

QString dateAndTime(qint64 nanoseconds)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(nanoseconds / 1'000'000);
    const qint64 micros = nanoseconds / 1000 % 1'000'000;
    return QLocale().toString(moment.date(), QLocale::ShortFormat) + u' ' + moment.toString(u"HH:mm:ss.") +
           QStringLiteral("%1").arg(micros, 6, 10, QLatin1Char('0'));
}

} // namespace Units

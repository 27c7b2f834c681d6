// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtertime.h"

#include <QDateTime>
#include <QRegularExpression>

namespace {

constexpr qint64 msec = 1'000'000;
constexpr qint64 second = 1000 * msec;
constexpr qint64 minute = 60 * second;
constexpr int nanoDigits = 9;

//! Years that fit in 64 bits of nanoseconds, and in which logs may have been written.
constexpr int firstYear = 1970;
constexpr int lastYear = 2261;

struct ZoneOffset
{
    bool given = false;
    int seconds = 0;
};

ZoneOffset offsetOf(const QString &zone)
{
    if (zone.isEmpty())
        return {};
    if (zone == u"Z")
        return {true, 0};
    const int hours = zone.mid(1, 2).toInt();
    const int minutes = zone.right(2).toInt();
    const int seconds = (hours * 60 + minutes) * 60;
    return {true, zone.startsWith(u'-') ? -seconds : seconds};
}

} // namespace

std::optional<FilterTime> FilterTime::parse(const QString &text, qint64 now)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T](?=[0-9])|$))?"
                       "(?:([0-9]{1,2}:[0-9]{2})(?::([0-9]{2})(?:\\.([0-9]{1,9}))?)?)?"
                       "(Z|[+-][0-9]{2}:?[0-9]{2})?$"));
    const QRegularExpressionMatch match = form.match(text);
    const QString dateText = match.captured(1);
    const QString clock = match.captured(2);
    const ZoneOffset zone = offsetOf(match.captured(5));
    if (!match.hasMatch() || (dateText.isEmpty() && clock.isEmpty()) || (clock.isEmpty() && zone.given))
        return {};
    const QDate today = QDateTime::fromMSecsSinceEpoch(now / msec).date();
    const QDate date = dateText.isEmpty() ? today : QDate::fromString(dateText, Qt::ISODate);
    const QString seconds = match.captured(3);
    const QStringList hourAndMinute = clock.split(u':');
    const QTime time = clock.isEmpty() ? QTime(0, 0)
                                       : QTime(hourAndMinute[0].toInt(), hourAndMinute[1].toInt(),
                                               seconds.isEmpty() ? 0 : seconds.toInt());
    if (!date.isValid() || !time.isValid() || date.year() < firstYear || date.year() > lastYear)
        return {};
    const QDateTime moment = clock.isEmpty() ? date.startOfDay()
                             : zone.given    ? QDateTime(date, time, Qt::OffsetFromUTC, zone.seconds)
                                             : QDateTime(date, time);
    FilterTime result{moment.toMSecsSinceEpoch() * msec, minute};
    if (clock.isEmpty()) {
        result.span = date.addDays(1).startOfDay().toMSecsSinceEpoch() * msec - result.start;
    } else if (!seconds.isEmpty()) {
        const QString fraction = match.captured(4);
        result.span = second;
        for (qsizetype i = 0; i < fraction.size(); ++i)
            result.span /= 10;
        result.start += fraction.leftJustified(nanoDigits, u'0').toLongLong();
    }
    return result.start >= 0 ? std::optional(result) : std::nullopt;
}

QString FilterTime::toString() const
{
    if (span > minute)
        return QDateTime::fromMSecsSinceEpoch(start / msec).date().toString(Qt::ISODate);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(start / msec, Qt::UTC);
    if (span == minute)
        return moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm")) + u'Z';
    QString text = moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    int digits = 0;
    for (qint64 unit = second; unit > span; unit /= 10)
        ++digits;
    const QString fraction = QString::number(start % second).rightJustified(nanoDigits, u'0');
    if (digits > 0)
        text += u'.' + fraction.left(digits);
    return text + u'Z';
}

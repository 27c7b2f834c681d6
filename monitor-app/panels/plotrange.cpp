// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotrange.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

//! Not lower, so that microseconds on loopback do not look like a storm.
constexpr double lowestTop = 1;
constexpr double leastValues = 0.01; //!< ms from the bottom to the top.
constexpr double mostValues = 600'000;
//! Room above the highest line.
constexpr double headroom = 1.12;

//! The least of 1, 2 and 5 times a power of ten that is not less than \a value.
double niceStep(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double digit : {1.0, 2.0, 5.0}) {
        if (digit * power >= value * 0.999)
            return digit * power;
    }
    return 10 * power;
}

} // namespace

void PlotRange::setData(double first, double last, double highest)
{
    m_first = std::max(first, last - fullSpan);
    m_last = last;
    m_highest = highest;
    settle();
}

void PlotRange::settle()
{
    if (!m_hasSpan) {
        m_begin = std::min(m_first, m_last - firstSpan);
        m_end = m_last;
    } else {
        const double span = m_end - m_begin;
        if (m_isFollowing)
            m_end = m_last;
        m_end = std::clamp(m_end, m_last - fullSpan + span, m_last);
        m_begin = m_end - span;
    }
    if (!m_hasValues) {
        m_low = 0;
        m_high = std::max(m_highest * headroom, lowestTop);
    }
}

void PlotRange::zoomTime(double factor, double at)
{
    const double span = std::clamp((m_end - m_begin) * factor, shortestSpan, fullSpan);
    const double part = (at - m_begin) / (m_end - m_begin);
    m_begin = at - part * span;
    m_end = m_begin + span;
    m_hasSpan = true;
    // The newest stays in sight when it was.
    m_isFollowing = m_isFollowing && part > 0.9;
    m_isFollowing = m_isFollowing || m_end >= m_last;
    settle();
}

void PlotRange::zoomValues(double factor, double at)
{
    const double span = std::clamp((m_high - m_low) * factor, leastValues, mostValues);
    const double part = (at - m_low) / (m_high - m_low);
    m_low = std::max(0.0, at - part * span);
    m_high = m_low + span;
    m_hasValues = true;
}

void PlotRange::pan(double seconds, double values)
{
    if (seconds != 0) {
        m_begin += seconds;
        m_end += seconds;
        m_hasSpan = true;
        m_isFollowing = m_end >= m_last;
        settle();
    }
    if (values != 0 && m_hasValues) {
        const double moved = std::max(values, -m_low);
        m_low += moved;
        m_high += moved;
    }
}

void PlotRange::show(double begin, double end, double low, double high)
{
    m_begin = begin;
    m_end = std::max(end, begin + shortestSpan);
    m_hasSpan = true;
    m_isFollowing = false;
    m_low = std::max(0.0, low);
    m_high = std::max(high, m_low + leastValues);
    m_hasValues = true;
    settle();
}

void PlotRange::follow()
{
    m_isFollowing = true;
    settle();
}

void PlotRange::showAll()
{
    m_hasSpan = false;
    m_hasValues = false;
    m_isFollowing = true;
    settle();
}

QList<PlotTick> PlotRange::timeTicks(double begin, double end, int most)
{
    static constexpr std::array<double, 17> steps{1,   2,   5,   10,   15,   20,   30,    60,   120,
                                                  300, 600, 900, 1800, 3600, 7200, 10800, 21600};
    const double wanted = (end - begin) / std::max(2, most);
    const auto found = std::find_if(steps.begin(), steps.end(), [&](double one) { return one >= wanted; });
    const double step = found == steps.end() ? steps.back() : *found;
    QList<PlotTick> ticks;
    const auto first = qint64(std::ceil(begin / step));
    const auto last = qint64(std::floor(end / step));
    for (qint64 i = first; i <= last; ++i) {
        const double time = double(i) * step;
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(qint64(time * 1000));
        ticks << PlotTick{time, moment.toString(step < 60 ? u"HH:mm:ss" : u"HH:mm")};
    }
    return ticks;
}

QList<PlotTick> PlotRange::valueTicks(int most) const
{
    const double step = niceStep((m_high - m_low) / std::max(1, most));
    const int decimals = std::max(0, -int(std::floor(std::log10(step) + 0.001)));
    QList<PlotTick> ticks;
    const auto first = qint64(std::ceil(m_low / step));
    const auto last = qint64(std::floor(m_high / step));
    for (qint64 i = first; i <= last; ++i) {
        const double value = double(i) * step;
        ticks << PlotTick{value, QLocale().toString(value, 'f', decimals)};
    }
    return ticks;
}

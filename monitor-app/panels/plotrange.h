// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

//! A mark on an axis.
struct PlotTick
{
    double value;
    QString label;
};

//! Which part of the time a plot shows, and which of the values: by default all that there is, and what
//! comes. A plain value; times are seconds since the Unix epoch, values milliseconds.
class PlotRange
{
public:
    static constexpr double shortestSpan = 5;  //!< s.
    static constexpr double fullSpan = 21'600; //!< s; nothing older is there.
    static constexpr double firstSpan = 60;    //!< s that are shown before more has come.

    //! There is something from \a first to \a last, and the greatest value shown is \a highest.
    void setData(double first, double last, double highest);

    [[nodiscard]] double begin() const { return m_begin; }
    [[nodiscard]] double end() const { return m_end; }
    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; } //!< The newest is in sight and stays so.
    [[nodiscard]] bool isWhole() const { return !m_hasSpan && !m_hasValues; }

    //! Shows \a factor times as much, with the moment \a at staying where it is.
    void zoomTime(double factor, double at);
    void zoomValues(double factor, double at);
    void pan(double seconds, double values);
    void show(double begin, double end, double low, double high);
    void follow(); //!< Goes to the newest.
    void showAll();

    [[nodiscard]] QList<PlotTick> timeTicks(int most) const { return timeTicks(m_begin, m_end, most); }
    //! Round times of day between two moments, in s since the Unix epoch.
    [[nodiscard]] static QList<PlotTick> timeTicks(double begin, double end, int most);
    [[nodiscard]] QList<PlotTick> valueTicks(int most) const;

private:
    void settle();

    double m_first = 0;
    double m_last = 0;
    double m_highest = 0;
    double m_begin = 0;
    double m_end = firstSpan;
    double m_low = 0;
    double m_high = 1;
    bool m_isFollowing = true;
    bool m_hasSpan = false;   //!< The user chose how much time is shown.
    bool m_hasValues = false; //!< And which values.
};

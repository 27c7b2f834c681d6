// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyaxis.h"

#include "units.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace HistoryAxis {

double step(HistoryQuantity quantity, double top, int count)
{
    const double wanted = std::max(top, 1e-9) / std::max(count, 1);
    double unit = 1;
    if (quantity == HistoryQuantity::BytesPerSecond) {
        while (wanted >= unit * 1024)
            unit *= 1024;
        // Nothing is less than a byte.
        unit = std::max(unit, 1.0);
    }
    const double power = std::pow(10, std::floor(std::log10(wanted / unit)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power * unit >= wanted * 0.999)
            return factor * power * unit;
    }
    return 10 * power * unit;
}

QList<double> ticks(HistoryQuantity quantity, double top, int count)
{
    const double distance = step(quantity, top, count);
    QList<double> result;
    for (int i = 0; double(i) * distance <= top * 1.0001; ++i)
        result.append(double(i) * distance);
    return result;
}

QString text(HistoryQuantity quantity, double value)
{
    switch (quantity) {
    case HistoryQuantity::Ratio:
        return Units::ratio(value);
    case HistoryQuantity::BytesPerSecond:
        //: A rate: bytes with their unit, a second.
        return QCoreApplication::translate("HistoryAxis", "%1/s").arg(Units::bytes(qRound64(value)));
    case HistoryQuantity::Nanoseconds:
        return Units::nanoseconds(value);
    }
    return {};
}

} // namespace HistoryAxis

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterunits.h"

#include <QRegularExpression>

#include <array>

namespace {

using Dimension = FilterQuantity::Dimension;

struct UnitRow
{
    QStringView name;
    Dimension dimension;
    quint64 factor;
    int tens;
};

// Durations in milliseconds, which is what the gateway's own are.
constexpr std::array<UnitRow, 18> unitRows{{
    {u"B", Dimension::Bytes, 1, 0},
    {u"kB", Dimension::Bytes, 1, 3},
    {u"KB", Dimension::Bytes, 1, 3},
    {u"MB", Dimension::Bytes, 1, 6},
    {u"GB", Dimension::Bytes, 1, 9},
    {u"TB", Dimension::Bytes, 1, 12},
    {u"KiB", Dimension::Bytes, quint64(1) << 10, 0},
    {u"MiB", Dimension::Bytes, quint64(1) << 20, 0},
    {u"GiB", Dimension::Bytes, quint64(1) << 30, 0},
    {u"TiB", Dimension::Bytes, quint64(1) << 40, 0},
    {u"ns", Dimension::Duration, 1, -6},
    {u"us", Dimension::Duration, 1, -3},
    {u"\u00B5s", Dimension::Duration, 1, -3},
    {u"ms", Dimension::Duration, 1, 0},
    {u"s", Dimension::Duration, 1, 3},
    {u"min", Dimension::Duration, 6, 4},
    {u"h", Dimension::Duration, 36, 5},
    {u"d", Dimension::Duration, 864, 5},
}};

const QRegularExpression &form()
{
    static const QRegularExpression expression(
        QStringLiteral("^(-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)([A-Za-z\u00B5]*)$"));
    return expression;
}

} // namespace

bool FilterQuantity::isWritten(const QString &word, QString *unit)
{
    const QRegularExpressionMatch match = form().match(word);
    *unit = match.captured(2);
    return match.hasMatch();
}

std::optional<FilterQuantity> FilterQuantity::parse(const QString &word)
{
    const QRegularExpressionMatch match = form().match(word);
    const std::optional<ExactNumber> number = ExactNumber::fromText(match.captured(1).toLatin1());
    if (!match.hasMatch() || !number)
        return {};
    const QString unit = match.captured(2);
    if (unit.isEmpty())
        return FilterQuantity{*number, Dimension::None};
    for (const UnitRow &row : unitRows) {
        if (unit == row.name)
            return FilterQuantity{number->scaled(row.factor, row.tens), row.dimension};
    }
    return {};
}

QStringList FilterQuantity::units(Dimension dimension)
{
    QStringList names;
    for (const UnitRow &row : unitRows) {
        if (dimension == Dimension::None || row.dimension == dimension)
            names << row.name.toString();
    }
    return names;
}

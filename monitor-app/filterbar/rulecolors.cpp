// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulecolors.h"

#include <algorithm>
#include <cmath>

QList<RuleColor> RuleColors::all()
{
    return {
        {tr("Red"), QColor(0xffdcd9), QColor(0x55242a)},
        {tr("Orange"), QColor(0xffe3c9), QColor(0x533418)},
        {tr("Yellow"), QColor(0xfff3b8), QColor(0x4a4014)},
        {tr("Green"), QColor(0xd7f2d9), QColor(0x1f4429)},
        {tr("Teal"), QColor(0xcdf0ec), QColor(0x144443)},
        {tr("Blue"), QColor(0xd8e8ff), QColor(0x1d3a61)},
        {tr("Violet"), QColor(0xe8defc), QColor(0x3c2f63)},
        {tr("Pink"), QColor(0xfbdcee), QColor(0x562745)},
        {tr("Grey"), QColor(0xe4e7eb), QColor(0x383d45)},
        {tr("Strong red"), QColor(0xffb3ad), QColor(0x7d2830)},
        {tr("Strong orange"), QColor(0xffc58f), QColor(0x74430f)},
        {tr("Strong yellow"), QColor(0xffe36b), QColor(0x65560a)},
        {tr("Strong green"), QColor(0xa5e3ab), QColor(0x23612f)},
        {tr("Strong teal"), QColor(0x93e0d8), QColor(0x12605d)},
        {tr("Strong blue"), QColor(0xaccfff), QColor(0x235091)},
        {tr("Strong violet"), QColor(0xcfbcfa), QColor(0x533d93)},
        {tr("Strong pink"), QColor(0xf7b2d8), QColor(0x7c2e60)},
        {tr("Strong grey"), QColor(0xc8cdd4), QColor(0x4e555f)},
    };
}

static double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

static double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double RuleColors::contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool RuleColors::isReadable(const QColor &ground, const QColor &text)
{
    return ground.isValid() && contrast(ground, text) >= leastContrast;
}

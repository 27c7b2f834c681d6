// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filter.h"

#include <QColor>
#include <QList>
#include <QMetaType>

//! Rows that match the filter are painted on this ground; the first rule of the list that matches decides.
struct ColorRule
{
    QString name;
    Filter filter;
    QColor light; //!< The ground in light colours; text is painted in the palette's colour.
    QColor dark;
    bool enabled = true;
};

using ColorRules = QList<ColorRule>;

Q_DECLARE_METATYPE(ColorRules)

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logentry.h"

#include <QMetaType>
#include <QString>

//! What the table shows of a row besides its columns; made from the payload, away from the GUI thread.
struct RowText
{
    RowId row = 0;
    QString summary; //!< One line for people.
    QString guild;   //!< Names; empty where they are not known.
    QString channel;
    QString user;
    int colorRule = -1; //!< The index of the rule that matches, or -1.
};

Q_DECLARE_METATYPE(RowText)

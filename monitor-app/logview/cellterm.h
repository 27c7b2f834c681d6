// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"
#include "logview/viewcolumn.h"

#include <QList>
#include <QString>

//! The filter's term for what a cell shows, such as `guild == 81384788765712384`; empty where it shows
//! nothing that can be filtered by.
[[nodiscard]] QString cellTerm(ViewColumn column, const LogSnapshot &snapshot, RowId row);

//! Columns that rows are most often told apart by, to be offered beside the cell that was chosen.
[[nodiscard]] QList<ViewColumn> telltaleColumns();

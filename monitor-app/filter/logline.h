// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/logcolumn.h"

//! The line of NDJSON for a row whose payload is \a payload, with its line feed: the same that
//! `gateway-monitor --ndjson` and a capture have for it (docs/capture.md).
[[nodiscard]] QByteArray ndjsonLogLine(const LogColumns &columns, int row, QByteArrayView payload);

//! The line of CSV with \a chosen columns, with its line break. A text that a spreadsheet would take for a
//! formula gets an apostrophe before it.
[[nodiscard]] QByteArray csvLogLine(const QList<LogColumn> &chosen, const LogColumns &columns, int row,
                                    QByteArrayView payload);

//! The names of the columns as the first line of CSV.
[[nodiscard]] QByteArray csvHeaderLine(const QList<LogColumn> &chosen);

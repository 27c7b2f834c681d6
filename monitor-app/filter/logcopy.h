// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"

#include <QFuture>
#include <QList>
#include <QString>

//! Makes the text of chosen rows for the clipboard.
namespace LogCopy {

enum class Format : quint8 {
    Json,   //!< The payload; of several rows an array of them. As it came, key order and numbers kept.
    Ndjson, //!< A line for each row, as an export writes it.
    Filter, //!< A filter that lets these rows through, and others only if they cannot be told apart.
};

constexpr qsizetype maximumRows = 10'000;               //!< A filter may have room for fewer.
constexpr qsizetype maximumBytes = qsizetype(16) << 20; //!< Rows that would exceed it are left out.

struct Result
{
    QString text;
    qsizetype rows = 0; //!< How many of the rows asked for are in the text.
};

//! The text of \a rows of \a snapshot in the order given. It reads payloads: not for the GUI thread.
[[nodiscard]] Result text(const LogSnapshot &snapshot, const QList<RowId> &rows, Format format);

//! The same in a thread of the global pool.
[[nodiscard]] QFuture<Result> textLater(const LogSnapshot &snapshot, const QList<RowId> &rows, Format format);

//! A filter that lets \a rows, which are in order, through and no others: of so many of the first as a filter
//! has room for. It means rows of this log alone.
[[nodiscard]] Result rowFilter(const QList<RowId> &rows);
[[nodiscard]] QFuture<Result> rowFilterLater(const QList<RowId> &rows);

} // namespace LogCopy

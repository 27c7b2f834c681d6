// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/logcolumn.h"
#include "filter/logresult.h"

#include <QList>
#include <QObject>

#include <memory>

//! Writes the rows of a result into a file, in the order of the log whatever the order shown. A worker thread
//! reads and writes; the object lives in the thread of who asks. The file has a temporary name until all is
//! written: what stood there before stays as it was when the export is cancelled or fails.
//!
//! NDJSON is a capture (docs/capture.md): a first line that says who wrote it, then a line for each row as
//! `gateway-monitor --ndjson` writes it. CSV is that of RFC 4180 in UTF-8
//! without a byte order mark, with a line of column names (those of the filter language). A text that a
//! spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets
//! an apostrophe before it.
class LogExport : public QObject
{
    Q_OBJECT

public:
    enum class Format : quint8 { Ndjson, Csv };
    Q_ENUM(Format)

    explicit LogExport(QObject *parent = nullptr);
    ~LogExport() override; //!< Cancels.

    [[nodiscard]] bool isRunning() const;

    //! Begins to write; one export at a time. \a columns are those of CSV.
    void start(const LogResult &result, const QString &fileName, Format format,
               const QList<LogColumn> &columns = logColumns());

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void progressed(double progress); //!< 0 to 1, at most ten times a second.
    void finished(quint64 rows, qint64 bytes);
    void failed(const QString &message); //!< A sentence for people.
    void cancelled();

private:
    class Private;
    std::unique_ptr<Private> d;
};

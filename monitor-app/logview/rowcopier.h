// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class LogView;

//! Copies the selected rows of a table to the clipboard. Payloads are read by worker threads; how many rows
//! were copied is told by LogView::noticed().
class RowCopier : public QObject
{
    Q_OBJECT

public:
    enum class Format { Json, Ndjson, Csv, Filter };
    Q_ENUM(Format)

    explicit RowCopier(LogView *view);

    void copy(Format format);
    //! Asks for a filter that lets the marked rows through.
    void showOnlyMarked();

private:
    void take(const QString &text, qsizetype rows, qsizetype wanted);

    LogView *m_view;
    int m_request = 0; //!< The newest one counts.
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcopier.h"

#include "filter/logcopy.h"
#include "filter/logline.h"
#include "logview/logview.h"
#include "logview/rowmarks.h"
#include "units.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QtConcurrent>

namespace {

using Format = RowCopier::Format;

LogCopy::Result csvText(const LogSnapshot &snapshot, const QList<RowId> &rows)
{
    QList<LogColumn> columns = logColumns();
    columns.removeOne(LogColumn::Payload);
    QByteArray text = csvHeaderLine(columns);
    for (const RowId row : rows) {
        const LogChunk &chunk = *snapshot.chunk(snapshot.chunkIndexOf(row));
        text += csvLogLine(columns, chunk.columns(), int(row - chunk.firstRow()), {});
    }
    return {QString::fromUtf8(text), rows.size()};
}

QFuture<LogCopy::Result> textLater(const LogSnapshot &snapshot, const QList<RowId> &rows, Format format)
{
    switch (format) {
    case Format::Json:
        return LogCopy::textLater(snapshot, rows, LogCopy::Format::Json);
    case Format::Ndjson:
        return LogCopy::textLater(snapshot, rows, LogCopy::Format::Ndjson);
    case Format::Filter:
        return LogCopy::textLater(snapshot, rows, LogCopy::Format::Filter);
    case Format::Csv:
        break;
    }
    return QtConcurrent::run([snapshot, rows] { return csvText(snapshot, rows); });
}

} // namespace

RowCopier::RowCopier(LogView *view) : QObject(view), m_view(view) {}

void RowCopier::copy(Format format)
{
    const qsizetype wanted = m_view->selectedCount();
    if (wanted == 0)
        return;
    const QList<RowId> rows = m_view->selection().rows(m_view->result(), LogCopy::maximumRows);
    const int request = ++m_request;
    textLater(m_view->result().snapshot, rows, format)
        .then(this, [this, request, wanted](const LogCopy::Result &result) {
            if (request == m_request)
                take(result.text, result.rows, wanted);
        });
}

void RowCopier::take(const QString &text, qsizetype rows, qsizetype wanted)
{
    QGuiApplication::clipboard()->setText(text);
    if (rows == wanted)
        Q_EMIT m_view->noticed(rows == 1 ? tr("Copied one row.")
                                         : tr("Copied %Ln rows.", nullptr, int(rows)));
    else
        Q_EMIT m_view->noticed(tr("Copied the first %1 of %2 rows: the clipboard is for no more. An export "
                                  "takes them all.")
                                   .arg(Units::count(rows), Units::count(wanted)));
}

void RowCopier::showOnlyMarked()
{
    const QList<RowId> marked = m_view->marks()->rows();
    if (marked.isEmpty()) {
        Q_EMIT m_view->noticed(tr("No row is marked."));
        return;
    }
    LogCopy::rowFilterLater(marked).then(this, [this, wanted = marked.size()](const LogCopy::Result &result) {
        if (result.rows == 0)
            return;
        Q_EMIT m_view->filterTermChosen(result.text, FilterChange::Only);
        if (result.rows < wanted)
            Q_EMIT m_view->noticed(tr("Shown are the first %1 of %2 marked rows: a filter has room for no "
                                      "more. An export of the marked rows takes them all.")
                                       .arg(Units::count(result.rows), Units::count(wanted)));
    });
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/logexport.h"

#include "filter/logline.h"

#include <gateway/capture/ndjson.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>

#include <atomic>

namespace {

constexpr qsizetype bufferSize = qsizetype(256) * 1024;
constexpr qint64 progressMilliseconds = 100;

//! Writes one file; in a worker thread.
class ExportWriter
{
public:
    LogResult result;
    QString fileName;
    LogExport::Format format = LogExport::Format::Ndjson;
    QList<LogColumn> columns;
    std::function<void(double)> progressed;
    std::atomic<bool> cancelled = false;

    //! False when it failed or was cancelled; nothing is left behind then.
    bool run();

    [[nodiscard]] quint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] QString fault() const { return m_fault; } //!< Of the system.

private:
    bool writeRows();
    bool writeChunk(const ChunkMatches &matches);
    void appendRow(const LogChunk &chunk, int row);
    bool flush();
    void tellProgress();

    QSaveFile m_file;
    PayloadReader m_reader;
    QByteArray m_buffer;
    bool m_readsPayloads = true;
    QElapsedTimer m_sinceProgress;
    quint64 m_rows = 0;
    qint64 m_bytes = 0;
    QString m_fault;
};

bool ExportWriter::run()
{
    const bool isNew = !QFileInfo::exists(fileName);
    m_file.setFileName(fileName);
    if (!m_file.open(QIODevice::WriteOnly)) {
        m_fault = m_file.errorString();
        return false;
    }
    if (isNew) // As with a capture: what people wrote is in it.
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_readsPayloads = format == LogExport::Format::Ndjson || columns.contains(LogColumn::Payload);
    m_buffer = format == LogExport::Format::Ndjson ? Gateway::captureHeaderLine() : csvHeaderLine(columns);
    m_sinceProgress.start();
    if (writeRows() && flush() && m_file.flush() && !cancelled && m_file.commit())
        return true;
    if (m_fault.isEmpty() && !cancelled)
        m_fault = m_file.errorString();
    m_file.cancelWriting();
    return false;
}

bool ExportWriter::writeRows()
{
    for (const ChunkMatchesPointer &matches : result.matches.chunks()) {
        if (!writeChunk(*matches))
            return false;
    }
    return true;
}

bool ExportWriter::writeChunk(const ChunkMatches &matches)
{
    const LogChunk &chunk = *result.snapshot.chunk(result.snapshot.chunkIndexOf(matches.firstRow));
    for (int row = matches.bits.next(0); row >= 0; row = matches.bits.next(row + 1)) {
        if (cancelled)
            return false;
        appendRow(chunk, row);
        ++m_rows;
        if (m_buffer.size() >= bufferSize && !flush())
            return false;
    }
    tellProgress();
    return true;
}

void ExportWriter::appendRow(const LogChunk &chunk, int row)
{
    const QByteArrayView payload = m_readsPayloads ? m_reader.payload(chunk, row) : QByteArrayView();
    m_buffer += format == LogExport::Format::Ndjson ? ndjsonLogLine(chunk.columns(), row, payload)
                                                    : csvLogLine(columns, chunk.columns(), row, payload);
}

bool ExportWriter::flush()
{
    // A disk that fills up takes a part at first; what is wrong is told when there is nothing taken.
    for (qsizetype written = 0; written < m_buffer.size();) {
        const qint64 part = m_file.write(m_buffer.constData() + written, m_buffer.size() - written);
        if (part <= 0) {
            m_fault = m_file.errorString();
            return false;
        }
        written += part;
    }
    m_bytes += m_buffer.size();
    m_buffer.resize(0);
    return true;
}

void ExportWriter::tellProgress()
{
    if (!m_sinceProgress.hasExpired(progressMilliseconds))
        return;
    m_sinceProgress.start();
    progressed(double(m_rows) / double(result.matches.size()));
}

} // namespace

class LogExport::Private
{
public:
    explicit Private(LogExport *logExport) : q(logExport) { pool.setMaxThreadCount(1); }
    void finish(const std::shared_ptr<ExportWriter> &done, bool written);

    LogExport *q;
    QThreadPool pool;
    std::shared_ptr<ExportWriter> writer; //!< Null while nothing is written.
};

void LogExport::Private::finish(const std::shared_ptr<ExportWriter> &done, bool written)
{
    writer.reset();
    if (written)
        Q_EMIT q->finished(done->rows(), done->bytes());
    else if (done->cancelled)
        Q_EMIT q->cancelled();
    else
        Q_EMIT q->failed(tr("%1 could not be written: %2. A file of that name is as it was before.")
                             .arg(QDir::toNativeSeparators(done->fileName), done->fault()));
}

LogExport::LogExport(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

LogExport::~LogExport()
{
    cancel();
    d->pool.waitForDone();
}

bool LogExport::isRunning() const
{
    return bool(d->writer);
}

void LogExport::start(const LogResult &result, const QString &fileName, Format format,
                      const QList<LogColumn> &columns)
{
    Q_ASSERT(!isRunning());
    const auto writer = std::make_shared<ExportWriter>();
    writer->result = result;
    writer->fileName = fileName;
    writer->format = format;
    writer->columns = columns;
    writer->progressed = [this](double progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
    };
    d->writer = writer;
    d->pool.start([this, writer] {
        const bool written = writer->run();
        QMetaObject::invokeMethod(
            this, [this, writer, written] { d->finish(writer, written); }, Qt::QueuedConnection);
    });
}

void LogExport::cancel()
{
    if (d->writer)
        d->writer->cancelled = true;
}

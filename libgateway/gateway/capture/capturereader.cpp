// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/capture/captureline_p.h>
#include <gateway/capture/capturereader.h>
#include <gateway/capture/capturestream_p.h>
#include <gateway/protocol/sizetext_p.h>

#include <QCoreApplication>

#include <utility>

namespace Gateway {

class CaptureReader::Private
{
public:
    CaptureSource source;
    CaptureHeader header;
    Error error;
    QByteArray buffer;
    qsizetype at = 0; //!< In the buffer: where the next line begins.
    qint64 line = 0;
    qint64 skipped = 0;
    qint64 damages = 0;
    std::optional<CaptureRecord> first; //!< Read already, in the place of a header that is missing.
    bool ended = false;
    bool cutOff = false;

    //! The next line without its line feed; nothing at the end.
    std::optional<QByteArrayView> nextLine();
    bool readOn();
};

bool CaptureReader::Private::readOn()
{
    buffer.remove(0, at);
    at = 0;
    if (buffer.size() > lineLimit) {
        error = {ErrorDomain::Transport, ErrorCode::PayloadTooLarge,
                 QCoreApplication::translate("Capture", "Line %1 is longer than %2.")
                     .arg(line + 1)
                     .arg(sizeText(lineLimit))};
        return false;
    }
    Error readError;
    const QByteArray more = source.read(&readError);
    if (readError)
        error = readError;
    if (readError.code() == ErrorCode::CorruptStream) {
        // What follows belongs to another line.
        ++damages;
        buffer.clear();
    }
    buffer += more;
    return !more.isEmpty();
}

std::optional<QByteArrayView> CaptureReader::Private::nextLine()
{
    qsizetype searched = at;
    while (!ended) {
        const qsizetype end = buffer.indexOf('\n', searched);
        if (end >= 0) {
            const QByteArrayView text = QByteArrayView(buffer).sliced(at, end - at);
            at = end + 1;
            ++line;
            return text;
        }
        searched = buffer.size() - at;
        const qint64 damagesBefore = damages;
        const bool isThereMore = readOn();
        if (damages != damagesBefore)
            searched = 0;
        if (!isThereMore) {
            ended = true;
            // A last line without its line feed was not finished by its writer.
            cutOff = source.isCutOff() || !buffer.isEmpty();
        }
    }
    return {};
}

CaptureReader::CaptureReader() : d(std::make_unique<Private>()) {}
CaptureReader::~CaptureReader() = default;

bool CaptureReader::open(const QString &path)
{
    d = std::make_unique<Private>();
    d->error = d->source.open(path);
    if (d->error)
        return false;
    const std::optional<QByteArrayView> first = d->nextLine();
    if (!first) {
        // With nothing read from it, a file that only has the name of a capture is another file.
        if (!d->error || !d->source.beginsAsZstd())
            d->error = notACapture();
        return false;
    }
    const Error problem = readCaptureHeader(*first, &d->header);
    if (problem && d->damages > 0) {
        // The header is what is missing; any other line shows as well what it is.
        Error ignored;
        d->header.version = 0;
        d->first = readCaptureLine(*first, &ignored);
        return d->first.has_value();
    }
    if (problem)
        d->error = problem;
    return !problem;
}

CaptureHeader CaptureReader::header() const
{
    return d->header;
}

std::optional<CaptureRecord> CaptureReader::read()
{
    if (d->first)
        return std::exchange(d->first, {});
    while (const std::optional<QByteArrayView> text = d->nextLine()) {
        if (text->trimmed().isEmpty())
            continue;
        Error error;
        std::optional<CaptureRecord> record = readCaptureLine(*text, &error);
        if (record)
            return record;
        ++d->skipped;
        d->error = {error.domain(), error.code(),
                    QCoreApplication::translate("Capture", "Line %1: %2").arg(d->line).arg(error.message()),
                    error.advice()};
    }
    return {};
}

Error CaptureReader::error() const
{
    return d->error;
}

qint64 CaptureReader::line() const
{
    return d->line;
}

qint64 CaptureReader::linesSkipped() const
{
    return d->skipped;
}

qint64 CaptureReader::damages() const
{
    return d->damages;
}

bool CaptureReader::isCutOff() const
{
    return d->cutOff;
}

double CaptureReader::progress() const
{
    return d->source.progress();
}

} // namespace Gateway

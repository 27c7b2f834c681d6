// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// The capture reader on any file, plain or compressed; what it reads can be written and read again. The first
// byte chooses the file's name and whether the rest is compressed first.
#include "fuzzing.h"
#include "fuzzinput.h"

#include <gateway/capture/capturereader.h>
#include <gateway/capture/ndjson.h>

#include <QFile>
#include <QTemporaryDir>

#ifdef GATEWAY_WITH_ZSTD
#include <zstd.h>
#endif

using namespace Gateway;

namespace {

QString pathOf(const QString &name)
{
    static const QTemporaryDir folder;
    return folder.filePath(name);
}

void write(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size(),
            "the temporary file is written");
}

//! Frames of at most \a frameSize bytes each.
QByteArray compressed(QByteArrayView bytes, [[maybe_unused]] qsizetype frameSize)
{
#ifdef GATEWAY_WITH_ZSTD
    QByteArray file;
    do {
        const QByteArrayView part = bytes.first(std::min(frameSize, bytes.size()));
        QByteArray frame(qsizetype(ZSTD_compressBound(std::size_t(part.size()))), Qt::Uninitialized);
        frame.truncate(qsizetype(ZSTD_compress(frame.data(), std::size_t(frame.size()), part.data(),
                                               std::size_t(part.size()), 1)));
        file += frame;
        bytes = bytes.sliced(part.size());
    } while (!bytes.isEmpty());
    return file;
#else
    return bytes.toByteArray();
#endif
}

//! What it reads, as lines that are written again. Snapshots are left out: their lines have the time of now.
QList<QByteArray> linesOf(const QString &path)
{
    CaptureReader reader;
    QList<QByteArray> lines;
    if (!reader.open(path)) {
        require(reader.error().isError(), "a file that is refused is refused with a reason");
        return lines;
    }
    require(reader.header().version <= CaptureHeader::currentVersion, "no newer version is read");
    qint64 line = reader.line();
    while (const std::optional<CaptureRecord> record = reader.read()) {
        require(reader.line() >= line, "lines are counted on");
        line = reader.line();
        if (const auto *event = std::get_if<Event>(&*record))
            lines.append(ndjsonLine(*event));
        else if (const auto *captured = std::get_if<CapturedTransition>(&*record))
            lines.append(ndjsonLine(captured->shard, captured->transition));
        else if (const auto *snapshot = std::get_if<ShardSnapshot>(&*record))
            require(ndjsonLine(*snapshot).endsWith('\n'), "a snapshot can be written");
    }
    require(reader.linesSkipped() == 0 || reader.error().isError(), "what is passed by is told");
    require(reader.progress() >= 0 && reader.progress() <= 1, "progress is a share");
    return lines;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const quint8 choice = input.byte();
    const QString path =
        pathOf(choice & 1 ? QStringLiteral("capture.ndjson.zst") : QStringLiteral("capture.ndjson"));
    const QByteArrayView bytes = input.rest();
    write(path, choice & 2 ? compressed(bytes, 64 + choice) : bytes.toByteArray());

    const QList<QByteArray> lines = linesOf(path);
    const QString copy = pathOf(QStringLiteral("copy.ndjson"));
    const QByteArray again = captureHeaderLine() + lines.join();
    write(copy, again);
    require(linesOf(copy) == lines, "what is written again is read as the same");
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// The inflaters: however a stream is cut into messages, what comes out is the same, and bounded. The input
// chooses the stream, where it is cut, and its bytes: compressed ones, or such as are compressed here.
#include "fuzzing.h"
#include "fuzzinput.h"

#include <gateway/transport/inflater.h>

#include <QList>

#include <zlib.h>
#ifdef GATEWAY_WITH_ZSTD
#include <zstd.h>
#endif

using namespace Gateway;

static constexpr qsizetype payloadLimit = qsizetype(256) * 1024;

struct Outcome
{
    ErrorCode failure = ErrorCode::NoError;
    QByteArray bytes; //!< Of all payloads, and of the one that did not come to its end.
};

static QByteArray takeChecked(Inflater *inflater)
{
    QByteArray payload = inflater->takePayload();
    require(payload.size() <= payloadLimit + 1, "a payload keeps to the limit");
    return payload;
}

enum class Quiet {
    Never,
    Often, //!< The buffer is given up after each message.
};

static Outcome inflateAll(std::unique_ptr<Inflater> inflater, const QList<QByteArrayView> &messages,
                          Quiet quiet = Quiet::Never)
{
    Outcome outcome;
    for (const QByteArrayView message : messages) {
        const Inflater::Status status = inflater->append(message);
        require((status == Inflater::Status::Failed) == inflater->error().isError(), "a failure tells why");
        require(inflater->statistics().capacity <= payloadLimit + 1, "the buffer keeps to the limit");
        if (status == Inflater::Status::Failed) {
            outcome.failure = inflater->error().code();
            require(inflater->append("") == Inflater::Status::Failed, "after a failure nothing goes on");
            return outcome;
        }
        if (status == Inflater::Status::Complete)
            outcome.bytes += takeChecked(inflater.get());
        if (quiet == Quiet::Often)
            inflater->release();
    }
    outcome.bytes += takeChecked(inflater.get());
    return outcome;
}

static void requireSame(const Outcome &whole, const Outcome &other)
{
    // What counts for the limit is a payload, and where one ends depends on where messages do.
    if (whole.failure == ErrorCode::PayloadTooLarge || other.failure == ErrorCode::PayloadTooLarge)
        return;
    require(whole.failure == other.failure, "a stream fails wherever it is cut");
    if (whole.failure == ErrorCode::NoError)
        require(whole.bytes == other.bytes, "a stream gives the same wherever it is cut");
}

static QList<QByteArrayView> cut(QByteArrayView stream, FuzzInput *places)
{
    QList<QByteArrayView> messages;
    while (!stream.isEmpty() && !places->atEnd()) {
        const qsizetype size = std::min<qsizetype>(places->byte(), stream.size());
        messages.append(stream.first(size));
        stream = stream.sliced(size);
    }
    messages.append(stream);
    return messages;
}

static QList<QByteArrayView> cutIntoBytes(QByteArrayView stream)
{
    QList<QByteArrayView> messages;
    for (qsizetype i = 0; i < stream.size(); ++i)
        messages.append(stream.sliced(i, 1));
    return messages;
}

//! The stream that a gateway makes of \a payloads.
static QByteArray compressed(Compression compression, const QList<QByteArrayView> &payloads)
{
    QByteArray stream;
#ifdef GATEWAY_WITH_ZSTD
    if (compression == Compression::ZstdStream) {
        ZSTD_CCtx *context = ZSTD_createCCtx();
        for (const QByteArrayView payload : payloads) {
            ZSTD_inBuffer in{payload.data(), std::size_t(payload.size()), 0};
            QByteArray piece(qsizetype(ZSTD_compressBound(in.size)) + 64, Qt::Uninitialized);
            ZSTD_outBuffer out{piece.data(), std::size_t(piece.size()), 0};
            require(ZSTD_compressStream2(context, &out, &in, ZSTD_e_flush) == 0, "zstd compresses");
            stream.append(piece.constData(), qsizetype(out.pos));
        }
        ZSTD_freeCCtx(context);
        return stream;
    }
#endif
    require(compression == Compression::ZlibStream, "the compression is built in");
    z_stream deflater{};
    require(deflateInit(&deflater, 6) == Z_OK, "zlib begins");
    for (const QByteArrayView payload : payloads) {
        QByteArray piece(payload.size() + 128, Qt::Uninitialized);
        deflater.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(payload.data()));
        deflater.avail_in = uInt(payload.size());
        deflater.next_out = reinterpret_cast<Bytef *>(piece.data());
        deflater.avail_out = uInt(piece.size());
        deflate(&deflater, Z_SYNC_FLUSH);
        piece.chop(qsizetype(deflater.avail_out));
        stream += piece;
    }
    deflateEnd(&deflater);
    return stream;
}

//! An inflater of messages that are each a stream of their own gives for each what a new one does.
static void checkRecycled(Inflater::Library library, const QList<QByteArrayView> &messages)
{
    const std::unique_ptr<Inflater> recycled = Inflater::createForPayloads(library, payloadLimit);
    for (const QByteArrayView message : messages) {
        const std::unique_ptr<Inflater> fresh = Inflater::createForPayloads(library, payloadLimit);
        const Inflater::Status status = recycled->append(message);
        require(status == fresh->append(message), "an inflater may be used again");
        if (status == Inflater::Status::Failed)
            break;
        require(takeChecked(recycled.get()) == takeChecked(fresh.get()), "an inflater may be used again");
    }
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const quint8 choice = input.byte();
    const Compression compression = Inflater::available().at(choice % Inflater::available().size());
    FuzzInput places(data + std::min<std::size_t>(size, 2),
                     std::min<std::size_t>(size - std::min<std::size_t>(size, 2), input.below(16)));
    const QByteArrayView rest = input.rest();
    const QList<QByteArrayView> pieces = cut(rest, &places);

    const bool isMade = (choice & 2) != 0;
    const QByteArray stream = isMade ? compressed(compression, pieces) : rest.toByteArray();
    std::optional<Outcome> first;
    for (const Inflater::Library library : Inflater::libraries(compression)) {
        const auto make = [&] {
            return Inflater::create(compression, library, payloadLimit);
        };
        const Outcome whole = inflateAll(make(), {stream});
        if (isMade)
            require(whole.failure == ErrorCode::PayloadTooLarge || whole.bytes == rest,
                    "what was compressed comes back");
        FuzzInput again(data, std::min<std::size_t>(size, 16));
        requireSame(whole, inflateAll(make(), cut(stream, &again), Quiet::Often));
        if (stream.size() <= 512)
            requireSame(whole, inflateAll(make(), cutIntoBytes(stream)));
        if (first)
            requireSame(*first, whole);
        else
            first = whole;
        if (compression == Compression::ZlibStream && !isMade)
            checkRecycled(library, pieces);
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/etf.h>
#include <gateway/payload/etfdecoder_p.h>
#include <gateway/payload/etferror_p.h>
#include <gateway/payload/memoryerror_p.h>

#include <QScopeGuard>

#include <new>
#include <zlib.h>

namespace Gateway {

// No more than this is taken on the word of a compressed term about its size.
static constexpr qsizetype trustedSize = qsizetype(64) * 1024;

static Error corruptTerm(qsizetype offset)
{
    return etfError(QCoreApplication::translate("Gateway::Etf", "its zlib stream is corrupt or cut off"),
                    offset);
}

//! Inflates what follows the tag Compressed: the size of a term and the term as a zlib stream.
static QByteArray inflateTerm(EtfReader reader, qsizetype sizeLimit, Error *error)
{
    quint32 declaredSize = 0;
    QByteArrayView input;
    if (!reader.take(&declaredSize) || !reader.takeBytes(reader.left(), &input)) {
        *error = corruptTerm(reader.offset());
        return {};
    }
    if (qMax(qsizetype(declaredSize), input.size()) > sizeLimit) {
        *error = etfTooLarge(sizeLimit);
        return {};
    }

    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        throw std::bad_alloc(); // There is no other reason.
    const auto end = qScopeGuard([&stream] { inflateEnd(&stream); });
    // zlib does not write to its input, but older headers do not say so.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.data()));
    stream.avail_in = uInt(input.size());
    QByteArray term;
    int result = Z_OK;
    while (result == Z_OK && term.size() < qsizetype(declaredSize)) {
        const qsizetype used = term.size();
        term.resize(qMin(qsizetype(declaredSize), qMax(trustedSize, used * 2)));
        stream.next_out = reinterpret_cast<Bytef *>(term.data() + used);
        stream.avail_out = uInt(term.size() - used);
        result = inflate(&stream, Z_NO_FLUSH);
        term.chop(qsizetype(stream.avail_out));
    }
    if (result == Z_MEM_ERROR)
        throw std::bad_alloc();
    // The end of the stream may come only after all of the term.
    if (result == Z_OK) {
        Bytef beyond = 0;
        stream.next_out = &beyond;
        stream.avail_out = 1;
        result = inflate(&stream, Z_FINISH);
        if (stream.avail_out == 0)
            result = Z_DATA_ERROR;
    }
    const bool complete =
        result == Z_STREAM_END && stream.avail_in == 0 && term.size() == qsizetype(declaredSize);
    if (!complete) {
        *error = corruptTerm(reader.offset() - qsizetype(stream.avail_in));
        return {};
    }
    return term;
}

static QByteArray decode(QByteArrayView term, qsizetype sizeLimit, Error *error)
{
    EtfDecoder decoder(term, sizeLimit);
    QByteArray json = decoder.decode();
    if (decoder.error())
        *error = decoder.error();
    return json;
}

//! As etfToJson(), and throws std::bad_alloc.
static QByteArray convert(QByteArrayView term, Error *error, qsizetype sizeLimit)
{
    EtfReader reader(term);
    quint8 version = 0;
    if (!reader.take(&version) || version != etfVersion) {
        *error = etfError(
            QCoreApplication::translate("Gateway::Etf", "it does not begin with %1").arg(int(etfVersion)), 0);
        return {};
    }
    if (reader.left() > 0 && EtfTag(term[1]) == EtfTag::Compressed) {
        const QByteArray inflated = inflateTerm(EtfReader(term.sliced(2)), sizeLimit, error);
        return *error ? QByteArray() : decode(inflated, sizeLimit, error);
    }
    return decode(term.sliced(1), sizeLimit, error);
}

QByteArray etfToJson(QByteArrayView term, Error *error, qsizetype sizeLimit)
{
    try {
        return convert(term, error, sizeLimit);
    } catch (const std::bad_alloc &) {
        *error = memoryError(ErrorDomain::Payload, term.size());
        return {};
    }
}

} // namespace Gateway

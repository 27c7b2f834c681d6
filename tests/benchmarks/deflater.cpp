// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "deflater.h"

#include <zlib.h>
#ifdef GATEWAY_WITH_ZSTD
#include <zstd.h>
#endif

class Deflater::Private
{
public:
    bool isZlib = true;
    z_stream zlib{};
#ifdef GATEWAY_WITH_ZSTD
    ZSTD_CStream *zstd = nullptr;
#endif
};

Deflater::Deflater(Gateway::Compression compression) : d(std::make_unique<Private>())
{
    d->isZlib = compression == Gateway::Compression::ZlibStream;
    if (d->isZlib)
        deflateInit(&d->zlib, Z_DEFAULT_COMPRESSION);
#ifdef GATEWAY_WITH_ZSTD
    else
        d->zstd = ZSTD_createCStream();
#endif
}

Deflater::~Deflater()
{
    if (d->isZlib)
        deflateEnd(&d->zlib);
#ifdef GATEWAY_WITH_ZSTD
    ZSTD_freeCStream(d->zstd);
#endif
}

QByteArray Deflater::message(const QByteArray &payload)
{
    // More than either library can need for what does not shrink.
    QByteArray out(payload.size() + payload.size() / 64 + 1024, Qt::Uninitialized);
    if (d->isZlib) {
        d->zlib.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(payload.data()));
        d->zlib.avail_in = uInt(payload.size());
        d->zlib.next_out = reinterpret_cast<Bytef *>(out.data());
        d->zlib.avail_out = uInt(out.size());
        deflate(&d->zlib, Z_SYNC_FLUSH);
        out.resize(out.size() - qsizetype(d->zlib.avail_out));
        return out;
    }
#ifdef GATEWAY_WITH_ZSTD
    ZSTD_inBuffer input{payload.data(), std::size_t(payload.size()), 0};
    ZSTD_outBuffer output{out.data(), std::size_t(out.size()), 0};
    ZSTD_compressStream2(d->zstd, &output, &input, ZSTD_e_flush);
    out.resize(qsizetype(output.pos));
#endif
    return out;
}

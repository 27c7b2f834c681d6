// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/basiczlibinflater_p.h>
#include <gateway/transport/zlibnginflater_p.h>

#include <zlib-ng.h>

namespace Gateway {

namespace {

//! zlib-ng, through its native interface.
struct ZlibNg
{
    using Stream = zng_stream;
    using Byte = uint8_t;
    using Count = uint32_t;
    static constexpr char name[] = "zlib-ng";

    static const char *version() { return zlibng_version(); }
    static bool init(Stream *stream) { return zng_inflateInit(stream) == Z_OK; }
    static void reset(Stream *stream) { zng_inflateReset(stream); }
    static void end(Stream *stream) { zng_inflateEnd(stream); }
    static ZlibStep inflate(Stream *stream)
    {
        switch (zng_inflate(stream, Z_SYNC_FLUSH)) {
        case Z_OK:
            return ZlibStep::Progress;
        case Z_BUF_ERROR:
            return ZlibStep::NoProgress;
        case Z_STREAM_END:
            return ZlibStep::End;
        case Z_MEM_ERROR:
            return ZlibStep::NoMemory;
        default:
            return ZlibStep::Corrupt;
        }
    }
};

} // namespace

std::unique_ptr<Inflater> makeZlibNgInflater(qsizetype payloadLimit, ZlibFraming framing)
{
    return std::make_unique<BasicZlibInflater<ZlibNg>>(payloadLimit, framing);
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/basiczlibinflater_p.h>
#include <gateway/transport/zlibinflater_p.h>

#include <zlib.h>

namespace Gateway {

namespace {

//! The system's zlib.
struct Zlib
{
    using Stream = z_stream;
    using Byte = Bytef;
    using Count = uInt;
    static constexpr char name[] = "zlib";

    static const char *version() { return zlibVersion(); }
    static bool init(Stream *stream) { return inflateInit(stream) == Z_OK; }
    static void reset(Stream *stream) { inflateReset(stream); }
    static void end(Stream *stream) { inflateEnd(stream); }
    static ZlibStep inflate(Stream *stream)
    {
        switch (::inflate(stream, Z_SYNC_FLUSH)) {
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

std::unique_ptr<Inflater> makeZlibInflater(qsizetype payloadLimit, ZlibFraming framing)
{
    return std::make_unique<BasicZlibInflater<Zlib>>(payloadLimit, framing);
}

} // namespace Gateway

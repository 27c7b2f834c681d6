// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/server/payloadencoder_p.h>

#include <zlib.h>
#ifdef GATEWAY_WITH_ZSTD
#include <zstd.h>
#endif

namespace Gateway {

namespace {

// zlib's fastest: the simulator shall not be the bottleneck of what is measured with it.
constexpr int zlibLevel = Z_BEST_SPEED;
constexpr auto keptCapacity = qsizetype(256) * 1024;

// After a large payload (a guild) the buffer shrinks again.
void prepare(QByteArray &buffer, qsizetype bound)
{
    if (buffer.capacity() > keptCapacity && bound < keptCapacity)
        buffer = QByteArray();
    buffer.resize(bound);
}

class ZlibEncoder final : public PayloadEncoder
{
public:
    ZlibEncoder() { deflateInit(&m_stream, zlibLevel); }
    ~ZlibEncoder() override { deflateEnd(&m_stream); }

    const QByteArray &encode(const QByteArray &payload) override
    {
        // deflateBound() speaks of a finished stream; a flush adds a few bytes of its own.
        prepare(m_buffer, qsizetype(deflateBound(&m_stream, uLong(payload.size()))) + 64);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(payload.data()));
        m_stream.avail_in = uInt(payload.size());
        qsizetype used = 0;
        do {
            if (used == m_buffer.size())
                m_buffer.resize(m_buffer.size() * 2);
            m_stream.next_out = reinterpret_cast<Bytef *>(m_buffer.data() + used);
            m_stream.avail_out = uInt(m_buffer.size() - used);
            deflate(&m_stream, Z_SYNC_FLUSH);
            used = m_buffer.size() - qsizetype(m_stream.avail_out);
        } while (m_stream.avail_out == 0);
        m_buffer.truncate(used);
        return m_buffer;
    }

private:
    z_stream m_stream{};
    QByteArray m_buffer;
};

#ifdef GATEWAY_WITH_ZSTD
class ZstdEncoder final : public PayloadEncoder
{
public:
    ZstdEncoder() : m_context(ZSTD_createCCtx())
    {
        // A small window: a thousand shards in one process shall not need gigabytes.
        ZSTD_CCtx_setParameter(m_context, ZSTD_c_compressionLevel, 3);
        ZSTD_CCtx_setParameter(m_context, ZSTD_c_windowLog, 18);
        ZSTD_CCtx_setParameter(m_context, ZSTD_c_hashLog, 15);
        ZSTD_CCtx_setParameter(m_context, ZSTD_c_chainLog, 15);
    }
    ~ZstdEncoder() override { ZSTD_freeCCtx(m_context); }

    const QByteArray &encode(const QByteArray &payload) override
    {
        prepare(m_buffer, qsizetype(ZSTD_compressBound(std::size_t(payload.size()))) + 64);
        ZSTD_inBuffer input{payload.data(), std::size_t(payload.size()), 0};
        std::size_t used = 0;
        while (true) {
            ZSTD_outBuffer output{m_buffer.data(), std::size_t(m_buffer.size()), used};
            const std::size_t left = ZSTD_compressStream2(m_context, &output, &input, ZSTD_e_flush);
            used = output.pos;
            if (left == 0 || ZSTD_isError(left))
                break;
            m_buffer.resize(m_buffer.size() * 2);
        }
        m_buffer.truncate(qsizetype(used));
        return m_buffer;
    }

private:
    ZSTD_CCtx *m_context;
    QByteArray m_buffer;
};
#endif

} // namespace

std::unique_ptr<PayloadEncoder> PayloadEncoder::create(Compression compression)
{
    switch (compression) {
    case Compression::None:
        break;
    case Compression::ZlibStream:
        return std::make_unique<ZlibEncoder>();
    case Compression::ZstdStream:
#ifdef GATEWAY_WITH_ZSTD
        return std::make_unique<ZstdEncoder>();
#else
        break;
#endif
    }
    return nullptr;
}

bool PayloadEncoder::isAvailable(Compression compression)
{
#ifdef GATEWAY_WITH_ZSTD
    Q_UNUSED(compression);
    return true;
#else
    return compression != Compression::ZstdStream;
#endif
}

QByteArray PayloadEncoder::encodeAlone(const QByteArray &payload)
{
    uLongf size = compressBound(uLong(payload.size()));
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(result.data()), &size,
              reinterpret_cast<const Bytef *>(payload.data()), uLong(payload.size()), zlibLevel);
    result.truncate(qsizetype(size));
    return result;
}

} // namespace Gateway

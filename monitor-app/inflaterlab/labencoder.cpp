// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labencoder.h"

#include <zlib.h>
#ifdef GATEWAY_WITH_ZSTD
#include <zstd.h>
#endif

namespace {

class PlainEncoder final : public LabEncoder
{
public:
    QByteArray message(const QByteArray &payload) override { return payload; }
};

class ZlibEncoder final : public LabEncoder
{
public:
    explicit ZlibEncoder(bool isStream) : m_isStream(isStream)
    {
        if (deflateInit(&m_stream, zlibLevel) != Z_OK)
            qFatal("zlib cannot be initialised");
    }
    ~ZlibEncoder() override { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(ZlibEncoder)

    QByteArray message(const QByteArray &payload) override
    {
        if (!m_isStream)
            deflateReset(&m_stream);
        // The bound is of a stream that ends; a flush adds some bytes of its own.
        QByteArray result(qsizetype(deflateBound(&m_stream, uLong(payload.size()))) + 64, Qt::Uninitialized);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(payload.data()));
        m_stream.avail_in = uInt(payload.size());
        qsizetype used = 0;
        do {
            if (used == result.size())
                result.resize(result.size() * 2);
            m_stream.next_out = reinterpret_cast<Bytef *>(result.data() + used);
            m_stream.avail_out = uInt(result.size() - used);
            deflate(&m_stream, m_isStream ? Z_SYNC_FLUSH : Z_FINISH);
            used = result.size() - qsizetype(m_stream.avail_out);
        } while (m_stream.avail_out == 0);
        result.truncate(used);
        result.squeeze();
        return result;
    }

private:
    z_stream m_stream{};
    bool m_isStream;
};

#ifdef GATEWAY_WITH_ZSTD
class ZstdEncoder final : public LabEncoder
{
public:
    ZstdEncoder() : m_context(ZSTD_createCCtx())
    {
        if (!m_context || ZSTD_isError(ZSTD_CCtx_setParameter(m_context, ZSTD_c_compressionLevel, zstdLevel)))
            qFatal("zstd cannot be initialised");
    }
    ~ZstdEncoder() override { ZSTD_freeCCtx(m_context); }
    Q_DISABLE_COPY_MOVE(ZstdEncoder)

    QByteArray message(const QByteArray &payload) override
    {
        QByteArray result(qsizetype(ZSTD_compressBound(std::size_t(payload.size()))) + 64, Qt::Uninitialized);
        ZSTD_inBuffer input{payload.data(), std::size_t(payload.size()), 0};
        std::size_t used = 0;
        while (true) {
            ZSTD_outBuffer output{result.data(), std::size_t(result.size()), used};
            const std::size_t left = ZSTD_compressStream2(m_context, &output, &input, ZSTD_e_flush);
            used = output.pos;
            if (left == 0 || ZSTD_isError(left))
                break;
            result.resize(result.size() * 2);
        }
        result.truncate(qsizetype(used));
        result.squeeze();
        return result;
    }

private:
    ZSTD_CCtx *m_context;
};
#endif

} // namespace

std::unique_ptr<LabEncoder> LabEncoder::create(LabContender::Framing framing)
{
    switch (framing) {
    case LabContender::Framing::Plain:
        break;
    case LabContender::Framing::ZlibPayloads:
        return std::make_unique<ZlibEncoder>(false);
    case LabContender::Framing::ZlibStream:
        return std::make_unique<ZlibEncoder>(true);
    case LabContender::Framing::ZstdStream:
#ifdef GATEWAY_WITH_ZSTD
        return std::make_unique<ZstdEncoder>();
#else
        break;
#endif
    }
    return std::make_unique<PlainEncoder>();
}

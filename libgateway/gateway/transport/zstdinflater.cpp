// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/zstdinflater_p.h>

#include <QCoreApplication>

#include <zstd_errors.h>

namespace Gateway {

// The sender chooses the window; 8 MiB is what a decoder must support (RFC 8878), and bounds what it may
// cost.
static constexpr int windowLogLimit = 23;

ZstdInflater::ZstdInflater(qsizetype payloadLimit) : Inflater(payloadLimit), m_stream(ZSTD_createDStream())
{
    // For want of memory alone there is none; whoever appends is told.
    if (!m_stream)
        failForMemory();
    else if (ZSTD_isError(ZSTD_DCtx_setParameter(m_stream.get(), ZSTD_d_windowLogMax, windowLogLimit)))
        qFatal("zstd cannot be initialised");
}

ZstdInflater::~ZstdInflater() = default;

QString ZstdInflater::implementation() const
{
    return QStringLiteral("zstd ") + QString::fromLatin1(ZSTD_versionString());
}

qint64 ZstdInflater::windowMemory() const
{
    return qint64(ZSTD_sizeof_DStream(m_stream.get()));
}

Inflater::Status ZstdInflater::inflate(QByteArrayView message)
{
    ZSTD_inBuffer input{message.data(), std::size_t(message.size()), 0};
    for (;;) {
        const Room room = reserve();
        if (room.size == 0)
            return failTooLarge();
        ZSTD_outBuffer output{room.data, std::size_t(room.size), 0};
        const std::size_t result = ZSTD_decompressStream(m_stream.get(), &output, &input);
        commit(qsizetype(output.pos));
        if (ZSTD_getErrorCode(result) == ZSTD_error_memory_allocation)
            return failForMemory();
        if (ZSTD_isError(result)) {
            return fail(ErrorCode::CorruptStream,
                        QCoreApplication::translate("Gateway::Inflater", "The zstd stream is corrupt (%1).")
                            .arg(QString::fromLatin1(ZSTD_getErrorName(result))));
        }
        // With output space left, zstd has given all it can.
        if (input.pos == input.size && output.pos < output.size)
            return Status::Complete;
    }
}

} // namespace Gateway

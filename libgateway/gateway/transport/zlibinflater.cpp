// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/zlibinflater_p.h>

#include <QCoreApplication>

#include <algorithm>

namespace Gateway {

ZlibInflater::ZlibInflater(qsizetype payloadLimit, ZlibFraming framing)
    : Inflater(payloadLimit), m_framing(framing)
{
    if (inflateInit(&m_stream) != Z_OK)
        qFatal("zlib cannot be initialised");
}

ZlibInflater::~ZlibInflater()
{
    inflateEnd(&m_stream);
}

QString ZlibInflater::implementation() const
{
    return QStringLiteral("zlib ") + QString::fromLatin1(zlibVersion());
}

qint64 ZlibInflater::windowMemory() const
{
    // zlib.h: inflate needs the 32 KiB window and about 7 KiB of state.
    return (qint64(1) << MAX_WBITS) + qint64(7) * 1024;
}

bool ZlibInflater::endsWithFlush(QByteArrayView message)
{
    for (const char byte : message.last(std::min(message.size(), qsizetype(sizeof m_tail))))
        m_tail = m_tail << 8 | quint8(byte);
    return m_tail == 0x0000ffff;
}

Inflater::Status ZlibInflater::inflate(QByteArrayView message)
{
    if (m_framing == ZlibFraming::Payload) {
        inflateReset(&m_stream);
        m_streamEnded = false;
    }
    // zlib does not write to its input, but older headers do not say so.
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(message.data()));
    m_stream.avail_in = uInt(message.size());
    for (;;) {
        const Room room = reserve();
        if (room.size == 0)
            return failTooLarge();
        m_stream.next_out = reinterpret_cast<Bytef *>(room.data);
        m_stream.avail_out = uInt(std::min<qsizetype>(room.size, INT_MAX));
        const uInt before = m_stream.avail_out;
        const int result = ::inflate(&m_stream, Z_SYNC_FLUSH);
        commit(qsizetype(before - m_stream.avail_out));
        if (result == Z_STREAM_END) {
            m_streamEnded = true;
            break;
        }
        // Z_BUF_ERROR says that nothing is left to do, which is no error at the end of the input.
        if (result != Z_OK && !(result == Z_BUF_ERROR && m_stream.avail_in == 0)) {
            const QString reason =
                m_stream.msg ? QString::fromLatin1(m_stream.msg) : QStringLiteral("no progress");
            return fail(ErrorCode::CorruptStream,
                        QCoreApplication::translate("Gateway::Inflater", "The zlib stream is corrupt (%1).")
                            .arg(reason));
        }
        // With output space left, zlib has given all it can.
        if (m_stream.avail_in == 0 && m_stream.avail_out > 0)
            break;
    }
    if (m_framing == ZlibFraming::Payload) {
        if (!m_streamEnded || m_stream.avail_in > 0) {
            return fail(
                ErrorCode::CorruptStream,
                QCoreApplication::translate("Gateway::Inflater",
                                            "A compressed payload is cut off or has bytes after its end."));
        }
        return Status::Complete;
    }
    if (m_streamEnded) {
        return fail(ErrorCode::CorruptStream,
                    QCoreApplication::translate("Gateway::Inflater",
                                                "The zlib stream ended, but the connection goes on."));
    }
    return endsWithFlush(message) ? Status::Complete : Status::NeedsMore;
}

} // namespace Gateway

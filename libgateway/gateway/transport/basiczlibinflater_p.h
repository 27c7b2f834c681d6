// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/transport/contextmemory_p.h>
#include <gateway/transport/inflater.h>
#include <gateway/transport/zlibframing_p.h>

#include <QCoreApplication>

#include <algorithm>
#include <climits>

namespace Gateway {

//! Inflates zlib streams through \a Functions, which names the types and functions of zlib or of one that has
//! its shape.
template <typename Functions>
class BasicZlibInflater : public Inflater
{
public:
    BasicZlibInflater(qsizetype payloadLimit, ZlibFraming framing)
        : Inflater(payloadLimit), m_framing(framing)
    {
        m_stream.zalloc = &ContextMemory::allocate;
        m_stream.zfree = &ContextMemory::release;
        m_stream.opaque = &m_memory;
        // It fails for want of memory alone; whoever appends is told.
        if (!Functions::init(&m_stream))
            failForMemory();
    }
    ~BasicZlibInflater() override { Functions::end(&m_stream); }
    Q_DISABLE_COPY_MOVE(BasicZlibInflater)

    [[nodiscard]] QString implementation() const override
    {
        return QString::fromLatin1(Functions::name) + u' ' + QString::fromLatin1(Functions::version());
    }

protected:
    Status inflate(QByteArrayView message) override
    {
        if (m_framing == ZlibFraming::Payload) {
            Functions::reset(&m_stream);
            m_streamEnded = false;
        }
        if (const Status status = inflateAll(message); status == Status::Failed)
            return status;
        if (m_framing == ZlibFraming::Payload) {
            if (m_streamEnded && m_stream.avail_in == 0)
                return Status::Complete;
            return fail(
                ErrorCode::CorruptStream,
                QCoreApplication::translate("Gateway::Inflater",
                                            "A compressed payload is cut off or has bytes after its end."));
        }
        if (m_streamEnded) {
            return fail(ErrorCode::CorruptStream,
                        QCoreApplication::translate("Gateway::Inflater",
                                                    "The zlib stream ended, but the connection goes on."));
        }
        return endsWithFlush(message) ? Status::Complete : Status::NeedsMore;
    }

    [[nodiscard]] qint64 windowMemory() const override { return m_memory.size(); }

private:
    using Byte = typename Functions::Byte;
    using Count = typename Functions::Count;

    Status inflateAll(QByteArrayView message)
    {
        // zlib does not write to its input, but older headers do not say so.
        m_stream.next_in = reinterpret_cast<Byte *>(const_cast<char *>(message.data()));
        m_stream.avail_in = Count(message.size());
        for (;;) {
            const Room room = reserve();
            if (room.size == 0)
                return failTooLarge();
            m_stream.next_out = reinterpret_cast<Byte *>(room.data);
            m_stream.avail_out = Count(std::min<qsizetype>(room.size, INT_MAX));
            const Count before = m_stream.avail_out;
            const ZlibStep step = Functions::inflate(&m_stream);
            commit(qsizetype(before - m_stream.avail_out));
            if (step == ZlibStep::End) {
                m_streamEnded = true;
                return Status::Complete;
            }
            if (step == ZlibStep::NoMemory)
                return failForMemory();
            // Without progress nothing is left to do, which is no error at the end of the input.
            if (step == ZlibStep::Corrupt || (step == ZlibStep::NoProgress && m_stream.avail_in > 0)) {
                const QString reason =
                    m_stream.msg ? QString::fromLatin1(m_stream.msg) : QStringLiteral("no progress");
                return fail(
                    ErrorCode::CorruptStream,
                    QCoreApplication::translate("Gateway::Inflater", "The zlib stream is corrupt (%1).")
                        .arg(reason));
            }
            // With output space left, zlib has given all it can.
            if (m_stream.avail_in == 0 && m_stream.avail_out > 0)
                return Status::Complete;
        }
    }

    bool endsWithFlush(QByteArrayView message)
    {
        for (const char byte : message.last(std::min(message.size(), qsizetype(sizeof m_tail))))
            m_tail = m_tail << 8 | quint8(byte);
        return m_tail == 0x0000ffff;
    }

    ContextMemory m_memory; //!< Before the stream, which gives back to it.
    typename Functions::Stream m_stream{};
    ZlibFraming m_framing;
    quint32 m_tail = ~0U; //!< The last four bytes taken, since the mark may be split over messages.
    bool m_streamEnded = false;
};

} // namespace Gateway

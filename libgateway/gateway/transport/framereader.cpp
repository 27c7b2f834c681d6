// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/memoryerror_p.h>
#include <gateway/payload/utf8_p.h>
#include <gateway/transport/framereader_p.h>
#include <gateway/transport/websocketerror_p.h>

#include <QCoreApplication>
#include <QtEndian>

#include <limits>
#include <new>

namespace Gateway {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::Connection)
};

constexpr quint8 finalBit = 0x80;
constexpr quint8 reservedBits = 0x70;
constexpr quint8 opcodeBits = 0x0f;
constexpr quint8 maskBit = 0x80;
constexpr quint8 controlBit = 0x08;
constexpr qsizetype longestControl = 125;
constexpr quint8 sizeInTwoBytes = 126;
constexpr quint8 sizeInEightBytes = 127;

// They cost time, and no limit of sizes ends them.
constexpr int mostEmptyFragments = 1000;

// RFC 6455, 7.4.1.
constexpr int protocolError = 1002;
constexpr int notUtf8 = 1007;
constexpr int messageTooBig = 1009;
constexpr int internalError = 1011;

bool isControl(FrameOpcode opcode)
{
    return quint8(opcode) & controlBit;
}

//! A close code that may stand in a frame: RFC 6455, 7.4, and those registered since.
bool isCloseCode(int code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

} // namespace

FrameReader::Status FrameReader::next(QByteArrayView bytes, qsizetype *taken, Message *message)
{
    if (std::exchange(m_isHandedOut, false))
        m_fragments = {};
    for (;;) {
        const QByteArrayView left = bytes.sliced(*taken);
        Header header{};
        const Status status = readHeader(left, &header);
        if (status != Status::Complete)
            return status;
        const QByteArrayView payload = left.sliced(header.headerSize, header.payloadSize);
        *taken += header.headerSize + header.payloadSize;
        m_frameSize = 0;
        const bool isAlone = header.isLast && header.opcode != FrameOpcode::Continuation;
        if (isAlone)
            return complete(header.opcode, payload, message);
        const Status fragment = takeFragment(header, payload, message);
        if (fragment != Status::NeedsMore)
            return fragment;
    }
}

//! Complete when the whole frame is there. What is wrong with it is told before that.
FrameReader::Status FrameReader::readHeader(QByteArrayView bytes, Header *header)
{
    m_frameSize = 0;
    if (bytes.size() < 2)
        return Status::NeedsMore;
    const auto first = quint8(bytes[0]);
    const auto second = quint8(bytes[1]);
    header->opcode = FrameOpcode(first & opcodeBits);
    header->isLast = first & finalBit;
    header->headerSize = 2;
    quint64 size = second & quint8(~maskBit);
    if (!isAllowed(*header, bytes))
        return Status::Failed;
    if (size >= sizeInTwoBytes) {
        const bool isLong = size == sizeInEightBytes;
        header->headerSize = isLong ? 10 : 4;
        if (bytes.size() < header->headerSize)
            return Status::NeedsMore;
        size = isLong ? qFromBigEndian<quint64>(bytes.data() + 2) : qFromBigEndian<quint16>(bytes.data() + 2);
        if (size > quint64(std::numeric_limits<qint64>::max()) ||
            size < (isLong ? quint64(65536) : sizeInTwoBytes))
            return violation(Texts::tr("a length that is written wrong"));
    }
    const quint64 before = isControl(header->opcode) ? 0 : quint64(m_fragments.size());
    if (size > quint64(m_messageLimit) || before + size > quint64(m_messageLimit))
        return tooLarge();
    header->payloadSize = qsizetype(size);
    m_frameSize = header->headerSize + header->payloadSize;
    return bytes.size() < m_frameSize ? Status::NeedsMore : Status::Complete;
}

//! Whether the two bytes at the front may stand there.
bool FrameReader::isAllowed(const Header &header, QByteArrayView bytes)
{
    const auto first = quint8(bytes[0]);
    const auto second = quint8(bytes[1]);
    const qsizetype size = second & quint8(~maskBit);
    if (first & reservedBits) {
        violation(Texts::tr("a reserved bit is set"));
        return false;
    }
    if (second & maskBit) {
        violation(Texts::tr("a masked frame"));
        return false;
    }
    switch (header.opcode) {
    case FrameOpcode::Text:
    case FrameOpcode::Binary:
        if (m_fragmented == FrameOpcode::Continuation)
            return true;
        violation(Texts::tr("a message begins inside another one"));
        return false;
    case FrameOpcode::Continuation:
        if (m_fragmented != FrameOpcode::Continuation)
            return true;
        violation(Texts::tr("a continuation of nothing"));
        return false;
    case FrameOpcode::Close:
    case FrameOpcode::Ping:
    case FrameOpcode::Pong:
        if (header.isLast && size <= longestControl)
            return true;
        violation(Texts::tr("a control frame in fragments, or of more than 125 bytes"));
        return false;
    }
    violation(Texts::tr("reserved opcode %1").arg(int(header.opcode)));
    return false;
}

FrameReader::Status FrameReader::takeFragment(const Header &header, QByteArrayView payload, Message *message)
{
    if (header.opcode != FrameOpcode::Continuation) {
        m_fragmented = header.opcode;
        m_emptyFragments = 0;
    }
    if (payload.isEmpty() && ++m_emptyFragments > mostEmptyFragments)
        return violation(Texts::tr("empty fragments without an end"));
    try {
        m_fragments.append(payload);
    } catch (const std::bad_alloc &) {
        const qsizetype size = m_fragments.size() + payload.size();
        m_fragments = {};
        return failWith(memoryError(ErrorDomain::Transport, size), internalError);
    }
    if (!header.isLast)
        return Status::NeedsMore;
    m_isHandedOut = true;
    return complete(std::exchange(m_fragmented, FrameOpcode::Continuation), m_fragments, message);
}

FrameReader::Status FrameReader::complete(FrameOpcode opcode, QByteArrayView payload, Message *message)
{
    if (opcode == FrameOpcode::Text && !isUtf8(payload))
        return failWith(violationError(Texts::tr("text that is not UTF-8")), notUtf8);
    if (opcode == FrameOpcode::Close && !payload.isEmpty()) {
        if (payload.size() < 2)
            return violation(Texts::tr("a close frame of one byte"));
        const int code = qFromBigEndian<quint16>(payload.data());
        if (!isCloseCode(code))
            return violation(Texts::tr("close code %1").arg(code));
        if (!isUtf8(payload.sliced(2)))
            return failWith(violationError(Texts::tr("text that is not UTF-8")), notUtf8);
    }
    message->opcode = opcode;
    message->payload = payload;
    return Status::Complete;
}

FrameReader::Status FrameReader::failWith(const Error &error, int closeCode)
{
    m_error = error;
    m_closeCode = closeCode;
    return Status::Failed;
}

FrameReader::Status FrameReader::violation(const QString &what)
{
    return failWith(violationError(what), protocolError);
}

FrameReader::Status FrameReader::tooLarge()
{
    return failWith(messageTooLargeError(m_messageLimit), messageTooBig);
}

} // namespace Gateway

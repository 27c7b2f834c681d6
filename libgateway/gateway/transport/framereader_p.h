// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/error.h>

#include <QByteArray>
#include <QByteArrayView>

namespace Gateway {

//! RFC 6455, 5.2.
enum class FrameOpcode : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xa,
};

//! Takes apart what a server sends once the WebSocket is open (RFC 6455, section 5), from the bytes as they
//! came. A message of one frame, as nearly all are, is handed out where it lies; only one in fragments is put
//! together in memory of the reader's own, which is bounded.
class FrameReader
{
public:
    //! One message, or a control frame.
    struct Message
    {
        FrameOpcode opcode = FrameOpcode::Continuation; //!< Of its first frame.
        //! Valid as long as the bytes are and until the next call.
        QByteArrayView payload;
    };
    //! What next() came to.
    enum class Status {
        Complete,  //!< There is a message.
        NeedsMore, //!< The frame at the front is not whole.
        Failed,    //!< error() tells why; nothing after it can be read.
    };

    //! A message may have \a messageLimit bytes.
    explicit FrameReader(qsizetype messageLimit) : m_messageLimit(messageLimit) {}

    //! Reads from \a bytes on, behind the first \a taken, to the end of the next message, and counts in
    //! \a taken what was read. Text is UTF-8.
    [[nodiscard]] Status next(QByteArrayView bytes, qsizetype *taken, Message *message);

    //! How many bytes the frame takes, with its header, that next() found not to be whole; 0 when that is
    //! not known yet.
    [[nodiscard]] qsizetype frameSize() const { return m_frameSize; }

    [[nodiscard]] const Error &error() const { return m_error; } //!< Why next() failed.
    [[nodiscard]] int closeCode() const { return m_closeCode; }  //!< What the server is told about it.

private:
    struct Header
    {
        FrameOpcode opcode;
        bool isLast;
        qsizetype headerSize;
        qsizetype payloadSize;
    };
    [[nodiscard]] Status readHeader(QByteArrayView bytes, Header *header);
    [[nodiscard]] bool isAllowed(const Header &header, QByteArrayView bytes);
    [[nodiscard]] Status takeFragment(const Header &header, QByteArrayView payload, Message *message);
    [[nodiscard]] Status complete(FrameOpcode opcode, QByteArrayView payload, Message *message);
    Status failWith(const Error &error, int closeCode);
    Status violation(const QString &what);
    Status tooLarge();

    qsizetype m_messageLimit;
    QByteArray m_fragments;                               //!< Of a message that goes on.
    FrameOpcode m_fragmented = FrameOpcode::Continuation; //!< What it is; Continuation: there is none.
    bool m_isHandedOut = false;                           //!< m_fragments is the message that was told last.
    int m_emptyFragments = 0;                             //!< Of this message.
    qsizetype m_frameSize = 0;
    Error m_error;
    int m_closeCode = 0;
};

} // namespace Gateway

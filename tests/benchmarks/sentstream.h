// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/gatewayurl.h>

#include <QByteArray>
#include <QList>

//! All that a sender sends on one connection: frames of WebSocket that were made and compressed before
//! anybody connected, in one compression context.
struct SentStream
{
    QByteArray hello;
    QByteArray ready;
    QByteArray events; //!< The corpus, and one of a type of its own behind it.

    //! \a corpus are dispatches of op 0, whose sequence numbers are made to go on from READY's.
    static SentStream make(const QList<QByteArray> &corpus, const QByteArray &lastType,
                           Gateway::Compression compression);
};

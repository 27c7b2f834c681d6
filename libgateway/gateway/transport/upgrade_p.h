// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/error.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QUrl>

namespace Gateway {

//! The HTTP request that opens a WebSocket, and what a server may answer to it: RFC 6455, section 4. Nothing
//! that the answer holds is kept.
class Upgrade
{
public:
    //! An answer may have so many bytes.
    static constexpr qsizetype longestAnswer = qsizetype(16) * 1024;

    //! For the WebSocket at \a url, with a key of its own.
    explicit Upgrade(const QUrl &url);

    [[nodiscard]] const QByteArray &request() const { return m_request; }

    //! What judge() came to.
    enum class Status {
        NeedsMore, //!< The answer goes on.
        Accepted,  //!< The WebSocket is open.
        Refused,   //!< error() tells why.
    };

    //! Reads the answer at the front of \a bytes; \a size becomes its length when it is Accepted.
    [[nodiscard]] Status judge(QByteArrayView bytes, qsizetype *size);

    [[nodiscard]] const Error &error() const { return m_error; }

private:
    [[nodiscard]] Status refuse(const QString &why);

    QByteArray m_request;
    QByteArray m_accept; //!< What proves that the server knows what it does.
    Error m_error;
};

} // namespace Gateway

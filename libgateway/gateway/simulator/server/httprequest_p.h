// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <optional>

namespace Gateway {

//! The path of the URL that READY tells to resume at. Discord's URL has no path, and some clients put a slash
//! after it before the parameters.
inline constexpr char resumePath[] = "/resume";
[[nodiscard]] inline bool isResumePath(const QByteArray &path)
{
    return path == resumePath || path == "/resume/";
}

//! The head of an HTTP request.
struct HttpRequest
{
    QByteArray method;
    QByteArray path;                       //!< Without the query.
    QByteArray target;                     //!< As it was asked for, with the query.
    QHash<QByteArray, QByteArray> headers; //!< Names in lower case.

    //! Reads \a head, from the request line to the empty line; nothing when it is no HTTP/1.x request.
    [[nodiscard]] static std::optional<HttpRequest> fromHead(const QByteArray &head);

    //! Whether it asks to become a WebSocket.
    [[nodiscard]] bool isUpgrade() const;
};

//! An answer, complete.
struct HttpResponse
{
    int status = 200;
    QByteArray body;
    QByteArray allow;                  //!< The methods that are allowed, with status 405.
    double retryAfter = 0;             //!< Seconds to wait, with status 429; 0: not told.
    std::chrono::seconds clockSkew{0}; //!< How far its Date is ahead of this machine's clock.

    //! The bytes on the wire. The connection ends with them: who asks again connects again.
    [[nodiscard]] QByteArray toBytes(bool withBody = true) const;
};

} // namespace Gateway

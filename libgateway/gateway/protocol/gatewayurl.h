// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/error.h>

#include <QMetaType>
#include <QUrl>

namespace Gateway {

//! How the gateway's payloads are compressed.
enum class Compression {
    None,       //!< Each message is a payload.
    ZlibStream, //!< `compress=zlib-stream`: one zlib stream per connection.
    ZstdStream, //!< `compress=zstd-stream`: one zstd stream per connection.
};

//! The value of the `compress` parameter: `zlib-stream`, `zstd-stream`, or `none`.
GATEWAY_EXPORT QLatin1String compressionName(Compression compression);

//! The compression called \a name; on any other text \a error is set.
GATEWAY_EXPORT Compression compressionFromName(QStringView name, Error *error);

//! How the gateway's payloads are written.
enum class Encoding {
    Json, //!< `encoding=json`: text messages, unless they are compressed.
    Etf,  //!< `encoding=etf`: Erlang's external term format, in binary messages. Events are the same.
};

//! The value of the `encoding` parameter: `json` or `etf`.
GATEWAY_EXPORT QLatin1String encodingName(Encoding encoding);

//! The encoding called \a name; on any other text \a error is set.
GATEWAY_EXPORT Encoding encodingFromName(QStringView name, Error *error);

//! \a base with the parameters of a session: `v`, `encoding` and `compress`. The same hold for the
//! gateway's URL and for the resume URL; other parameters of \a base are kept.
GATEWAY_EXPORT QUrl gatewayUrl(const QUrl &base, Compression compression, Encoding encoding = Encoding::Json);

} // namespace Gateway

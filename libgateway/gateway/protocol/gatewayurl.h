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
    None,       //!< JSON in text messages.
    ZlibStream, //!< `compress=zlib-stream`: one zlib stream per connection.
    ZstdStream, //!< `compress=zstd-stream`: one zstd stream per connection.
};

//! The value of the `compress` parameter: `zlib-stream`, `zstd-stream`, or `none`.
GATEWAY_EXPORT QLatin1String compressionName(Compression compression);

//! The compression called \a name; on any other text \a error is set.
GATEWAY_EXPORT Compression compressionFromName(QStringView name, Error *error);

//! \a base with the parameters of a session: `v`, `encoding=json` and `compress`. The same hold for the
//! gateway's URL and for the resume URL; other parameters of \a base are kept.
GATEWAY_EXPORT QUrl gatewayUrl(const QUrl &base, Compression compression);

} // namespace Gateway

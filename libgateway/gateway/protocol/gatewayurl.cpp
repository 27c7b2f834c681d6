// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/gatewayurl.h>
#include <gateway/protocol/limits.h>

#include <QCoreApplication>
#include <QUrlQuery>

namespace Gateway {

QLatin1String compressionName(Compression compression)
{
    switch (compression) {
    case Compression::ZlibStream:
        return QLatin1String("zlib-stream");
    case Compression::ZstdStream:
        return QLatin1String("zstd-stream");
    case Compression::None:
        break;
    }
    return QLatin1String("none");
}

Compression compressionFromName(QStringView name, Error *error)
{
    for (const Compression compression :
         {Compression::None, Compression::ZlibStream, Compression::ZstdStream}) {
        if (name == compressionName(compression))
            return compression;
    }
    *error = Error(
        ErrorDomain::Usage, ErrorCode::UnsupportedCompression,
        QCoreApplication::translate("Gateway::Compression", "“%1” is no compression.").arg(name),
        QCoreApplication::translate("Gateway::Compression", "Choose none, zlib-stream or zstd-stream."));
    return Compression::None;
}

QLatin1String encodingName(Encoding encoding)
{
    return encoding == Encoding::Etf ? QLatin1String("etf") : QLatin1String("json");
}

Encoding encodingFromName(QStringView name, Error *error)
{
    for (const Encoding encoding : {Encoding::Json, Encoding::Etf}) {
        if (name == encodingName(encoding))
            return encoding;
    }
    *error = Error(ErrorDomain::Usage, ErrorCode::InvalidValue,
                   QCoreApplication::translate("Gateway::Encoding", "“%1” is no encoding.").arg(name),
                   QCoreApplication::translate("Gateway::Encoding", "Choose json or etf."));
    return Encoding::Json;
}

QUrl gatewayUrl(const QUrl &base, Compression compression, Encoding encoding)
{
    QUrl url = base;
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    QUrlQuery query(url);
    for (const QString &key : {QStringLiteral("v"), QStringLiteral("encoding"), QStringLiteral("compress")})
        query.removeAllQueryItems(key);
    query.addQueryItem(QStringLiteral("v"), QString::number(Limits::apiVersion));
    query.addQueryItem(QStringLiteral("encoding"), encodingName(encoding));
    if (compression != Compression::None)
        query.addQueryItem(QStringLiteral("compress"), compressionName(compression));
    url.setQuery(query);
    return url;
}

} // namespace Gateway

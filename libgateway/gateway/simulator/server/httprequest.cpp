// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/server/httprequest_p.h>

#include <QDateTime>
#include <QLocale>

namespace Gateway {

std::optional<HttpRequest> HttpRequest::fromHead(const QByteArray &head)
{
    HttpRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    if (first.size() != 3 || !first.at(2).startsWith("HTTP/1.") || !first.at(1).startsWith('/'))
        return std::nullopt;
    request.method = first.at(0);
    request.target = first.at(1);
    request.path = first.at(1).split('?').constFirst();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        const qsizetype colon = line.indexOf(':');
        if (line.isEmpty())
            continue;
        if (colon <= 0)
            return std::nullopt;
        request.headers.insert(line.left(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    return request;
}

bool HttpRequest::isUpgrade() const
{
    return headers.value("upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
}

namespace {

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Status";
    }
}

//! As HTTP writes it, whatever the locale: `Tue, 15 Nov 1994 08:12:31 GMT`.
QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

} // namespace

QByteArray HttpResponse::toBytes(bool withBody) const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ';
    bytes.append(reasonPhrase(status));
    bytes += "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
             "\r\nConnection: close\r\nDate: " +
             httpDate(QDateTime::currentDateTimeUtc().addSecs(clockSkew.count())) + "\r\n";
    if (!allow.isEmpty())
        bytes += "Allow: " + allow + "\r\n";
    if (retryAfter > 0)
        bytes += "Retry-After: " + QByteArray::number(retryAfter, 'g', 6) + "\r\n";
    bytes += "\r\n";
    if (withBody)
        bytes += body;
    return bytes;
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/metrics/metricsconversation_p.h>

namespace Gateway {

static constexpr qsizetype largestRequest = qsizetype(8) * 1024;
static constexpr std::chrono::seconds patience{10};
static constexpr char plainText[] = "text/plain; charset=utf-8";

MetricsConversation::MetricsConversation(QTcpSocket *socket, MetricsServer::Source source, QObject *parent)
    : QObject(parent), m_socket(socket), m_source(std::move(source))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(largestRequest);
    connect(m_socket, &QTcpSocket::readyRead, this, &MetricsConversation::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &MetricsConversation::end);
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &MetricsConversation::end);
    m_timeout.start(patience);
    // It may have sent before anyone listened.
    QMetaObject::invokeMethod(this, &MetricsConversation::read, Qt::QueuedConnection);
}

void MetricsConversation::end()
{
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
}

void MetricsConversation::read()
{
    if (m_isAnswered) {
        // A body, or a second request: the first had its answer.
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    m_request += m_socket->read(largestRequest + 1 - m_request.size());
    qsizetype end = m_request.indexOf("\r\n\r\n");
    if (end < 0)
        end = m_request.indexOf("\n\n");
    if (end < 0) {
        if (m_request.size() > largestRequest)
            reply(431, "Request Header Fields Too Large", plainText, "The request is longer than 8 KiB.\n");
        return;
    }
    QList<QByteArray> lines = m_request.left(end).split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    answer(lines);
}

void MetricsConversation::answer(const QList<QByteArray> &lines)
{
    const QList<QByteArray> request = lines.first().split(' ');
    if (request.size() != 3 || !request.at(2).startsWith("HTTP/1.")) {
        reply(400, "Bad Request", plainText, "This is no HTTP/1 request.\n");
        return;
    }
    m_isHead = request.first() == "HEAD";
    if (!m_isHead && request.first() != "GET") {
        reply(405, "Method Not Allowed", plainText, "GET and HEAD are answered.\n", "Allow: GET, HEAD\r\n");
        return;
    }
    const QByteArray path = request.at(1).split('?').constFirst();
    if (path == "/") {
        reply(200, "OK", "text/html; charset=utf-8",
              "<!DOCTYPE html><title>Gateway metrics</title><p><a href=\"/metrics\">/metrics</a></p>\n");
        return;
    }
    if (path != "/metrics") {
        reply(404, "Not Found", plainText, "The metrics are at /metrics.\n");
        return;
    }
    QByteArray accept;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == "accept")
            accept += (accept.isEmpty() ? QByteArray() : QByteArrayLiteral(",")) + line.mid(colon + 1);
    }
    const MetricsFormat format = acceptedFormat(accept);
    reply(200, "OK", contentType(format), metricsText(m_source(), format), "Cache-Control: no-store\r\n");
    Q_EMIT scraped();
}

void MetricsConversation::reply(int status, const QByteArray &reason, const QByteArray &type,
                                const QByteArray &body, const QByteArray &moreHeaders)
{
    m_isAnswered = true;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\n";
    head += "Content-Type: " + type + "\r\n";
    head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    head += moreHeaders;
    head += "Connection: close\r\n\r\n";
    m_socket->write(head);
    if (!m_isHead)
        m_socket->write(body);
    m_socket->disconnectFromHost();
}

} // namespace Gateway

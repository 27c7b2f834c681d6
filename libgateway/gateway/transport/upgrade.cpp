// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/upgrade_p.h>
#include <gateway/transport/websocketerror_p.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>
#include <optional>

namespace Gateway {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::Connection)
};

QByteArray newKey()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toBase64();
}

QByteArray hostOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':')) {
        // A zone is this machine's affair (RFC 6874, 4).
        host = '[' + host.left(host.indexOf('%')) + ']';
    }
    const int usual = url.scheme() == u"wss" ? 443 : 80;
    if (url.port(usual) != usual)
        host += ':' + QByteArray::number(url.port());
    return host;
}

QByteArray resourceOf(const QUrl &url)
{
    QByteArray resource = url.path(QUrl::FullyEncoded).toLatin1();
    if (resource.isEmpty())
        resource = "/";
    if (url.hasQuery())
        resource += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return resource;
}

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

//! The fields of an answer.
class Fields
{
public:
    explicit Fields(QByteArrayView lines) : m_lines(lines) {}

    //! Whether there is a field \a name of which one part, between commas, is \a value.
    [[nodiscard]] bool has(QByteArrayView name, QByteArrayView value) const
    {
        for (const QByteArray &field : m_lines.toByteArray().split('\n')) {
            if (!isSame(nameOf(field), name))
                continue;
            for (const QByteArray &part : valueOf(field).split(',')) {
                if (isSame(part.trimmed(), value))
                    return true;
            }
        }
        return false;
    }

    //! What stands in the field \a name; nothing when there is none.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const
    {
        for (const QByteArray &field : m_lines.toByteArray().split('\n')) {
            if (isSame(nameOf(field), name))
                return valueOf(field);
        }
        return {};
    }

private:
    [[nodiscard]] static QByteArray nameOf(const QByteArray &field)
    {
        return field.left(std::max<qsizetype>(field.indexOf(':'), 0));
    }
    [[nodiscard]] static QByteArray valueOf(const QByteArray &field)
    {
        return field.sliced(field.indexOf(':') + 1).trimmed();
    }

    QByteArrayView m_lines;
};

} // namespace

Upgrade::Upgrade(const QUrl &url)
{
    const QByteArray key = newKey();
    const QByteArray proof = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455, 1.3.
    m_accept = QCryptographicHash::hash(proof, QCryptographicHash::Sha1).toBase64();
    m_request = "GET " + resourceOf(url) + " HTTP/1.1\r\nHost: " + hostOf(url) +
                "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " + key +
                "\r\nSec-WebSocket-Version: 13\r\n\r\n";
}

Upgrade::Status Upgrade::judge(QByteArrayView bytes, qsizetype *size)
{
    static constexpr QByteArrayView protocol = "HTTP/1.";
    const QByteArrayView front = bytes.first(std::min(protocol.size(), bytes.size()));
    if (!protocol.startsWith(front))
        return refuse(Texts::tr("its answer is not HTTP"));
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 || end > longestAnswer)
        return bytes.size() < longestAnswer ? Status::NeedsMore : refuse(Texts::tr("its answer has no end"));
    const QByteArrayView head = bytes.first(end);
    const qsizetype line = head.indexOf("\r\n");
    // Such as `HTTP/1.1 101 Switching Protocols`.
    const QByteArray statusLine = (line < 0 ? head : head.first(line)).toByteArray();
    const qsizetype space = statusLine.indexOf(' ');
    const QByteArray status = space < 0 ? QByteArray() : statusLine.sliced(space + 1).trimmed();
    if (status != "101" && !status.startsWith("101 "))
        return refuse(Texts::tr("it answers \"%1\"").arg(QString::fromUtf8(status)));
    const Fields fields(line < 0 ? QByteArrayView() : head.sliced(line + 2));
    if (!fields.has("Upgrade", "websocket"))
        return refuse(Texts::tr("\"%1\" is missing in its answer").arg(u"Upgrade: websocket"));
    if (!fields.has("Connection", "upgrade"))
        return refuse(Texts::tr("\"%1\" is missing in its answer").arg(u"Connection: Upgrade"));
    const std::optional<QByteArray> accept = fields.value("Sec-WebSocket-Accept");
    if (!accept)
        return refuse(Texts::tr("\"%1\" is missing in its answer").arg(u"Sec-WebSocket-Accept"));
    if (*accept != m_accept)
        return refuse(Texts::tr("its answer belongs to another request"));
    // What frames mean may depend on them.
    for (const char *unasked : {"Sec-WebSocket-Extensions", "Sec-WebSocket-Protocol"}) {
        if (fields.value(unasked).value_or(QByteArray()).isEmpty())
            continue;
        return refuse(
            Texts::tr("\"%1\" is in its answer, and was not asked for").arg(QLatin1String(unasked)));
    }
    *size = end + 4;
    return Status::Accepted;
}

Upgrade::Status Upgrade::refuse(const QString &why)
{
    m_error = upgradeError(why);
    return Status::Refused;
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/etf.h>
#include <gateway/payload/etftoken_p.h>
#include <gateway/protocol/secrets.h>
#include <gateway/session/shard_p.h>
#include <gateway/session/shardclock_p.h>

#include <utility>

namespace Gateway {

QByteArray Shard::Private::encoded(const QByteArray &payload, Error *reason) const
{
    return configuration.encoding == Encoding::Etf ? etfFromJson(payload, reason) : payload;
}

void Shard::Private::send(const QByteArray &payload, const QByteArray &shown)
{
    Error malformed;
    const QByteArray bytes = encoded(payload, &malformed);
    const qint64 when = wallClockNow();
    const bool isSent = !malformed && connection && connection->send(bytes);
    noteSent(when, isSent ? bytes.size() : 0, shown);
}

//! \a payload holds the token, and \a shown does not.
void Shard::Private::sendSecret(QByteArray payload, const QByteArray &shown)
{
    Error malformed;
    if (configuration.encoding == Encoding::Etf) {
        wipe(&payload);
        payload = etfWithToken(shown, configuration.token, &malformed);
    }
    const qint64 when = wallClockNow();
    qsizetype sent = 0;
    if (connection && !payload.isEmpty())
        sent = connection->sendSecret(std::move(payload));
    noteSent(when, sent, shown);
}

//! \a when is the time before it was sent: the answer may come at once. \a size is in bytes, 0 when it could
//! not be sent.
void Shard::Private::noteSent(qint64 when, qsizetype size, const QByteArray &shown)
{
    if (size == 0) {
        qCWarning(lcSession).noquote() << "shard" << configuration.shard.toString()
                                       << "could not send a payload of" << shown.size() << "bytes";
        return;
    }
    figures.bytesSent += size;
    Error malformed;
    const QByteArray told = configuration.token.redacted(shown);
    const Envelope envelope = Envelope::scan(told, &malformed);
    Q_EMIT q->payloadSent(
        Event(told, envelope, {configuration.shard, Event::Direction::Sent, when, size, false}));
}

} // namespace Gateway

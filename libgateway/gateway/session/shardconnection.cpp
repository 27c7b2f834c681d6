// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/gatewayurl.h>
#include <gateway/protocol/harmlesstext_p.h>
#include <gateway/session/shard_p.h>
#include <gateway/session/shardclock_p.h>

#include <utility>

namespace Gateway {

// How long a discarded connection may take to close before its socket is dropped.
static constexpr std::chrono::seconds discardTimeout{5};

void Shard::Private::openConnection(const QUrl &url)
{
    discardConnection(int(OwnCloseCode::Reconnecting));
    connection = new Connection(configuration.compression, configuration.network, q);
    countedInflating = 0;
    connection->setEncoding(configuration.encoding);
    if (configuration.inflater)
        connection->setInflaterLibrary(*configuration.inflater);
    connection->setStageClock(clock);
    connection->setTimesEachMessage(configuration.keepsMetrics);
    QObject::connect(connection, &Connection::opened, q, [this] {
        machine.opened(monotonicNow());
        runActions();
    });
    connection->setReceiver(this);
    QObject::connect(connection, &Connection::closed, q,
                     [this](int code, const QString &reason, const Error &reported) {
                         figures.inflaterSum.add(connection->inflaterStatistics());
                         connection->setReceiver(nullptr);
                         std::exchange(connection, nullptr)->deleteLater();
                         machine.closed(code, shownReason(reason), reported, monotonicNow());
                         runActions();
                     });
    connection->open(gatewayUrl(url, configuration.compression, configuration.encoding));
}

//! What the gateway gave as \a reason of its close frame, for people.
QString Shard::Private::shownReason(const QString &reason) const
{
    constexpr qsizetype longest = 125; // Of a control frame.
    return harmlessText(QString::fromUtf8(configuration.token.redacted(reason.toUtf8())), longest);
}

void Shard::Private::discardConnection(int code)
{
    if (!connection)
        return;
    figures.inflaterSum.add(connection->inflaterStatistics());
    Connection *old = std::exchange(connection, nullptr);
    // Nothing that the old connection still says reaches the machine.
    old->disconnect(q);
    old->setReceiver(nullptr);
    if (!old->isOpen()) {
        old->abort();
        old->deleteLater();
        return;
    }
    QObject::connect(old, &Connection::closed, old, &QObject::deleteLater);
    QTimer::singleShot(discardTimeout, old, [old] {
        old->abort();
        old->deleteLater();
    });
    old->close(code, {});
}

} // namespace Gateway

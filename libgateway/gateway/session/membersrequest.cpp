// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/membersrequest.h>

#include <QJsonObject>
#include <QSet>
#include <QTimer>

namespace Gateway {

using namespace std::chrono_literals;

class MembersRequest::Private
{
public:
    Private(Shard *target, Commands::RequestGuildMembers what) : shard(target), request(std::move(what)) {}

    Shard *shard;
    Commands::RequestGuildMembers request;
    std::chrono::milliseconds timeout = defaultTimeout;
    QTimer timer;     //!< Runs from the sending to the first chunk, and from chunk to chunk.
    QTimer sendTimer; //!< Runs while the rules forbid to send.
    quint64 commandId = 0;
    QSet<int> received;
    int expected = 0;
    QJsonArray members;
    QJsonArray presences;
    QJsonArray notFound;
    bool isOver = false;
};

static QString newNonce()
{
    static std::atomic<quint64> last{0};
    return QStringLiteral("m%1-%2")
        .arg(std::chrono::steady_clock::now().time_since_epoch().count(), 0, 36)
        .arg(++last);
}

static void append(QJsonArray *all, const QJsonArray &more)
{
    for (const QJsonValue &value : more)
        all->append(value);
}

MembersRequest::MembersRequest(Shard *shard, Commands::RequestGuildMembers request, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(shard, std::move(request)))
{
    if (d->request.nonce.isEmpty())
        d->request.nonce = newNonce();
    d->timer.setSingleShot(true);
    d->sendTimer.setSingleShot(true);
    connect(&d->sendTimer, &QTimer::timeout, this, &MembersRequest::start);
    connect(&d->timer, &QTimer::timeout, this, [this] {
        fail(Error(ErrorDomain::Protocol, ErrorCode::TimedOut,
                   tr("The members did not come in time: %1 of %2 chunks are there.")
                       .arg(d->received.size())
                       .arg(d->expected > 0 ? QString::number(d->expected) : tr("an unknown number of")),
                   tr("Ask again; for large guilds ask with a longer timeout.")));
    });
    connect(shard, &Shard::eventReceived, this, &MembersRequest::takeEvent);
    connect(shard, &Shard::commandSent, this, [this](quint64 id) {
        if (id == d->commandId)
            d->timer.start(d->timeout);
    });
    connect(shard, &Shard::commandDropped, this, [this](quint64 id, const Error &error) {
        if (id == d->commandId)
            fail(error);
    });
    // A new session knows nothing of what the old one was asked.
    connect(shard, &Shard::ready, this, [this] {
        if (d->timer.isActive())
            fail(Error(ErrorDomain::Protocol, ErrorCode::CommandDropped,
                       tr("The session ended before all members had come."), tr("Ask again.")));
    });
}

MembersRequest::~MembersRequest() = default;

void MembersRequest::setTimeout(std::chrono::milliseconds timeout)
{
    d->timeout = timeout;
}

void MembersRequest::start()
{
    Error error;
    const Command command = d->request.toCommand(&error);
    if (error) {
        // The caller connects after start() as often as before.
        QMetaObject::invokeMethod(
            this, [this, error] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    if (d->request.asksForAll()) {
        const auto wait = d->shard->takeTurnForAllMembers(d->request.guildId);
        if (wait > 0ms) {
            d->sendTimer.start(wait);
            Q_EMIT delayed(wait);
            return;
        }
    }
    d->commandId = d->shard->sendCommand(command, QStringLiteral("members"));
}

void MembersRequest::takeEvent(const Event &event)
{
    if (d->isOver)
        return;
    if (event.type() == EventType::RateLimited) {
        if (event.value(u"meta.nonce").toString() == d->request.nonce) {
            d->timer.stop();
            const std::chrono::milliseconds wait(qint64(event.value(u"retry_after").toDouble(1) * 1000));
            d->sendTimer.start(wait);
            Q_EMIT delayed(wait);
        }
        return;
    }
    if (event.type() == EventType::GuildMembersChunk && event.value(u"nonce").toString() == d->request.nonce)
        takeChunk(event);
}

void MembersRequest::takeChunk(const Event &event)
{
    const QJsonObject data = event.data();
    const int index = data.value(u"chunk_index").toInt();
    // After a resume a chunk may come once more.
    if (d->received.contains(index))
        return;
    d->received.insert(index);
    d->expected = qMax(1, data.value(u"chunk_count").toInt(1));
    append(&d->members, data.value(u"members").toArray());
    append(&d->presences, data.value(u"presences").toArray());
    append(&d->notFound, data.value(u"not_found").toArray());
    d->timer.start(d->timeout);
    const bool isComplete = d->received.size() >= d->expected;
    if (isComplete) {
        d->isOver = true;
        d->timer.stop();
    }
    Q_EMIT progressed(receivedChunks(), expectedChunks());
    if (isComplete)
        Q_EMIT finished();
}

void MembersRequest::fail(const Error &error)
{
    if (std::exchange(d->isOver, true))
        return;
    d->timer.stop();
    d->sendTimer.stop();
    Q_EMIT failed(error);
}

const Commands::RequestGuildMembers &MembersRequest::request() const
{
    return d->request;
}

int MembersRequest::receivedChunks() const
{
    return int(d->received.size());
}

int MembersRequest::expectedChunks() const
{
    return d->expected;
}

QJsonArray MembersRequest::members() const
{
    return d->members;
}

QJsonArray MembersRequest::presences() const
{
    return d->presences;
}

QJsonArray MembersRequest::notFound() const
{
    return d->notFound;
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/event.h>
#include <gateway/payload/json.h>
#include <gateway/payload/spareblocks_p.h>
#include <gateway/payload/sparebytes_p.h>
#include <gateway/protocol/snowflake.h>

#include <QJsonDocument>

namespace Gateway {

class EventData : public QSharedData
{
public:
    QByteArray payload;
    Event::Origin origin;
    qint64 sequence = -1;
    qsizetype typeOffset = 0;
    qsizetype typeSize = 0;
    qsizetype dataOffset = -1;
    int op = -1;
    EventType type = EventType::Unknown;

    EventData() = default;
    EventData(const EventData &) = default;
    EventData &operator=(const EventData &) = delete;
    ~EventData() { SpareBytes::giveBack(&payload); }

    // Thousands of the same size come and go at once: more than malloc() keeps at hand for a thread.
    static void *operator new(std::size_t size) { return SpareBlocks<sizeof(EventData)>::take(size); }
    static void operator delete(void *memory) { SpareBlocks<sizeof(EventData)>::giveBack(memory); }
};

Event::Event() = default;
Event::Event(const Event &other) = default;
Event::Event(Event &&other) noexcept = default;
Event &Event::operator=(const Event &other) = default;
Event &Event::operator=(Event &&other) noexcept = default;
Event::~Event()
{
    // Who holds the last reference needs no atomic instruction to find out.
    if (d.constData() && d.constData()->ref.loadAcquire() == 1)
        delete d.take();
}

static EventData *newEventData(QByteArray payload, const Envelope &envelope, const Event::Origin &origin)
{
    auto *data = new EventData;
    data->origin = origin;
    data->sequence = envelope.sequence;
    data->typeOffset = envelope.type.isEmpty() ? 0 : envelope.type.data() - payload.constData();
    data->typeSize = envelope.type.size();
    data->dataOffset = envelope.dataOffset;
    data->op = envelope.op;
    data->type = envelope.eventType();
    data->payload = std::move(payload);
    // A reference that nobody else can see yet is not counted by an atomic instruction, which would wait
    // until all that was written to the payload has left the processor's store buffer.
    data->ref.storeRelaxed(1);
    return data;
}

Event::Event(QByteArray payload, const Envelope &envelope, const Origin &origin)
    : d(newEventData(std::move(payload), envelope, origin), QAdoptSharedDataTag())
{}

bool Event::isNull() const
{
    return !d;
}

int Event::op() const
{
    return d ? d->op : -1;
}

EventType Event::type() const
{
    return d ? d->type : EventType::Unknown;
}

QString Event::typeName() const
{
    if (!d)
        return {};
    if (d->type != EventType::Unknown)
        return eventTypeName(d->type);
    const QByteArrayView name = QByteArrayView(d->payload).sliced(d->typeOffset, d->typeSize);
    if (!name.contains('\\'))
        return QString::fromUtf8(name);
    return jsonValueAt(QByteArray('"' + name.toByteArray() + '"'), {}, JsonParser::Qt).toString();
}

qint64 Event::sequence() const
{
    return d ? d->sequence : -1;
}

ShardId Event::shard() const
{
    return d ? d->origin.shard : ShardId();
}

Event::Direction Event::direction() const
{
    return d ? d->origin.direction : Direction::Received;
}

qint64 Event::timestamp() const
{
    return d ? d->origin.timestamp : 0;
}

qsizetype Event::wireSize() const
{
    return d ? d->origin.wireSize : 0;
}

bool Event::isReplayed() const
{
    return d && d->origin.replayed;
}

QByteArray Event::payload() const
{
    return d ? d->payload : QByteArray();
}

qsizetype Event::size() const
{
    return d ? d->payload.size() : 0;
}

QByteArrayView Event::rawData() const
{
    if (!d)
        return {};
    Envelope envelope;
    envelope.dataOffset = d->dataOffset;
    return envelope.data(d->payload);
}

QJsonObject Event::data() const
{
    const QByteArrayView raw = rawData();
    return QJsonDocument::fromJson(QByteArray::fromRawData(raw.data(), raw.size())).object();
}

QJsonValue Event::value(QStringView path) const
{
    return jsonValueAt(rawData(), path);
}

quint64 Event::guildId() const
{
    if (!d || d->dataOffset < 0)
        return 0;
    QStringView key = u"guild_id";
    switch (d->type) {
    case EventType::Ready:
    case EventType::Resumed:
    case EventType::Unknown:
        if (d->typeSize == 0 || d->type != EventType::Unknown)
            return 0;
        break;
    case EventType::GuildCreate:
    case EventType::GuildUpdate:
    case EventType::GuildDelete:
        key = u"id";
        break;
    default:
        break;
    }
    return snowflakeFromText(value(key).toString().toLatin1()).value_or(0);
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/payload/envelope.h>
#include <gateway/protocol/eventtype.h>
#include <gateway/protocol/opcode.h>
#include <gateway/protocol/shardid.h>

#include <QByteArray>
#include <QJsonObject>
#include <QMetaType>
#include <QSharedDataPointer>

namespace Gateway {

class EventData;

//! One payload that a shard received or sent: implicitly shared, cheap to copy and to queue across
//! threads. It keeps the bytes as they came and decodes them only when asked. Reentrant.
class GATEWAY_EXPORT Event
{
    Q_GADGET
    Q_PROPERTY(QString typeName READ typeName)
    Q_PROPERTY(qint64 sequence READ sequence)
    Q_PROPERTY(bool replayed READ isReplayed)

public:
    //! Who sent it.
    enum class Direction : quint8 {
        Received, //!< By this client.
        Sent,     //!< By this client; tokens in it are redacted.
    };
    Q_ENUM(Direction)

    //! What the shard knows of a payload besides its bytes.
    struct Origin
    {
        ShardId shard;                             //!< Which received or sent it.
        Direction direction = Direction::Received; //!< Received unless told otherwise.
        qint64 timestamp = 0;   //!< Nanoseconds since the Unix epoch when it was received or sent.
        qsizetype wireSize = 0; //!< Bytes on the WebSocket before inflating, framing not counted.
        bool replayed = false;  //!< Came between RESUME and RESUMED.
    };

    Event();
    //! An event over \a payload, whose \a envelope was scanned from the same bytes.
    Event(QByteArray payload, const Envelope &envelope, const Origin &origin);
    Event(const Event &other);                //!< Shares the payload.
    Event(Event &&other) noexcept;            //!< Takes the payload; \a other is null then.
    Event &operator=(const Event &other);     //!< Shares the payload.
    Event &operator=(Event &&other) noexcept; //!< Takes the payload.
    ~Event();

    [[nodiscard]] bool isNull() const; //!< Whether it was made without a payload.

    [[nodiscard]] int op() const; //!< The opcode, also where it is not one of Opcode.
    //! The same as op(), where Opcode has it.
    [[nodiscard]] Opcode opcode() const { return Opcode(op()); }
    //! EventType::Unknown where the library does not know `t`, and of payloads that are no dispatches.
    [[nodiscard]] EventType type() const;
    [[nodiscard]] QString typeName() const;    //!< `t` as it came, also where type() is Unknown.
    [[nodiscard]] qint64 sequence() const;     //!< `s`, or -1.
    [[nodiscard]] ShardId shard() const;       //!< Which received or sent it.
    [[nodiscard]] Direction direction() const; //!< Who sent it.
    [[nodiscard]] qint64 timestamp() const;    //!< Nanoseconds since the Unix epoch.
    //! Bytes on the WebSocket before inflating, framing not counted.
    [[nodiscard]] qsizetype wireSize() const;
    [[nodiscard]] bool isReplayed() const; //!< Whether it came between RESUME and RESUMED.

    [[nodiscard]] QByteArray payload() const;     //!< The whole payload, inflated.
    [[nodiscard]] qsizetype size() const;         //!< Of that, in bytes.
    [[nodiscard]] QByteArrayView rawData() const; //!< The bytes of `d`, valid as long as this event.

    //! `d` as an object; empty when it is none. Builds the document anew at each call.
    [[nodiscard]] QJsonObject data() const;

    //! One value inside `d`, such as `author.id` or `embeds[0].title`, without a document of the whole;
    //! Undefined when there is none.
    [[nodiscard]] QJsonValue value(QStringView path) const;

    //! `guild_id` of the event (`id` where the event is a guild); 0 when it has none.
    [[nodiscard]] quint64 guildId() const;

private:
    QSharedDataPointer<EventData> d;
};

} // namespace Gateway

Q_DECLARE_TYPEINFO(Gateway::Event, Q_RELOCATABLE_TYPE);
Q_DECLARE_METATYPE(Gateway::Event)

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/capture/captureline_p.h>
#include <gateway/capture/snapshotfields_p.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QUrl>
#include <QtNumeric>

#include <algorithm>

namespace Gateway {

namespace {

Error malformed(const QString &message)
{
    return {ErrorDomain::Payload, ErrorCode::MalformedPayload, message};
}

//! Nanoseconds since the epoch of `2026-01-01T00:00:00.123456Z`; QDateTime alone keeps milliseconds only.
std::optional<qint64> nanoseconds(const QString &text)
{
    const QDateTime seconds = QDateTime::fromString(text.left(19) + u'Z', Qt::ISODate);
    if (!seconds.isValid() || text.size() < 20 || !text.endsWith(u'Z'))
        return {};
    qint64 fraction = 0;
    if (text.at(19) == u'.') {
        bool ok = false;
        const QString digits = text.mid(20, text.size() - 21).leftJustified(9, u'0', true);
        fraction = digits.toLongLong(&ok);
        if (!ok || fraction < 0)
            return {};
    }
    qint64 whole = 0;
    // A time after the year 2262 has no place in nanoseconds.
    if (qMulOverflow(seconds.toSecsSinceEpoch(), qint64(1'000'000'000), &whole) ||
        qAddOverflow(whole, fraction, &whole))
        return {};
    return whole;
}

template <typename Enum>
std::optional<Enum> enumValue(const QJsonValue &name)
{
    bool ok = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(name.toString().toLatin1().constData(), &ok);
    return ok ? std::optional(Enum(value)) : std::nullopt;
}

//! The line as an object. A payload's `d`, which may be large, is left out where it comes last, as it does in
//! a line that nobody changed; \a data is its text then.
std::optional<QJsonObject> outerObject(QByteArrayView line, QByteArrayView *data)
{
    QByteArray text = line.toByteArray();
    Error ignored;
    const Envelope envelope = Envelope::scan(line, &ignored);
    if (envelope.dataOffset > 0) {
        *data = envelope.data(line);
        const QByteArrayView after = line.sliced(envelope.dataOffset + data->size()).trimmed();
        if (!data->isEmpty() && after == "}")
            text = line.first(envelope.dataOffset) + QByteArrayLiteral("null}");
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<Event> readEvent(const QJsonObject &object, QByteArrayView data, qint64 time, ShardId shard,
                               Error *error)
{
    const QJsonValue type = object.value(u"t");
    const QJsonValue sequence = object.value(u"s");
    const bool isSent = object.value(u"dir") == QStringLiteral("out");
    QByteArray payload = "{\"op\":" + QByteArray::number(object.value(u"op").toInt());
    // What a client sends has neither.
    if (!isSent || sequence.isDouble()) {
        payload += ",\"s\":";
        payload += sequence.isNull() ? QByteArrayLiteral("null") : QByteArray::number(sequence.toInteger());
    }
    if (!isSent || type.isString()) {
        const QByteArray name =
            QJsonDocument(QJsonObject{{QStringLiteral("t"), type.isString() ? type : QJsonValue()}})
                .toJson(QJsonDocument::Compact);
        payload += ',' + name.sliced(1, name.size() - 2);
    }
    payload += ",\"d\":" + (data.isEmpty() ? QByteArrayView("null") : data).toByteArray() + '}';
    const Envelope envelope = Envelope::scan(payload, error);
    if (*error)
        return {};
    Event::Origin origin;
    origin.shard = shard;
    origin.direction = isSent ? Event::Direction::Sent : Event::Direction::Received;
    origin.timestamp = time;
    origin.wireSize = object.value(u"wire").toInteger();
    origin.replayed = object.value(u"replayed").toBool();
    return Event(payload, envelope, origin);
}

std::optional<CapturedTransition> readTransition(const QJsonObject &object, qint64 time, ShardId shard)
{
    const std::optional<ShardState> from = enumValue<ShardState>(object.value(u"from"));
    const std::optional<ShardState> to = enumValue<ShardState>(object.value(u"to"));
    const std::optional<Cause> cause = enumValue<Cause>(object.value(u"cause"));
    if (!from || !to || !cause)
        return {};
    CapturedTransition captured{shard, {}};
    Transition &transition = captured.transition;
    transition.from = *from;
    transition.to = *to;
    transition.cause = *cause;
    transition.detail = object.value(u"detail").toString();
    transition.closeCode = object.value(u"close_code").toInt();
    transition.delay = std::chrono::milliseconds(object.value(u"delay_ms").toInteger(-1));
    transition.when = QDateTime::fromMSecsSinceEpoch(time / 1'000'000, Qt::UTC);
    if (object.contains(u"error")) {
        transition.error = {
            enumValue<ErrorDomain>(object.value(u"error_domain")).value_or(ErrorDomain::Protocol),
            enumValue<ErrorCode>(object.value(u"error_code")).value_or(ErrorCode::ClosedByGateway),
            object.value(u"error").toString(), object.value(u"advice").toString()};
    }
    return captured;
}

InflaterStatistics readInflater(const QJsonObject &object)
{
    InflaterStatistics statistics;
    for (const InflaterField &field : inflaterFields)
        statistics.*field.member = object.value(field.name).toInteger();
    return statistics;
}

ShardSnapshot readSnapshot(const QJsonObject &object, qint64 time, ShardId shard)
{
    ShardSnapshot snapshot;
    snapshot.shard = shard;
    snapshot.timestamp = time;
    snapshot.state = enumValue<ShardState>(object.value(u"state")).value_or(ShardState::Idle);
    snapshot.lastTransition.to = snapshot.state;
    snapshot.latency = object.value(u"latency_ms").toDouble(-1);
    snapshot.averageLatency = object.value(u"average_latency_ms").toDouble(-1);
    snapshot.heartbeatInterval =
        std::chrono::milliseconds(object.value(u"heartbeat_interval_ms").toInteger());
    snapshot.heartbeatDue = std::chrono::milliseconds(object.value(u"heartbeat_due_ms").toInteger(-1));
    snapshot.ackAwaited = std::chrono::milliseconds(object.value(u"ack_awaited_ms").toInteger(-1));
    snapshot.sessionId = object.value(u"session_id").toString();
    snapshot.resumeUrl = QUrl(object.value(u"resume_url").toString());
    snapshot.sendAvailable = object.value(u"send_available").toInt();
    snapshot.sendWait = std::chrono::milliseconds(object.value(u"send_wait_ms").toInteger());
    for (const SnapshotField &field : snapshotFields)
        snapshot.*field.member = object.value(field.name).toInteger(snapshot.*field.member);
    if (const QJsonObject stages = object.value(u"stages").toObject(); !stages.isEmpty()) {
        snapshot.stages.measured = true;
        snapshot.stages.reads = stages.value(u"reads").toInteger();
        snapshot.stages.knowsSocket = stages.value(u"knows_socket").toBool();
        for (const StageField &field : stageFields)
            snapshot.stages[field.stage] = stages.value(field.name).toInteger();
    }
    const QJsonObject inflater = object.value(u"inflater").toObject();
    snapshot.inflater = readInflater(inflater);
    // Captures of earlier versions know only the connection's figures.
    const QJsonValue sum = object.value(u"inflater_sum");
    snapshot.inflaterSum = sum.isObject() ? readInflater(sum.toObject()) : snapshot.inflater;
    snapshot.inflaterImplementation = inflater.value(u"implementation").toString();
    return snapshot;
}

} // namespace

Error notACapture()
{
    return {
        ErrorDomain::Payload, ErrorCode::MalformedPayload,
        QCoreApplication::translate("Capture",
                                    "This is no capture: its first line is not the header of one."),
        QCoreApplication::translate("Capture", "A capture's first line has the key \"gateway_capture\".")};
}

Error readCaptureHeader(QByteArrayView line, CaptureHeader *header)
{
    const QJsonObject object = QJsonDocument::fromJson(line.toByteArray()).object();
    const int version = object.value(u"gateway_capture").toInt();
    if (version < 1)
        return notACapture();
    if (version > CaptureHeader::currentVersion) {
        return {
            ErrorDomain::Payload, ErrorCode::MalformedPayload,
            QCoreApplication::translate("Capture", "The capture has version %1; this program reads up to %2.")
                .arg(version)
                .arg(CaptureHeader::currentVersion),
            QCoreApplication::translate("Capture",
                                        "Open it with the version that wrote it, or a newer one.")};
    }
    header->version = version;
    header->created = QDateTime::fromString(object.value(u"created").toString(), Qt::ISODateWithMs);
    header->program = object.value(u"program").toString();
    header->qt = object.value(u"qt").toString();
    header->apiVersion = object.value(u"api").toInt();
    return {};
}

std::optional<CaptureRecord> readCaptureLine(QByteArrayView line, Error *error)
{
    QByteArrayView data;
    const std::optional<QJsonObject> object = outerObject(line, &data);
    if (!object) {
        *error = malformed(QCoreApplication::translate("Capture", "not a JSON object."));
        return {};
    }
    const std::optional<qint64> time = nanoseconds(object->value(u"time").toString());
    const int shardId = object->value(u"shard").toInt(-1);
    if (!time || shardId < 0) {
        *error = malformed(
            QCoreApplication::translate("Capture", "\"time\" or \"shard\" is missing or malformed."));
        return {};
    }
    const ShardId shard{shardId, std::max(object->value(u"shards").toInt(), shardId + 1)};
    if (object->contains(u"op")) {
        if (std::optional<Event> event = readEvent(*object, data, *time, shard, error))
            return CaptureRecord(*event);
        return {};
    }
    if (object->value(u"snapshot").isObject())
        return CaptureRecord(readSnapshot(object->value(u"snapshot").toObject(), *time, shard));
    if (std::optional<CapturedTransition> transition = readTransition(*object, *time, shard))
        return CaptureRecord(*transition);
    *error = malformed(
        QCoreApplication::translate("Capture", "neither a payload, nor a change of state, nor a snapshot."));
    return {};
}

} // namespace Gateway

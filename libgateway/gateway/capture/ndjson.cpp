// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/capture/capturerecord.h>
#include <gateway/capture/ndjson.h>
#include <gateway/capture/snapshotfields_p.h>
#include <gateway/protocol/limits.h>

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QUrl>

namespace Gateway {

namespace {

QByteArray timeText(qint64 nanoseconds)
{
    const qint64 microseconds = nanoseconds / 1000;
    QByteArray text = QDateTime::fromSecsSinceEpoch(microseconds / 1'000'000, Qt::UTC)
                          .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
                          .toLatin1();
    return text + '.' + QByteArray::number(microseconds % 1'000'000).rightJustified(6, '0') + 'Z';
}

QByteArray quoted(const QString &text)
{
    // Qt escapes strings only inside documents; the text is taken out of one again: {"k":...}.
    const QByteArray document =
        QJsonDocument(QJsonObject{{QStringLiteral("k"), text}}).toJson(QJsonDocument::Compact);
    return document.sliced(5, document.size() - 6);
}

//! White space between tokens may hold line feeds; inside strings JSON allows none.
void appendOnOneLine(QByteArray *line, QByteArrayView json)
{
    const qsizetype first = line->size();
    line->append(json);
    for (auto at = line->begin() + first; at != line->end(); ++at) {
        if (*at == '\n' || *at == '\r')
            *at = ' ';
    }
}

template <typename Enum>
QString enumText(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

} // namespace

QByteArray ndjsonLine(const Event &event)
{
    const QByteArrayView data = event.rawData();
    QByteArray line;
    line.reserve(data.size() + 200);
    line += "{\"time\":\"" + timeText(event.timestamp()) +
            "\",\"shard\":" + QByteArray::number(event.shard().id) +
            ",\"dir\":" + (event.direction() == Event::Direction::Sent ? "\"out\"" : "\"in\"") +
            ",\"op\":" + QByteArray::number(event.op()) + ",\"s\":" +
            (event.sequence() < 0 ? QByteArrayLiteral("null") : QByteArray::number(event.sequence())) +
            ",\"t\":" + (event.typeName().isEmpty() ? QByteArrayLiteral("null") : quoted(event.typeName())) +
            ",\"replayed\":" + (event.isReplayed() ? "true" : "false") +
            ",\"wire\":" + QByteArray::number(event.wireSize()) +
            ",\"size\":" + QByteArray::number(event.payload().size()) + ",\"d\":";
    if (data.isEmpty())
        line += "null";
    else
        appendOnOneLine(&line, data);
    line += "}\n";
    return line;
}

QByteArray ndjsonLine(ShardId shard, const Transition &transition)
{
    QJsonObject object{
        {QStringLiteral("time"), transition.when.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("shard"), shard.id},
        {QStringLiteral("shards"), shard.count},
        {QStringLiteral("from"), enumText(transition.from)},
        {QStringLiteral("to"), enumText(transition.to)},
        {QStringLiteral("cause"), enumText(transition.cause)},
    };
    if (!transition.detail.isEmpty())
        object.insert(QStringLiteral("detail"), transition.detail);
    if (transition.closeCode > 0)
        object.insert(QStringLiteral("close_code"), transition.closeCode);
    if (transition.delay.count() >= 0)
        object.insert(QStringLiteral("delay_ms"), qint64(transition.delay.count()));
    if (transition.error) {
        object.insert(QStringLiteral("error"), transition.error.message());
        object.insert(QStringLiteral("error_code"), enumText(transition.error.code()));
        object.insert(QStringLiteral("error_domain"), enumText(transition.error.domain()));
        object.insert(QStringLiteral("advice"), transition.error.advice());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

static QJsonObject inflaterFigures(const InflaterStatistics &statistics)
{
    QJsonObject figures;
    for (const InflaterField &field : inflaterFields)
        figures.insert(field.name, statistics.*field.member);
    return figures;
}

QByteArray ndjsonLine(const ShardSnapshot &snapshot)
{
    QJsonObject figures{
        {QStringLiteral("state"), enumText(snapshot.state)},
        {QStringLiteral("latency_ms"), snapshot.latency},
        {QStringLiteral("average_latency_ms"), snapshot.averageLatency},
        {QStringLiteral("heartbeat_interval_ms"), qint64(snapshot.heartbeatInterval.count())},
        {QStringLiteral("send_available"), snapshot.sendAvailable},
        {QStringLiteral("send_wait_ms"), qint64(snapshot.sendWait.count())},
    };
    if (snapshot.heartbeatDue.count() >= 0)
        figures.insert(QStringLiteral("heartbeat_due_ms"), qint64(snapshot.heartbeatDue.count()));
    if (snapshot.ackAwaited.count() >= 0)
        figures.insert(QStringLiteral("ack_awaited_ms"), qint64(snapshot.ackAwaited.count()));
    if (!snapshot.sessionId.isEmpty())
        figures.insert(QStringLiteral("session_id"), snapshot.sessionId);
    if (!snapshot.resumeUrl.isEmpty())
        figures.insert(QStringLiteral("resume_url"), snapshot.resumeUrl.toString());
    for (const SnapshotField &field : snapshotFields)
        figures.insert(field.name, snapshot.*field.member);
    if (snapshot.stages.measured) {
        QJsonObject stages{{QStringLiteral("reads"), snapshot.stages.reads},
                           {QStringLiteral("knows_socket"), snapshot.stages.knowsSocket}};
        for (const StageField &field : stageFields)
            stages.insert(field.name, snapshot.stages[field.stage]);
        figures.insert(u"stages", stages);
    }
    QJsonObject inflater = inflaterFigures(snapshot.inflater);
    inflater.insert(u"implementation", snapshot.inflaterImplementation);
    figures.insert(u"inflater", inflater);
    figures.insert(u"inflater_sum", inflaterFigures(snapshot.inflaterSum));
    const QJsonObject object{
        {QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {QStringLiteral("shard"), snapshot.shard.id},
        {QStringLiteral("shards"), snapshot.shard.count},
        {QStringLiteral("snapshot"), figures},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray captureHeaderLine()
{
    const QJsonObject object{
        {QStringLiteral("gateway_capture"), CaptureHeader::currentVersion},
        {QStringLiteral("created"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {QStringLiteral("program"), QStringLiteral("libgateway " GATEWAY_VERSION)},
        {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("api"), Limits::apiVersion},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "sentstream.h"

#include "deflater.h"
#include "serverframe.h"

#include <gateway/payload/envelope.h>

#include <optional>

using namespace Gateway;

namespace {

// Nobody has to beat while a bench runs: an answer would have to be compressed within the stream.
constexpr char helloPayload[] = R"({"t":null,"s":null,"op":10,"d":{"heartbeat_interval":3600000}})";
constexpr char readyPayload[] =
    R"({"t":"READY","s":1,"op":0,"d":{"v":10,"user":{"id":"1","username":"bench","bot":true},"guilds":[],)"
    R"("session_id":"bench","resume_gateway_url":"","application":{"id":"1","flags":0}}})";

//! In the order of keys that the gateway has.
QByteArray dispatch(QByteArrayView type, qint64 sequence, QByteArrayView data)
{
    QByteArray payload;
    payload.reserve(data.size() + 64);
    payload.append(R"({"t":")").append(type).append(R"(","s":)").append(QByteArray::number(sequence));
    return payload.append(R"(,"op":0,"d":)").append(data).append('}');
}

} // namespace

SentStream SentStream::make(const QList<QByteArray> &corpus, const QByteArray &lastType,
                            Compression compression)
{
    std::optional<Deflater> deflater;
    if (compression != Compression::None)
        deflater.emplace(compression);
    const auto append = [&](QByteArray *stream, const QByteArray &payload) {
        if (deflater)
            appendServerFrame(stream, FrameOpcode::Binary, deflater->message(payload));
        else
            appendServerFrame(stream, FrameOpcode::Text, payload);
    };
    SentStream stream;
    append(&stream.hello, helloPayload);
    append(&stream.ready, readyPayload);
    qint64 sequence = 1;
    for (const QByteArray &payload : corpus) {
        Error error;
        const Envelope envelope = Envelope::scan(payload, &error);
        append(&stream.events, dispatch(envelope.type, ++sequence, envelope.data(payload)));
    }
    append(&stream.events, dispatch(lastType, ++sequence, "{}"));
    return stream;
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// What the simulator reads of a client: the head of its HTTP request, the parameters of its URL, IDENTIFY and
// RESUME. The first byte chooses between a head and a payload.
#include "fuzzing.h"
#include "fuzzinput.h"
#include "jsonoracle.h"

#include <gateway/simulator/server/clientpayload_p.h>
#include <gateway/simulator/server/httprequest_p.h>

#include <QUrl>

using namespace Gateway;

static void checkHead(const QByteArray &head)
{
    const std::optional<HttpRequest> request = HttpRequest::fromHead(head);
    if (!request)
        return;
    require(request->target.startsWith('/') && request->target.startsWith(request->path),
            "the path begins the target");
    require(!request->path.contains('?') && !request->target.contains('\n'),
            "the query is no part of the path");
    for (auto header = request->headers.begin(); header != request->headers.end(); ++header)
        require(!header.value().contains('\n') && header.key() == header.key().toLower(),
                "a header is one line, its name in lower case");
    static_cast<void>(request->isUpgrade());
    static_cast<void>(readParameters(QUrl::fromEncoded(request->target)));
}

static void checkPayload(QByteArrayView json)
{
    const QJsonValue data = JsonOracle::valueOf(json);
    const Token token(QByteArray("token"));
    const auto identify = readIdentify(data, token, allIntents());
    if (const auto *settings = std::get_if<SessionSettings>(&identify)) {
        require((settings->intents & ~allIntents()).toInt() == 0, "intents are known");
        require(!settings->hasShard || settings->shard.isValid(), "the shard is possible");
        require(settings->largeThreshold >= 50 && settings->largeThreshold <= 250,
                "large_threshold is in its range");
    } else {
        require(std::get<Refusal>(identify).code >= 4000, "a refusal has a close code");
    }
    if (const auto resume = readResume(data, token); const auto *refusal = std::get_if<Refusal>(&resume))
        require(refusal->code >= 4000, "a refusal has a close code");
    static_cast<void>(namedShard(data));
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    if (input.flag())
        checkHead(input.rest().toByteArray());
    else
        checkPayload(input.rest());
    return 0;
}

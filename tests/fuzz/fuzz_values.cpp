// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// The small readers: the answer of GET /gateway/bot, URLs, names and ranges. The first byte chooses which.
#include "fuzzing.h"
#include "fuzzinput.h"

#include <gateway/protocol/botgateway.h>
#include <gateway/protocol/gatewayurl.h>
#include <gateway/protocol/intents.h>
#include <gateway/protocol/shardrange.h>
#include <gateway/protocol/snowflake.h>
#include <gateway/transport/proxy.h>

#include <QNetworkProxy>
#include <QUrlQuery>

using namespace Gateway;

static void checkGatewayUrl(const QUrl &base)
{
    for (const Compression compression : {Compression::None, Compression::ZlibStream}) {
        const QUrl url = gatewayUrl(base, compression, Encoding::Etf);
        require(url.scheme() == base.scheme() && url.host() == base.host() && url.port() == base.port(),
                "the parameters change no host");
        const QUrlQuery query(url);
        require(query.allQueryItemValues(QStringLiteral("v")) == QStringList{QStringLiteral("10")},
                "the version is there once");
        require(query.allQueryItemValues(QStringLiteral("encoding")) == QStringList{QStringLiteral("etf")},
                "the encoding is there once");
        require(query.allQueryItemValues(QStringLiteral("compress")).size() ==
                    (compression == Compression::None ? 0 : 1),
                "the compression is there when there is one");
        require(gatewayUrl(url, compression, Encoding::Etf) == url, "the parameters are set once");
    }
}

static void checkBotGateway(const QByteArray &json)
{
    Error error;
    const BotGateway answer = BotGateway::fromJson(json, &error);
    require(bool(error) == answer.url.isEmpty(), "there is either a URL or an error");
    if (error)
        return;
    require(answer.url.scheme() == u"ws" || answer.url.scheme() == u"wss", "the URL is a WebSocket's");
    require(answer.shards >= 1, "there is a shard");
    const SessionStartLimit &limit = answer.sessionStartLimit;
    require(limit.total >= 0 && limit.remaining >= 0 && limit.maxConcurrency >= 1, "limits are no debts");
    require(limit.resetAfter.count() >= 0, "a reset is to come");
    // Whoever counts in nanoseconds must be able to.
    require(limit.resetAfter <= std::chrono::hours(24 * 365), "a reset comes some day");
    checkGatewayUrl(answer.url);
}

static void checkShardRange(const QString &text)
{
    Error error;
    const ShardRange range = ShardRange::fromText(text, &error);
    if (error)
        return;
    Error again;
    require(ShardRange::fromText(range.toString(), &again) == range && !again,
            "a range is written as it is read");
    for (const int id : range.ids)
        require(id >= 0 && id < range.count, "a shard is one of them all");
}

static void checkIntents(const QString &text)
{
    Error error;
    const Intents intents = intentsFromText(text, &error);
    require(!error || !intents, "what cannot be read is empty");
    require(intentsFromText(intentNames(intents).join(u' '), &error) == intents, "intents have names");
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const int choice = input.below(6);
    const QByteArray bytes = input.rest().toByteArray();
    const QString text = QString::fromUtf8(bytes);
    Error error;
    switch (choice) {
    case 0:
        checkBotGateway(bytes);
        break;
    case 1:
        if (const QUrl url(text); url.isValid() && !url.isRelative())
            checkGatewayUrl(url);
        break;
    case 2:
        checkShardRange(text);
        break;
    case 3:
        checkIntents(text);
        break;
    case 4:
        if (const std::optional<quint64> id = snowflakeFromText(bytes))
            require(snowflakeTime(*id).isValid(), "a snowflake has a time");
        break;
    default:
        if (const QNetworkProxy proxy = proxyFromUrl(QUrl(text), &error); !error)
            require(!proxyText(proxy).contains(proxy.password()) || proxy.password().isEmpty() ||
                        text.count(proxy.password()) > 1,
                    "a proxy's password is not shown");
        break;
    }
    return 0;
}

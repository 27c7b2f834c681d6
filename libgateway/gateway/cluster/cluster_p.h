// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/cluster/cluster.h>
#include <gateway/cluster/reshard_p.h>
#include <gateway/cluster/restclient.h>
#include <gateway/cluster/retiredsets_p.h>
#include <gateway/cluster/sessionstarts_p.h>
#include <gateway/cluster/shardset_p.h>

#include <memory>

namespace Gateway {

class Cluster::Private
{
public:
    explicit Private(ClusterConfiguration settings) : configuration(std::move(settings)) {}

    ClusterConfiguration configuration;
    std::unique_ptr<RestClient> rest;
    bool isReserveUsable = false;
    std::unique_ptr<SessionStarts> starts;       //!< Null when the configuration has a queue.
    std::shared_ptr<TakenSessions> sessions;     //!< Of the present set, and after it has gone; may be null.
    std::shared_ptr<TakenSessions> nextSessions; //!< While resharding; kept when it takes over.
    // Sets go before the queue that their shards ask.
    std::unique_ptr<ShardSet> shards;
    std::unique_ptr<ShardSet> nextShards; //!< While resharding.
    std::unique_ptr<Reshard> reshard;
    RetiredSets retired;
    BotGateway botGateway;
    quint64 lastCommand = 0;
    int reshardCount = 0;
    bool isRunning = false;
    bool isStopping = false;
    bool wasReady = false;
    bool hadAllGuilds = false;
    int setsToStop = 0;

    [[nodiscard]] IdentifyQueue *queue() const
    {
        return starts ? starts->queue() : configuration.identifyQueue;
    }

    [[nodiscard]] ShardSet::Settings setSettings(int shardCount,
                                                 const std::shared_ptr<TakenSessions> &kept) const;
    //! Why the token must not go to \a url, which the REST interface names.
    [[nodiscard]] Error refusal(const QUrl &url) const;
    //! What to tell when the REST interface recommends more shards than anybody needs who did not ask.
    [[nodiscard]] static Error tooManyShards(int count);

    // Nobody waits for the sets any more: their threads end here.
    void dropShards()
    {
        reshard.reset();
        retired.clear();
        nextShards.reset();
        shards.reset();
        starts.reset();
    }
};

} // namespace Gateway

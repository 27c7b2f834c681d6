// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/cluster/cluster.h>
#include <gateway/simulator/simulator.h>

#include <QTest>

#include <memory>

//! What tests of a Cluster against the simulator have in common.
class ClusterAgainstSimulator : public QObject
{
protected:
    void startSimulator(int shards = 1, double rate = 0)
    {
        Gateway::SimulatorConfiguration configuration;
        configuration.rate = rate;
        configuration.recommendedShards = shards;
        configuration.maxConcurrency = 16;
        configuration.guilds = 12;
        m_simulator = std::make_unique<Gateway::Simulator>(configuration);
        QVERIFY(m_simulator->listen());
    }

    Gateway::ClusterConfiguration configuration() const
    {
        Gateway::ClusterConfiguration configuration;
        configuration.shard.token = Gateway::Token(m_simulator->token());
        configuration.shard.intents = Gateway::allIntents();
        configuration.shard.compression = Gateway::Inflater::available().constFirst();
        configuration.shard.backoff = {std::chrono::milliseconds(10), std::chrono::milliseconds(100)};
        configuration.apiUrl = m_simulator->apiUrl();
        configuration.snapshotInterval = std::chrono::milliseconds(50);
        return configuration;
    }

    std::unique_ptr<Gateway::Simulator> m_simulator;
};

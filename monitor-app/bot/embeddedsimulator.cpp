// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeddedsimulator.h"

#include "bot/botsettings.h"

#include <gateway/simulator/scenario/scenariorun.h>
#include <gateway/simulator/simulator.h>

#include <algorithm>

using namespace Gateway;
using namespace std::chrono_literals;

namespace {

// Nobody judges the monitor here: the scenario goes on for as long as somebody watches.
constexpr auto noEnd = std::chrono::hours(24 * 20);

SimulatorConfiguration configurationOf(const BotSettings &settings)
{
    SimulatorConfiguration configuration;
    configuration.seed = settings.simulatedSeed;
    configuration.rate = settings.simulatedRate;
    configuration.recommendedShards = settings.simulatedShards;
    const int shards = std::max(settings.simulatedShards, settings.shards.count);
    configuration.guilds = std::max(configuration.guilds, 3 * shards);
    configuration.sessionStarts = std::max(configuration.sessionStarts, 5 * shards);
    // As the real gateway does for large bots; with 1, two hundred shards would take 17 minutes.
    configuration.maxConcurrency = shards < 16 ? 1 : 16;
    // More often than the real gateway, so that latencies can be watched.
    configuration.heartbeatInterval = 5s;
    return configuration;
}

Simulator *play(Scenario scenario, QObject *owner, Error *error)
{
    scenario.hasEnd = false;
    scenario.duration = noEnd;
    ScenarioRun *run = new ScenarioRun(scenario, 0, {}, owner);
    if (run->start(noEnd))
        return &run->simulator();
    *error = run->error();
    delete run;
    return nullptr;
}

} // namespace

Simulator *EmbeddedSimulator::start(const BotSettings &settings, QObject *owner, Error *error)
{
    if (!settings.simulatedScenario.isEmpty()) {
        const Scenario scenario = Scenario::find(settings.simulatedScenario, error);
        return *error ? nullptr : play(scenario, owner, error);
    }
    Simulator *simulator = new Simulator(configurationOf(settings), owner);
    if (simulator->listen())
        return simulator;
    *error = simulator->error();
    delete simulator;
    return nullptr;
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// The scenario reader: a file is refused with a place in it, or is a scenario whose values are in their
// ranges.
#include "fuzzing.h"

#include <gateway/simulator/scenario/scenario.h>

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Gateway;

static void checkPlace(const QString &message, QByteArrayView json)
{
    static const QRegularExpression form(QStringLiteral("^line ([0-9]+), column ([0-9]+): ."),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(message);
    require(match.hasMatch(), "an error has a line and a column");
    const QList<QByteArray> lines = json.toByteArray().split('\n');
    const int line = match.captured(1).toInt();
    require(line >= 1 && line <= lines.size(), "the line is one of the file");
    const int column = match.captured(2).toInt();
    require(column >= 1 && column <= lines.at(line - 1).size() + 2, "the column is one of the line");
}

static void checkTrigger(const ScenarioTrigger &trigger)
{
    require(trigger.nth >= 0 && trigger.nth <= 1'000'000, "nth is in its range");
    require(trigger.after.count() >= 0 && trigger.after.count() <= 600'000, "after_ms is in its range");
    require(trigger.shard >= -1 && trigger.shard <= 1'000'000, "shard is in its range");
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView json(reinterpret_cast<const char *>(data), qsizetype(size));
    Error error;
    const Scenario scenario = Scenario::fromJson(json, &error);
    require(bool(error) == scenario.name.isEmpty(), "there is either a scenario or an error");
    if (error) {
        checkPlace(error.message(), json);
        return 0;
    }
    require(QJsonDocument::fromJson(json.toByteArray()).isObject(), "a scenario is JSON to others too");
    require(scenario.duration.count() >= 100 && scenario.duration.count() <= 3'600'000,
            "the duration is in its range");
    const SimulatorConfiguration &settings = scenario.configuration;
    require(settings.heartbeatInterval.count() >= 100, "the heartbeat interval is in its range");
    require(settings.guilds >= 0 && settings.guilds <= 10'000, "the guilds are in their range");
    require(settings.rate >= 0 && settings.rate <= 1e6, "the rate is in its range");
    require(settings.recommendedShards >= 1 && settings.maxConcurrency >= 1, "there is a shard");
    if (scenario.hasEnd)
        checkTrigger(scenario.end);
    for (const ScenarioStep &step : scenario.steps)
        checkTrigger(step.when);
    return 0;
}

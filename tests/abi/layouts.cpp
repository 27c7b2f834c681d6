// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// Prints what programs have compiled into them and no symbol shows: the size and alignment of what they hold
// or derive from, and the numbers of enumerators. exported_symbols.cmake compares; see docs/abi.md.
#include <gateway/capture/capturereader.h>
#include <gateway/capture/capturewriter.h>
#include <gateway/cluster/cluster.h>
#include <gateway/cluster/restclient.h>
#include <gateway/metrics/clustermetrics.h>
#include <gateway/metrics/eventrates.h>
#include <gateway/metrics/metricfamily.h>
#include <gateway/metrics/metricsserver.h>
#include <gateway/metrics/stageshares.h>
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/commands.h>
#include <gateway/protocol/presence.h>
#include <gateway/protocol/requests.h>
#include <gateway/session/membersrequest.h>
#include <gateway/session/sessionmachine.h>
#include <gateway/session/shard.h>
#include <gateway/simulator/scenario/scenariorun.h>
#include <gateway/simulator/simulator.h>
#include <gateway/simulator/tls/tlsidentity.h>
#include <gateway/transport/connection.h>
#include <gateway/views/eventviews.h>

#include <QMetaEnum>

#include <cstdio>

using namespace Gateway;

namespace {

template <typename Type>
void printLayout(const char *name)
{
    std::printf("%s: size %zu, alignment %zu\n", name, sizeof(Type), alignof(Type));
}

void printEnums(const QMetaObject &object)
{
    for (int i = object.enumeratorOffset(); i < object.enumeratorCount(); ++i) {
        const QMetaEnum list = object.enumerator(i);
        // The alias of a set of flags has the same enumerators.
        if (list.isFlag())
            continue;
        for (int key = 0; key < list.keyCount(); ++key)
            std::printf("%s::%s::%s = %d\n", list.scope(), list.enumName(), list.key(key), list.value(key));
    }
}

} // namespace

#define LAYOUT(type) printLayout<type>("Gateway::" #type)

int main()
{
    LAYOUT(SessionStartLimit);
    LAYOUT(BotGateway);
    LAYOUT(Command);
    LAYOUT(Commands::Identify);
    LAYOUT(Commands::Activity);
    LAYOUT(Commands::Presence);
    LAYOUT(Commands::VoiceState);
    LAYOUT(Commands::RequestGuildMembers);
    LAYOUT(Commands::RequestSoundboardSounds);
    LAYOUT(Commands::RequestChannelInfo);
    LAYOUT(Error);
    LAYOUT(GatewayUrlPolicy);
    LAYOUT(Session);
    LAYOUT(ShardId);
    LAYOUT(ShardRange);
    LAYOUT(Token);
    LAYOUT(CloseCodeInfo);
    LAYOUT(IntentInfo);
    LAYOUT(Envelope);
    LAYOUT(Event);
    LAYOUT(Event::Origin);
    LAYOUT(ObjectView);
    LAYOUT(Connection);
    LAYOUT(Inflater);
    LAYOUT(InflaterStatistics);
    LAYOUT(NetworkConfiguration);
    LAYOUT(StageTimes);
    LAYOUT(Backoff);
    LAYOUT(QueuedCommand);
    LAYOUT(CommandQueue);
    LAYOUT(GuildAvailability);
    LAYOUT(Heartbeat);
    LAYOUT(Histogram);
    LAYOUT(IdentifyBudget);
    LAYOUT(IdentifyQueue);
    LAYOUT(LocalIdentifyQueue);
    LAYOUT(MembersRequest);
    LAYOUT(ResumeAttempts);
    LAYOUT(SendBudget);
    LAYOUT(SessionMachine);
    LAYOUT(SessionStore);
    LAYOUT(FileSessionStore);
    LAYOUT(EventReceiver);
    LAYOUT(PayloadReceiver);
    LAYOUT(Shard);
    LAYOUT(SessionTimeouts);
    LAYOUT(BackoffPolicy);
    LAYOUT(ShardConfiguration);
    LAYOUT(ShardSnapshot);
    LAYOUT(Transition);
    LAYOUT(ClusterConfiguration);
    LAYOUT(Cluster);
    LAYOUT(RestAnswer);
    LAYOUT(RestClient);
    LAYOUT(ClusterMetrics);
    LAYOUT(EventRates);
    LAYOUT(StageShares);
    LAYOUT(MetricFamily);
    LAYOUT(MetricsServer);
    LAYOUT(CaptureHeader);
    LAYOUT(CapturedTransition);
    LAYOUT(CaptureRecord);
    LAYOUT(CaptureReader);
    LAYOUT(CaptureWriter);
    LAYOUT(SimulatorConfiguration);
    LAYOUT(SimulatorStatistics);
    LAYOUT(Simulator);
    LAYOUT(RuleResult);
    LAYOUT(ConformanceReport);
    LAYOUT(ScenarioTrigger);
    LAYOUT(ScenarioStep);
    LAYOUT(Scenario);
    LAYOUT(ScenarioRun);
    LAYOUT(TlsIdentity);
    printEnums(Gateway::staticMetaObject);
    printEnums(Error::staticMetaObject);
    printEnums(Event::staticMetaObject);
    printEnums(Transition::staticMetaObject);
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "corpus.h"

#include <gateway/session/shard.h>
#include <gateway/simulator/simulator.h>

#include <QEventLoop>

using namespace Gateway;

QList<QByteArray> recordCorpus(int count, quint64 seed)
{
    SimulatorConfiguration settings;
    settings.rate = 0;
    settings.seed = seed;
    Simulator simulator(settings);
    if (!simulator.listen())
        return {};
    ShardConfiguration configuration;
    configuration.token = Token(simulator.token());
    configuration.intents = allIntents();
    configuration.gatewayUrl = simulator.gatewayUrl();
    configuration.compression = Compression::None;
    Shard shard(configuration);
    QList<QByteArray> corpus;
    QEventLoop loop;
    constexpr int atOnce = 1000;
    int asked = 0;
    QObject::connect(&shard, &Shard::guildsAvailable, &loop, [&] {
        asked = std::min(atOnce, count);
        simulator.sendTraffic(asked);
    });
    QObject::connect(&shard, &Shard::eventReceived, &loop, [&](const Event &event) {
        if (asked == 0 || event.type() == EventType::GuildCreate)
            return;
        corpus.append(event.payload());
        if (corpus.size() >= count) {
            loop.quit();
        } else if (corpus.size() >= asked) {
            const int more = std::min(atOnce, count - asked);
            asked += more;
            QMetaObject::invokeMethod(
                &simulator, [&simulator, more] { simulator.sendTraffic(more); }, Qt::QueuedConnection);
        }
    });
    shard.start();
    loop.exec();
    return corpus;
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// A bot as others write it, against the simulator: status 0 once it is ready and has got a message, what is
// in the compiled-in resources is there, and the session came through the best compression of the build.
#include <gateway/session/shard.h>
#include <gateway/simulator/scenario/scenario.h>
#include <gateway/simulator/simulator.h>

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (Gateway::Scenario::builtIn().isEmpty()) {
        std::fputs("no scenarios\n", stderr);
        return 2;
    }

    Gateway::SimulatorConfiguration world;
    world.rate = 200;
    Gateway::Simulator simulator(world);
    if (!simulator.listen()) {
        std::fputs("cannot listen\n", stderr);
        return 3;
    }

    Gateway::ShardConfiguration configuration;
    configuration.token = Gateway::Token(simulator.token());
    configuration.gatewayUrl = simulator.gatewayUrl();
    configuration.intents = Gateway::allIntents();
    Gateway::Shard shard(configuration);
    bool ready = false;
    QObject::connect(&shard, &Gateway::Shard::eventReceived, &app, [&ready](const Gateway::Event &event) {
        ready = ready || event.type() == Gateway::EventType::Ready;
        if (ready && event.type() == Gateway::EventType::MessageCreate)
            QCoreApplication::exit(event.value(u"author.id").toString().isEmpty() ? 4 : 0);
    });
    QObject::connect(&shard, &Gateway::Shard::failed, &app, [] { QCoreApplication::exit(5); });
    QTimer::singleShot(20'000, &app, [] { QCoreApplication::exit(6); });
    shard.start();
    return QCoreApplication::exec();
}

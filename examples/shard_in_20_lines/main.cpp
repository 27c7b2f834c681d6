// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/shard.h>

#include <QCoreApplication>
#include <QDebug>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Gateway::ShardConfiguration configuration;
    configuration.token = Gateway::Token(qgetenv("GATEWAY_TOKEN"));
    configuration.intents = Gateway::Intent::Guilds | Gateway::Intent::GuildMessages;
    if (argc > 1)
        configuration.gatewayUrl = QUrl(QString::fromLocal8Bit(argv[1]));

    Gateway::Shard shard(configuration);
    QObject::connect(&shard, &Gateway::Shard::eventReceived, [](const Gateway::Event &event) {
        qInfo().noquote() << event.typeName() << event.value(u"author.username").toString();
    });
    QObject::connect(&shard, &Gateway::Shard::failed, &app, [] { QCoreApplication::exit(1); });
    shard.start();
    return app.exec();
}

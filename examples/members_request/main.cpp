// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/subscription.h>
#include <gateway/session/membersrequest.h>

#include <QCoreApplication>
#include <QDebug>
#include <QJsonObject>

using namespace Gateway;

// Asks for all members of the first guild that comes, prints how many there are, and ends. The first argument
// is the gateway's URL when it is not Discord's.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    ShardConfiguration configuration;
    configuration.token = Token(qgetenv("GATEWAY_TOKEN"));
    configuration.intents = Intent::Guilds | Intent::GuildMembers;
    if (argc > 1)
        configuration.gatewayUrl = QUrl(QString::fromLocal8Bit(argv[1]));

    Shard shard(configuration);
    bool asked = false;
    subscribe(&shard, &app, [&shard, &asked](const GuildCreate &guild) {
        if (std::exchange(asked, true))
            return;
        auto *request = new MembersRequest(&shard, Commands::RequestGuildMembers::all(guild.id()), &shard);
        QObject::connect(request, &MembersRequest::progressed, [](int received, int expected) {
            qInfo() << "chunk" << received << "of" << expected;
        });
        QObject::connect(request, &MembersRequest::finished, &shard, [request, name = guild.name()] {
            qInfo().noquote() << name << "has" << request->members().size() << "members";
            QCoreApplication::exit(0);
        });
        QObject::connect(request, &MembersRequest::failed, &shard, [](const Error &error) {
            qCritical().noquote() << error.message() << error.advice();
            QCoreApplication::exit(1);
        });
        request->start();
    });
    QObject::connect(&shard, &Shard::failed, &app, [](const Error &error) {
        qCritical().noquote() << error.message() << error.advice();
        QCoreApplication::exit(1);
    });
    shard.start();
    return app.exec();
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/subscription.h>

#include <QCoreApplication>
#include <QDebug>

// A slot says with its argument which events it takes; see docs/views.md.
class Bot : public QObject
{
    Q_OBJECT

public:
    explicit Bot(Gateway::Cluster *cluster)
    {
        Gateway::subscribe(cluster, this, &Bot::guildCreated);
        Gateway::subscribe(cluster, this, &Bot::messageCreated);
        Gateway::subscribe(cluster, this, [](const Gateway::TypingStart &typing) {
            qInfo() << typing.userId() << "types in" << typing.channelId();
        });
    }

    void guildCreated(const Gateway::GuildCreate &guild)
    {
        qInfo() << guild.name() << "has" << guild.memberCount() << "members in" << guild.channels().size()
                << "channels";
    }

    void messageCreated(const Gateway::MessageCreate &message)
    {
        if (!message.author().bot())
            qInfo().noquote() << message.author().username() << "wrote at"
                              << message.timestamp().toString(Qt::ISODate);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Gateway::ClusterConfiguration configuration;
    configuration.shard.token = Gateway::Token(qgetenv("GATEWAY_TOKEN"));
    configuration.shard.intents =
        Gateway::Intent::Guilds | Gateway::Intent::GuildMessages | Gateway::Intent::GuildMessageTyping;
    if (argc > 1)
        configuration.apiUrl = QUrl(QString::fromLocal8Bit(argv[1]));
    Gateway::Cluster cluster(configuration);
    Bot bot(&cluster);
    QObject::connect(&cluster, &Gateway::Cluster::failed, &app, [](const Gateway::Error &error) {
        qCritical().noquote() << error.message() << error.advice();
        QCoreApplication::exit(1);
    });
    cluster.start();
    return app.exec();
}

#include "main.moc"

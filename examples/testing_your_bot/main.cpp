// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/subscription.h>
#include <gateway/simulator/simulator.h>

#include <QSignalSpy>
#include <QTest>

using namespace Gateway;

// The bot under test: it counts pings, also those that it missed while its connection was gone.
class Bot : public QObject
{
    Q_OBJECT

public:
    explicit Bot(const ClusterConfiguration &configuration) : m_cluster(configuration)
    {
        subscribe(&m_cluster, this, [this](const MessageCreate &message) {
            if (message.content() == u"!ping")
                Q_EMIT pinged(message.author().username());
        });
    }
    [[nodiscard]] Cluster *cluster() { return &m_cluster; }

Q_SIGNALS:
    void pinged(const QString &user);

private:
    Cluster m_cluster;
};

// Your own bot is tested without a token and without Discord: against a gateway on loopback that misbehaves
// when you say so.
class TestBot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        SimulatorConfiguration configuration;
        configuration.rate = 0; // No other traffic than ours.
        m_simulator = std::make_unique<Simulator>(configuration);
        QVERIFY(m_simulator->listen());

        ClusterConfiguration bot;
        bot.shard.token = Token(Simulator::defaultToken());
        bot.shard.intents = Intent::GuildMessages | Intent::MessageContent;
        bot.apiUrl = m_simulator->apiUrl();
        m_bot = std::make_unique<Bot>(bot);
        QSignalSpy ready(m_bot->cluster(), &Cluster::ready);
        m_bot->cluster()->start();
        QVERIFY(ready.wait());
    }

    void pingIsCounted()
    {
        QSignalSpy pinged(m_bot.get(), &Bot::pinged);
        m_simulator->dispatch(QStringLiteral("MESSAGE_CREATE"), message("ada", "hello"));
        m_simulator->dispatch(QStringLiteral("MESSAGE_CREATE"), message("bob", "!ping"));
        QVERIFY(pinged.wait());
        QCOMPARE(pinged.size(), 1);
        QCOMPARE(pinged.at(0).at(0).toString(), u"bob");
    }

    void pingDuringADisconnectIsCounted()
    {
        QSignalSpy pinged(m_bot.get(), &Bot::pinged);
        QSignalSpy resumed(m_simulator.get(), &Simulator::sessionResumed);
        m_simulator->dropConnections(); // As when a cable is pulled.
        m_simulator->dispatch(QStringLiteral("MESSAGE_CREATE"), message("eve", "!ping"));
        QVERIFY(resumed.wait());
        QTRY_COMPARE(pinged.size(), 1);
    }

private:
    static QJsonObject message(const char *user, const char *content)
    {
        return {{QStringLiteral("id"), QStringLiteral("1")},
                {QStringLiteral("content"), QLatin1String(content)},
                {QStringLiteral("author"), QJsonObject{{QStringLiteral("username"), QLatin1String(user)}}}};
    }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Bot> m_bot;
};

QTEST_GUILESS_MAIN(TestBot)
#include "main.moc"

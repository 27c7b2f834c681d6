// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/simulator.h>

#include <QMetaProperty>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTest>

using namespace Gateway;

class TestQmlModule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SimulatorConfiguration configuration;
        configuration.guilds = 3;
        configuration.rate = 100;
        configuration.identifyWindow = std::chrono::milliseconds(1);
        m_simulator = new Simulator(configuration, this);
        QVERIFY(m_simulator->listen());
        m_engine.addImportPath(QStringLiteral(GATEWAY_QML_FOLDER));
        qputenv("GATEWAY_TOKEN", Simulator::defaultToken());
    }

    void clusterRunsFromQml()
    {
        const std::unique_ptr<QObject> cluster =
            make("import Gateway\n"
                 "Cluster {\n"
                 "  intents: 'GUILDS,GUILD_MESSAGES'; shards: 1\n"
                 "  property var names: []\n"
                 "  property string author\n"
                 "  property string mention\n"
                 "  property int channels: -1\n"
                 "  property int all: 0\n"
                 "  property int disabled: 0\n"
                 "  property string failure\n"
                 "  EventHandler { type: 'GUILD_CREATE'; onReceived: guild => {\n"
                 "    names.push(guild.name + ' ' + guild.id); channels = guild.channels.length\n"
                 "    if (guild.channels[0].name === undefined) failure = 'channel without a name' } }\n"
                 "  EventHandler { type: 'MESSAGE_CREATE'; onReceived: message => { author = "
                 "message.author.username } }\n"
                 "  EventHandler { type: 'MESSAGE_CREATE'; enabled: false; onReceived: ++disabled }\n"
                 "  onEventReceived: (type, event) => { ++all }\n"
                 "}\n");
        QVERIFY(cluster);
        cluster->setProperty("apiUrl", m_simulator->apiUrl());
        QSignalSpy ready(cluster.get(), SIGNAL(ready()));
        QVERIFY(QMetaObject::invokeMethod(cluster.get(), "start"));
        QVERIFY(ready.wait());
        QCOMPARE(cluster->property("readyCount").toInt(), 1);
        QVERIFY(cluster->property("running").toBool());
        QTRY_VERIFY(!cluster->property("author").toString().isEmpty());
        QTRY_COMPARE(names(cluster.get()).size(), 3);
        // A snowflake is whole: a JavaScript number would have lost its last digits.
        for (const QVariant &name : names(cluster.get()))
            QVERIFY2(name.toString().section(u' ', -1).size() >= 17, qPrintable(name.toString()));
        QVERIFY(cluster->property("channels").toInt() > 0);
        QCOMPARE(cluster->property("failure").toString(), QString());
        QVERIFY(cluster->property("all").toInt() > 3);
        QCOMPARE(cluster->property("disabled").toInt(), 0);
        QSignalSpy stopped(cluster.get(), SIGNAL(stopped()));
        QVERIFY(QMetaObject::invokeMethod(cluster.get(), "stop"));
        QVERIFY(stopped.wait());
        QVERIFY(!cluster->property("running").toBool());
    }

    void shardRunsFromQml()
    {
        const std::unique_ptr<QObject> shard = make(
            "import Gateway\n"
            "Shard { intents: 'GUILDS'; property string states; onStateChanged: states += state + ';' }\n");
        QVERIFY(shard);
        shard->setProperty("gatewayUrl", m_simulator->gatewayUrl());
        QSignalSpy ready(shard.get(), SIGNAL(ready()));
        QVERIFY(QMetaObject::invokeMethod(shard.get(), "start"));
        QVERIFY(ready.wait());
        QCOMPARE(shard->property("state").toString(), u"Ready");
        QVERIFY(shard->property("states").toString().contains(u"Connecting;"));
        QSignalSpy resumed(shard.get(), SIGNAL(resumed(int)));
        QVERIFY(QMetaObject::invokeMethod(shard.get(), "reconnect"));
        QVERIFY(resumed.wait());
        QSignalSpy stopped(shard.get(), SIGNAL(stopped()));
        QVERIFY(QMetaObject::invokeMethod(shard.get(), "stop"));
        QVERIFY(stopped.wait());
    }

    void wrongSettingsFailInWords()
    {
        const std::unique_ptr<QObject> cluster = make("import Gateway\nCluster { intents: 'GUILDZ' }\n");
        QVERIFY(cluster);
        QSignalSpy failed(cluster.get(), SIGNAL(failed()));
        QVERIFY(QMetaObject::invokeMethod(cluster.get(), "start"));
        QCOMPARE(failed.size(), 1);
        QVERIFY(cluster->property("errorMessage").toString().contains(u"GUILDZ"));
        QVERIFY(!cluster->property("running").toBool());
    }

    void tokenCannotBeReadBack()
    {
        const std::unique_ptr<QObject> cluster = make("import Gateway\nCluster { }\n");
        QVERIFY(cluster);
        QVERIFY(QMetaObject::invokeMethod(cluster.get(), "setToken",
                                          Q_ARG(QString, QStringLiteral("a.secret.token"))));
        const QMetaObject *meta = cluster->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            QVERIFY(!meta->property(i).read(cluster.get()).toString().contains(u"secret"));
    }

private:
    std::unique_ptr<QObject> make(const char *text)
    {
        QQmlComponent component(&m_engine);
        component.setData(text, QUrl());
        std::unique_ptr<QObject> object(component.create());
        if (!object)
            qWarning("%s", qPrintable(component.errorString()));
        return object;
    }

    static QVariantList names(const QObject *cluster) { return cluster->property("names").toList(); }

    Simulator *m_simulator = nullptr;
    QQmlEngine m_engine;
};

QTEST_GUILESS_MAIN(TestQmlModule)
#include "tst_qmlmodule.moc"

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/scenario/scenario.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Gateway;
using namespace std::chrono_literals;

//! Scenario files: what they mean, and what is said about those that are wrong.
class ScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAll();
    void tellsWhereItIsWrong_data();
    void tellsWhereItIsWrong();
    void builtInOnesAreComplete();
    void findsByNameAndFile();

private:
    static QByteArray withStep(const QByteArray &step)
    {
        return "{\"name\": \"x\", \"title\": \"X\", \"explanation\": \"Y\",\n \"steps\": [\n  " + step +
               "\n]}";
    }
};

void ScenarioTest::readsAll()
{
    Error error;
    const Scenario scenario = Scenario::fromJson(R"({
        "name": "n", "title": "T", "explanation": "E", "rules": ["backoff", "missed-ack"],
        "settings": {"heartbeat_interval": 300, "rate": 2.5, "shards": 2, "session_starts": 0, "max_concurrency": 3,
                     "disallow": "MESSAGE_CONTENT, GUILD_MEMBERS", "tls": "wrong-host"},
        "duration_ms": 4000, "until": {"event": "resumed", "nth": 2, "after_ms": 10},
        "steps": [
            {"when": {"event": "ready", "after_ms": 2000, "shard": 1}, "do": {"action": "close", "code": 4000}},
            {"when": {"event": "connect", "nth": 0}, "do": {"action": "accept_then_close", "times": 7}},
            {"when": {"event": "rest"}, "do": {"action": "rest_error", "status": 429, "retry_after": 0.5}},
            {"when": {"event": "hello"}, "do": {"action": "send", "payload": {"op": 99, "d": [1, null]}}}
        ]})",
                                                 &error);
    QVERIFY2(!error, qPrintable(error.toString()));
    QCOMPARE(scenario.name, QStringLiteral("n"));
    QCOMPARE(scenario.rules, QStringList({QStringLiteral("backoff"), QStringLiteral("missed-ack")}));
    QCOMPARE(scenario.configuration.heartbeatInterval, 300ms);
    QCOMPARE(scenario.configuration.rate, 2.5);
    QCOMPARE(scenario.configuration.recommendedShards, 2);
    QCOMPARE(scenario.configuration.sessionStarts, 0);
    QCOMPARE(scenario.configuration.maxConcurrency, 3);
    QCOMPARE(scenario.configuration.privilegedIntents,
             allIntents() & ~(Intent::MessageContent | Intent::GuildMembers));
    QCOMPARE(scenario.certificate, TlsCertificate::WrongHost);
    QCOMPARE(scenario.configuration.guilds, SimulatorConfiguration().guilds);
    QCOMPARE(scenario.duration, 4000ms);
    QVERIFY(scenario.hasEnd);
    QCOMPARE(scenario.end.event, ScenarioTrigger::Event::Resumed);
    QCOMPARE(scenario.end.nth, 2);
    QCOMPARE(scenario.steps.size(), 4);
    QCOMPARE(scenario.steps.at(0).when.after, 2000ms);
    QCOMPARE(scenario.steps.at(0).when.shard, 1);
    QCOMPARE(scenario.steps.at(0).action, ScenarioStep::Action::Close);
    QCOMPARE(scenario.steps.at(0).parameters[u"code"].toInt(), 4000);
    QCOMPARE(scenario.steps.at(1).parameters[u"code"].toInt(), 4000); // The default.
    QCOMPARE(scenario.steps.at(1).parameters[u"times"].toInt(), 7);
    QCOMPARE(scenario.steps.at(2).parameters[u"retry_after"].toDouble(), 0.5);
    QCOMPARE(scenario.steps.at(3).parameters[u"payload"][u"op"].toInt(), 99);
}

void ScenarioTest::tellsWhereItIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &json, int line, int column, const char *part) {
        QTest::newRow(name) << json << line << column << QString::fromUtf8(part);
    };
    row("empty", "", 1, 1, "expected");
    row("no object", "\n [1]", 2, 2, "object");
    row("no colon", "{\n\"name\" 1}", 2, 8, "colon");
    row("no comma", "{\"name\": \"a\"\n  \"title\": 1}", 2, 3, "comma");
    row("trailing comma", "{\"name\": \"a\",\n}", 2, 1, "key");
    row("open text", "{\"name\": \"a\n}", 1, 10, "does not end");
    row("bad escape", "{\"name\": \"\\u12\"}", 1, 10, "escape");
    row("no value", "{\"name\": }", 1, 10, "value");
    row("bad word", "{\"name\": yes}", 1, 10, "yes");
    row("twice", "{\"name\": \"a\",\n \"name\": \"b\"}", 2, 2, "second time");
    row("more after the end", "{}\n {}", 2, 2, "follow");
    row("unknown key", "{\"name\": \"a\",\n \"titel\": \"b\"}", 2, 2, "titel");
    row("missing name", "{\"title\": \"a\"}", 1, 1, "name");
    row("name is a number", "{\"name\": 3}", 1, 10, "text");
    row("missing steps", "{\"name\": \"a\", \"title\": \"b\", \"explanation\": \"c\"}", 1, 1, "steps");
    row("steps is no list", "{\"name\": \"a\", \"title\": \"b\", \"explanation\": \"c\",\n\"steps\": {}}", 2,
        10, "list");
    row("unknown rule",
        "{\"name\": \"a\", \"title\": \"b\", \"explanation\": \"c\",\n\"rules\": [\"backof\"], \"steps\": "
        "[]}",
        2, 11, "backof");
    row("unknown setting",
        "{\"name\": \"a\", \"title\": \"b\", \"explanation\": \"c\",\n\"settings\": {\"heartbeat\": 3}, "
        "\"steps\": []}",
        2, 14, "heartbeat");
    row("setting out of range",
        "{\"name\": \"a\", \"title\": \"b\", \"explanation\": \"c\",\n\"settings\": {\"shards\": 0}, "
        "\"steps\": []}",
        2, 24, "from 1 to");
    row("setting is a fraction",
        "{\"name\": \"a\", \"title\": \"b\", \"explanation\": \"c\",\n\"settings\": {\"shards\": 1.5}, "
        "\"steps\": []}",
        2, 24, "whole");
    row("unknown certificate",
        "{\"name\": \"a\", \"title\": \"b\", \"explanation\": \"c\",\n\"settings\": {\"tls\": \"expird\"}, "
        "\"steps\": []}",
        2, 21, "expired");
    row("intent that needs no permission",
        "{\"name\": \"a\", \"title\": \"b\", \"explanation\": \"c\",\n\"settings\": {\"disallow\": "
        "\"GUILDS\"}, "
        "\"steps\": []}",
        2, 26, "MESSAGE_CONTENT");
    row("no intents",
        "{\"name\": \"a\", \"title\": \"b\", \"explanation\": \"c\",\n\"settings\": {\"disallow\": 4}, "
        "\"steps\": []}",
        2, 26, "text");
    row("no rate", withStep("{\"when\": {\"event\": \"ready\"}, \"do\": {\"action\": \"slow_writer\"}}"), 3,
        38, "bytes_per_s");
    row("step without do", withStep("{\"when\": {\"event\": \"ready\"}}"), 3, 3, "“do”");
    row("unknown event", withStep("{\"when\": {\"event\": \"redy\"}, \"do\": {\"action\": \"drop\"}}"), 3, 22,
        "redy");
    row("unknown action", withStep("{\"when\": {\"event\": \"ready\"}, \"do\": {\"action\": \"recconect\"}}"),
        3, 49, "recconect");
    row("missing parameter", withStep("{\"when\": {\"event\": \"ready\"}, \"do\": {\"action\": \"close\"}}"),
        3, 38, "code");
    row("parameter of another action",
        withStep("{\"when\": {\"event\": \"ready\"}, \"do\": {\"action\": \"drop\", \"code\": 4000}}"), 3, 57,
        "code");
    row("parameter of the wrong type",
        withStep("{\"when\": {\"event\": \"ready\"}, \"do\": {\"action\": \"close\", \"code\": \"x\"}}"), 3,
        66, "whole number");
    row("no boolean",
        withStep("{\"when\": {\"event\": \"ready\"}, \"do\": {\"action\": \"invalid_session\", "
                 "\"resumable\": 1}}"),
        3, 81, "true or false");
}

void ScenarioTest::tellsWhereItIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, part);
    Error error;
    const Scenario scenario = Scenario::fromJson(json, &error);
    QVERIFY(error);
    QVERIFY(scenario.name.isEmpty());
    const QString start = QStringLiteral("line %1, column %2: ").arg(line).arg(column);
    QVERIFY2(error.message().startsWith(start), qPrintable(error.message()));
    QVERIFY2(error.message().contains(part), qPrintable(error.message()));
    if (part == u"recconect")
        QVERIFY2(error.advice().contains(QStringLiteral("“reconnect”")), qPrintable(error.advice()));
    if (part == u"titel")
        QVERIFY2(error.advice().contains(QStringLiteral("“title”")), qPrintable(error.advice()));
}

void ScenarioTest::builtInOnesAreComplete()
{
    const QList<Scenario> scenarios = Scenario::builtIn();
    QVERIFY(scenarios.size() >= 25);
    QStringList names;
    for (const Scenario &scenario : scenarios) {
        QVERIFY2(!names.contains(scenario.name), qPrintable(scenario.name));
        names.append(scenario.name);
        QVERIFY2(scenario.explanation.size() > 40, qPrintable(scenario.name));
        QVERIFY2(!scenario.rules.isEmpty(), qPrintable(scenario.name));
        QVERIFY2(scenario.hasEnd, qPrintable(scenario.name));
        // The file is called as it calls itself.
        QVERIFY2(QFile::exists(QString(QStringLiteral(":/gateway/scenarios/") + scenario.name +
                                       QStringLiteral(".json"))),
                 qPrintable(scenario.name));
    }
}

void ScenarioTest::findsByNameAndFile()
{
    QCOMPARE(Scenario::find(QStringLiteral("zombie")).name, QStringLiteral("zombie"));
    Error error;
    QVERIFY(Scenario::find(QStringLiteral("zombi"), &error).name.isEmpty());
    QVERIFY(error.advice().contains(QStringLiteral("“zombie”")));

    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("own.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(withStep("{\"when\": {\"event\": \"ready\"}, \"do\": {\"action\": \"drop\"}}"));
    file.close();
    QCOMPARE(Scenario::find(file.fileName(), &error).name, QStringLiteral("x"));
    QVERIFY(!error);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n oops");
    file.close();
    QVERIFY(Scenario::find(file.fileName(), &error).name.isEmpty());
    QVERIFY(error.message().startsWith(file.fileName()));
    QVERIFY(error.message().contains(QStringLiteral("line 2, column 2")));
}

QTEST_GUILESS_MAIN(ScenarioTest)
#include "tst_scenario.moc"

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/gatewayurl.h>
#include <gateway/protocol/opcode.h>
#include <gateway/simulator/scenario/scenariorun.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Gateway;
using namespace std::chrono_literals;

//! What clients of other authors do rightly, and the judge once took for wrong.
class ConformanceJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlashAfterTheResumeUrlIsNoOtherUrl();
    void anIdentifyThatWasTooSoonIsNoAnswerToItself();
    void whoIsServedWithoutHelloHasNoSilenceToNotice();
    void theFlushMarkerComesWhole();
    void aNewSessionOnTheSameConnectionCountsFromOne();
    void aHeartbeatThatIsReadSlowlyCameEarlier();
    void whatTheGatewayIsTooBusyToReadIsNotLate();
    void aSessionThatBeganWhileItLeftIsNoneToResume();

private:
    //! Begins to play \a steps, with what else is in \a settings.
    void begin(const QByteArray &settings, const QByteArray &until, const QByteArray &steps);
    //! Opens \a url and waits for HELLO.
    void open(const QUrl &url);
    void send(Opcode op, const QJsonObject &data);
    void identify();
    //! Whether a payload with \a op, or a dispatch of \a type, has come on this connection.
    [[nodiscard]] bool hasCome(Opcode op, QStringView type = {}) const;
    [[nodiscard]] QJsonObject ready() const;

    std::unique_ptr<ScenarioRun> m_run;
    std::optional<ConformanceReport> m_report;
    std::unique_ptr<QWebSocket> m_socket;
    QList<QJsonObject> m_received;
};

void ConformanceJudgeTest::begin(const QByteArray &settings, const QByteArray &until, const QByteArray &steps)
{
    Error error;
    m_report.reset();
    const QByteArray json =
        R"({"name": "x", "title": "X", "explanation": "Y", "duration_ms": 60000, "settings": {"rate": 0, )" +
        settings + R"(}, "until": {)" + until + R"(}, "steps": [)" + steps + R"(]})";
    m_run = std::make_unique<ScenarioRun>(Scenario::fromJson(json, &error));
    QVERIFY2(!error, qPrintable(error.toString()));
    connect(m_run.get(), &ScenarioRun::observed, this, [this] {
        m_run->finish();
        m_socket->close();
    });
    connect(m_run.get(), &ScenarioRun::finished, this,
            [this](const ConformanceReport &report) { m_report = report; });
    QVERIFY(m_run->start(60s));
}

void ConformanceJudgeTest::open(const QUrl &url)
{
    m_received.clear();
    m_socket = std::make_unique<QWebSocket>();
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        m_received.append(QJsonDocument::fromJson(text.toUtf8()).object());
    });
    m_socket->open(url);
    QTRY_VERIFY(hasCome(Opcode::Hello));
}

void ConformanceJudgeTest::send(Opcode op, const QJsonObject &data)
{
    const QJsonObject payload{{QStringLiteral("op"), int(op)}, {QStringLiteral("d"), data}};
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)));
}

void ConformanceJudgeTest::identify()
{
    send(Opcode::Identify,
         {{QStringLiteral("token"), QString::fromLatin1(m_run->simulator().token())},
          {QStringLiteral("intents"), 1},
          {QStringLiteral("properties"), QJsonObject{{QStringLiteral("os"), QStringLiteral("x")}}}});
}

bool ConformanceJudgeTest::hasCome(Opcode op, QStringView type) const
{
    return std::ranges::any_of(m_received, [&](const QJsonObject &payload) {
        return payload[u"op"].toInt() == int(op) && (type.isEmpty() || payload[u"t"].toString() == type);
    });
}

QJsonObject ConformanceJudgeTest::ready() const
{
    for (const QJsonObject &payload : m_received) {
        if (payload[u"t"] == QLatin1String("READY"))
            return payload[u"d"].toObject();
    }
    return {};
}

// oceanic.js does so, since Discord's URL ends after the host.
void ConformanceJudgeTest::aSlashAfterTheResumeUrlIsNoOtherUrl()
{
    begin(R"("guilds": 0)", R"("event": "resumed")",
          R"({"when": {"event": "ready", "after_ms": 50}, "do": {"action": "drop"}})");
    open(gatewayUrl(m_run->simulator().gatewayUrl(), Compression::None));
    identify();
    QTRY_VERIFY(hasCome(Opcode::Dispatch, u"READY"));
    QTRY_COMPARE(m_socket->state(), QAbstractSocket::UnconnectedState);
    const QJsonObject first = ready();
    QUrl url(first[u"resume_gateway_url"].toString());
    url.setPath(QString(url.path() + u'/'));
    open(gatewayUrl(url, Compression::None));
    send(Opcode::Resume, {{QStringLiteral("token"), QString::fromLatin1(m_run->simulator().token())},
                          {QStringLiteral("session_id"), first[u"session_id"]},
                          {QStringLiteral("seq"), 1}});
    QTRY_VERIFY_WITH_TIMEOUT(m_report, 20'000);
    for (const QStringView rule : {u"resume-url", u"resume-url-parameters"}) {
        const RuleResult *result = m_report->result(rule);
        QVERIFY(result);
        QVERIFY2(result->verdict == RuleResult::Verdict::Passed, qPrintable(m_report->toText()));
    }
}

// It came too soon after another, and the INVALID_SESSION that answers it was sent within the same
// millisecond.
void ConformanceJudgeTest::anIdentifyThatWasTooSoonIsNoAnswerToItself()
{
    begin(R"("guilds": 0, "identify_window": 1000)", R"("event": "ready", "nth": 2)",
          R"({"when": {"event": "ready", "after_ms": 50}, "do": {"action": "close", "code": 4009}})");
    const QUrl url = gatewayUrl(m_run->simulator().gatewayUrl(), Compression::None);
    open(url);
    identify();
    QTRY_COMPARE(m_socket->state(), QAbstractSocket::UnconnectedState);
    open(url);
    identify();
    // What the protocol asks of a client, from INVALID_SESSION on.
    QTimer wait;
    wait.setTimerType(Qt::PreciseTimer);
    wait.setSingleShot(true);
    QSignalSpy waited(&wait, &QTimer::timeout);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, &wait, [&wait, this] {
        if (hasCome(Opcode::InvalidSession))
            wait.start(1s);
    });
    QTRY_VERIFY(hasCome(Opcode::InvalidSession));
    m_socket->close();
    QVERIFY(waited.wait());
    open(url);
    identify();
    QTRY_VERIFY_WITH_TIMEOUT(m_report, 20'000);
    for (const QStringView rule : {u"invalid-session-socket", u"invalid-session-wait"}) {
        const RuleResult *result = m_report->result(rule);
        QVERIFY(result);
        QVERIFY2(result->verdict == RuleResult::Verdict::Passed, qPrintable(m_report->toText()));
    }
}

// Discordeno identifies when the socket is open. That is against another rule.
void ConformanceJudgeTest::whoIsServedWithoutHelloHasNoSilenceToNotice()
{
    begin(R"("guilds": 0)", R"("event": "ready", "after_ms": 100)",
          R"({"when": {"event": "connect"}, "do": {"action": "hello_never"}})");
    m_received.clear();
    m_socket = std::make_unique<QWebSocket>();
    m_socket->open(gatewayUrl(m_run->simulator().gatewayUrl(), Compression::None));
    QTRY_COMPARE(m_socket->state(), QAbstractSocket::ConnectedState);
    identify();
    QTRY_VERIFY_WITH_TIMEOUT(m_report, 20'000);
    QVERIFY(!m_report->result(u"timeouts"));
    QCOMPARE(m_report->result(u"nothing-before-hello")->verdict, RuleResult::Verdict::Failed);
}

// Discord's example looks for it in the message that came last, and so do clients.
void ConformanceJudgeTest::theFlushMarkerComesWhole()
{
    begin(R"("guilds": 0)", R"("event": "ready", "after_ms": 100)",
          R"({"when": {"event": "hello"}, "do": {"action": "split_messages", "bytes": 7}})");
    m_socket = std::make_unique<QWebSocket>();
    QSignalSpy messages(m_socket.get(), &QWebSocket::binaryMessageReceived);
    m_socket->open(gatewayUrl(m_run->simulator().gatewayUrl(), Compression::ZlibStream));
    QTRY_VERIFY(!messages.isEmpty());
    identify();
    QTRY_VERIFY_WITH_TIMEOUT(m_report, 20'000);
    const QByteArray marker("\x00\x00\xff\xff", 4);
    qsizetype pieces = 0;
    for (const QList<QVariant> &message : messages.sliced(1)) { // Without HELLO, which came before.
        const QByteArray piece = message.constFirst().toByteArray();
        QVERIFY(piece == marker || piece.size() <= 7);
        pieces += piece == marker ? 0 : 1;
    }
    QVERIFY(pieces > 10); // Of READY, mostly.
    QCOMPARE(messages.constLast().constFirst().toByteArray(), marker);
}

// Eris begins one there after INVALID_SESSION. That is against another rule, and its heartbeats are right; so
// are those of oceanic.js, which forgets the sequence with the session, in between.
void ConformanceJudgeTest::aNewSessionOnTheSameConnectionCountsFromOne()
{
    const QByteArray event = R"({"when": {"event": "ready"}, "do": {"action": "inflate_to", "bytes": 300}},)";
    begin(R"("guilds": 0, "identify_window": 1000)", R"("event": "heartbeat", "nth": 2)",
          event + event +
              R"({"when": {"event": "ready", "after_ms": 1800},
                  "do": {"action": "invalid_session", "resumable": false}})");
    open(gatewayUrl(m_run->simulator().gatewayUrl(), Compression::None));
    identify();
    QTRY_VERIFY(hasCome(Opcode::InvalidSession));
    m_received.clear();
    m_socket->sendTextMessage(QStringLiteral(R"({"op":1,"d":0})"));
    identify();
    QTRY_VERIFY(hasCome(Opcode::Dispatch, u"READY"));
    m_socket->sendTextMessage(QStringLiteral(R"({"op":1,"d":1})"));
    QTRY_VERIFY_WITH_TIMEOUT(m_report, 20'000);
    const RuleResult *result = m_report->result(u"heartbeat-sequence");
    QVERIFY(result);
    QVERIFY2(result->verdict == RuleResult::Verdict::Passed, qPrintable(m_report->toText()));
}

// Eris sends its first one after the whole interval, and what the gateway takes to read it is not its doing.
void ConformanceJudgeTest::aHeartbeatThatIsReadSlowlyCameEarlier()
{
    begin(R"("guilds": 0, "heartbeat_interval": 1000)", R"("event": "heartbeat")",
          R"({"when": {"event": "ready"}, "do": {"action": "slow_reader", "bytes_per_s": 30}})");
    open(gatewayUrl(m_run->simulator().gatewayUrl(), Compression::None));
    identify();
    QTRY_VERIFY(hasCome(Opcode::Dispatch, u"READY"));
    QTimer::singleShot(950, m_socket.get(),
                       [this] { m_socket->sendTextMessage(QStringLiteral(R"({"op":1,"d":null})")); });
    QTRY_VERIFY_WITH_TIMEOUT(m_report, 20'000);
    const RuleResult *result = m_report->result(u"first-heartbeat");
    QVERIFY(result);
    QVERIFY2(result->verdict == RuleResult::Verdict::Passed, qPrintable(m_report->toText()));
}

// On a busy machine, or in a process that was stopped. The client is in this thread: it sends nothing
// meanwhile either, and cannot.
void ConformanceJudgeTest::whatTheGatewayIsTooBusyToReadIsNotLate()
{
    begin(R"("guilds": 0, "heartbeat_interval": 200)", R"("event": "heartbeat", "nth": 2)", "");
    open(gatewayUrl(m_run->simulator().gatewayUrl(), Compression::None));
    identify();
    QTRY_VERIFY(hasCome(Opcode::Dispatch, u"READY"));
    m_socket->sendTextMessage(QStringLiteral(R"({"op":1,"d":1})"));
    QTRY_VERIFY(hasCome(Opcode::HeartbeatAck));
    QThread::msleep(1000);
    m_socket->sendTextMessage(QStringLiteral(R"({"op":1,"d":1})"));
    QTRY_VERIFY_WITH_TIMEOUT(m_report, 20'000);
    const RuleResult *result = m_report->result(u"heartbeat-on-time");
    QVERIFY(result);
    QVERIFY2(result->verdict == RuleResult::Verdict::Passed, qPrintable(m_report->toText()));
}

// Discordeno identifies before HELLO, and leaves when op 7 comes in its place; READY was on its way by then.
void ConformanceJudgeTest::aSessionThatBeganWhileItLeftIsNoneToResume()
{
    begin(R"("guilds": 0, "identify_window": 0)", R"("event": "ready", "nth": 2)",
          R"({"when": {"event": "connect"}, "do": {"action": "reconnect"}})");
    const QUrl url = gatewayUrl(m_run->simulator().gatewayUrl(), Compression::None);
    m_socket = std::make_unique<QWebSocket>();
    QWebSocket *first = m_socket.get();
    connect(first, &QWebSocket::textMessageReceived, first, [first](const QString &text) {
        if (text.contains(QLatin1String("\"READY\"")))
            first->close(QWebSocketProtocol::CloseCodeGoingAway);
    });
    QSignalSpy closed(first, &QWebSocket::disconnected);
    first->open(url);
    QTRY_COMPARE(first->state(), QAbstractSocket::ConnectedState);
    identify();
    QTRY_VERIFY(!closed.isEmpty());
    QCOMPARE(first->closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    open(url);
    identify();
    QTRY_VERIFY_WITH_TIMEOUT(m_report, 20'000);
    QVERIFY2(!m_report->result(u"resume-when-due"), qPrintable(m_report->toText()));
    QCOMPARE(m_report->result(u"nothing-before-hello")->verdict, RuleResult::Verdict::Failed);
}

QTEST_GUILESS_MAIN(ConformanceJudgeTest)
#include "tst_conformancejudge.moc"

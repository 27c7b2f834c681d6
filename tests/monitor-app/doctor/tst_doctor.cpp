// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../transport/testservers.h"
#include "doctor/doctor.h"

#include <gateway/simulator/simulator.h>

#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Gateway;
using Severity = Finding::Severity;
using Topic = Finding::Topic;

static constexpr int patience = 30'000;

//! A REST interface whose answers are prepared by path; any other path gets 503.
class PreparedRest : public QTcpServer
{
public:
    QHash<QByteArray, QByteArray> answers; //!< By path, without the base.
    QList<QByteArray> paths;               //!< That were asked for.

    PreparedRest()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray request = socket->readAll();
                if (!request.contains("\r\n\r\n"))
                    return;
                const QByteArray path = request.split(' ').value(1).mid(8);
                paths.append(path);
                socket->write(answers.value(path, answer("503 Service Unavailable", "{}")));
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/api/v10").arg(serverPort()));
    }

    static QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\nConnection: close\r\n" + headers + "\r\n" + body;
    }
};

static BotSettings botAt(const QUrl &api)
{
    BotSettings settings = BotSettings::simulated();
    settings.simulate = false;
    settings.token = Token(Simulator::defaultToken());
    settings.intents = unprivilegedIntents();
    settings.apiUrl = api;
    settings.network.proxyMode = ProxyMode::None;
    return settings;
}

static bool examine(Doctor *doctor, const BotSettings &settings)
{
    QSignalSpy finished(doctor, &Doctor::finished);
    doctor->examine(settings);
    return finished.wait(patience) && finished.size() == 1;
}

//! The findings of \a doctor on \a topic that are at least as grave as \a severity.
static QList<Finding> about(const Doctor &doctor, Topic topic, Severity severity)
{
    QList<Finding> result = doctor.findings();
    result.removeIf(
        [=](const Finding &finding) { return finding.topic != topic || finding.severity < severity; });
    return result;
}

static QString allTexts(const Doctor &doctor)
{
    QString text;
    const QList<Finding> findings = doctor.findings();
    for (const Finding &finding : findings)
        text += finding.text + u' ' + finding.remedy + u'\n';
    return text;
}

class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrongOnTheSimulator();
    void examinesAnEmbeddedSimulatorOfItsOwn();
    void foretellsADisallowedIntent();
    void tellsThatTheTokenIsWrong();
    void tellsThatThereIsNoToken();
    void tellsThatSessionStartsAreUsedUp();
    void tellsOfARateLimit();
    void goesOnAfterAServerError();
    void tellsThatNobodyListens();
    void tellsThatTheHostIsNotFound();
    void tellsThatTheCertificateIsNotTrusted();
    void trustsACertificateFromAFile();
    void tellsThatTheProxyRefuses();
    void tellsThatTheGatewaySaysNothingOfUse();
    void tellsThatTheClockIsWrong();
    void tellsOfAnAnswerThatCannotBeRead();
    void givesUpOnWhoDoesNotAnswer();
    void tellsWhatIsWrongWithACertificate_data();
    void tellsWhatIsWrongWithACertificate();
    void tellsTheSimulatorsClock();
    void payloadCompressionIsSaid();
    void asksOnlyTheGatewayWithoutRest();
    void canBeCancelled();
    void opensNoSession();
};

void TestDoctor::findsNothingWrongOnTheSimulator()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    Doctor doctor;
    QSignalSpy progressed(&doctor, &Doctor::progressed);
    QVERIFY(examine(&doctor, botAt(simulator.apiUrl())));
    QVERIFY2(Finding::worst(doctor.findings()) <= Severity::Note, qPrintable(allTexts(doctor)));
    QCOMPARE(progressed.size(), 4);
    QVERIFY(doctor.facts().helloAfter.has_value());
    QVERIFY(doctor.facts().clockSkew.has_value());
    QVERIFY(!doctor.facts().user->name.isEmpty());
    QVERIFY(!allTexts(doctor).contains(QString::fromLatin1(Simulator::defaultToken())));
}

void TestDoctor::examinesAnEmbeddedSimulatorOfItsOwn()
{
    Doctor doctor;
    BotSettings settings = BotSettings::simulated();
    settings.simulatedShards = 3;
    QVERIFY(examine(&doctor, settings));
    QVERIFY2(Finding::worst(doctor.findings()) <= Severity::Note, qPrintable(allTexts(doctor)));
    QCOMPARE(doctor.facts().gateway->shards, 3);
}

void TestDoctor::foretellsADisallowedIntent()
{
    SimulatorConfiguration configuration;
    configuration.privilegedIntents = Intent::GuildMembers;
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    BotSettings settings = botAt(simulator.apiUrl());
    settings.intents = Intent::GuildMembers | Intent::GuildPresences;
    Doctor doctor;
    QVERIFY(examine(&doctor, settings));
    const QList<Finding> errors = about(doctor, Topic::Intents, Severity::Error);
    QCOMPARE(errors.size(), 1);
    QVERIFY(errors.constFirst().text.contains(u"GUILD_PRESENCES"));
}

void TestDoctor::tellsThatTheTokenIsWrong()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    BotSettings settings = botAt(simulator.apiUrl());
    settings.token = Token("not.the.token");
    Doctor doctor;
    QSignalSpy progressed(&doctor, &Doctor::progressed);
    QVERIFY(examine(&doctor, settings));
    const QList<Finding> errors = about(doctor, Topic::Token, Severity::Error);
    QCOMPARE(errors.size(), 1);
    QVERIFY(errors.constFirst().remedy.contains(u"Developer Portal"));
    QVERIFY(!allTexts(doctor).contains(u"not.the.token"));
    // It is wrong for every other question too, and is not asked again.
    QVERIFY(!doctor.facts().gateway && !doctor.facts().user);
    QCOMPARE(doctor.facts().failures.size(), 1);
}

void TestDoctor::tellsThatThereIsNoToken()
{
    PreparedRest rest;
    BotSettings settings = botAt(rest.url());
    settings.token = {};
    Doctor doctor;
    QVERIFY(examine(&doctor, settings));
    QCOMPARE(about(doctor, Topic::Token, Severity::Error).size(), 1);
    QVERIFY(rest.paths.isEmpty());
}

void TestDoctor::tellsThatSessionStartsAreUsedUp()
{
    SimulatorConfiguration configuration;
    configuration.sessionStarts = 0;
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    Doctor doctor;
    QVERIFY(examine(&doctor, botAt(simulator.apiUrl())));
    QCOMPARE(about(doctor, Topic::SessionStarts, Severity::Error).size(), 1);
}

void TestDoctor::tellsOfARateLimit()
{
    PreparedRest rest;
    rest.answers.insert("/gateway/bot",
                        PreparedRest::answer("429 Too Many Requests", "{}", "Retry-After: 77\r\n"));
    Doctor doctor;
    QVERIFY(examine(&doctor, botAt(rest.url())));
    QVERIFY2(allTexts(doctor).contains(u"77"), qPrintable(allTexts(doctor)));
    QCOMPARE(rest.paths, QList<QByteArray>{"/gateway/bot"});
}

void TestDoctor::goesOnAfterAServerError()
{
    PreparedRest rest;
    rest.answers.insert("/gateway/bot", PreparedRest::answer("400 Bad Request", "{}"));
    rest.answers.insert("/users/@me",
                        PreparedRest::answer("200 OK", "{\"id\":\"7\",\"username\":\"Seven\",\"bot\":true}"));
    rest.answers.insert("/applications/@me", PreparedRest::answer("404 Not Found", "{}"));
    Doctor doctor;
    BotSettings settings = botAt(rest.url());
    settings.intents |= Intent::GuildMembers;
    QVERIFY(examine(&doctor, settings));
    QCOMPARE(doctor.facts().failures.size(), 2);
    QCOMPARE(about(doctor, Topic::Network, Severity::Warning).size(), 2);
    // Without the gateway's URL no session can begin.
    QCOMPARE(about(doctor, Topic::Network, Severity::Error).size(), 1);
    QVERIFY2(allTexts(doctor).contains(u"HTTP 400"), qPrintable(allTexts(doctor)));
    QVERIFY(allTexts(doctor).contains(u"Seven"));
    // Whether the intents are enabled is not known, which is said.
    QCOMPARE(about(doctor, Topic::Intents, Severity::Warning).size(), 1);
}

static quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

void TestDoctor::tellsThatNobodyListens()
{
    Doctor doctor;
    QVERIFY(examine(&doctor, botAt(QUrl(QStringLiteral("http://127.0.0.1:%1/api").arg(freePort())))));
    const QList<Finding> errors = about(doctor, Topic::Network, Severity::Error);
    QCOMPARE(errors.size(), 1);
    QVERIFY2(errors.constFirst().text.contains(u"refused"), qPrintable(errors.constFirst().text));
    QCOMPARE(doctor.findings().size(), 1);
}

void TestDoctor::tellsThatTheHostIsNotFound()
{
    Doctor doctor;
    QVERIFY(examine(&doctor, botAt(QUrl(QStringLiteral("http://no-such-host.invalid/api")))));
    const QList<Finding> errors = about(doctor, Topic::Network, Severity::Error);
    QCOMPARE(errors.size(), 1);
    QVERIFY2(errors.constFirst().text.contains(u"no-such-host.invalid"),
             qPrintable(errors.constFirst().text));
    QVERIFY(errors.constFirst().remedy.contains(u"DNS"));
}

void TestDoctor::tellsThatTheCertificateIsNotTrusted()
{
    TestCertificates certificates;
    if (!certificates.create())
        QSKIP(qPrintable(certificates.problem()));
    const TestRestServer server(
        certificates.issue(QStringLiteral("server"), QStringLiteral("IP:127.0.0.1")).serverConfiguration());
    Doctor doctor;
    QVERIFY(examine(&doctor, botAt(server.url())));
    const QList<Finding> errors = about(doctor, Topic::Network, Severity::Error);
    QCOMPARE(errors.size(), 1);
    QVERIFY2(errors.constFirst().text.contains(u"trusted"), qPrintable(errors.constFirst().text));
    QVERIFY(!errors.constFirst().remedy.isEmpty());
    QCOMPARE(server.requests(), 0);
}

void TestDoctor::trustsACertificateFromAFile()
{
    TestCertificates certificates;
    if (!certificates.create())
        QSKIP(qPrintable(certificates.problem()));
    const TestRestServer server(
        certificates.issue(QStringLiteral("server"), QStringLiteral("IP:127.0.0.1")).serverConfiguration());
    BotSettings settings = botAt(server.url());
    settings.network.roots = TlsRoots::File;
    settings.network.caFile = certificates.caFile();
    // The gateway that this REST interface names does not exist.
    settings.gatewayUrl = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(freePort()));
    Doctor doctor;
    QVERIFY(examine(&doctor, settings));
    QCOMPARE(server.requests(), 3);
    QVERIFY2(allTexts(doctor).contains(u"certificate is in order"), qPrintable(allTexts(doctor)));
}

void TestDoctor::tellsThatTheProxyRefuses()
{
    PreparedRest rest;
    BotSettings settings = botAt(rest.url());
    settings.network.proxyMode = ProxyMode::Explicit;
    settings.network.proxy = {QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), freePort()};
    Doctor doctor;
    QVERIFY(examine(&doctor, settings));
    const QList<Finding> errors = about(doctor, Topic::Network, Severity::Error);
    QCOMPARE(errors.size(), 1);
    QVERIFY2(errors.constFirst().text.contains(u"proxy"), qPrintable(errors.constFirst().text));
    QVERIFY(rest.paths.isEmpty());
}

void TestDoctor::tellsThatTheGatewaySaysNothingOfUse()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    BotSettings settings = botAt(simulator.apiUrl());
    // REST is fine, but at the gateway's address there is a server of another kind.
    PreparedRest other;
    settings.gatewayUrl = QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(other.serverPort()));
    Doctor doctor;
    QVERIFY(examine(&doctor, settings));
    QCOMPARE(about(doctor, Topic::Gateway, Severity::Error).size(), 1);
    QCOMPARE(about(doctor, Topic::Token, Severity::Good).size(), 1);
}

void TestDoctor::tellsThatTheClockIsWrong()
{
    PreparedRest rest;
    rest.answers.insert("/gateway/bot", PreparedRest::answer("401 Unauthorized", "{}",
                                                             "Date: Tue, 15 Nov 1994 08:12:31 GMT\r\n"));
    Doctor doctor;
    QVERIFY(examine(&doctor, botAt(rest.url())));
    const QList<Finding> warnings = about(doctor, Topic::Clock, Severity::Warning);
    QCOMPARE(warnings.size(), 1);
    QVERIFY(warnings.constFirst().text.contains(u"fast"));
}

void TestDoctor::tellsOfAnAnswerThatCannotBeRead()
{
    PreparedRest rest;
    rest.answers.insert("/gateway/bot", PreparedRest::answer("200 OK", "<html>a login page"));
    rest.answers.insert("/users/@me", PreparedRest::answer("200 OK", "<html>a login page"));
    rest.answers.insert("/applications/@me", PreparedRest::answer("200 OK", "<html>a login page"));
    Doctor doctor;
    QVERIFY(examine(&doctor, botAt(rest.url())));
    const QList<Finding> errors = about(doctor, Topic::Network, Severity::Error);
    QCOMPARE(errors.size(), 3);
    for (const Finding &error : errors) {
        QCOMPARE(error.code, QStringLiteral("malformed_answer"));
        QVERIFY2(error.remedy.contains(u"login page"), qPrintable(error.remedy));
    }
}

void TestDoctor::givesUpOnWhoDoesNotAnswer()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Doctor doctor;
    doctor.setTimeLimit(std::chrono::milliseconds(200));
    QVERIFY(
        examine(&doctor, botAt(QUrl(QStringLiteral("http://127.0.0.1:%1/api").arg(silent.serverPort())))));
    // One question is enough: the others would not be answered any sooner.
    const QList<Finding> errors = about(doctor, Topic::Network, Severity::Error);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.constFirst().code, QStringLiteral("timed_out"));
    QVERIFY2(errors.constFirst().text.contains(u"0.2 s"), qPrintable(errors.constFirst().text));
    QVERIFY(!doctor.wasCancelled());
    // The same for a gateway that takes the connection and says nothing.
    Simulator simulator;
    QVERIFY(simulator.listen());
    BotSettings settings = botAt(simulator.apiUrl());
    settings.gatewayUrl = QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(silent.serverPort()));
    QVERIFY(examine(&doctor, settings));
    QCOMPARE(about(doctor, Topic::Gateway, Severity::Error).constFirst().code, QStringLiteral("timed_out"));
    QCOMPARE(about(doctor, Topic::Token, Severity::Good).size(), 1);
}

void TestDoctor::tellsWhatIsWrongWithACertificate_data()
{
    QTest::addColumn<TlsCertificate>("certificate");
    QTest::addColumn<QString>("code");
    QTest::newRow("self-signed") << TlsCertificate::SelfSigned << QStringLiteral("tls_untrusted");
    QTest::newRow("expired") << TlsCertificate::Expired << QStringLiteral("tls_certificate_expired");
    QTest::newRow("wrong host") << TlsCertificate::WrongHost << QStringLiteral("tls_wrong_host");
}

//! With the authority trusted, so that only the certificate is at fault.
void TestDoctor::tellsWhatIsWrongWithACertificate()
{
    QFETCH(TlsCertificate, certificate);
    QFETCH(QString, code);
    SimulatorConfiguration configuration;
    Error error;
    configuration.tls = TlsIdentity::make(certificate, &error);
    if (error)
        QSKIP(qPrintable(error.message()));
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    QTemporaryDir folder;
    QFile authority(folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write(configuration.tls.authority);
    authority.close();
    BotSettings settings = botAt(simulator.apiUrl());
    settings.network.roots = configuration.tls.authority.isEmpty() ? TlsRoots::Bundled : TlsRoots::File;
    settings.network.caFile = authority.fileName();
    Doctor doctor;
    QVERIFY(examine(&doctor, settings));
    const QList<Finding> errors = about(doctor, Topic::Network, Severity::Error);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.constFirst().code, code);
    QVERIFY(!errors.constFirst().remedy.isEmpty());
}

void TestDoctor::tellsTheSimulatorsClock()
{
    SimulatorConfiguration configuration;
    configuration.clockSkew = std::chrono::minutes(10);
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    Doctor doctor;
    QVERIFY(examine(&doctor, botAt(simulator.apiUrl())));
    const QList<Finding> warnings = about(doctor, Topic::Clock, Severity::Warning);
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings.constFirst().code, QStringLiteral("clock_slow"));
    QVERIFY2(warnings.constFirst().text.contains(u"10\u00a0min"), qPrintable(warnings.constFirst().text));
}

void TestDoctor::payloadCompressionIsSaid()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    BotSettings settings = botAt(simulator.apiUrl());
    QVERIFY(settings.chooseCompression(QStringLiteral("payload")));
    Doctor doctor;
    QVERIFY(examine(&doctor, settings));
    QVERIFY2(allTexts(doctor).contains(u"payload compression"), qPrintable(allTexts(doctor)));
}

void TestDoctor::asksOnlyTheGatewayWithoutRest()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    BotSettings settings = botAt({});
    settings.gatewayUrl = simulator.gatewayUrl();
    settings.shards = ShardRange{{}, 1};
    Doctor doctor;
    QVERIFY(examine(&doctor, settings));
    QCOMPARE(about(doctor, Topic::Gateway, Severity::Good).size(), 1);
    QCOMPARE(about(doctor, Topic::Network, Severity::Warning).size(), 1);
    QCOMPARE(Finding::worst(doctor.findings()), Severity::Warning);
}

void TestDoctor::canBeCancelled()
{
    // It takes the connection and says nothing.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Doctor doctor;
    QSignalSpy finished(&doctor, &Doctor::finished);
    QSignalSpy connected(&silent, &QTcpServer::newConnection);
    doctor.examine(botAt(QUrl(QStringLiteral("http://127.0.0.1:%1/api").arg(silent.serverPort()))));
    QVERIFY(connected.wait(patience));
    QVERIFY(doctor.isRunning());
    doctor.cancel();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!doctor.isRunning());
    QVERIFY(doctor.wasCancelled());
    QCOMPARE(doctor.questionsAnswered(), 0);
    // And it can be used again.
    Simulator simulator;
    QVERIFY(simulator.listen());
    QVERIFY(examine(&doctor, botAt(simulator.apiUrl())));
    QVERIFY(doctor.facts().user);
}

void TestDoctor::opensNoSession()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    QSignalSpy started(&simulator, &Simulator::sessionStarted);
    QSignalSpy closed(&simulator, &Simulator::connectionClosed);
    Doctor doctor;
    QVERIFY(examine(&doctor, botAt(simulator.apiUrl())));
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    QVERIFY(started.isEmpty());
    QVERIFY(examine(&doctor, botAt(simulator.apiUrl())));
    QCOMPARE(doctor.facts().gateway->sessionStartLimit.remaining,
             doctor.facts().gateway->sessionStartLimit.total);
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"

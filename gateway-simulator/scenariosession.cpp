// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "scenariosession.h"

#include "printing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

using namespace Gateway;

namespace {

constexpr int passed = 0;
constexpr int ruleFailed = 1;
constexpr int cannotPlay = 4;
constexpr int noClient = 5;
constexpr int clientEndTime = 3000; // Milliseconds, from SIGTERM to SIGKILL.

QProcessEnvironment environmentFor(const Simulator &simulator, const QString &authorityPath)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GATEWAY_API"), simulator.apiUrl().toString());
    environment.insert(QStringLiteral("GATEWAY_URL"), simulator.gatewayUrl().toString());
    environment.insert(QStringLiteral("GATEWAY_TOKEN"), QString::fromLatin1(simulator.token()));
    if (!authorityPath.isEmpty())
        environment.insert(QStringLiteral("GATEWAY_CA_FILE"), authorityPath);
    return environment;
}

QString summary(const QList<ConformanceReport> &reports)
{
    qsizetype failures = 0;
    qsizetype alone = 0;
    qsizetype rules = 0;
    for (const ConformanceReport &report : reports) {
        rules += report.count(RuleResult::Verdict::Passed);
        failures += report.count(RuleResult::Verdict::Failed);
        alone += report.clientCame ? 0 : 1;
    }
    return ScenarioSession::tr("%1 scenarios: %2 rules passed, %3 failed; to %4 scenarios no client came.")
        .arg(reports.size())
        .arg(rules)
        .arg(failures)
        .arg(alone);
}

} // namespace

ScenarioSession::ScenarioSession(const Options &options, QObject *parent)
    : QObject(parent), m_options(options), m_port(options.configuration.port)
{}

ScenarioSession::~ScenarioSession() = default;

void ScenarioSession::start()
{
    startMore();
}

void ScenarioSession::startMore()
{
    // One port serves one scenario at a time; clients that are started here are told theirs.
    const std::size_t most = m_options.client.isEmpty() ? 1 : std::size_t(m_options.jobs);
    while (!m_isStopped && m_plays.size() < most && m_next < m_options.scenarios.size())
        startOne(m_options.scenarios.at(m_next++));
    if (m_plays.empty())
        end();
}

void ScenarioSession::startOne(const Scenario &scenario)
{
    auto play = std::make_unique<Play>();
    play->run = std::make_unique<ScenarioRun>(scenario, m_options.client.isEmpty() ? m_port : quint16(0),
                                              m_options.configuration.token);
    ScenarioRun *run = play->run.get();
    connect(run, &ScenarioRun::observed, this, [this, run] { stopClient(run); });
    connect(run, &ScenarioRun::finished, this,
            [this, run](const ConformanceReport &report) { take(run, report); });
    if (!listen(*play))
        return;
    m_port = m_options.client.isEmpty() ? run->simulator().port() : m_port;
    const QString authority = play->authority->path();
    const QString urls =
        tr("gateway %1, api %2")
            .arg(run->simulator().gatewayUrl().toString(), run->simulator().apiUrl().toString());
    if (m_options.client.isEmpty() && (m_next == 1 || scenario.certificate))
        print(stderr, urls.toUtf8());
    if (m_options.client.isEmpty() && !authority.isEmpty())
        print(stderr, tr("the authority of its certificate is in %1").arg(authority).toUtf8());
    if (!m_options.quiet)
        print(stderr, tr("playing %1").arg(scenario.name).toUtf8());
    if (!m_options.client.isEmpty())
        startClient(*play);
    m_plays.push_back(std::move(play));
}

// What fails with one scenario alone, its certificate, does not keep the others from being played.
bool ScenarioSession::listen(Play &play)
{
    play.authority = std::make_unique<AuthorityFile>();
    if (play.run->start(m_options.scenarioTimeout)) {
        if (!play.authority->write(play.run->simulator().configuration().tls.authority))
            print(stderr, tr("gateway-simulator: the file for the certificate's authority cannot be written.")
                              .toUtf8());
        return true;
    }
    print(stderr, tr("gateway-simulator: %1: %2")
                      .arg(play.run->scenario().name, play.run->error().toString())
                      .toUtf8());
    m_isUnplayed = true;
    m_isStopped = m_isStopped || play.run->error().domain() == ErrorDomain::Network;
    return false;
}

void ScenarioSession::startClient(Play &play)
{
    play.client = std::make_unique<QProcess>();
    play.client->setProcessEnvironment(environmentFor(play.run->simulator(), play.authority->path()));
    // Reports go to the standard output; what clients say does not get in between.
    play.client->setStandardOutputFile(QProcess::nullDevice());
    if (m_options.quiet)
        play.client->setStandardErrorFile(QProcess::nullDevice());
    else
        play.client->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(play.client.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            print(stderr,
                  tr("gateway-simulator: the client cannot be started: %1").arg(m_options.client).toUtf8());
    });
    // By a shell, so that the command may use the variables; exec, so that the signal meets the client.
    play.client->start(QStringLiteral("/bin/sh"),
                       {QStringLiteral("-c"), QString(QStringLiteral("exec ") + m_options.client)});
}

void ScenarioSession::stopClient(const ScenarioRun *run)
{
    for (const auto &play : m_plays) {
        if (play->run.get() != run)
            continue;
        if (play->client && play->client->state() != QProcess::NotRunning)
            play->client->terminate();
        play->run->finish();
    }
}

void ScenarioSession::take(const ScenarioRun *run, const ConformanceReport &report)
{
    const auto at = std::ranges::find_if(m_plays, [run](const auto &play) { return play->run.get() == run; });
    if (at == m_plays.end())
        return;
    m_reports.append(report);
    if (m_options.report == Options::Report::Text)
        print(stdout, report.toText().toUtf8());
    std::unique_ptr<Play> play = std::move(*at);
    m_plays.erase(at);
    if (play->client && play->client->state() != QProcess::NotRunning) {
        play->client->terminate();
        if (!play->client->waitForFinished(clientEndTime)) {
            play->client->kill();
            play->client->waitForFinished(clientEndTime);
        }
    }
    play->client.reset();
    // It has just emitted the signal that led here.
    play->run.release()->deleteLater();
    QMetaObject::invokeMethod(this, &ScenarioSession::startMore, Qt::QueuedConnection);
}

void ScenarioSession::stop()
{
    m_isStopped = true;
    for (const auto &play : m_plays) {
        if (play->client)
            play->client->terminate();
        play->run->finish();
    }
    if (m_plays.empty())
        end();
}

void ScenarioSession::end()
{
    if (m_options.report == Options::Report::Json) {
        QJsonArray scenarios;
        for (const ConformanceReport &report : m_reports)
            scenarios.append(report.toJson());
        const bool allPassed = std::ranges::all_of(m_reports, &ConformanceReport::passed);
        print(stdout, QJsonDocument(QJsonObject{{QStringLiteral("passed"), allPassed},
                                                {QStringLiteral("scenarios"), scenarios}})
                          .toJson());
    } else if (m_options.report == Options::Report::Text) {
        print(stdout, summary(m_reports).toUtf8());
    }
    const bool anyFailed = std::ranges::any_of(
        m_reports, [](const auto &report) { return report.count(RuleResult::Verdict::Failed) > 0; });
    const bool allCame = std::ranges::all_of(m_reports, &ConformanceReport::clientCame);
    if (!anyFailed && m_isUnplayed) {
        Q_EMIT finished(cannotPlay);
        return;
    }
    Q_EMIT finished(anyFailed ? ruleFailed : allCame && !m_reports.isEmpty() ? passed : noClient);
}

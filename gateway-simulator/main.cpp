// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "authorityfile.h"
#include "options.h"
#include "printing.h"
#include "scenariosession.h"
#include "stopsignals.h"

#include <gateway/protocol/secrets.h>
#include <gateway/transport/descriptorlimit.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace std::chrono_literals;

constexpr int cannotListen = 4;      // Or has no certificate to show.
constexpr auto farewellTimeout = 1s; // For clients that do not answer the close frame.

QByteArray readyLine(const Gateway::Simulator &simulator, const Options &options,
                     const QString &authorityPath)
{
    QJsonObject line{{QStringLiteral("gateway"), simulator.gatewayUrl().toString()},
                     {QStringLiteral("api"), simulator.apiUrl().toString()},
                     {QStringLiteral("pid"), QCoreApplication::applicationPid()},
                     {QStringLiteral("seed"), qint64(options.configuration.seed)}};
    // A token of the user's own is nobody else's business; the default one is no secret.
    if (options.isDefaultToken)
        line.insert(QStringLiteral("token"), QString::fromLatin1(simulator.token()));
    if (!authorityPath.isEmpty())
        line.insert(QStringLiteral("ca_file"), authorityPath);
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

// Says goodbye to the clients (1001: going away) before the program ends.
void stop(Gateway::Simulator &simulator)
{
    const auto endIfAlone = [&simulator] {
        if (simulator.connectionCount() == 0)
            QCoreApplication::quit();
    };
    simulator.setRate(0);
    QObject::connect(&simulator, &Gateway::Simulator::connectionClosed, &simulator, endIfAlone);
    QTimer::singleShot(farewellTimeout, &simulator, &QCoreApplication::quit);
    simulator.closeConnections(1001);
    endIfAlone();
}

int playScenarios(const Options &options)
{
    ScenarioSession session(options);
    const StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, &session, &ScenarioSession::stop);
    QObject::connect(&session, &ScenarioSession::finished, &session, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    session.start();
    return QCoreApplication::exec();
}

} // namespace

static int run(int argc, char *argv[])
{
    if (!Gateway::reserveDescriptors()) {
        print(stderr, "gateway-simulator: " +
                          OptionsParser::tr("This process may open too few files and sockets (ulimit -n): at "
                                            "least %1 more are needed.")
                              .arg(Gateway::descriptorsNeeded)
                              .toUtf8());
        return cannotListen;
    }
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gateway-simulator"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEWAY_VERSION));

    const auto parsed = OptionsParser::parse(QCoreApplication::arguments());
    if (const auto *text = std::get_if<OptionsParser::Text>(&parsed)) {
        if (text->exitCode == 0) {
            print(stdout, text->text.toUtf8());
        } else {
            print(stderr, "gateway-simulator: " + Gateway::withoutTokens(text->text).toUtf8());
            print(stderr, OptionsParser::tr("Try gateway-simulator --help.").toUtf8());
        }
        return text->exitCode;
    }
    Options options = std::get<Options>(parsed);
    qSetMessagePattern(QStringLiteral("%{time hh:mm:ss.zzz} %{category}: %{message}"));
    if (!options.quiet)
        QLoggingCategory::setFilterRules(QStringLiteral("gateway.simulator.info=true"));

    if (!options.scenarios.isEmpty())
        return playScenarios(options);
    Gateway::Error error;
    if (options.certificate)
        options.configuration.tls = Gateway::TlsIdentity::make(*options.certificate, &error);
    AuthorityFile authority;
    if (!error && !authority.write(options.configuration.tls.authority))
        error =
            Gateway::Error(Gateway::ErrorDomain::Storage, Gateway::ErrorCode::InvalidValue,
                           OptionsParser::tr("The file for the certificate's authority cannot be written."));
    if (error) {
        print(stderr, "gateway-simulator: " + error.toString().toUtf8());
        return cannotListen;
    }
    Gateway::Simulator simulator(options.configuration);
    if (!simulator.listen()) {
        print(stderr, "gateway-simulator: " + simulator.error().toString().toUtf8());
        return cannotListen;
    }
    const StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, &simulator, [&] { stop(simulator); });
    QObject::connect(
        &simulator, &Gateway::Simulator::trafficEnded, &simulator, [&] { stop(simulator); },
        Qt::QueuedConnection);
    if (options.duration > 0ms)
        QTimer::singleShot(options.duration, &simulator, [&] { stop(simulator); });
    print(stdout, readyLine(simulator, options, authority.path()));
    return QCoreApplication::exec();
}

int main(int argc, char *argv[])
{
    const int status = run(argc, argv);
    // Everything of ours is gone, but a thread that QThread::wait() calls finished may still be freeing what
    // OpenSSL keeps for it, and OpenSSL's own end in exit() would free it once more.
    std::fflush(nullptr);
    std::_Exit(status);
}

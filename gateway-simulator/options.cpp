// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "options.h"

#include <gateway/protocol/secrets.h>
#include <gateway/protocol/token.h>

#include <QCommandLineParser>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace {

constexpr int usageError = 2;

QCommandLineOption option(const char *name, const QString &description, const char *value = nullptr)
{
    return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
}

QString scenarioList()
{
    QString text;
    const QList<Gateway::Scenario> scenarios = Gateway::Scenario::builtIn();
    for (const Gateway::Scenario &scenario : scenarios) {
        text += scenario.name + u": " + scenario.title + u'\n';
        // Broken at words, with a margin.
        QString line;
        const QStringList words = scenario.explanation.split(u' ');
        for (const QString &word : words) {
            if (line.size() + word.size() > 90) {
                text += u"   " + line + u'\n';
                line.clear();
            }
            line += u' ' + word;
        }
        text += u"   " + line + u"\n\n";
    }
    return text;
}

} // namespace

std::variant<Options, OptionsParser::Text> OptionsParser::parse(const QStringList &arguments)
{
    const QCommandLineOption port =
        option("port", tr("Port to listen on; 0, the default, takes any free one."), "N");
    const QCommandLineOption address =
        option("address",
               tr("Where it listens, by default 127.0.0.1. Whoever can reach another address can connect."),
               "ADDRESS");
    const QCommandLineOption tokenFile =
        option("token-file",
               tr("File whose first line is the token that is right. GATEWAY_SIMULATOR_TOKEN does the same."),
               "FILE");
    const QCommandLineOption rate = option("rate", tr("Traffic events per second (20)."), "N");
    const QCommandLineOption seed =
        option("seed", tr("The same seed gives the same guilds and traffic (1)."), "N");
    const QCommandLineOption guilds = option("guilds", tr("Guilds of the bot (6)."), "N");
    const QCommandLineOption shards =
        option("shards", tr("Shards that GET /gateway/bot recommends (1)."), "N");
    const QCommandLineOption concurrency =
        option("max-concurrency", tr("Identifies per 5 seconds (1)."), "N");
    const QCommandLineOption starts =
        option("session-starts", tr("Sessions that may be started (1000)."), "N");
    const QCommandLineOption interval =
        option("heartbeat-interval", tr("Of clients, in milliseconds (41250)."), "MS");
    const QCommandLineOption disallow = option(
        "disallow", tr("Privileged intents that are not enabled, such as MESSAGE_CONTENT,GUILD_PRESENCES."),
        "INTENTS");
    const QCommandLineOption clockSkew = option(
        "clock-skew", tr("So many seconds the clock that REST tells of is ahead, or behind (0)."), "S");
    const QCommandLineOption events = option("events", tr("Stop after so many traffic events."), "N");
    const QCommandLineOption duration = option("duration", tr("Stop after so many seconds."), "S");
    const QCommandLineOption tls =
        option("tls",
               tr("Speak TLS with a certificate made by the program openssl: good, self-signed, expired or "
                  "wrong-host. The file of its authority is told in the line of JSON."),
               "KIND");
    const QCommandLineOption certificate =
        option("tls-certificate", tr("Speak TLS with the certificate in this file, in PEM form."), "FILE");
    const QCommandLineOption key = option("tls-key", tr("The private key of that certificate."), "FILE");
    const QCommandLineOption quiet = option("quiet", tr("Do not tell on standard error what clients do."));

    const QCommandLineOption replay =
        option("replay",
               tr("Send what this capture received in the place of guilds and traffic; see docs/capture.md."),
               "FILE");
    const QCommandLineOption replaySpeed =
        option("replay-speed",
               tr("So many times as fast as it was received (1), or max: as fast as it goes."), "N|max");
    const QCommandLineOption scenario =
        option("scenario", tr("Play a scenario of faults: a built-in one, a file, or all the built-in ones."),
               "NAME");
    const QCommandLineOption list =
        option("list-scenarios", tr("List the built-in scenarios and explain each."));
    const QCommandLineOption report =
        option("report", tr("Print what the client did right and wrong; also --report=json."));
    QCommandLineOption reportJson = option("report-json", tr("The same as --report=json."));
    reportJson.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption patience =
        option("scenario-timeout", tr("Seconds that a client has to come to a scenario (30)."), "S");
    const QCommandLineOption client = option(
        "client",
        tr("Start this command for each scenario, and stop it by SIGTERM; it finds GATEWAY_API, GATEWAY_URL "
           "and GATEWAY_TOKEN in its environment."),
        "COMMAND");
    const QCommandLineOption jobs =
        option("jobs", tr("With --client: so many scenarios at a time (4)."), "N");

    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("A Discord gateway on loopback for any client: REST and WebSocket on one port, with traffic.\n"
           "Prints one line of JSON with its URLs when it is ready."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({port,        address,  tokenFile, rate,     seed,        guilds,      shards,
                       concurrency, starts,   interval,  disallow, tls,         certificate, key,
                       events,      duration, quiet,     scenario, list,        report,      reportJson,
                       patience,    client,   jobs,      replay,   replaySpeed, clockSkew});
    // QCommandLineParser knows no options whose value may be missing.
    QStringList plain = arguments;
    for (QString &argument : plain) {
        if (argument == u"--report=json")
            argument = QStringLiteral("--report-json");
        else if (argument == u"--report=text")
            argument = QStringLiteral("--report");
        else if (argument.startsWith(u"--report="))
            return Text{tr("--report must be text or json, not \"%1\".").arg(argument.sliced(9)), usageError};
    }
    if (!parser.parse(plain))
        return Text{parser.errorText(), usageError};
    if (parser.isSet(help))
        return Text{parser.helpText(), 0};
    if (parser.isSet(version))
        return Text{QString(QStringLiteral("gateway-simulator ") + QCoreApplication::applicationVersion()),
                    0};
    if (!parser.positionalArguments().isEmpty())
        return Text{tr("Unexpected argument: %1").arg(parser.positionalArguments().constFirst()), usageError};

    Options options;
    Gateway::SimulatorConfiguration &configuration = options.configuration;
    QString problem;
    const auto number = [&](const QCommandLineOption &named, double low, double high, double fallback) {
        if (!parser.isSet(named))
            return fallback;
        bool isNumber = false;
        const double value = parser.value(named).toDouble(&isNumber);
        const bool mayBeFraction =
            &named == &rate || &named == &duration || &named == &patience || &named == &replaySpeed;
        if (isNumber && value >= low && value <= high && (mayBeFraction || value == std::floor(value)))
            return value;
        if (problem.isEmpty()) {
            const QString text = mayBeFraction ? tr("--%1 must be a number from %2 to %3, not \"%4\".")
                                               : tr("--%1 must be a whole number from %2 to %3, not \"%4\".");
            problem = text.arg(named.names().constFirst())
                          .arg(low, 0, 'f', 0)
                          .arg(high, 0, 'f', 0)
                          .arg(parser.value(named));
        }
        return fallback;
    };
    configuration.port = quint16(number(port, 0, 65535, configuration.port));
    configuration.rate = number(rate, 0, 1'000'000, configuration.rate);
    configuration.seed = quint64(number(seed, 0, 9'007'199'254'740'992, double(configuration.seed)));
    configuration.guilds = int(number(guilds, 0, 10'000, configuration.guilds));
    configuration.recommendedShards = int(number(shards, 1, 10'000, configuration.recommendedShards));
    configuration.maxConcurrency = int(number(concurrency, 1, 10'000, configuration.maxConcurrency));
    configuration.sessionStarts = int(number(starts, 0, 1'000'000, configuration.sessionStarts));
    configuration.heartbeatInterval = std::chrono::milliseconds(
        qint64(number(interval, 100, 3'600'000, double(configuration.heartbeatInterval.count()))));
    configuration.clockSkew =
        std::chrono::seconds(qint64(number(clockSkew, -1e9, 1e9, double(configuration.clockSkew.count()))));
    configuration.eventLimit = qint64(number(events, 1, 1e15, 0));
    configuration.replay = parser.value(replay);
    // The library has 0 for what has no pace of its own.
    configuration.replaySpeed =
        parser.value(replaySpeed) == u"max" ? 0 : std::max(0.001, number(replaySpeed, 0, 1e6, 1));
    options.duration = std::chrono::milliseconds(qint64(1000 * number(duration, 0, 1e9, 0)));
    options.quiet = parser.isSet(quiet);
    options.scenarioTimeout = std::chrono::milliseconds(qint64(1000 * number(patience, 1, 1e6, 30)));
    options.jobs = int(number(jobs, 1, 64, options.jobs));
    options.client = parser.value(client);
    if (parser.isSet(report))
        options.report = Options::Report::Text;
    if (parser.isSet(reportJson))
        options.report = Options::Report::Json;
    if (!problem.isEmpty())
        return Text{problem, usageError};
    if (parser.isSet(address) && !configuration.address.setAddress(parser.value(address))) {
        return Text{tr("--address must be an address of this machine, such as 127.0.0.1 or ::1, not \"%1\".")
                        .arg(parser.value(address)),
                    usageError};
    }
    if (parser.isSet(address) && parser.isSet(scenario))
        return Text{tr("--address is nothing for --scenario, which listens on 127.0.0.1."), usageError};

    if (parser.isSet(replaySpeed) && !parser.isSet(replay))
        return Text{tr("--replay-speed needs --replay."), usageError};
    for (const QCommandLineOption *other : {&scenario, &rate, &guilds, &shards, &events}) {
        if (parser.isSet(replay) && parser.isSet(*other))
            return Text{tr("--%1 has no meaning with --replay: all comes from the capture.")
                            .arg(other->names().constFirst()),
                        usageError};
    }

    if (parser.isSet(disallow)) {
        Gateway::Error error;
        const Gateway::Intents intents = Gateway::intentsFromText(parser.value(disallow), &error);
        const Gateway::Intents others = intents & ~Gateway::privilegedIntents(intents);
        if (error || others) {
            const QStringList allowed = intentNames(Gateway::privilegedIntents(Gateway::allIntents()));
            const QString reason =
                error ? error.message() : tr("%1 needs no permission.").arg(intentNames(others).join(u", "));
            return Text{tr("--disallow must name privileged intents (%1), not \"%2\": %3")
                            .arg(allowed.join(u", "), parser.value(disallow), reason),
                        usageError};
        }
        configuration.privilegedIntents = Gateway::allIntents() & ~intents;
    }

    const bool isTlsByFile = parser.isSet(certificate) || parser.isSet(key);
    if (parser.isSet(certificate) != parser.isSet(key))
        return Text{tr("--tls-certificate and --tls-key belong together: give both."), usageError};
    if (parser.isSet(tls) && isTlsByFile)
        return Text{
            tr("Give either --tls, for a certificate that is made, or --tls-certificate and --tls-key."),
            usageError};
    if ((parser.isSet(tls) || isTlsByFile) && parser.isSet(scenario))
        return Text{tr("--tls is nothing for --scenario: whether there is TLS stands in the scenario."),
                    usageError};
    if (parser.isSet(tls)) {
        const QStringList kinds = Gateway::tlsCertificateNames();
        const qsizetype at = kinds.indexOf(parser.value(tls));
        if (at < 0)
            return Text{tr("--tls must be one of %1, not \"%2\".").arg(kinds.join(u", "), parser.value(tls)),
                        usageError};
        options.certificate = Gateway::TlsCertificate(at);
    }
    if (isTlsByFile) {
        Gateway::Error error;
        configuration.tls = Gateway::TlsIdentity::read(parser.value(certificate), parser.value(key), &error);
        if (error)
            return Text{tr("--tls-certificate, --tls-key: %1").arg(error.toString()), usageError};
    }

    if (parser.isSet(list))
        return Text{scenarioList(), 0};
    if (parser.isSet(scenario)) {
        if (parser.value(scenario) == u"all") {
            options.scenarios = Gateway::Scenario::builtIn();
        } else {
            Gateway::Error error;
            options.scenarios = {Gateway::Scenario::find(parser.value(scenario), &error)};
            if (error)
                return Text{tr("--scenario: %1").arg(error.toString()), usageError};
        }
        // Some clients reckon from the interval how much they may send, and scenarios have short ones.
        for (Gateway::Scenario &played : options.scenarios) {
            if (parser.isSet(interval))
                played.configuration.heartbeatInterval =
                    std::max(played.configuration.heartbeatInterval, configuration.heartbeatInterval);
        }
    } else if (options.report != Options::Report::None || parser.isSet(client)) {
        return Text{tr("--report and --client need --scenario."), usageError};
    }

    QByteArray token = Gateway::takeFromEnvironment("GATEWAY_SIMULATOR_TOKEN");
    if (parser.isSet(tokenFile)) {
        QFile file(parser.value(tokenFile));
        if (!file.open(QIODevice::ReadOnly))
            return Text{tr("--token-file: %1 cannot be read: %2.").arg(file.fileName(), file.errorString()),
                        usageError};
        token = file.readLine(4096);
        if (token.trimmed().isEmpty())
            return Text{tr("--token-file: the first line of %1 is empty.").arg(file.fileName()), usageError};
    }
    configuration.token = Gateway::Token(token).reveal().toByteArray();
    options.isDefaultToken = configuration.token.isEmpty();
    return options;
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "commandlineoptions.h"
#include "filter/eventfilter.h"
#include "nearestword.h"

#include <gateway/transport/inflater.h>

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStyleFactory>

#include <algorithm>

using namespace Gateway;
using namespace std::chrono_literals;

//! Reads one option after another; the first that is wrong ends it.
class CommandLine::Reader
{
public:
    explicit Reader(const QStringList &arguments, Surroundings surroundings = {})
        : m_surroundings(std::move(surroundings))
    {
        // As Qt has it: -platform is a word and not eight letters.
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        CommandLineOptions::addTo(&m_parser);
        m_isUnderstood = m_parser.parse(arguments);
    }

    [[nodiscard]] CommandLine read();
    [[nodiscard]] bool isAnySet(std::initializer_list<QStringView> names) const;
    [[nodiscard]] bool isStyleUnknown() const;

private:
    bool readWords();
    bool readConflicts();
    bool readToken();
    bool readUrls();
    bool readSession();
    bool readSimulator();
    bool readLogRules();
    bool readConsole();
    bool readWindow();

    [[nodiscard]] bool isSet(QStringView name) const { return m_parser.isSet(name.toString()); }
    [[nodiscard]] QString value(QStringView name) const { return m_parser.value(name.toString()); }

    bool fail(const QString &text);
    bool refuse(QStringView option, const QString &allowed);
    bool readUrl(QStringView option, const QStringList &schemes, QUrl *url);
    bool readSeconds(QStringView option, std::chrono::milliseconds *result);
    bool readEventType();
    void warnOfClearText(const QUrl &url);

    Surroundings m_surroundings;
    QCommandLineParser m_parser;
    CommandLine m_line;
    bool m_isUnderstood;
};

CommandLine CommandLine::parse(const QStringList &arguments, const Surroundings &surroundings)
{
    return Reader(arguments, surroundings).read();
}

bool CommandLine::needsNoWindow(const QStringList &arguments)
{
    const Reader reader(arguments);
    return reader.isAnySet({u"console", u"ndjson", u"help", u"version", u"token"}) || reader.isStyleUnknown();
}

CommandLine CommandLine::Reader::read()
{
    m_line.bot = BotSettings::simulated();
    // Words come first: a mistyped option shall be told of even beside --help.
    if (!readWords())
        return m_line;
    if (isSet(u"help")) {
        m_line.action = Action::ShowHelp;
        m_line.text = CommandLineOptions::helpText(m_parser);
        return m_line;
    }
    if (isSet(u"version")) {
        m_line.action = Action::ShowVersion;
        m_line.text =
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
        return m_line;
    }
    (void)(readConflicts() && readUrls() && readToken() && readSession() && readSimulator() &&
           readConsole() && readWindow());
    return m_line;
}

bool CommandLine::Reader::isAnySet(std::initializer_list<QStringView> names) const
{
    return std::ranges::any_of(names, [this](QStringView name) { return isSet(name); });
}

bool CommandLine::Reader::isStyleUnknown() const
{
    return isSet(u"style") && !QStyleFactory::keys().contains(value(u"style"), Qt::CaseInsensitive);
}

bool CommandLine::Reader::fail(const QString &text)
{
    m_line.action = Action::Fail;
    m_line.text = text;
    return false;
}

bool CommandLine::Reader::refuse(QStringView option, const QString &allowed)
{
    return fail(tr("--%1 takes %2, not “%3”.").arg(option, allowed, value(option)));
}

bool CommandLine::Reader::readWords()
{
    // Whatever else is wrong: a token that was written here is in the shell's history and in the process
    // list.
    const QString advice = tr("Set the environment variable GATEWAY_TOKEN or use --token-file.");
    if (isSet(u"token"))
        return fail(
            tr("A token is not taken from the command line, where every user of this machine can read it.") +
            u' ' + advice);
    const QStringList unknown = m_parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        const QString nearest = nearestWord(unknown.constFirst(), CommandLineOptions::names());
        const QString text = tr("There is no option --%1.").arg(unknown.constFirst());
        return fail(nearest.isEmpty() ? QString(text + u' ' + tr("See --help."))
                                      : QString(text + u' ' + tr("Did you mean --%1?").arg(nearest)));
    }
    if (!m_isUnderstood)
        return fail(m_parser.errorText());
    const QStringList positional = m_parser.positionalArguments();
    if (positional.isEmpty())
        return true;
    // It is not repeated if it may be a secret.
    if (Token(positional.constFirst().toUtf8()).looksValid())
        return fail(tr("There is an argument that looks like a token.") + u' ' + advice);
    return fail(tr("“%1” is not part of any option. See --help.").arg(positional.constFirst()));
}

bool CommandLine::Reader::readConflicts()
{
    m_line.ndjson = isSet(u"ndjson");
    if (m_line.ndjson || isSet(u"console")) {
        m_line.mode = Mode::Console;
    } else if (!m_surroundings.hasDisplay) {
        if (isSet(u"screenshot"))
            return fail(tr("--screenshot needs a window, and there is no display. QT_QPA_PLATFORM=offscreen "
                           "does without."));
        m_line.mode = Mode::Console;
        m_line.warnings +=
            tr("There is no display for a window; running in the terminal, as with --console.");
    }
    for (const QStringView name : {u"gateway", u"api", u"token-file"}) {
        if (isSet(u"simulate") && isSet(name))
            return fail(
                tr("--simulate and --%1 contradict each other: the simulator is embedded.").arg(name));
    }
    if (m_line.mode == Mode::Window) {
        for (const QStringView name : {u"events", u"until-event", u"connect-timeout", u"no-color"}) {
            if (isSet(name))
                return fail(tr("--%1 needs --console or --ndjson.").arg(name));
        }
    } else {
        for (const QStringView name : {u"screenshot", u"color-scheme"}) {
            if (isSet(name) && m_surroundings.hasDisplay)
                return fail(tr("--%1 is for the window, and --console or --ndjson asks for none.").arg(name));
        }
    }
    return true;
}

bool CommandLine::Reader::readToken()
{
    if (isSet(u"simulate"))
        return true;
    const TokenSource::Result found =
        isSet(u"token-file") ? TokenSource::fromFile(value(u"token-file")) : m_surroundings.environment;
    if (found.error)
        return fail(found.error.toString());
    if (!found.warning.isEmpty())
        m_line.warnings += found.warning;
    if (!found.token.isNull()) {
        m_line.bot.simulate = false;
        m_line.bot.token = found.token;
        m_line.bot.intents = unprivilegedIntents();
        return true;
    }
    for (const QStringView name : {u"gateway", u"api"}) {
        if (isSet(name)) {
            return fail(
                tr("--%1 needs a token: set the environment variable GATEWAY_TOKEN or use --token-file.")
                    .arg(name));
        }
    }
    m_line.simulatedByDefault = true;
    return true;
}

bool CommandLine::Reader::readUrls()
{
    BotSettings &bot = m_line.bot;
    if (isSet(u"gateway")) {
        if (!readUrl(u"gateway", {QStringLiteral("ws"), QStringLiteral("wss")}, &bot.gatewayUrl))
            return false;
        if (!isSet(u"api")) {
            bot.apiUrl.clear();
            bot.shardCount = 1;
        }
    }
    return !isSet(u"api") || readUrl(u"api", {QStringLiteral("http"), QStringLiteral("https")}, &bot.apiUrl);
}

bool CommandLine::Reader::readUrl(QStringView option, const QStringList &schemes, QUrl *url)
{
    const QUrl read(value(option), QUrl::StrictMode);
    if (!read.isValid() || !schemes.contains(read.scheme()) || read.host().isEmpty())
        return refuse(option, tr("a URL that begins with %1://").arg(schemes.join(tr(":// or "))));
    if (!read.userInfo().isEmpty())
        return fail(tr("--%1 takes a URL without user name and password.").arg(option));
    *url = read;
    warnOfClearText(read);
    return true;
}

void CommandLine::Reader::warnOfClearText(const QUrl &url)
{
    const bool isEncrypted = url.scheme().endsWith(u's') && url.scheme() != u"ws";
    const QString host = url.host();
    static const QRegularExpression loopback(QStringLiteral("^(localhost|::1|127(\\.\\d+){3})$"));
    const bool isLocal = loopback.match(host).hasMatch();
    if (!isEncrypted && !isLocal)
        m_line.warnings += tr("The token travels unencrypted to %1.").arg(host);
}

bool CommandLine::Reader::readSession()
{
    BotSettings &bot = m_line.bot;
    if (isSet(u"shards")) {
        constexpr int most = 100'000;
        bool isNumber = false;
        const int count = value(u"shards").toInt(&isNumber);
        if (value(u"shards") == u"auto") {
            if (bot.apiUrl.isEmpty())
                return fail(tr("--shards auto asks the REST interface: add --api, or say how many."));
            bot.shardCount = 0;
        } else if (isNumber && count >= 1 && count <= most) {
            bot.shardCount = count;
        } else {
            return refuse(u"shards", tr("auto or a number from 1 to %1").arg(most));
        }
    }
    if (isSet(u"intents")) {
        static const QRegularExpression nothing(QStringLiteral("^[\\s,|]*$"));
        if (nothing.match(value(u"intents")).hasMatch())
            return fail(tr("--intents names no intent. Write none if none is meant."));
        Error error;
        bot.intents = intentsFromText(value(u"intents"), &error);
        if (error)
            return fail(u"--intents: " + error.toString());
    }
    if (isSet(u"compress")) {
        Error error;
        bot.compression = compressionFromName(value(u"compress"), &error);
        if (error)
            return refuse(u"compress", tr("none, zlib-stream or zstd-stream"));
        if (bot.compression != Compression::None && !Inflater::available().contains(bot.compression))
            return fail(tr("--compress: this build cannot inflate %1.").arg(value(u"compress")));
    }
    return true;
}

bool CommandLine::Reader::readSimulator()
{
    BotSettings &bot = m_line.bot;
    for (const QStringView name : {u"rate", u"seed"}) {
        if (isSet(name) && !bot.simulate)
            return fail(tr("--%1 is for the embedded simulator: add --simulate.").arg(name));
    }
    if (isSet(u"rate")) {
        constexpr double most = 1'000'000;
        bool isNumber = false;
        bot.simulatedRate = value(u"rate").toDouble(&isNumber);
        // Written so that NaN is refused.
        if (!isNumber || !(bot.simulatedRate >= 0 && bot.simulatedRate <= most))
            return refuse(u"rate", tr("a number of events a second from 0 to %1").arg(qint64(most)));
    }
    if (isSet(u"seed")) {
        bool isNumber = false;
        bot.simulatedSeed = value(u"seed").toULongLong(&isNumber);
        if (!isNumber)
            return refuse(u"seed", tr("a whole number from 0 on"));
    }
    if (bot.simulate && bot.shardCount > 0)
        bot.simulatedShards = bot.shardCount;
    return true;
}

bool CommandLine::Reader::readSeconds(QStringView option, std::chrono::milliseconds *result)
{
    // A QTimer counts milliseconds in an int.
    constexpr double most = 2'000'000;
    bool isNumber = false;
    const double seconds = value(option).toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0.001 && seconds <= most))
        return refuse(option, tr("a number of seconds from 0.001 to %1").arg(qint64(most)));
    *result = std::chrono::milliseconds(qRound64(seconds * 1000));
    return true;
}

bool CommandLine::Reader::readEventType()
{
    const QString name = value(u"until-event").toUpper();
    const EventType type = eventTypeFromName(name.toLatin1());
    if (type != EventType::Unknown) {
        m_line.untilEvent = type;
        return true;
    }
    QStringList names;
    for (int i = 1; i < eventTypeCount(); ++i)
        names += eventTypeName(EventType(i));
    const QString nearest = nearestWord(name, names);
    return fail(
        tr("--until-event: there is no event type “%1”.").arg(value(u"until-event")) + u' ' +
        (nearest.isEmpty() ? tr("One such is MESSAGE_CREATE.") : tr("Did you mean %1?").arg(nearest)));
}

bool CommandLine::Reader::readLogRules()
{
    static const QRegularExpression rule(QStringLiteral("^\\s*[^\\s=]+\\s*=\\s*(true|false)\\s*$"));
    const QStringList rules = value(u"log-rules").split(u';', Qt::SkipEmptyParts);
    if (isSet(u"log-rules") && rules.isEmpty())
        return refuse(u"log-rules", tr("rules such as gateway.*=true"));
    for (const QString &written : rules) {
        if (!rule.match(written).hasMatch())
            return fail(tr("--log-rules: “%1” is no rule. Write a category, = and true or false, such as "
                           "gateway.*=true.")
                            .arg(written));
    }
    m_line.logRules = rules.join(u'\n');
    return true;
}

bool CommandLine::Reader::readConsole()
{
    m_line.filter = value(u"filter");
    FilterError filterError;
    (void)EventFilter::compile(m_line.filter, &filterError);
    if (filterError.isError())
        return fail(u"--filter: " + filterError.message);
    if (!readLogRules())
        return false;
    m_line.color = !isSet(u"no-color") && qEnvironmentVariableIsEmpty("NO_COLOR");
    if (isSet(u"duration")) {
        std::chrono::milliseconds duration;
        if (!readSeconds(u"duration", &duration))
            return false;
        m_line.duration = duration;
    }
    if (isSet(u"events")) {
        bool isNumber = false;
        m_line.events = value(u"events").toLongLong(&isNumber);
        if (!isNumber || *m_line.events < 1)
            return refuse(u"events", tr("a whole number from 1 on"));
    }
    if (isSet(u"connect-timeout") && !readSeconds(u"connect-timeout", &m_line.connectTimeout))
        return false;
    return !isSet(u"until-event") || readEventType();
}

bool CommandLine::Reader::readWindow()
{
    if (isStyleUnknown())
        return refuse(u"style", tr("one of %1").arg(QStyleFactory::keys().join(QStringLiteral(", "))));
    if (isSet(u"color-scheme")) {
        const QString name = value(u"color-scheme");
        if (name == u"light")
            m_line.colorScheme = ColorScheme::Light;
        else if (name == u"dark")
            m_line.colorScheme = ColorScheme::Dark;
        else if (name == u"system")
            m_line.colorScheme = ColorScheme::System;
        else
            return refuse(u"color-scheme", tr("light, dark or system"));
    }
    if (!isSet(u"screenshot"))
        return true;
    const QFileInfo file(value(u"screenshot"));
    if (!file.absoluteDir().exists())
        return fail(tr("--screenshot: there is no folder “%1”.").arg(file.absolutePath()));
    if (file.suffix().compare(u"png", Qt::CaseInsensitive) != 0)
        return refuse(u"screenshot", tr("the name of a .png file"));
    if (!m_line.duration)
        return fail(
            tr("--screenshot needs --duration: how many seconds to wait before the picture is taken."));
    m_line.screenshot = file.absoluteFilePath();
    return true;
}

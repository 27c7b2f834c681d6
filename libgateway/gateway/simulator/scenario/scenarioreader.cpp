// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/scenario/didyoumean_p.h>
#include <gateway/simulator/scenario/positionedjson_p.h>
#include <gateway/simulator/scenario/rules_p.h>
#include <gateway/simulator/scenario/scenario.h>

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace Gateway {

namespace {

using Event = ScenarioTrigger::Event;
using Action = ScenarioStep::Action;

struct Named
{
    const char *name;
    Event event;
};
constexpr Named events[] = {
    {"connect", Event::Connect},     {"hello", Event::Hello},   {"identify", Event::Identify},
    {"ready", Event::Ready},         {"resume", Event::Resume}, {"resumed", Event::Resumed},
    {"heartbeat", Event::Heartbeat}, {"rest", Event::Rest},     {"handshake", Event::Handshake}};

// A parameter or setting: a number unless its range is empty.
struct Parameter
{
    enum class Type { Integer, Number, Boolean, Object };
    const char *name;
    Type type = Type::Integer;
    double least = 0;
    double most = 0;
    double fallback = 0; // NaN: it must be given.
};
constexpr double required = std::numeric_limits<double>::quiet_NaN();
using Type = Parameter::Type;

struct ActionDescription
{
    const char *name;
    Action action;
    std::vector<Parameter> parameters;
};

const std::vector<ActionDescription> &actions()
{
    static const Parameter times{"times", Type::Integer, 1, 1e6, 1};
    static const std::vector<ActionDescription> all = {
        {"reconnect", Action::Reconnect, {}},
        {"invalid_session", Action::InvalidSession, {{"resumable", Type::Boolean, 0, 1, required}}},
        {"close", Action::Close, {{"code", Type::Integer, 1000, 4999, required}}},
        {"drop", Action::Drop, {}},
        {"stop_acks", Action::StopAcks, {}},
        {"start_acks", Action::StartAcks, {}},
        {"delay_acks", Action::DelayAcks, {{"ms", Type::Integer, 0, 600e3, required}}},
        {"heartbeat_request", Action::HeartbeatRequest, {}},
        {"slow_writer", Action::SlowWriter, {{"bytes_per_s", Type::Integer, 0, 1e9, required}}},
        {"late_writer",
         Action::LateWriter,
         {{"ms_per_s", Type::Integer, 0, 1000, required}, {"most_ms", Type::Integer, 1, 600e3, required}}},
        {"slow_reader", Action::SlowReader, {{"bytes_per_s", Type::Integer, 0, 1e9, required}}},
        {"split_messages", Action::SplitMessages, {{"bytes", Type::Integer, 0, 1e6, 1}}},
        {"inflate_to", Action::InflateTo, {{"bytes", Type::Integer, 256, 64e6, required}}},
        {"corrupt_stream", Action::CorruptStream, {}},
        {"bomb", Action::Bomb, {{"bytes", Type::Integer, 1e6, 4e9, 200e6}}},
        {"skip_sequence", Action::SkipSequence, {{"count", Type::Integer, 1, 1000, 1}}},
        {"repeat_sequence", Action::RepeatSequence, {}},
        {"accept_then_close", Action::AcceptThenClose, {{"code", Type::Integer, 1000, 4999, 4000}, times}},
        {"refuse_resume_url", Action::RefuseResumeUrl, {times}},
        {"hello_never", Action::HelloNever, {times}},
        {"hello_late", Action::HelloLate, {{"ms", Type::Integer, 1, 600e3, required}, times}},
        {"ready_never", Action::ReadyNever, {times}},
        {"resumed_never", Action::ResumedNever, {times}},
        {"rest_error",
         Action::RestError,
         {{"status", Type::Integer, 400, 599, required}, {"retry_after", Type::Number, 0, 3600, 0}, times}},
        {"no_session_starts", Action::NoSessionStarts, {}},
        {"reset_token", Action::ResetToken, {}},
        {"rate_limited", Action::RateLimited, {{"retry_after", Type::Number, 0, 3600, 1}}},
        {"nested", Action::Nested, {{"depth", Type::Integer, 1, 1e6, 10e3}}},
        {"invalid_utf8", Action::InvalidUtf8, {}},
        {"send", Action::Send, {{"payload", Type::Object, 0, 0, required}}},
    };
    return all;
}

const std::vector<Parameter> settings = {{"heartbeat_interval", Type::Integer, 100, 3.6e6},
                                         {"rate", Type::Number, 0, 1e6},
                                         {"guilds", Type::Integer, 0, 10e3},
                                         {"seed", Type::Integer, 0, 9e15},
                                         {"shards", Type::Integer, 1, 10e3},
                                         {"session_starts", Type::Integer, 0, 1e6},
                                         {"max_concurrency", Type::Integer, 1, 10e3},
                                         {"identify_window", Type::Integer, 0, 600e3},
                                         {"session_lifetime", Type::Integer, 0, 3.6e6},
                                         {"replay_limit", Type::Integer, 1, 1e6},
                                         {"events", Type::Integer, 0, 1e9}};

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::Scenario)

public:
    [[nodiscard]] bool isGood() const { return m_problem.text.isEmpty(); }
    [[nodiscard]] const PositionedJson::Problem &problem() const { return m_problem; }
    [[nodiscard]] const QString &advice() const { return m_advice; }

    void readScenario(const PositionedJson &json, Scenario &scenario)
    {
        checkKeys(json, {QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("explanation"),
                         QStringLiteral("rules"), QStringLiteral("settings"), QStringLiteral("duration_ms"),
                         QStringLiteral("until"), QStringLiteral("steps")});
        scenario.name = readText(json, u"name");
        scenario.title = readText(json, u"title");
        scenario.explanation = readText(json, u"explanation");
        readRules(json, scenario);
        if (const auto *member = json.member(u"settings"))
            readSettings(member->content, scenario);
        scenario.duration = milliseconds(
            readNumber(json, {"duration_ms", Type::Integer, 100, 3.6e6, double(scenario.duration.count())}));
        if (const auto *member = json.member(u"until")) {
            scenario.hasEnd = true;
            scenario.end = readTrigger(member->content);
        }
        const auto *steps = json.member(u"steps");
        if (!steps)
            return fail(json.position, tr("“steps” is missing."));
        if (!steps->content.value.isArray())
            return fail(steps->content.position, tr("“steps” must be a list."));
        for (const PositionedJson &step : steps->content.items)
            scenario.steps.append(readStep(step));
    }

private:
    static std::chrono::milliseconds milliseconds(double number)
    {
        return std::chrono::milliseconds(qint64(number));
    }

    // The first problem is the one that is told.
    void fail(TextPosition where, const QString &text, const QString &advice = {})
    {
        if (!isGood())
            return;
        m_problem = {where, text};
        m_advice = advice;
    }

    void checkKeys(const PositionedJson &json, const QStringList &known)
    {
        if (!json.value.isObject())
            return fail(json.position, tr("An object { … } is expected here."));
        for (const PositionedJson::Member &member : json.members) {
            if (!known.contains(member.key))
                return fail(member.position, tr("The key “%1” is not known here.").arg(member.key),
                            didYouMean(member.key, known));
        }
    }

    QString readText(const PositionedJson &json, QStringView key)
    {
        const auto *member = json.member(key);
        if (!member)
            fail(json.position, tr("“%1” is missing.").arg(key));
        else if (!member->content.value.isString() || member->content.value.toString().isEmpty())
            fail(member->content.position, tr("“%1” must be a text.").arg(key));
        else
            return member->content.value.toString();
        return {};
    }

    double readNumber(const PositionedJson &json, const Parameter &parameter)
    {
        const QString name = QString::fromLatin1(parameter.name);
        const auto *member = json.member(name);
        if (!member) {
            if (std::isnan(parameter.fallback))
                fail(json.position, tr("“%1” is missing.").arg(name));
            return parameter.fallback;
        }
        const QJsonValue &value = member->content.value;
        const double number = value.toDouble();
        if (!value.isDouble() || (parameter.type == Type::Integer && number != std::floor(number)))
            fail(member->content.position, parameter.type == Type::Integer
                                               ? tr("“%1” must be a whole number.").arg(name)
                                               : tr("“%1” must be a number.").arg(name));
        else if (number < parameter.least || number > parameter.most)
            fail(member->content.position, tr("“%1” must be from %2 to %3.")
                                               .arg(name)
                                               .arg(parameter.least, 0, 'f', 0)
                                               .arg(parameter.most, 0, 'f', 0));
        // What was refused is converted all the same, to integers among others.
        return std::clamp(number, parameter.least, parameter.most);
    }

    void readRules(const PositionedJson &json, Scenario &scenario)
    {
        const auto *rules = json.member(u"rules");
        if (!rules)
            return;
        if (!rules->content.value.isArray())
            return fail(rules->content.position, tr("“rules” must be a list."));
        for (const PositionedJson &rule : rules->content.items) {
            const QString id = rule.value.toString();
            if (!ruleIds().contains(id))
                return fail(rule.position, tr("The rule “%1” is not known.").arg(id),
                            didYouMean(id, ruleIds()));
            scenario.rules.append(id);
        }
    }

    void readCertificate(const PositionedJson &json, Scenario &scenario)
    {
        const auto *member = json.member(u"tls");
        if (!member)
            return;
        const QStringList names = tlsCertificateNames();
        const qsizetype at = names.indexOf(member->content.value.toString());
        if (at < 0)
            return fail(member->content.position,
                        tr("“tls” must be one of: %1.").arg(names.join(QStringLiteral(", "))),
                        didYouMean(member->content.value.toString(), names));
        scenario.certificate = TlsCertificate(at);
    }

    void readDisallowed(const PositionedJson &json, Scenario &scenario)
    {
        const auto *member = json.member(u"disallow");
        if (!member)
            return;
        Error error;
        const Intents intents = intentsFromText(member->content.value.toString(), &error);
        const Intents others = intents & ~privilegedIntents(intents);
        if (!member->content.value.isString() || error)
            return fail(member->content.position, tr("“disallow” must be a text with names of intents."),
                        error.message());
        if (!intents || others)
            return fail(member->content.position,
                        tr("“disallow” must name privileged intents: %1.")
                            .arg(intentNames(privilegedIntents(allIntents())).join(QStringLiteral(", "))));
        scenario.configuration.privilegedIntents = allIntents() & ~intents;
    }

    void readSettings(const PositionedJson &json, Scenario &scenario)
    {
        QStringList names{QStringLiteral("tls"), QStringLiteral("disallow"),
                          QStringLiteral("resume_gateway_url")};
        for (const Parameter &setting : settings)
            names.append(QString::fromLatin1(setting.name));
        checkKeys(json, names);
        const auto take = [&](const char *name, auto &&apply) {
            const auto at = std::ranges::find(settings, QByteArrayView(name), &Parameter::name);
            if (json.member(QString::fromLatin1(name)))
                apply(readNumber(json, *at));
        };
        SimulatorConfiguration &c = scenario.configuration;
        take("heartbeat_interval", [&](double n) { c.heartbeatInterval = milliseconds(n); });
        take("rate", [&](double n) { c.rate = n; });
        take("guilds", [&](double n) { c.guilds = int(n); });
        take("seed", [&](double n) { c.seed = quint64(n); });
        take("shards", [&](double n) { c.recommendedShards = int(n); });
        take("session_starts", [&](double n) { c.sessionStarts = int(n); });
        take("max_concurrency", [&](double n) { c.maxConcurrency = int(n); });
        take("identify_window", [&](double n) { c.identifyWindow = milliseconds(n); });
        take("session_lifetime", [&](double n) { c.sessionLifetime = milliseconds(n); });
        take("replay_limit", [&](double n) { c.replayLimit = int(n); });
        take("events", [&](double n) { c.eventLimit = qint64(n); });
        readCertificate(json, scenario);
        readDisallowed(json, scenario);
        if (json.member(u"resume_gateway_url"))
            c.resumeGatewayUrl = readText(json, u"resume_gateway_url");
    }

    ScenarioTrigger readTrigger(const PositionedJson &json)
    {
        checkKeys(json, {QStringLiteral("event"), QStringLiteral("nth"), QStringLiteral("after_ms"),
                         QStringLiteral("shard")});
        ScenarioTrigger trigger;
        const QString name = readText(json, u"event");
        QStringList names;
        for (const Named &event : events) {
            names.append(QString::fromLatin1(event.name));
            if (name == names.constLast())
                trigger.event = event.event;
        }
        if (const auto *member = json.member(u"event"); member && !names.contains(name))
            fail(member->content.position, tr("The event “%1” is not known.").arg(name),
                 didYouMean(name, names));
        trigger.nth = int(readNumber(json, {"nth", Type::Integer, 0, 1e6, 1}));
        trigger.after = milliseconds(readNumber(json, {"after_ms", Type::Integer, 0, 600e3, 0}));
        trigger.shard = int(readNumber(json, {"shard", Type::Integer, -1, 1e6, -1}));
        return trigger;
    }

    ScenarioStep readStep(const PositionedJson &json)
    {
        ScenarioStep step;
        checkKeys(json, {QStringLiteral("when"), QStringLiteral("do")});
        const auto *when = json.member(u"when");
        const auto *what = json.member(u"do");
        if (!when || !what) {
            fail(json.position, tr("A step needs “when” and “do”."));
            return step;
        }
        step.when = readTrigger(when->content);
        const QString name = readText(what->content, u"action");
        QStringList names;
        const ActionDescription *found = nullptr;
        for (const ActionDescription &description : actions()) {
            names.append(QString::fromLatin1(description.name));
            if (names.constLast() == name)
                found = &description;
        }
        if (!found) {
            if (const auto *action = what->content.member(u"action"))
                fail(action->content.position, tr("The action “%1” is not known.").arg(name),
                     didYouMean(name, names));
            else
                fail(what->content.position, tr("“action” is missing."));
            return step;
        }
        step.action = found->action;
        step.parameters = readParameters(what->content, *found);
        return step;
    }

    QJsonObject readParameters(const PositionedJson &json, const ActionDescription &description)
    {
        QStringList known{QStringLiteral("action")};
        for (const Parameter &parameter : description.parameters)
            known.append(QString::fromLatin1(parameter.name));
        checkKeys(json, known);
        QJsonObject result;
        for (const Parameter &parameter : description.parameters) {
            const QString name = QString::fromLatin1(parameter.name);
            if (parameter.type == Type::Integer || parameter.type == Type::Number) {
                result.insert(name, readNumber(json, parameter));
                continue;
            }
            const auto *member = json.member(name);
            if (!member)
                fail(json.position, tr("“%1” is missing.").arg(name));
            else if (parameter.type == Type::Boolean && !member->content.value.isBool())
                fail(member->content.position, tr("“%1” must be true or false.").arg(name));
            else if (parameter.type == Type::Object && !member->content.value.isObject())
                fail(member->content.position, tr("“%1” must be an object.").arg(name));
            else
                result.insert(name, member->content.value);
        }
        return result;
    }

    PositionedJson::Problem m_problem;
    QString m_advice;
};

} // namespace

Scenario Scenario::fromJson(QByteArrayView json, Error *error)
{
    const auto fail = [error](const PositionedJson::Problem &problem, const QString &advice) {
        if (error)
            *error = Error(ErrorDomain::Usage, ErrorCode::InvalidValue,
                           QCoreApplication::translate("Gateway::Scenario", "line %1, column %2: %3")
                               .arg(problem.position.line)
                               .arg(problem.position.column)
                               .arg(problem.text),
                           advice);
        return Scenario();
    };
    if (error)
        *error = {};
    PositionedJson::Problem problem;
    const std::optional<PositionedJson> parsed = PositionedJson::parse(json, &problem);
    if (!parsed)
        return fail(problem, {});
    Scenario scenario;
    Reader reader;
    reader.readScenario(*parsed, scenario);
    return reader.isGood() ? scenario : fail(reader.problem(), reader.advice());
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/opcode.h>
#include <gateway/simulator/scenario/rules_p.h>
#include <gateway/simulator/server/httprequest_p.h>

#include <algorithm>

namespace Gateway {

namespace {

struct Rule
{
    const char *id;
    const char *title;
    const char *reference;
};

constexpr const char *life = QT_TRANSLATE_NOOP("Gateway::Conformance", "The life of a session");
constexpr const char *finding = QT_TRANSLATE_NOOP("Gateway::Conformance", "Finding the gateway");
constexpr const char *limits = QT_TRANSLATE_NOOP("Gateway::Conformance", "Limits");
constexpr const char *compression = QT_TRANSLATE_NOOP("Gateway::Conformance", "Compression");
constexpr const char *wrong = QT_TRANSLATE_NOOP("Gateway::Conformance", "Where real clients went wrong");

constexpr Rule rules[] = {
    {"url-parameters",
     QT_TRANSLATE_NOOP("Gateway::Conformance", "The URL names version and encoding rightly"), finding},
    {"token-in-url", QT_TRANSLATE_NOOP("Gateway::Conformance", "The token is in no URL"), finding},
    {"bad-certificate",
     QT_TRANSLATE_NOOP("Gateway::Conformance", "Nothing is sent to a gateway whose certificate is bad"),
     wrong},
    {"rest-errors", QT_TRANSLATE_NOOP("Gateway::Conformance", "REST errors are waited out"), finding},
    {"budget-guard", QT_TRANSLATE_NOOP("Gateway::Conformance", "No identify when no session start is left"),
     limits},
    {"nothing-before-hello", QT_TRANSLATE_NOOP("Gateway::Conformance", "Nothing is sent before HELLO"),
     wrong},
    {"one-identify", QT_TRANSLATE_NOOP("Gateway::Conformance", "One identify at most on a connection"), life},
    {"identify-concurrency",
     QT_TRANSLATE_NOOP("Gateway::Conformance", "Identifies keep to the concurrency limit"), limits},
    {"first-heartbeat",
     QT_TRANSLATE_NOOP("Gateway::Conformance",
                       "The first heartbeat comes after a random part of the interval"),
     life},
    {"heartbeat-on-time", QT_TRANSLATE_NOOP("Gateway::Conformance", "Heartbeats come on time"), life},
    {"heartbeat-sequence", QT_TRANSLATE_NOOP("Gateway::Conformance", "Heartbeats carry the last sequence"),
     life},
    {"heartbeat-answer",
     QT_TRANSLATE_NOOP("Gateway::Conformance", "A heartbeat that is asked for comes at once"), life},
    {"missed-ack", QT_TRANSLATE_NOOP("Gateway::Conformance", "A missed ACK is noticed, and the session kept"),
     life},
    {"comes-back", QT_TRANSLATE_NOOP("Gateway::Conformance", "The client comes back after a loss"), life},
    {"resume-when-due",
     QT_TRANSLATE_NOOP("Gateway::Conformance",
                       "A session that can be resumed is resumed; no identify is wasted"),
     life},
    {"resume-values",
     QT_TRANSLATE_NOOP("Gateway::Conformance", "RESUME has the right session id and sequence"), life},
    {"resume-url", QT_TRANSLATE_NOOP("Gateway::Conformance", "RESUME goes to resume_gateway_url"), life},
    {"resume-url-parameters",
     QT_TRANSLATE_NOOP("Gateway::Conformance", "The resume URL keeps v, encoding and compress"), wrong},
    {"resume-url-dropped", QT_TRANSLATE_NOOP("Gateway::Conformance", "A resume URL that fails is given up"),
     wrong},
    {"lost-session", QT_TRANSLATE_NOOP("Gateway::Conformance", "A session that is over is not resumed"),
     life},
    {"invalid-session-wait",
     QT_TRANSLATE_NOOP("Gateway::Conformance",
                       "After INVALID_SESSION false, 1 to 5 s pass before the identify"),
     life},
    {"invalid-session-socket",
     QT_TRANSLATE_NOOP("Gateway::Conformance",
                       "After INVALID_SESSION false, the identify has a new connection"),
     wrong},
    {"final-close", QT_TRANSLATE_NOOP("Gateway::Conformance", "A final close code stops the client"), life},
    {"backoff",
     QT_TRANSLATE_NOOP("Gateway::Conformance", "Connections that fail are tried less and less often"), wrong},
    {"timeouts", QT_TRANSLATE_NOOP("Gateway::Conformance", "A gateway that is silent is given up"), wrong},
    {"slow-gateway",
     QT_TRANSLATE_NOOP("Gateway::Conformance", "A gateway that is slow, but in time, is waited for"), wrong},
    {"large-message", QT_TRANSLATE_NOOP("Gateway::Conformance", "Large messages are read in full"), wrong},
    {"split-messages", QT_TRANSLATE_NOOP("Gateway::Conformance", "A payload in several messages is joined"),
     compression},
    {"corrupt-stream",
     QT_TRANSLATE_NOOP("Gateway::Conformance", "A stream that is broken is given up, and the session kept"),
     compression},
    {"bomb", QT_TRANSLATE_NOOP("Gateway::Conformance", "A message that inflates without bound does no harm"),
     compression},
    {"gap", QT_TRANSLATE_NOOP("Gateway::Conformance", "A gap in the sequence does not stop the client"),
     wrong},
    {"payload-rate", QT_TRANSLATE_NOOP("Gateway::Conformance", "At most 120 payloads in 60 s"), limits},
    {"payload-form", QT_TRANSLATE_NOOP("Gateway::Conformance", "Payloads are right and at most 4096 bytes"),
     limits},
    {"close-on-stop", QT_TRANSLATE_NOOP("Gateway::Conformance", "The client says goodbye with 1000"), life},
};

} // namespace

const QStringList &ruleIds()
{
    static const QStringList ids = [] {
        QStringList result;
        for (const Rule &rule : rules)
            result.append(QString::fromLatin1(rule.id));
        return result;
    }();
    return ids;
}

void Verdicts::pass(const char *rule, const QString &detail)
{
    const QString id = QString::fromLatin1(rule);
    Q_ASSERT(ruleIds().contains(id));
    const auto at = m_findings.constFind(id);
    if (at == m_findings.constEnd() || at->verdict == RuleResult::Verdict::NotObserved)
        m_findings.insert(id, {RuleResult::Verdict::Passed, detail});
}

void Verdicts::fail(const char *rule, const QString &detail)
{
    const QString id = QString::fromLatin1(rule);
    Q_ASSERT(ruleIds().contains(id));
    const auto at = m_findings.constFind(id);
    if (at == m_findings.constEnd() || at->verdict != RuleResult::Verdict::Failed)
        m_findings.insert(id, {RuleResult::Verdict::Failed, detail});
}

void Verdicts::note(const char *rule, const QString &detail)
{
    const QString id = QString::fromLatin1(rule);
    if (!m_findings.contains(id))
        m_findings.insert(id, {RuleResult::Verdict::NotObserved, detail});
}

QList<RuleResult> Verdicts::results(const QStringList &expected) const
{
    QList<RuleResult> all;
    for (const Rule &rule : rules) {
        const QString id = QString::fromLatin1(rule.id);
        const auto at = m_findings.constFind(id);
        if (at == m_findings.constEnd() && !expected.contains(id))
            continue;
        RuleResult result{.id = id, .title = tr(rule.title), .detail = {}, .reference = tr(rule.reference)};
        if (at != m_findings.constEnd()) {
            result.verdict = at->verdict;
            result.detail = at->detail;
        }
        all.append(result);
    }
    return all;
}

qint64 ClientRecord::stalledBetween(qint64 from, qint64 to) const
{
    qint64 sum = 0;
    for (const Stall &stall : stalls)
        sum += std::max<qint64>(0, std::min(stall.to, to) - std::max(stall.from, from));
    return sum;
}

bool ClientRecord::Connection::isAtResumeUrl() const
{
    return isResumePath(url.path().toLatin1());
}

const ClientRecord::Control *ClientRecord::Connection::invalidation(bool resumable) const
{
    for (const Control &control : controls) {
        if (control.op == int(Opcode::InvalidSession) && control.isTrue == resumable)
            return &control;
    }
    return nullptr;
}

qint64 ClientRecord::Connection::invalidatedAt(bool resumable) const
{
    const Control *control = invalidation(resumable);
    return control ? control->at : -1;
}

qint64 ClientRecord::Connection::obscureFrom() const
{
    qint64 first = -1;
    for (const qint64 at : {corruptAt, bombAt, slowWriterAt}) {
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    return first;
}

qint64 ClientRecord::Connection::sequenceSentUntil(qint64 at) const
{
    qint64 last = -1;
    for (const Dispatch &dispatch : dispatched) {
        if (dispatch.at <= at)
            last = dispatch.sequence == 1 ? 1 : std::max(last, dispatch.sequence);
    }
    return last;
}

qint64 ClientRecord::Connection::sessionBegunUntil(qint64 at) const
{
    qint64 begun = -1;
    for (const Dispatch &dispatch : dispatched) {
        if (dispatch.at <= at && dispatch.sequence == 1)
            begun = dispatch.at;
    }
    return begun;
}

const ClientRecord::Payload *ClientRecord::Connection::authentication() const
{
    for (const Payload &payload : received) {
        if (payload.op == int(Opcode::Identify) || payload.op == int(Opcode::Resume))
            return &payload;
    }
    return nullptr;
}

} // namespace Gateway

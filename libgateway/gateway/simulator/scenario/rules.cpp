// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/opcode.h>
#include <gateway/simulator/scenario/rules_p.h>

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

#define RULE(id, title, reference)                                                                           \
    {                                                                                                        \
        id, QT_TRANSLATE_NOOP("Gateway::Conformance", title), reference                                      \
    }
constexpr Rule rules[] = {
    RULE("url-parameters", "The URL names version and encoding rightly", finding),
    RULE("token-in-url", "The token is in no URL", finding),
    RULE("bad-certificate", "Nothing is sent to a gateway whose certificate is bad", wrong),
    RULE("rest-errors", "REST errors are waited out", finding),
    RULE("budget-guard", "No identify when no session start is left", limits),
    RULE("nothing-before-hello", "Nothing is sent before HELLO", wrong),
    RULE("one-identify", "One identify at most on a connection", life),
    RULE("identify-concurrency", "Identifies keep to the concurrency limit", limits),
    RULE("first-heartbeat", "The first heartbeat comes after a random part of the interval", life),
    RULE("heartbeat-on-time", "Heartbeats come on time", life),
    RULE("heartbeat-sequence", "Heartbeats carry the last sequence", life),
    RULE("heartbeat-answer", "A heartbeat that is asked for comes at once", life),
    RULE("missed-ack", "A missed ACK is noticed, and the session kept", life),
    RULE("comes-back", "The client comes back after a loss", life),
    RULE("resume-when-due", "A session that can be resumed is resumed; no identify is wasted", life),
    RULE("resume-values", "RESUME has the right session id and sequence", life),
    RULE("resume-url", "RESUME goes to resume_gateway_url", life),
    RULE("resume-url-parameters", "The resume URL keeps v, encoding and compress", wrong),
    RULE("resume-url-dropped", "A resume URL that fails is given up", wrong),
    RULE("lost-session", "A session that is over is not resumed", life),
    RULE("invalid-session-wait", "After INVALID_SESSION false, 1 to 5 s pass before the identify", life),
    RULE("invalid-session-socket", "After INVALID_SESSION false, the identify has a new connection", wrong),
    RULE("final-close", "A final close code stops the client", life),
    RULE("backoff", "Connections that fail are tried less and less often", wrong),
    RULE("timeouts", "A gateway that is silent is given up", wrong),
    RULE("slow-gateway", "A gateway that is slow, but in time, is waited for", wrong),
    RULE("large-message", "Large messages are read in full", wrong),
    RULE("split-messages", "A payload in several messages is joined", compression),
    RULE("corrupt-stream", "A stream that is broken is given up, and the session kept", compression),
    RULE("bomb", "A message that inflates without bound does no harm", compression),
    RULE("gap", "A gap in the sequence does not stop the client", wrong),
    RULE("payload-rate", "At most 120 payloads in 60 s", limits),
    RULE("payload-form", "Payloads are right and at most 4096 bytes", limits),
    RULE("close-on-stop", "The client says goodbye with 1000", life),
};
#undef RULE

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

qint64 ClientRecord::Connection::invalidatedAt(bool resumable) const
{
    for (const Control &control : controls) {
        if (control.op == int(Opcode::InvalidSession) && control.isTrue == resumable)
            return control.at;
    }
    return -1;
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
            last = std::max(last, dispatch.sequence);
    }
    return last;
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

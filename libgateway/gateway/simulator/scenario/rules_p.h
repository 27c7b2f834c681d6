// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/scenario/clientrecord_p.h>
#include <gateway/simulator/scenario/conformancereport.h>

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace Gateway {

//! The ids of all rules, in the order of the report.
[[nodiscard]] const QStringList &ruleIds();

//! What was found on each rule. The first failure of a rule is the one that is told.
class Verdicts
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::Conformance)

public:
    void pass(const char *rule, const QString &detail = {});
    void fail(const char *rule, const QString &detail);
    //! Not judged, but worth a word.
    void note(const char *rule, const QString &detail);

    //! All rules that were judged, and of the others those in \a expected.
    [[nodiscard]] QList<RuleResult> results(const QStringList &expected) const;

private:
    struct Finding
    {
        RuleResult::Verdict verdict;
        QString detail;
    };
    QHash<QString, Finding> m_findings;
};

// Each judges the rules of one kind.
void judgeHeartbeats(const ClientRecord &record, Verdicts &verdicts);
void judgeSessions(const ClientRecord &record, Verdicts &verdicts);
void judgeConnecting(const ClientRecord &record, Verdicts &verdicts);
void judgePayloads(const ClientRecord &record, Verdicts &verdicts);
void judgeStreams(const ClientRecord &record, Verdicts &verdicts);
void judgeTls(const ClientRecord &record, Verdicts &verdicts);
void judgeRest(const ClientRecord &record, Verdicts &verdicts);

} // namespace Gateway

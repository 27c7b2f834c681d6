// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/scenario/conformancereport.h>

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Gateway {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::Conformance)
};

QString verdictText(RuleResult::Verdict verdict)
{
    switch (verdict) {
    case RuleResult::Verdict::Passed:
        return Text::tr("passed");
    case RuleResult::Verdict::Failed:
        return Text::tr("FAILED");
    case RuleResult::Verdict::NotObserved:
        break;
    }
    return Text::tr("not seen");
}

QString verdictName(RuleResult::Verdict verdict)
{
    switch (verdict) {
    case RuleResult::Verdict::Passed:
        return QStringLiteral("passed");
    case RuleResult::Verdict::Failed:
        return QStringLiteral("failed");
    case RuleResult::Verdict::NotObserved:
        break;
    }
    return QStringLiteral("not_observed");
}

} // namespace

bool ConformanceReport::passed() const
{
    return clientCame && count(RuleResult::Verdict::Failed) == 0;
}

qsizetype ConformanceReport::count(RuleResult::Verdict verdict) const
{
    return std::ranges::count(results, verdict, &RuleResult::verdict);
}

const RuleResult *ConformanceReport::result(QStringView id) const
{
    const auto at = std::ranges::find_if(results, [id](const RuleResult &rule) { return rule.id == id; });
    return at == results.end() ? nullptr : &*at;
}

QString ConformanceReport::toText() const
{
    QString text = scenario + u": " + title + u'\n';
    if (!clientCame)
        return text + u"  " + Text::tr("No client came.") + u'\n';
    for (const RuleResult &rule : results) {
        text += u"  " + verdictText(rule.verdict).leftJustified(9) + u' ' + rule.title + u'\n';
        const QString margin(12, u' ');
        if (!rule.detail.isEmpty())
            text += margin + rule.detail + u'\n';
        if (rule.verdict == RuleResult::Verdict::Failed)
            text += margin + Text::tr("Protocol: %1").arg(rule.reference) + u" [" + rule.id + u"]\n";
    }
    return text;
}

QJsonObject ConformanceReport::toJson() const
{
    QJsonArray rules;
    for (const RuleResult &rule : results) {
        rules.append(QJsonObject{{QStringLiteral("rule"), rule.id},
                                 {QStringLiteral("title"), rule.title},
                                 {QStringLiteral("verdict"), verdictName(rule.verdict)},
                                 {QStringLiteral("detail"), rule.detail},
                                 {QStringLiteral("reference"), rule.reference}});
    }
    return {{QStringLiteral("scenario"), scenario},
            {QStringLiteral("title"), title},
            {QStringLiteral("client_came"), clientCame},
            {QStringLiteral("passed"), passed()},
            {QStringLiteral("rules"), rules}};
}

} // namespace Gateway

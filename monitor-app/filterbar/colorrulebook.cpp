// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colorrulebook.h"

#include "filterbar/filterfile.h"
#include "filterbar/rulecolors.h"

#include <QJsonObject>
#include <QSettings>

using namespace Qt::StringLiterals;

static const QString settingsKey = u"filters/colorRules"_s;

bool ColorRuleText::isValid() const
{
    FilterError error;
    const Filter compiled = Filter::compile(filter, &error);
    return !error.isError() && !compiled.isEmpty();
}

ColorRuleBook::ColorRuleBook(QObject *parent) : QObject(parent)
{
    const QByteArray kept = QSettings().value(settingsKey).toByteArray();
    QString error;
    m_texts = fromJson(kept, &error);
    // An empty list may be what the user wanted; a broken one is not.
    if (!error.isEmpty())
        m_texts = defaults();
}

void ColorRuleBook::setTexts(const QList<ColorRuleText> &texts)
{
    if (m_texts == texts)
        return;
    m_texts = texts;
    QSettings().setValue(settingsKey, toJson(m_texts));
    Q_EMIT rulesChanged(rules());
}

ColorRules ColorRuleBook::rules() const
{
    ColorRules rules;
    for (const ColorRuleText &text : m_texts) {
        FilterError error;
        const Filter filter = Filter::compile(text.filter, &error);
        // A malformed filter would let everything through.
        if (!error.isError() && !filter.isEmpty())
            rules << ColorRule{text.name, filter, text.light, text.dark, text.enabled};
    }
    return rules;
}

QList<ColorRuleText> ColorRuleBook::defaults()
{
    const QList<RuleColor> colors = RuleColors::all();
    const auto rule = [&](const QString &name, const QString &filter, qsizetype color) {
        return ColorRuleText{name, filter, colors.at(color).light, colors.at(color).dark, true};
    };
    return {
        rule(tr("A shard failed or backs off"), u"state in {Failed, BackingOff}"_s, 0),
        rule(tr("The gateway ends the session"), u"op in {7, 9}"_s, 1),
        rule(tr("Replayed after a resume"), u"replayed == true"_s, 6),
        rule(tr("Sent by the bot"), u"dir == out"_s, 5),
    };
}

QByteArray ColorRuleBook::toJson(const QList<ColorRuleText> &rules)
{
    QJsonArray array;
    for (const ColorRuleText &rule : rules) {
        array << QJsonObject{{u"name"_s, rule.name},
                             {u"filter"_s, rule.filter},
                             {u"light"_s, rule.light.name()},
                             {u"dark"_s, rule.dark.name()},
                             {u"enabled"_s, rule.enabled}};
    }
    return FilterFile::toJson(FilterFile::Content::Rules, array);
}

QList<ColorRuleText> ColorRuleBook::fromJson(const QByteArray &json, QString *error)
{
    QList<ColorRuleText> rules;
    const RuleColor fallback = RuleColors::all().constFirst();
    const QJsonArray array = FilterFile::fromJson(FilterFile::Content::Rules, json, error);
    for (const QJsonValue &value : array) {
        ColorRuleText rule{value[u"name"_s].toString(), value[u"filter"_s].toString(),
                           QColor(value[u"light"_s].toString()), QColor(value[u"dark"_s].toString()),
                           value[u"enabled"_s].toBool(true)};
        if (!RuleColors::isReadable(rule.light, RuleColors::lightText()))
            rule.light = fallback.light;
        if (!RuleColors::isReadable(rule.dark, RuleColors::darkText()))
            rule.dark = fallback.dark;
        rules << rule;
    }
    return rules;
}

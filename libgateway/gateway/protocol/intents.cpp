// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/intents.h>
#include <gateway/protocol/protocoltables_p.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Gateway {

std::span<const IntentInfo> intentTable()
{
    return {Tables::intents, Tables::intentCount};
}

QString intentAbout(Intent intent)
{
    for (const IntentInfo &row : intentTable()) {
        if (row.intent == intent)
            return QCoreApplication::translate("Gateway::Intent", row.about);
    }
    return {};
}

static Intents intentsWhere(bool (*wanted)(const IntentInfo &))
{
    Intents result;
    for (const IntentInfo &row : intentTable()) {
        if (wanted(row))
            result |= row.intent;
    }
    return result;
}

Intents allIntents()
{
    return intentsWhere([](const IntentInfo &) { return true; });
}

Intents unprivilegedIntents()
{
    return intentsWhere([](const IntentInfo &row) { return !row.privileged; });
}

Intents privilegedIntents(Intents intents)
{
    return intents & intentsWhere([](const IntentInfo &row) { return row.privileged; });
}

QStringList intentNames(Intents intents)
{
    QStringList names;
    for (const IntentInfo &row : intentTable()) {
        if (intents.testFlag(row.intent))
            names.append(QString::fromLatin1(row.name));
    }
    const auto unknown = Intents::Int(intents) & ~Intents::Int(allIntents());
    if (unknown)
        names.append(QString::number(unknown));
    return names;
}

//! Levenshtein's distance: how many letters to change, add or drop.
static int editDistance(QStringView a, QStringView b)
{
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

static QString nearestIntentName(const QString &word)
{
    QString nearest;
    int best = 1 + int(word.size()) / 2;
    for (const IntentInfo &row : intentTable()) {
        const QString name = QString::fromLatin1(row.name);
        const int distance = editDistance(word, name);
        if (distance < best) {
            best = distance;
            nearest = name;
        }
    }
    return nearest;
}

static bool lookUpIntents(const QString &word, Intents *intents)
{
    bool isNumber = false;
    const uint number = word.toUInt(&isNumber, 0);
    if (isNumber) {
        *intents = Intents::fromInt(number);
        return true;
    }
    if (word == u"ALL") {
        *intents = allIntents();
        return true;
    }
    if (word == u"UNPRIVILEGED") {
        *intents = unprivilegedIntents();
        return true;
    }
    if (word == u"NONE") {
        *intents = {};
        return true;
    }
    const auto table = intentTable();
    const auto row =
        std::ranges::find_if(table, [&](const IntentInfo &info) { return word == QLatin1String(info.name); });
    if (row == table.end())
        return false;
    *intents = row->intent;
    return true;
}

Intents intentsFromText(QStringView text, Error *error)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,|]+"));
    Intents result;
    const QStringList words = text.toString().split(separators, Qt::SkipEmptyParts);
    for (const QString &written : words) {
        const bool takeAway = written.startsWith(u'-');
        QString word = written.mid(takeAway ? 1 : 0).toUpper();
        word.replace(u'-', u'_');
        Intents found;
        if (!lookUpIntents(word, &found)) {
            const QString nearest = nearestIntentName(word);
            *error =
                Error(ErrorDomain::Usage, ErrorCode::UnknownIntent,
                      QCoreApplication::translate("Gateway::Intent", "“%1” is no intent.").arg(written),
                      nearest.isEmpty()
                          ? QCoreApplication::translate(
                                "Gateway::Intent",
                                "Write names such as GUILDS or GUILD_MESSAGES, “all” or a number.")
                          : QCoreApplication::translate("Gateway::Intent", "Did you mean %1?").arg(nearest));
            return {};
        }
        if (takeAway)
            result &= ~found;
        else
            result |= found;
    }
    return result;
}

} // namespace Gateway

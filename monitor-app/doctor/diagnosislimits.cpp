// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis.h"

#include <gateway/protocol/closecode.h>
#include <gateway/protocol/limits.h>
#include <gateway/session/identifybudget.h>

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Gateway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Severity = Finding::Severity;
using Topic = Finding::Topic;

static constexpr auto budgetPeriod = 24h;
// Protocol: beyond it the number of shards must be a multiple of what the gateway recommends.
static constexpr int largeBotGuilds = 150'000;

//! What the Developer Portal calls the switch for \a intent.
static QString switchName(Intent intent)
{
    switch (intent) {
    case Intent::GuildPresences:
        return QStringLiteral("Presence Intent");
    case Intent::GuildMembers:
        return QStringLiteral("Server Members Intent");
    default:
        return QStringLiteral("Message Content Intent");
    }
}

void Diagnosis::judgeIntents()
{
    if (const Intents unknown = m_settings.intents & ~allIntents())
        add(Severity::Error, Topic::Intents, u"intents_invalid"_s,
            tr("%1 of the intents’ number means no intent: the gateway would close with 4013.")
                .arg(Intents::Int(unknown)),
            closeAdvice(4013));
    const Intents chosen = privilegedIntents(m_settings.intents);
    if (!m_facts.application) {
        // Where the token is wrong or nothing answers, that is what must be mended first.
        if (chosen && m_facts.user)
            add(Severity::Warning, Topic::Intents, u"intents_unchecked"_s,
                tr("Whether the privileged intents are enabled could not be checked."),
                tr("If the gateway closes with 4014: Developer Portal, your application, page Bot."));
        return;
    }
    for (const IntentInfo &info : intentTable()) {
        if (!chosen.testFlag(info.intent) || m_facts.application->allowed.testFlag(info.intent))
            continue;
        add(Severity::Error, Topic::Intents, u"intent_not_enabled"_s,
            tr("%1 is not enabled for this application: the gateway would close with 4014.")
                .arg(QLatin1String(info.name)),
            tr("Switch on “%1” in the Developer Portal, your application, page Bot, or do not ask for this "
               "intent.")
                .arg(switchName(info.intent)));
    }
    const Intents enabled = chosen & m_facts.application->allowed;
    if (enabled)
        add(Severity::Good, Topic::Intents, u"intents_enabled"_s,
            tr("Enabled and asked for: %1.").arg(intentNames(enabled).join(QStringLiteral(", "))));
    else if (!chosen)
        add(Severity::Good, Topic::Intents, u"intents_unprivileged"_s,
            tr("None of the intents that are asked for needs a permission."));
    judgeContent();
}

void Diagnosis::judgeContent()
{
    const Intents messages = Intent::GuildMessages | Intent::GuildMessagePolls;
    if (!(m_settings.intents & messages) || m_settings.intents.testFlag(Intent::MessageContent))
        return;
    const QString text = tr("Messages come without their text: MESSAGE_CONTENT is not asked for.");
    add(Severity::Note, Topic::Intents, u"message_content_not_asked"_s, text,
        m_facts.application->allowed.testFlag(Intent::MessageContent)
            ? tr("It is enabled for this application; ask for it if the bot reads messages.")
            : tr("If the bot reads messages, enable it in the Developer Portal, page Bot, and ask for it."));
}

void Diagnosis::judgeShards()
{
    if (!m_facts.gateway)
        return;
    const int recommended = m_facts.gateway->shards;
    const int count = shardCount();
    if (m_settings.shards.count == 0) {
        add(Severity::Good, Topic::Shards, u"shards_automatic"_s,
            tr("%n shard(s) will be run, as the gateway recommends.", nullptr, recommended));
    } else {
        const QString some = m_settings.shards.ids.isEmpty()
                                 ? QString()
                                 : u' ' + tr("This program runs %1.").arg(m_settings.shards.toString());
        if (count == recommended)
            add(Severity::Good, Topic::Shards, u"shards_as_recommended"_s,
                tr("%n shard(s) are chosen, as the gateway recommends.", nullptr, count) + some);
        else if (count < recommended)
            add(Severity::Warning, Topic::Shards, u"shards_fewer"_s,
                tr("Shards chosen: %1; the gateway recommends %2.").arg(count).arg(recommended) + some,
                tr("Choose as many as are recommended: fewer have more guilds each, and no more than %1 "
                   "guilds are allowed on one.")
                    .arg(QLocale().toString(Limits::guildsPerShard)));
        else
            add(Severity::Note, Topic::Shards, u"shards_more"_s,
                tr("Shards chosen: %1; the gateway recommends %2.").arg(count).arg(recommended) + some,
                tr("More than recommended only cost session starts."));
    }
    judgeGuilds(count);
}

void Diagnosis::judgeGuilds(int count)
{
    if (!m_facts.application || !m_facts.application->guilds || count < 1)
        return;
    const int guilds = *m_facts.application->guilds;
    const int recommended = m_facts.gateway->shards;
    if (guilds / count > Limits::guildsPerShard)
        add(Severity::Error, Topic::Shards, u"guilds_per_shard"_s,
            tr("About %1 guilds on %2 shards are more than %3 each: the gateway would close with 4011.")
                .arg(QLocale().toString(guilds))
                .arg(count)
                .arg(QLocale().toString(Limits::guildsPerShard)),
            tr("Run at least %1 shards.").arg(guilds / Limits::guildsPerShard + 1));
    else if (guilds >= largeBotGuilds && recommended > 0 && count % recommended != 0)
        add(Severity::Error, Topic::Shards, u"shards_no_multiple"_s,
            tr("A bot this large must run a multiple of %1 shards, not %2: the gateway would close with "
               "4010.")
                .arg(recommended)
                .arg(count),
            tr("Run %1 shards.").arg((count / recommended + 1) * recommended));
}

static QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString Diagnosis::startsText(const SessionStartLimit &limit, int left) const
{
    const QString all = QLocale().toString(limit.total);
    if (limit.resetAfter.count() <= 0)
        return tr("%1 of %2 session starts are left.").arg(QLocale().toString(left), all);
    return tr("%1 of %2 session starts are left until %3 (in %4).")
        .arg(QLocale().toString(left), all, timeText(m_facts.askedAt.addMSecs(limit.resetAfter.count())),
             durationText(limit.resetAfter));
}

void Diagnosis::judgeStarts()
{
    if (!m_facts.gateway || !m_facts.gateway->sessionStartLimit.isKnown)
        return;
    const SessionStartLimit &limit = m_facts.gateway->sessionStartLimit;
    const IdentifyBudget budget(limit, m_facts.askedAt);
    const int left = budget.remaining(m_facts.askedAt);
    const int needed = shardsToRun();
    const int free = left - budget.reserve();
    const QString figures = startsText(limit, left);
    const QString wait =
        tr("Wait until then, and find out what identifies so often: at 0 the token is reset.");
    if (left < needed)
        add(Severity::Error, Topic::SessionStarts, u"session_starts_too_few"_s,
            figures + u' ' + tr("%n shard(s) need as many.", nullptr, needed), wait);
    else if (free < needed && m_settings.useReserve)
        add(Severity::Warning, Topic::SessionStarts, u"session_starts_from_reserve"_s,
            figures + u' ' +
                tr("Connecting uses %1, the last ones among them, which are a reserve otherwise.")
                    .arg(needed),
            tr("Find out what identifies so often: at 0 the token is reset."));
    else if (free < needed)
        add(Severity::Error, Topic::SessionStarts, u"session_starts_reserved"_s,
            figures + u' ' +
                tr("The last %1 are a reserve, so that only %2 of %3 shards would start.")
                    .arg(budget.reserve())
                    .arg(std::max(0, free))
                    .arg(needed),
            wait + u' ' + tr("Or let the reserve be used: --use-reserve, or the box in the Connect dialog."));
    else
        add(Severity::Good, Topic::SessionStarts, u"session_starts_left"_s,
            figures + u' ' +
                (m_facts.isConnected ? tr("Another connect would use %1 and leave %2.")
                                     : tr("Connecting uses %1 and leaves %2."))
                    .arg(needed)
                    .arg(left - needed));
    judgeForecast(limit, left);
}

//! Whether the starts would be used up before there are more, at the rate of the day so far.
void Diagnosis::judgeForecast(const SessionStartLimit &limit, int left)
{
    const auto untilReset = limit.resetAfter;
    const std::chrono::milliseconds sinceReset = std::chrono::milliseconds(budgetPeriod) - untilReset;
    const int used = limit.total - left;
    // Of the first minutes nothing can be told, and where none are left there is nothing to foretell.
    if (untilReset.count() <= 0 || sinceReset < 10min || used <= 0 || left <= 0)
        return;
    const double each = double(sinceReset.count()) / used;
    const auto until = std::chrono::milliseconds(qint64(each * left));
    const QString reset = timeText(m_facts.askedAt.addMSecs(untilReset.count()));
    if (until >= untilReset) {
        const int leftThen = left - int(double(untilReset.count()) / each);
        add(Severity::Good, Topic::SessionStarts, u"session_starts_suffice"_s,
            tr("As fast as they were used today (%1 in %2), about %3 are still left at %4.")
                .arg(QLocale().toString(used), durationText(sinceReset),
                     QLocale().toString(std::max(0, leftThen)), reset));
        return;
    }
    add(Severity::Warning, Topic::SessionStarts, u"session_starts_run_out"_s,
        tr("As fast as they were used today, the session starts are gone at %1, before there are more at %2.")
            .arg(timeText(m_facts.askedAt.addMSecs(until.count())), reset),
        tr("Find out what identifies so often: a bot that restarts in a loop should keep its sessions and "
           "resume."));
}

void Diagnosis::judgeConcurrency()
{
    if (!m_facts.gateway)
        return;
    const int atOnce = m_facts.gateway->sessionStartLimit.maxConcurrency;
    // Each key, the shard's number modulo max_concurrency, starts one in a window.
    QHash<int, int> perKey;
    int rounds = 0;
    const QList<int> ids = m_settings.shards.idsOf(shardCount());
    for (const int id : ids)
        rounds = std::max(rounds, ++perKey[id % std::max(1, atOnce)]);
    const auto window = std::chrono::duration_cast<std::chrono::seconds>(Limits::identifyWindow);
    const qint64 wait = qint64(std::max(0, rounds - 1)) * window.count();
    add(Severity::Good, Topic::SessionStarts, u"max_concurrency"_s,
        wait > 0 ? tr("max_concurrency is %1: so many sessions may be started in %2 s, and all shards are up "
                      "after about %3 s.")
                       .arg(atOnce)
                       .arg(window.count())
                       .arg(wait)
                 : tr("max_concurrency is %1: so many sessions may be started in %2 s.")
                       .arg(atOnce)
                       .arg(window.count()));
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/snowflake.h>
#include <gateway/session/guildavailability.h>

#include <QJsonArray>

namespace Gateway {

// Discord's limit; what is longer comes from elsewhere.
static constexpr qsizetype longestName = 100;

GuildAvailability::Change GuildAvailability::takeReady(const Event &event)
{
    m_available.clear();
    m_outages.clear();
    m_awaited.clear();
    m_names.clear();
    ++m_revision;
    m_isReady = true;
    const QJsonArray guilds = event.value(u"guilds").toArray();
    for (const QJsonValue &guild : guilds) {
        if (const auto id = snowflakeFromText(guild[u"id"].toString().toLatin1()))
            m_awaited.insert(*id);
    }
    return m_awaited.isEmpty() ? Change::AllAvailable : Change::None;
}

void GuildAvailability::restore(const KnownGuilds &guilds)
{
    m_names = guilds;
    m_available = QSet<quint64>(guilds.keyBegin(), guilds.keyEnd());
    m_awaited.clear();
    m_outages.clear();
    m_isReady = true;
}

KnownGuilds GuildAvailability::known() const
{
    KnownGuilds guilds;
    guilds.reserve(m_available.size());
    for (const quint64 id : m_available)
        guilds.insert(id, m_names.value(id));
    return guilds;
}

void GuildAvailability::learnName(const Event &event)
{
    ++m_revision;
    if (!m_namesKept)
        return;
    if (const QString name = event.value(u"name").toString(); !name.isEmpty())
        m_names.insert(event.guildId(), name.left(longestName));
}

GuildAvailability::Change GuildAvailability::take(const Event &event)
{
    switch (event.type()) {
    case EventType::Ready:
        return takeReady(event);
    case EventType::GuildCreate: {
        const quint64 id = event.guildId();
        learnName(event);
        if (event.value(u"unavailable").toBool()) {
            m_awaited.remove(id);
            m_available.remove(id);
            m_outages.insert(id);
            return m_isReady && m_awaited.isEmpty() ? Change::AllAvailable : Change::Unavailable;
        }
        const bool wasAwaited = m_awaited.remove(id);
        const bool wasOut = m_outages.remove(id);
        const bool wasThere = m_available.contains(id);
        m_available.insert(id);
        if (wasAwaited)
            return m_awaited.isEmpty() ? Change::AllAvailable : Change::Available;
        return wasOut ? Change::Available : (wasThere ? Change::None : Change::Joined);
    }
    case EventType::GuildUpdate:
        learnName(event);
        return Change::None;
    case EventType::GuildDelete: {
        const quint64 id = event.guildId();
        m_available.remove(id);
        ++m_revision;
        if (event.value(u"unavailable").toBool()) {
            // A guild that is awaited and goes into an outage will not come soon: nobody should wait for it.
            const bool wasAwaited = m_awaited.remove(id);
            m_outages.insert(id);
            return wasAwaited && m_awaited.isEmpty() ? Change::AllAvailable : Change::Unavailable;
        }
        m_names.remove(id);
        const bool wasAwaited = m_awaited.remove(id);
        m_outages.remove(id);
        return wasAwaited && m_awaited.isEmpty() ? Change::AllAvailable : Change::Left;
    }
    default:
        return Change::None;
    }
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/snowflake.h>
#include <gateway/session/guildsfile_p.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSaveFile>

namespace Gateway {

Q_DECLARE_LOGGING_CATEGORY(lcStore)

static constexpr int formatVersion = 1;
// Of mostGuilds with the longest names in the widest letters.
static constexpr qint64 largestFile = qint64(128) * 1024 * 1024;

qsizetype GuildsFile::size() const
{
    qsizetype guilds = 0;
    for (const Entry &entry : m_entries)
        guilds += entry.guilds.size();
    return guilds;
}

void GuildsFile::read()
{
    m_entries.clear();
    QFile file(m_fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root.value(u"version").toInt() != formatVersion) {
        qCWarning(lcStore).noquote() << m_fileName
                                     << "cannot be read: guilds of resumed sessions are unknown";
        return;
    }
    const QJsonArray shards = root.value(u"shards").toArray();
    qsizetype room = mostGuilds;
    for (const QJsonValue &value : shards) {
        const ShardId shard{value[u"shard"].toInt(-1), value[u"shard_count"].toInt(0)};
        if (!shard.isValid())
            continue;
        Entry entry{shard.count, {}};
        const QJsonObject guilds = value[u"guilds"].toObject();
        for (auto guild = guilds.begin(); guild != guilds.end() && room > 0; ++guild) {
            if (const auto id = snowflakeFromText(guild.key().toLatin1())) {
                entry.guilds.insert(*id, guild.value().toString().left(longestName));
                --room;
            }
        }
        m_entries.insert(shard.id, entry);
    }
}

void GuildsFile::write()
{
    QJsonArray shards;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        QJsonObject guilds;
        for (auto guild = entry->guilds.begin(); guild != entry->guilds.end(); ++guild)
            guilds.insert(QString::number(guild.key()), guild.value());
        shards.append(QJsonObject{{QStringLiteral("shard"), entry.key()},
                                  {QStringLiteral("shard_count"), entry->count},
                                  {QStringLiteral("guilds"), guilds}});
    }
    QSaveFile file(m_fileName);
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("version"), formatVersion},
                                                      {QStringLiteral("shards"), shards}})
                                .toJson(QJsonDocument::Compact);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(json) == json.size() && file.flush() && file.commit();
    const bool isNews = isWritten == m_hasFailed;
    m_hasFailed = !isWritten;
    if (!isWritten && isNews)
        qCWarning(lcStore).noquote() << m_fileName << "cannot be written:" << file.errorString();
}

KnownGuilds GuildsFile::guilds(ShardId shard) const
{
    const auto entry = m_entries.constFind(shard.id);
    return entry == m_entries.constEnd() || entry->count != shard.count ? KnownGuilds() : entry->guilds;
}

KnownGuilds GuildsFile::allGuilds() const
{
    KnownGuilds all;
    for (const Entry &entry : m_entries)
        all.insert(entry.guilds);
    return all;
}

void GuildsFile::set(ShardId shard, const KnownGuilds &guilds)
{
    Entry &entry = m_entries[shard.id];
    if (entry.count == shard.count && entry.guilds == guilds)
        return;
    entry = {shard.count, {}};
    qsizetype room = mostGuilds - size();
    for (auto guild = guilds.begin(); guild != guilds.end() && room > 0; ++guild, --room)
        entry.guilds.insert(guild.key(), guild.value().left(longestName));
    write();
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guildlist.h"

#include "eventlog/printable.h"

int GuildList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_guilds.size());
}

QVariant GuildList::data(const QModelIndex &index, int role) const
{
    // Asked for by the box while nothing is chosen.
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Guild &guild = m_guilds.at(index.row());
    switch (role) {
    // The same, so that what is typed finds names and ids alike.
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textOf(guild);
    case IdRole:
        return guild.id;
    default:
        return {};
    }
}

QString GuildList::name(quint64 id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.constEnd() ? QString() : m_guilds.at(*row).name;
}

QString GuildList::textOf(const Guild &guild)
{
    return Printable::line(guild.name) + u" · " + QString::number(guild.id);
}

quint64 GuildList::idOf(const QString &text) const
{
    quint64 found = 0;
    for (const Guild &guild : m_guilds) {
        if (text == textOf(guild))
            return guild.id;
        if (text.compare(guild.name, Qt::CaseInsensitive) != 0)
            continue;
        if (found != 0)
            return 0;
        found = guild.id;
    }
    return found;
}

void GuildList::setChannels(quint64 id, const QList<VoiceChannel> &channels)
{
    if (!m_rows.contains(id))
        return;
    m_channels.insert(id, channels);
    Q_EMIT channelsChanged(id);
}

void GuildList::add(quint64 id, const QString &name)
{
    const auto known = m_rows.constFind(id);
    if (known != m_rows.constEnd()) {
        m_guilds[*known].name = name;
        Q_EMIT dataChanged(index(*known), index(*known));
        return;
    }
    const int row = rowCount();
    if (row == capacity)
        return;
    beginInsertRows({}, row, row);
    m_guilds.append({id, name});
    m_rows.insert(id, row);
    endInsertRows();
}

void GuildList::clear()
{
    beginResetModel();
    m_guilds.clear();
    m_rows.clear();
    m_channels.clear();
    endResetModel();
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guildlist.h"

int GuildList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_guilds.size());
}

QVariant GuildList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Guild &guild = m_guilds.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString(QString::number(guild.id) + u" · " + guild.name);
    case Qt::EditRole:
        return QString::number(guild.id);
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
    endResetModel();
}

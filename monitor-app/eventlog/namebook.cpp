// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namebook.h"

#include <QJsonArray>

using Gateway::EventType;

QString NameBook::channel(const QString &id) const
{
    return QString::fromUtf8(m_channels.value(id.toULongLong()));
}

QString NameBook::user(const QString &id) const
{
    return QString::fromUtf8(m_users.value(id.toULongLong()));
}

void NameBook::note(Names *names, const QJsonValue &id, const QJsonValue &name)
{
    const quint64 key = id.toString().toULongLong();
    const QByteArray text = name.toString().toUtf8();
    if (key == 0 || text.isEmpty())
        return;
    const auto known = names->constFind(key);
    if (known != names->cend() && *known == text)
        return;
    if (names->size() >= capacity)
        names->clear();
    names->insert(key, text);
}

void NameBook::noteMembers(const QJsonValue &members)
{
    const QJsonArray array = members.toArray();
    for (const QJsonValue &member : array) {
        const QJsonValue user = member[u"user"];
        note(&m_users, user[u"id"], user[u"username"]);
    }
}

void NameBook::noteChannels(const QJsonValue &channels)
{
    const QJsonArray array = channels.toArray();
    for (const QJsonValue &channel : array)
        note(&m_channels, channel[u"id"], channel[u"name"]);
}

void NameBook::learn(const Gateway::Event &event)
{
    switch (event.type()) {
    case EventType::GuildCreate:
        noteChannels(event.value(u"channels"));
        noteChannels(event.value(u"threads"));
        noteMembers(event.value(u"members"));
        [[fallthrough]];
    case EventType::GuildUpdate:
        note(&m_guilds, event.value(u"id"), event.value(u"name"));
        break;
    case EventType::ChannelCreate:
    case EventType::ChannelUpdate:
    case EventType::ThreadCreate:
    case EventType::ThreadUpdate:
        note(&m_channels, event.value(u"id"), event.value(u"name"));
        break;
    case EventType::GuildMembersChunk:
        noteMembers(event.value(u"members"));
        break;
    case EventType::MessageCreate:
        // The author of a webhook's message is no user.
        if (event.value(u"webhook_id").isUndefined())
            note(&m_users, event.value(u"author.id"), event.value(u"author.username"));
        break;
    case EventType::Ready:
    case EventType::GuildMemberAdd:
    case EventType::GuildMemberUpdate:
        note(&m_users, event.value(u"user.id"), event.value(u"user.username"));
        break;
    case EventType::TypingStart:
    case EventType::VoiceStateUpdate:
    case EventType::MessageReactionAdd:
        note(&m_users, event.value(u"member.user.id"), event.value(u"member.user.username"));
        break;
    default:
        break;
    }
}

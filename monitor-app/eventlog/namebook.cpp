// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namebook.h"

#include "eventlog/jsonwalker.h"

using Gateway::EventType;

QString NameBook::channel(const QString &id) const
{
    return QString::fromUtf8(channel(id.toULongLong()));
}

QString NameBook::user(const QString &id) const
{
    return QString::fromUtf8(user(id.toULongLong()));
}

NameBook::Lesson NameBook::lessonOf(EventType type)
{
    switch (type) {
    case EventType::Ready:
    case EventType::GuildCreate:
    case EventType::GuildUpdate:
    case EventType::ChannelCreate:
    case EventType::ChannelUpdate:
    case EventType::ThreadCreate:
    case EventType::ThreadUpdate:
    case EventType::GuildMemberAdd:
    case EventType::GuildMemberUpdate:
    case EventType::GuildMembersChunk:
        return Lesson::Names;
    case EventType::MessageCreate:
    case EventType::TypingStart:
    case EventType::VoiceStateUpdate:
    case EventType::MessageReactionAdd:
    case EventType::InteractionCreate:
        return Lesson::User;
    default:
        return Lesson::None;
    }
}

void NameBook::note(Names *names, const Named &named)
{
    if (named.id == 0 || named.name.isEmpty())
        return;
    const auto known = names->constFind(named.id);
    if (known != names->cend() && *known == named.name)
        return;
    if (names->size() >= capacity)
        names->clear();
    names->insert(named.id, named.name);
}

NameBook::Named NameBook::takeNamed(JsonWalker *walker, QByteArrayView nameKey)
{
    Named named;
    if (!walker->enterObject()) {
        walker->skip();
        return named;
    }
    QByteArrayView key;
    while (walker->nextKey(&key)) {
        if (key == "id")
            named.id = walker->takeSnowflake();
        else if (key == nameKey)
            named.name = walker->takeText();
        else
            walker->skip();
    }
    return named;
}

NameBook::Named NameBook::takeMember(JsonWalker *walker)
{
    Named user;
    if (!walker->enterObject()) {
        walker->skip();
        return user;
    }
    QByteArrayView key;
    while (walker->nextKey(&key)) {
        if (key == "user")
            user = takeNamed(walker, "username");
        else
            walker->skip();
    }
    return user;
}

void NameBook::takeChannels(JsonWalker *walker)
{
    if (!walker->enterArray()) {
        walker->skip();
        return;
    }
    while (walker->nextElement())
        note(&m_channels, takeNamed(walker, "name"));
}

void NameBook::takeUsers(JsonWalker *walker, Named (*take)(JsonWalker *))
{
    if (!walker->enterArray()) {
        walker->skip();
        return;
    }
    while (walker->nextElement())
        note(&m_users, take(walker));
}

void NameBook::learnGuild(quint64 id, const QString &name)
{
    note(&m_guilds, {id, name.toUtf8()});
}

void NameBook::learn(EventType type, QByteArrayView payload)
{
    if (lessonOf(type) == Lesson::None)
        return;
    JsonWalker walker(payload);
    if (!walker.enterObject())
        return;
    QByteArrayView key;
    while (walker.nextKey(&key)) {
        if (key == "d" && walker.enterObject())
            return learnData(type, &walker);
        walker.skip();
    }
}

void NameBook::learnData(EventType type, JsonWalker *walker)
{
    const auto takeUser = [](JsonWalker *at) {
        return takeNamed(at, "username");
    };
    Named self;
    Named author;
    bool isWebhook = false;
    QByteArrayView key;
    while (walker->nextKey(&key)) {
        if (key == "id")
            self.id = walker->takeSnowflake();
        else if (key == "name")
            self.name = walker->takeText();
        else if (key == "author")
            author = takeUser(walker);
        else if (key == "webhook_id")
            isWebhook = walker->takeSnowflake() != 0;
        else if (key == "user")
            note(&m_users, takeUser(walker));
        else if (key == "member")
            note(&m_users, takeMember(walker));
        else if (key == "mentions")
            takeUsers(walker, takeUser);
        else if (key == "members")
            takeUsers(walker, takeMember);
        else if (key == "channels" || key == "threads")
            takeChannels(walker);
        else
            walker->skip();
    }
    // The author of a webhook's message is no user.
    if (!isWebhook)
        note(&m_users, author);
    if (type == EventType::GuildCreate || type == EventType::GuildUpdate)
        note(&m_guilds, self);
    else if (type == EventType::ChannelCreate || type == EventType::ChannelUpdate ||
             type == EventType::ThreadCreate || type == EventType::ThreadUpdate)
        note(&m_channels, self);
}

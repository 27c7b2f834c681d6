// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsummary.h"

#include "eventlog/mentions.h"
#include "eventlog/namebook.h"
#include "units.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using Gateway::Event;
using Gateway::EventType;
using Gateway::Opcode;

namespace {

//! A longer text is cut: the whole stands in the inspector.
constexpr qsizetype longestText = 240;

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(EventSummary)

public:
    const Event &event;
    const NameBook &names;

    QString text(QStringView path) const { return event.value(path).toString(); }

    QString firstOf(std::initializer_list<QStringView> paths) const
    {
        for (const QStringView path : paths) {
            QString found = text(path);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    QString user() const
    {
        QString name = firstOf({u"member.user.username", u"user.username", u"author.username"});
        if (!name.isEmpty())
            return name;
        const QString id = firstOf({u"user.id", u"user_id"});
        const QString known = names.user(id);
        return known.isEmpty() ? id : known;
    }

    QString channel() const
    {
        const QString id = text(u"channel_id");
        const QString known = names.channel(id);
        return known.isEmpty() ? tr("channel %1").arg(id) : QString(u'#' + known);
    }

    static QString oneLine(const QString &text)
    {
        const QString flat = text.left(longestText).simplified();
        return text.size() > longestText ? QString(flat + u'…') : flat;
    }

    static QString joined(const QString &name, const QString &rest)
    {
        if (name.isEmpty() || rest.isEmpty())
            return name + rest;
        return name + u": " + rest;
    }

    QString message() const
    {
        QString content = oneLine(withNames(text(u"content"), event, names));
        QStringList extras;
        if (const qsizetype count = event.value(u"attachments").toArray().size(); count > 0)
            extras << tr("attachments: %1").arg(count);
        if (const qsizetype count = event.value(u"embeds").toArray().size(); count > 0)
            extras << tr("embeds: %1").arg(count);
        if (const qsizetype count = event.value(u"sticker_items").toArray().size(); count > 0)
            extras << tr("stickers: %1").arg(count);
        if (!extras.isEmpty())
            content += (content.isEmpty() ? u"["_s : u" ["_s) + extras.join(u", ") + u']';
        return joined(user(), content.isEmpty() ? tr("(no content)") : content);
    }

    QString presence() const
    {
        const QString activity = text(u"activities[0].name");
        const QString status = text(u"status");
        return joined(user(), activity.isEmpty() ? status : QString(status + u" · " + oneLine(activity)));
    }

    QString guild() const
    {
        if (event.value(u"unavailable").toBool())
            return tr("guild %1 is unavailable (outage)").arg(text(u"id"));
        if (event.type() == EventType::GuildDelete)
            return tr("left guild %1").arg(text(u"id"));
        const QString name = firstOf({u"name", u"properties.name"});
        const QJsonValue members = event.value(u"member_count");
        return members.isDouble() ? tr("%1, members: %2").arg(name, Units::count(members.toInteger())) : name;
    }

    QString voice() const
    {
        if (text(u"channel_id").isEmpty())
            return joined(user(), tr("left voice"));
        QStringList states{tr("in %1").arg(channel())};
        if (event.value(u"mute").toBool() || event.value(u"self_mute").toBool())
            states << tr("muted");
        if (event.value(u"deaf").toBool() || event.value(u"self_deaf").toBool())
            states << tr("deafened");
        if (event.value(u"self_stream").toBool())
            states << tr("streaming");
        return joined(user(), states.join(u", "));
    }

    QString reaction() const
    {
        const QString emoji = firstOf({u"emoji.name", u"emoji.id"});
        return joined(user(), tr("%1 in %2").arg(emoji, channel())).trimmed();
    }

    QString ready() const
    {
        const qsizetype guilds = event.value(u"guilds").toArray().size();
        return joined(text(u"user.username"), tr("guilds: %1").arg(guilds));
    }

    QString chunk() const
    {
        return tr("chunk %1 of %2, members: %3")
            .arg(event.value(u"chunk_index").toInt() + 1)
            .arg(event.value(u"chunk_count").toInt())
            .arg(event.value(u"members").toArray().size());
    }

    //! For the many types that are about a thing with a name.
    QString named() const
    {
        const QString name =
            oneLine(firstOf({u"name", u"role.name", u"channel.name", u"emoji.name", u"data.name", u"code"}));
        const QString who = user();
        if (!name.isEmpty() || !who.isEmpty())
            return joined(who, name);
        const QString id = firstOf({u"id", u"channel_id", u"guild_id"});
        return id.isEmpty() ? QString() : tr("id %1").arg(id);
    }

    QString dispatch() const
    {
        switch (event.type()) {
        case EventType::MessageCreate:
        case EventType::MessageUpdate:
            return message();
        case EventType::MessageDelete:
            return tr("message %1 in %2").arg(text(u"id"), channel());
        case EventType::MessageDeleteBulk:
            return tr("%1, messages: %2").arg(channel()).arg(event.value(u"ids").toArray().size());
        case EventType::PresenceUpdate:
            return presence();
        case EventType::TypingStart:
            return tr("%1 is typing in %2").arg(user(), channel());
        case EventType::GuildCreate:
        case EventType::GuildUpdate:
        case EventType::GuildDelete:
            return guild();
        case EventType::VoiceStateUpdate:
            return voice();
        case EventType::MessageReactionAdd:
        case EventType::MessageReactionRemove:
        case EventType::MessageReactionRemoveAll:
        case EventType::MessageReactionRemoveEmoji:
            return reaction();
        case EventType::ChannelCreate:
        case EventType::ChannelUpdate:
        case EventType::ChannelDelete:
        case EventType::ThreadCreate:
        case EventType::ThreadUpdate:
            return u'#' + text(u"name");
        case EventType::ChannelPinsUpdate:
            return tr("pins of %1").arg(channel());
        case EventType::GuildMembersChunk:
            return chunk();
        case EventType::Ready:
            return ready();
        case EventType::Resumed:
            return tr("the session goes on");
        case EventType::RateLimited:
            return tr("op %1, again in %2 s")
                .arg(event.value(u"opcode").toInt())
                .arg(event.value(u"retry_after").toDouble());
        default:
            return named();
        }
    }

    QString control() const
    {
        switch (event.opcode()) {
        case Opcode::Heartbeat: {
            if (event.direction() == Event::Direction::Received)
                return tr("the gateway asks for a heartbeat");
            const QJsonValue last = event.value({});
            return last.isDouble() ? tr("last sequence %1").arg(last.toInteger()) : tr("no sequence yet");
        }
        case Opcode::HeartbeatAck:
            return tr("heartbeat acknowledged");
        case Opcode::Hello:
            return tr("heartbeat every %1")
                .arg(Units::milliseconds(event.value(u"heartbeat_interval").toDouble()));
        case Opcode::Identify:
            return tr("shard %1 of %2, intents %3")
                .arg(event.value(u"shard[0]").toInt())
                .arg(event.value(u"shard[1]").toInt())
                .arg(event.value(u"intents").toInteger());
        case Opcode::Resume:
            return tr("from sequence %1").arg(event.value(u"seq").toInteger());
        case Opcode::Reconnect:
            return tr("the gateway asks to reconnect");
        case Opcode::InvalidSession:
            return event.value({}).toBool() ? tr("the session may be resumed") : tr("the session is over");
        case Opcode::PresenceUpdate:
            return text(u"status");
        case Opcode::RequestGuildMembers:
            return tr("of guild %1").arg(text(u"guild_id"));
        default:
            return {};
        }
    }
};

} // namespace

QString eventSummary(const Event &event, const NameBook &names)
{
    const Summary summary{event, names};
    return event.opcode() == Opcode::Dispatch ? summary.dispatch() : summary.control();
}

QString transitionSummary(const Gateway::Transition &transition)
{
    // The new state stands in the column of types.
    const QString from =
        QCoreApplication::translate("EventSummary", "was %1").arg(Gateway::stateText(transition.from));
    const QString cause = Gateway::causeText(transition);
    return cause.isEmpty() ? from : QString(cause + u" · " + from);
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/traffic/messagetraffic_p.h>
#include <gateway/simulator/world/names_p.h>
#include <gateway/simulator/world/worldjson_p.h>

#include <algorithm>

namespace Gateway::Simulation {

Dispatch messageDispatch(const Scene &scene, EventType type, const Message &message)
{
    JsonWriter json;
    Dispatch event{.type = type, .guildId = message.guildId};
    event.direct = message.guildId == 0;
    writeMessage(json, scene.world, message, true);
    event.data = json.take();
    if (!event.direct) {
        writeMessage(json, scene.world, message, false);
        event.withoutContent = json.take();
    }
    return event;
}

void remember(MessageHistory &history, const MessagePtr &message, std::size_t limit)
{
    history.push_back(message);
    if (history.size() > limit)
        history.pop_front();
}

std::optional<Dispatch> MessageTraffic::create()
{
    const bool direct = m_scene.world.guilds.empty() || m_scene.random.chance(0.03);
    return direct ? createDirect() : createInGuild();
}

MessagePtr MessageTraffic::begin(quint64 channelId, const UserPtr &author)
{
    auto message = std::make_shared<Message>();
    message->id = m_scene.newId();
    message->channelId = channelId;
    message->author = author;
    message->sentAt = m_scene.now;
    message->nonce = message->id + m_scene.random.below(1 << 20);
    return message;
}

Dispatch MessageTraffic::createInGuild()
{
    Guild &guild = m_scene.anyGuild();
    Channel &channel = m_scene.anyTextChannel(guild);
    const bool byThisBot = m_scene.random.chance(0.03);
    const UserPtr author = byThisBot ? m_scene.world.bot : m_scene.anyMember(guild).user;

    const MessagePtr message = begin(channel.id, author);
    message->guildId = guild.id;
    if (author->bot)
        addBotParts(*message, guild);
    else
        addParts(*message, guild);
    channel.lastMessageId = message->id;
    ++channel.messageCount;
    Dispatch event = messageDispatch(m_scene, EventType::MessageCreate, *message);
    // The history keeps no chains of replies: that would be memory without bound.
    message->repliesTo.reset();
    remember(guild.messages, message, guildHistoryLimit);
    return event;
}

Dispatch MessageTraffic::createDirect()
{
    DirectChannel &channel = m_scene.random.pick(m_scene.world.directChannels);
    const bool byThisBot = m_scene.random.chance(0.4);
    const MessagePtr message = begin(channel.id, byThisBot ? m_scene.world.bot : channel.user);
    message->content = m_scene.text.text("message");
    if (m_scene.random.chance(0.1))
        addAttachments(*message);
    else if (m_scene.random.chance(0.15))
        addPoll(*message);
    Dispatch event = messageDispatch(m_scene, EventType::MessageCreate, *message);
    remember(channel.messages, message, directHistoryLimit);
    return event;
}

void MessageTraffic::addAttachments(Message &message)
{
    static constexpr const char *pictures[] = {"png", "jpeg", "gif", "webp"};
    RandomSource &random = m_scene.random;
    for (int i = random.chance(0.2) ? random.between(2, 4) : 1; i > 0; --i) {
        Attachment attachment{.id = m_scene.newId()};
        attachment.size = random.between(900, 8'000'000);
        if (random.chance(0.8)) {
            const QByteArray format = random.pick(pictures);
            attachment.contentType = "image/" + format;
            attachment.filename =
                Names::word(random) + '_' + QByteArray::number(random.below(10'000)) + '.' + format;
            attachment.width = random.between(64, 3840);
            attachment.height = random.between(64, 2160);
        } else {
            attachment.contentType = "text/plain; charset=utf-8";
            attachment.filename = Names::word(random) + ".log";
        }
        message.attachments.push_back(std::move(attachment));
    }
}

void MessageTraffic::addBotParts(Message &message, const Guild &guild)
{
    RandomSource &random = m_scene.random;
    if (random.chance(0.4))
        message.content = m_scene.text.textIn(guild, "line", &message);
    if (message.content.isEmpty() || random.chance(0.5)) {
        Embed embed{.type = "rich",
                    .title = m_scene.text.text("embed_title"),
                    .description = m_scene.text.textIn(guild, "embed_text", nullptr),
                    .footer = m_scene.text.text("footer"),
                    .color = int(random.below(0x1000000))};
        for (int i = random.between(0, 5); i > 0; --i) {
            embed.fields.push_back({.name = m_scene.text.text("field_name"),
                                    .value = m_scene.text.textIn(guild, "field_value", nullptr),
                                    .isInline = random.chance(0.6)});
        }
        message.embeds.push_back(std::move(embed));
    }
    for (int i = random.chance(0.3) ? random.between(1, 4) : 0; i > 0; --i) {
        message.buttons.push_back({.label = m_scene.text.text("button"),
                                   .customId = Names::word(random) + ':' + Names::hexDigits(random, 8),
                                   .style = random.between(1, 4)});
    }
}

void MessageTraffic::addPoll(Message &message)
{
    RandomSource &random = m_scene.random;
    Poll poll{.question = m_scene.text.text("poll_question")};
    for (int i = random.between(2, 6); i > 0; --i)
        poll.answers.push_back(m_scene.text.text("poll_answer"));
    poll.endsAt = m_scene.now + random.between(1, 168) * qint64(3'600'000);
    poll.multiple = random.chance(0.3);
    message.poll = std::move(poll);
    message.content.clear();
}

void MessageTraffic::addParts(Message &message, const Guild &guild)
{
    RandomSource &random = m_scene.random;
    message.content = m_scene.text.textIn(guild, "message", &message);
    if (message.content.contains("https://") && random.chance(0.6)) {
        message.embeds.push_back({.type = random.chance(0.5) ? "link" : "article",
                                  .title = m_scene.text.text("embed_title"),
                                  .description = m_scene.text.text("line"),
                                  .url = m_scene.text.url()});
    }
    if (random.chance(0.07))
        addAttachments(message);
    if (!guild.stickers.empty() && random.chance(0.015))
        message.sticker = random.pick(guild.stickers);
    if (random.chance(0.003)) {
        message.mentionsEveryone = true;
        message.content.prepend("@everyone ");
    }
    if (random.chance(0.012))
        addPoll(message);
    if (random.chance(0.18))
        replyToSomething(message, guild.messages);
}

void MessageTraffic::replyToSomething(Message &message, const MessageHistory &history)
{
    for (auto at = history.rbegin(); at != history.rend(); ++at) {
        if ((*at)->channelId != message.channelId || m_scene.random.chance(0.5))
            continue;
        message.type = 19;
        message.repliesTo = *at;
        if (std::ranges::find(message.mentions, (*at)->author) == message.mentions.end())
            message.mentions.push_back((*at)->author);
        return;
    }
}

std::optional<Dispatch> MessageTraffic::update()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.messages.empty())
        return std::nullopt;
    Message &message =
        *guild.messages[guild.messages.size() - 1 - m_scene.random.skewed(guild.messages.size())];
    if (message.poll || message.type == 7)
        return std::nullopt;
    message.editedAt = m_scene.now;
    if (m_scene.random.chance(0.5)) {
        message.content +=
            (message.content.isEmpty() ? "" : " ") +
            m_scene.text.textIn(guild, message.content.size() > 600 ? "reaction" : "line", &message);
    } else {
        message.mentions.clear();
        message.mentionedRoles.clear();
        message.content = m_scene.text.textIn(guild, "message", &message);
    }
    // Bounded, as Discord's is.
    if (message.content.size() > 2000)
        message.content = m_scene.text.textIn(guild, "line", &message);
    return messageDispatch(m_scene, EventType::MessageUpdate, message);
}

std::optional<Dispatch> MessageTraffic::remove()
{
    JsonWriter json;
    if (m_scene.random.chance(0.03)) {
        DirectChannel &channel = m_scene.random.pick(m_scene.world.directChannels);
        if (channel.messages.empty())
            return std::nullopt;
        json.beginObject().id("id", channel.messages.back()->id).id("channel_id", channel.id).endObject();
        channel.messages.pop_back();
        Dispatch event{.type = EventType::MessageDelete, .data = json.take()};
        event.direct = true;
        return event;
    }
    Guild &guild = m_scene.anyGuild();
    if (guild.messages.empty())
        return std::nullopt;
    const auto at = guild.messages.end() - 1 - std::ptrdiff_t(m_scene.random.skewed(guild.messages.size()));
    json.beginObject()
        .id("id", (*at)->id)
        .id("channel_id", (*at)->channelId)
        .id("guild_id", guild.id)
        .endObject();
    guild.messages.erase(at);
    return guildDispatch(EventType::MessageDelete, guild, json);
}

std::optional<Dispatch> MessageTraffic::removeBulk()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.messages.size() < 10)
        return std::nullopt;
    const quint64 channelId = guild.messages.back()->channelId;
    std::vector<quint64> ids;
    std::erase_if(guild.messages, [&](const MessagePtr &message) {
        if (message->channelId != channelId)
            return false;
        ids.push_back(message->id);
        return true;
    });
    JsonWriter json;
    json.beginObject().array("ids");
    for (const quint64 id : ids)
        json.idValue(id);
    json.endArray().id("channel_id", channelId).id("guild_id", guild.id).endObject();
    return guildDispatch(EventType::MessageDeleteBulk, guild, json);
}

std::optional<Dispatch> MessageTraffic::pin()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.messages.empty())
        return std::nullopt;
    Message &message = *m_scene.random.pick(guild.messages);
    message.pinned = !message.pinned;
    JsonWriter json;
    json.beginObject().id("guild_id", guild.id).id("channel_id", message.channelId);
    json.timeOrNull("last_pin_timestamp", message.pinned ? m_scene.now : 0).endObject();
    m_scene.follow(messageDispatch(m_scene, EventType::MessageUpdate, message));
    return guildDispatch(EventType::ChannelPinsUpdate, guild, json);
}

} // namespace Gateway::Simulation

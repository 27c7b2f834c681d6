// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/traffic/reactiontraffic_p.h>
#include <gateway/simulator/world/worldjson_p.h>

#include <algorithm>

namespace Gateway::Simulation {

Message *ReactionTraffic::anyMessage(Guild &guild)
{
    if (guild.messages.empty())
        return nullptr;
    return guild.messages[guild.messages.size() - 1 - m_scene.random.skewed(guild.messages.size())].get();
}

Message *ReactionTraffic::anyPoll(Guild &guild)
{
    for (auto at = guild.messages.rbegin(); at != guild.messages.rend(); ++at) {
        if ((*at)->poll && m_scene.random.chance(0.7))
            return at->get();
    }
    return nullptr;
}

std::optional<Dispatch> ReactionTraffic::add()
{
    Guild &guild = m_scene.anyGuild();
    Message *message = anyMessage(guild);
    if (!message)
        return std::nullopt;
    // People join in where others have reacted, up to 20 different emojis.
    const bool joins =
        !message->reactions.empty() && (m_scene.random.chance(0.6) || message->reactions.size() >= 20);
    if (!joins) {
        const Emoji emoji = m_scene.text.emoji(&guild);
        if (std::ranges::any_of(message->reactions,
                                [&](const Reaction &r) { return r.emoji.name == emoji.name; }))
            return std::nullopt;
        message->reactions.push_back({.emoji = emoji});
    }
    Reaction &reaction = joins ? m_scene.random.pick(message->reactions) : message->reactions.back();
    const Member &member = m_scene.anyMember(guild);
    if (std::ranges::find(reaction.users, member.user) != reaction.users.end()) {
        return std::nullopt;
    }
    reaction.users.push_back(member.user);

    JsonWriter json;
    json.beginObject().id("user_id", member.user->id).number("type", 0).id("message_id", message->id);
    json.id("message_author_id", message->author->id);
    writeMember(json.key("member"), member);
    writeEmoji(json.key("emoji"), reaction.emoji, false);
    json.id("channel_id", message->channelId).flag("burst", false).id("guild_id", guild.id).endObject();
    return guildDispatch(EventType::MessageReactionAdd, guild, json);
}

std::optional<Dispatch> ReactionTraffic::remove()
{
    Guild &guild = m_scene.anyGuild();
    Message *message = anyMessage(guild);
    if (!message || message->reactions.empty())
        return std::nullopt;
    const auto at = message->reactions.begin() + m_scene.random.below(quint32(message->reactions.size()));
    JsonWriter json;
    json.beginObject().id("user_id", at->users.back()->id).number("type", 0).id("message_id", message->id);
    writeEmoji(json.key("emoji"), at->emoji, false);
    json.id("channel_id", message->channelId).flag("burst", false).id("guild_id", guild.id).endObject();
    at->users.pop_back();
    if (at->users.empty())
        message->reactions.erase(at);
    return guildDispatch(EventType::MessageReactionRemove, guild, json);
}

std::optional<Dispatch> ReactionTraffic::removeAll()
{
    Guild &guild = m_scene.anyGuild();
    Message *message = anyMessage(guild);
    if (!message || message->reactions.empty())
        return std::nullopt;
    message->reactions.clear();
    JsonWriter json;
    json.beginObject().id("message_id", message->id).id("channel_id", message->channelId);
    json.id("guild_id", guild.id).endObject();
    return guildDispatch(EventType::MessageReactionRemoveAll, guild, json);
}

std::optional<Dispatch> ReactionTraffic::removeEmoji()
{
    Guild &guild = m_scene.anyGuild();
    Message *message = anyMessage(guild);
    if (!message || message->reactions.empty())
        return std::nullopt;
    JsonWriter json;
    json.beginObject().id("message_id", message->id).id("channel_id", message->channelId);
    writeEmoji(json.key("emoji"), message->reactions.back().emoji, false);
    json.id("guild_id", guild.id).endObject();
    message->reactions.pop_back();
    return guildDispatch(EventType::MessageReactionRemoveEmoji, guild, json);
}

std::optional<Dispatch> ReactionTraffic::vote()
{
    Guild &guild = m_scene.anyGuild();
    Message *message = anyPoll(guild);
    if (!message)
        return std::nullopt;
    const Member &member = m_scene.anyMember(guild);
    const PollVote vote{.user = member.user,
                        .answerId = 1 + int(m_scene.random.below(quint32(message->poll->answers.size())))};
    const bool hasVoted = std::ranges::any_of(message->votes, [&](const PollVote &other) {
        return other.user == vote.user && (!message->poll->multiple || other.answerId == vote.answerId);
    });
    if (hasVoted)
        return std::nullopt;
    message->votes.push_back(vote);
    JsonWriter json;
    json.beginObject().id("user_id", vote.user->id).id("message_id", message->id);
    json.id("channel_id", message->channelId)
        .id("guild_id", guild.id)
        .number("answer_id", vote.answerId)
        .endObject();
    return guildDispatch(EventType::MessagePollVoteAdd, guild, json);
}

std::optional<Dispatch> ReactionTraffic::unvote()
{
    Guild &guild = m_scene.anyGuild();
    Message *message = anyPoll(guild);
    if (!message || message->votes.empty())
        return std::nullopt;
    const PollVote vote = message->votes.back();
    message->votes.pop_back();
    JsonWriter json;
    json.beginObject().id("user_id", vote.user->id).id("message_id", message->id);
    json.id("channel_id", message->channelId)
        .id("guild_id", guild.id)
        .number("answer_id", vote.answerId)
        .endObject();
    return guildDispatch(EventType::MessagePollVoteRemove, guild, json);
}

} // namespace Gateway::Simulation

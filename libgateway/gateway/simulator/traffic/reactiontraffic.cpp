// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/traffic/reactiontraffic_p.h>
#include <gateway/simulator/world/worldjson_p.h>

#include <algorithm>

namespace Gateway::Simulation {

namespace {

// Votes are rare, and those in conversations shall be seen at all.
constexpr double directReactions = 0.04;
constexpr double directVotes = 0.2;

} // namespace

ReactionTraffic::Place ReactionTraffic::anyPlace(double directShare)
{
    const std::vector<DirectChannel> &direct = m_scene.world.directChannels;
    if (!direct.empty() && m_scene.random.chance(directShare))
        return {.direct = &m_scene.random.pick(m_scene.world.directChannels)};
    return {.guild = &m_scene.anyGuild()};
}

UserPtr ReactionTraffic::anybody(const Place &place, const Member **member)
{
    if (place.guild) {
        *member = &m_scene.anyMember(*place.guild);
        return (*member)->user;
    }
    *member = nullptr;
    return m_scene.random.chance(0.7) ? place.direct->user : m_scene.world.bot;
}

Message *ReactionTraffic::anyMessage(const Place &place)
{
    const MessageHistory &messages = place.messages();
    if (messages.empty())
        return nullptr;
    return messages[messages.size() - 1 - m_scene.random.skewed(messages.size())].get();
}

Message *ReactionTraffic::anyPoll(const Place &place)
{
    const MessageHistory &messages = place.messages();
    for (auto at = messages.rbegin(); at != messages.rend(); ++at) {
        if ((*at)->poll && m_scene.random.chance(0.7))
            return at->get();
    }
    return nullptr;
}

// The end of all these events is alike, and of those from a conversation the guild is missing.
Dispatch ReactionTraffic::finish(EventType type, const Place &place, JsonWriter &json)
{
    if (place.guild)
        json.id("guild_id", place.guild->id);
    json.endObject();
    Dispatch event{.type = type, .guildId = place.guild ? place.guild->id : 0, .data = json.take()};
    event.direct = !place.guild;
    return event;
}

std::optional<Dispatch> ReactionTraffic::add()
{
    const Place place = anyPlace(directReactions);
    Message *message = anyMessage(place);
    if (!message)
        return std::nullopt;
    // People join in where others have reacted, up to 20 different emojis.
    const bool joins =
        !message->reactions.empty() && (m_scene.random.chance(0.6) || message->reactions.size() >= 20);
    if (!joins) {
        const Emoji emoji = m_scene.text.emoji(place.guild);
        if (std::ranges::any_of(message->reactions,
                                [&](const Reaction &r) { return r.emoji.name == emoji.name; }))
            return std::nullopt;
        message->reactions.push_back({.emoji = emoji});
    }
    Reaction &reaction = joins ? m_scene.random.pick(message->reactions) : message->reactions.back();
    const Member *member = nullptr;
    const UserPtr user = anybody(place, &member);
    if (std::ranges::find(reaction.users, user) != reaction.users.end())
        return std::nullopt;
    reaction.users.push_back(user);

    JsonWriter json;
    json.beginObject().id("user_id", user->id).number("type", 0).id("message_id", message->id);
    json.id("message_author_id", message->author->id);
    if (member)
        writeMember(json.key("member"), *member);
    writeEmoji(json.key("emoji"), reaction.emoji, false);
    json.id("channel_id", message->channelId).flag("burst", false);
    return finish(EventType::MessageReactionAdd, place, json);
}

std::optional<Dispatch> ReactionTraffic::remove()
{
    const Place place = anyPlace(directReactions);
    Message *message = anyMessage(place);
    if (!message || message->reactions.empty())
        return std::nullopt;
    const auto at = message->reactions.begin() + m_scene.random.below(quint32(message->reactions.size()));
    JsonWriter json;
    json.beginObject().id("user_id", at->users.back()->id).number("type", 0).id("message_id", message->id);
    writeEmoji(json.key("emoji"), at->emoji, false);
    json.id("channel_id", message->channelId).flag("burst", false);
    at->users.pop_back();
    if (at->users.empty())
        message->reactions.erase(at);
    return finish(EventType::MessageReactionRemove, place, json);
}

// Only moderators can, and those there are in guilds alone.
std::optional<Dispatch> ReactionTraffic::removeAll()
{
    Guild &guild = m_scene.anyGuild();
    Message *message = anyMessage({.guild = &guild});
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
    Message *message = anyMessage({.guild = &guild});
    if (!message || message->reactions.empty())
        return std::nullopt;
    JsonWriter json;
    json.beginObject().id("message_id", message->id).id("channel_id", message->channelId);
    writeEmoji(json.key("emoji"), message->reactions.back().emoji, false);
    json.id("guild_id", guild.id).endObject();
    message->reactions.pop_back();
    return guildDispatch(EventType::MessageReactionRemoveEmoji, guild, json);
}

Dispatch ReactionTraffic::voteDispatch(EventType type, const Place &place, const Message &message,
                                       const PollVote &vote)
{
    JsonWriter json;
    json.beginObject().id("user_id", vote.user->id).id("message_id", message.id);
    json.id("channel_id", message.channelId).number("answer_id", vote.answerId);
    return finish(type, place, json);
}

std::optional<Dispatch> ReactionTraffic::vote()
{
    const Place place = anyPlace(directVotes);
    Message *message = anyPoll(place);
    if (!message)
        return std::nullopt;
    const Member *member = nullptr;
    const PollVote vote{.user = anybody(place, &member),
                        .answerId = 1 + int(m_scene.random.below(quint32(message->poll->answers.size())))};
    const bool hasVoted = std::ranges::any_of(message->votes, [&](const PollVote &other) {
        return other.user == vote.user && (!message->poll->multiple || other.answerId == vote.answerId);
    });
    if (hasVoted)
        return std::nullopt;
    message->votes.push_back(vote);
    return voteDispatch(EventType::MessagePollVoteAdd, place, *message, vote);
}

std::optional<Dispatch> ReactionTraffic::unvote()
{
    const Place place = anyPlace(directVotes);
    Message *message = anyPoll(place);
    if (!message || message->votes.empty())
        return std::nullopt;
    const PollVote vote = message->votes.back();
    message->votes.pop_back();
    return voteDispatch(EventType::MessagePollVoteRemove, place, *message, vote);
}

} // namespace Gateway::Simulation

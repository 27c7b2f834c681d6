// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/traffic/scene_p.h>

namespace Gateway::Simulation {

//! Reactions to recent messages, and votes in their polls, in guilds and in conversations with the bot.
//! Each function returns nothing when there is nothing that it could act on.
class ReactionTraffic
{
public:
    explicit ReactionTraffic(Scene &scene) : m_scene(scene) {}

    [[nodiscard]] std::optional<Dispatch> add();
    [[nodiscard]] std::optional<Dispatch> remove();
    [[nodiscard]] std::optional<Dispatch> removeAll();
    [[nodiscard]] std::optional<Dispatch> removeEmoji();
    [[nodiscard]] std::optional<Dispatch> vote();
    [[nodiscard]] std::optional<Dispatch> unvote();

private:
    //! Where something happens: in a guild, or between one user and the bot.
    struct Place
    {
        Guild *guild = nullptr;
        DirectChannel *direct = nullptr;

        [[nodiscard]] MessageHistory &messages() const { return guild ? guild->messages : direct->messages; }
    };
    //! A conversation with the probability \a directShare.
    [[nodiscard]] Place anyPlace(double directShare);
    //! Somebody of \a place; \a member is null in a conversation.
    [[nodiscard]] UserPtr anybody(const Place &place, const Member **member);
    [[nodiscard]] Message *anyMessage(const Place &place);
    [[nodiscard]] Message *anyPoll(const Place &place);
    [[nodiscard]] static Dispatch finish(EventType type, const Place &place, JsonWriter &json);
    [[nodiscard]] static Dispatch voteDispatch(EventType type, const Place &place, const Message &message,
                                               const PollVote &vote);

    Scene &m_scene;
};

} // namespace Gateway::Simulation

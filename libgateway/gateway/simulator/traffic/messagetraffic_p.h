// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/traffic/scene_p.h>

namespace Gateway::Simulation {

//! Messages as they are written, edited and deleted, in guilds and in conversations with the bot.
//! Each function returns nothing when there is no message that it could act on.
class MessageTraffic
{
public:
    explicit MessageTraffic(Scene &scene) : m_scene(scene) {}

    [[nodiscard]] std::optional<Dispatch> create();
    [[nodiscard]] std::optional<Dispatch> update();
    [[nodiscard]] std::optional<Dispatch> remove();
    [[nodiscard]] std::optional<Dispatch> removeBulk();
    [[nodiscard]] std::optional<Dispatch> pin();

private:
    [[nodiscard]] Dispatch createInGuild();
    [[nodiscard]] Dispatch createDirect();
    [[nodiscard]] MessagePtr begin(quint64 channelId, const UserPtr &author);
    void addAttachments(Message &message);
    void addBotParts(Message &message, const Guild &guild);
    void addPoll(Message &message);
    void addParts(Message &message, const Guild &guild);
    void replyToSomething(Message &message, const MessageHistory &history);

    Scene &m_scene;
};

//! \a message as an event of \a type, in both forms.
[[nodiscard]] Dispatch messageDispatch(const Scene &scene, EventType type, const Message &message);

//! Adds \a message to \a history, which forgets its oldest when there are more than \a limit.
void remember(MessageHistory &history, const MessagePtr &message, std::size_t limit);

inline constexpr std::size_t guildHistoryLimit = 80;
inline constexpr std::size_t directHistoryLimit = 20;

} // namespace Gateway::Simulation

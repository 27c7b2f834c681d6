// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/world/textgenerator_p.h>

namespace Gateway::Simulation {

//! Makes worlds, and the parts of a world that traffic adds later.
class WorldBuilder
{
public:
    explicit WorldBuilder(RandomSource &random) : m_random(random), m_text(random) {}

    //! \a guilds guilds with the bot \a botId in each. Guild i has an id that puts it on the shard i % count,
    //! for each count up to 16: traffic reaches every shard even when guilds are few.
    [[nodiscard]] World build(int guilds, quint64 botId);

    [[nodiscard]] UserPtr user();
    [[nodiscard]] Member member(const UserPtr &user, const Guild &guild, qint64 joinedAt);
    //! A new status and activity for \a user at the time \a now.
    void renewPresence(User &user, qint64 now);

    [[nodiscard]] Role role(quint64 id, int position);
    [[nodiscard]] Channel channel(quint64 id, ChannelType type, const Guild &guild);
    [[nodiscard]] Sound sound(quint64 id);
    [[nodiscard]] ModerationRule rule(quint64 id, quint64 creatorId);

private:
    [[nodiscard]] quint64 pastId();
    [[nodiscard]] std::size_t guildSize(int index);
    [[nodiscard]] Guild guild(int index, const UserPtr &bot, std::vector<UserPtr> &known);
    void addChannels(Guild &guild);
    void addExpressions(Guild &guild);
    void addVoiceStates(Guild &guild);

    RandomSource &m_random;
    TextGenerator m_text;
    double m_sizeOffset = 0;
    double m_sizeScale = 1; //!< Below 1 where there are very many guilds.
};

} // namespace Gateway::Simulation

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/world/randomsource_p.h>
#include <gateway/simulator/world/world_p.h>

namespace Gateway::Simulation {

//! Writes what people write: expands the chat grammar with the members, channels, roles and emojis of a
//! guild.
class TextGenerator
{
public:
    explicit TextGenerator(RandomSource &random) : m_random(random) {}

    //! A short text of \a rule without mentions, such as a name or a title.
    [[nodiscard]] QByteArray text(std::string_view rule);

    //! A text of \a rule in \a guild; whom it mentions is added to \a message.
    [[nodiscard]] QByteArray textIn(const Guild &guild, std::string_view rule, Message *message);

    //! A Unicode emoji, or one of \a guild.
    [[nodiscard]] Emoji emoji(const Guild *guild);

    //! A web address.
    [[nodiscard]] QByteArray url();

private:
    void expandHook(std::string_view name, const Guild *guild, Message *message, QByteArray &out);
    void mentionUser(const Guild *guild, Message *message, QByteArray &out);
    void mentionChannel(const Guild *guild, QByteArray &out);
    void mentionRole(const Guild *guild, Message *message, QByteArray &out);
    void customEmoji(const Guild *guild, QByteArray &out);

    RandomSource &m_random;
};

} // namespace Gateway::Simulation

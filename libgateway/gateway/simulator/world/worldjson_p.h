// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/world/jsonwriter_p.h>
#include <gateway/simulator/world/world_p.h>

//! The parts of the world as the protocol writes them. Each function writes one value.
namespace Gateway::Simulation {

void writeUser(JsonWriter &json, const User &user);
//! The fields of a user inside an object that is open.
void writeUserFields(JsonWriter &json, const User &user);
//! As in a member list; without \a withUser as in a message, where the author stands beside it.
void writeMember(JsonWriter &json, const Member &member, bool withUser = true);
//! The fields of a member inside an object that is open.
void writeMemberFields(JsonWriter &json, const Member &member);
void writeRole(JsonWriter &json, const Role &role);
//! A channel or thread; \a guildId is left out for 0, as in GUILD_CREATE.
void writeChannel(JsonWriter &json, const Channel &channel, quint64 guildId);
void writeDirectChannel(JsonWriter &json, const DirectChannel &channel);
//! \a full as in a guild's list, else as in a reaction.
void writeEmoji(JsonWriter &json, const Emoji &emoji, bool full);
void writeSticker(JsonWriter &json, const Sticker &sticker, quint64 guildId);
void writeSound(JsonWriter &json, const Sound &sound, quint64 guildId);
void writeScheduledEvent(JsonWriter &json, const ScheduledEvent &event, quint64 guildId);
void writeStage(JsonWriter &json, const StageInstance &stage, quint64 guildId);
//! \a guildId is left out for 0, as in GUILD_CREATE.
void writePresence(JsonWriter &json, const User &user, quint64 guildId);
//! \a guildId is left out for 0; \a member is null for somebody who left.
void writeVoiceState(JsonWriter &json, const VoiceState &state, const Member *member, quint64 guildId);

//! What one session gets to see of a guild.
struct VisibleGuild
{
    int largeThreshold = 50;
    bool presences = false; //!< GUILD_PRESENCES: else only the bot and members in voice are listed.
};

//! The data of GUILD_CREATE.
[[nodiscard]] QByteArray guildCreate(const Guild &guild, const VisibleGuild &view);
//! The fields of a guild that GUILD_UPDATE has as well, inside an object that is open.
void writeGuildFields(JsonWriter &json, const Guild &guild);

//! A message with its content, or without where the session may not read it.
void writeMessage(JsonWriter &json, const World &world, const Message &message, bool withContent);
//! Whether a session without MESSAGE_CONTENT reads \a message all the same.
[[nodiscard]] bool isAlwaysReadable(const World &world, const Message &message);

} // namespace Gateway::Simulation

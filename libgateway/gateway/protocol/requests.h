// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/command.h>
#include <gateway/protocol/error.h>

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace Gateway {
class Token;
}

namespace Gateway::Commands {

//! An error in words where \a payload, JSON text, holds \a token, escaped or not; none otherwise. Only the
//! session itself sends the token.
[[nodiscard]] GATEWAY_EXPORT Error refuseToken(const QByteArray &payload, const Token &token);

//! Op 4: joins, moves within or leaves the voice channels of a guild.
struct GATEWAY_EXPORT VoiceState
{
    quint64 guildId = 0;              //!< Of which the channels are.
    std::optional<quint64> channelId; //!< Nothing: leave.
    bool selfMute = false;            //!< Whether the bot mutes itself.
    bool selfDeaf = false;            //!< Whether the bot does not listen.

    //! The command; null when \a error was set.
    [[nodiscard]] Command toCommand(Error *error) const;

    friend bool operator==(const VoiceState &, const VoiceState &) = default;
};

//! Op 8: asks for members of a guild, by the beginning of their names or by id. GUILD_MEMBERS_CHUNK answers.
struct GATEWAY_EXPORT RequestGuildMembers
{
    quint64 guildId = 0; //!< Whose members are asked for.
    //! Either this, how names begin (empty: the member list, which needs GUILD_MEMBERS), ...
    std::optional<QString> query;
    int limit = 0; //!< With query: at most so many members. 0 with an empty query: all.
    //! ... or these, at most 100.
    QList<quint64> userIds;
    bool presences = false; //!< Their presences as well, which needs GUILD_PRESENCES.
    QString nonce;          //!< Comes back in each chunk; at most 32 bytes of UTF-8, may be empty.

    //! Every member of \a guildId.
    [[nodiscard]] static RequestGuildMembers all(quint64 guildId);
    //! Whether it asks for every member: the gateway takes that once per guild in 30 s.
    [[nodiscard]] bool asksForAll() const { return query && query->isEmpty() && limit == 0; }

    //! The command; null when \a error was set.
    [[nodiscard]] Command toCommand(Error *error) const;

    friend bool operator==(const RequestGuildMembers &, const RequestGuildMembers &) = default;
};

//! Op 31: asks for the soundboard sounds of guilds. SOUNDBOARD_SOUNDS answers for each.
struct GATEWAY_EXPORT RequestSoundboardSounds
{
    QList<quint64> guildIds; //!< Must not be empty.

    //! The command; null when \a error was set.
    [[nodiscard]] Command toCommand(Error *error) const;

    friend bool operator==(const RequestSoundboardSounds &, const RequestSoundboardSounds &) = default;
};

//! Op 43: asks for what GUILD_CREATE leaves out about the channels of a guild. CHANNEL_INFO answers.
struct GATEWAY_EXPORT RequestChannelInfo
{
    //! What may be asked for.
    enum class Field {
        Status = 1,         //!< `status` of voice channels.
        VoiceStartTime = 2, //!< `voice_start_time`.
    };
    //! Any of them together.
    Q_DECLARE_FLAGS(Fields, Field)

    quint64 guildId = 0; //!< Whose channels are asked about.
    Fields fields;       //!< What is asked for.

    //! The command; null when \a error was set.
    [[nodiscard]] Command toCommand(Error *error) const;

    friend bool operator==(const RequestChannelInfo &, const RequestChannelInfo &) = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(RequestChannelInfo::Fields)

//! A command as JSON text, sent as it is. It must be an object with the opcode of a command: those of the
//! session itself (heartbeat, identify, resume) and those that only the gateway sends are refused.
[[nodiscard]] GATEWAY_EXPORT Command raw(QByteArrayView json, Error *error);

} // namespace Gateway::Commands

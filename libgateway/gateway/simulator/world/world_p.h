// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/snowflake.h>

#include <QByteArray>

#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

//! The world behind the simulated gateway: who is where, and what was said lately. Plain values; the traffic
//! changes them, so that an event never contradicts an earlier one. Texts are UTF-8.
namespace Gateway::Simulation {

enum class Status : quint8 { Offline, Online, Idle, DoNotDisturb };

enum class ChannelType : quint8 {
    Text = 0,
    Direct = 1,
    Voice = 2,
    Category = 4,
    Announcement = 5,
    PublicThread = 11,
    Stage = 13,
    Forum = 15,
};

//! What somebody is busy with. Type: 0 playing, 1 streaming, 2 listening, 3 watching, 4 custom, 5 competing.
struct Activity
{
    int type = 0;
    QByteArray name{};
    QByteArray details{};
    QByteArray state{};
    QByteArray emoji{};
    QByteArray image{};
    QByteArray url{};
    quint64 applicationId = 0;
    qint64 startedAt = 0;
    qint64 endsAt = 0;
};

struct User
{
    quint64 id = 0;
    QByteArray username{};
    QByteArray globalName{};
    QByteArray avatar{};
    int discriminator = 0;
    int publicFlags = 0;
    bool bot = false;
    Status status = Status::Offline;
    quint8 platforms = 0; //!< Bits: 1 desktop, 2 mobile, 4 web.
    std::shared_ptr<const Activity> activity{};
};
using UserPtr = std::shared_ptr<User>;

struct Member
{
    UserPtr user{};
    QByteArray nick{};
    std::vector<quint64> roles{};
    qint64 joinedAt = 0;
    qint64 premiumSince = 0;
    qint64 timeoutUntil = 0;
    bool deaf = false;
    bool mute = false;
};

struct Role
{
    quint64 id = 0;
    QByteArray name{};
    quint64 permissions = 0;
    int color = 0;
    int position = 0;
    bool hoist = false;
    bool mentionable = false;
    bool managed = false;
};

//! A channel or a thread.
struct Channel
{
    quint64 id = 0;
    ChannelType type = ChannelType::Text;
    QByteArray name{};
    QByteArray topic{}; //!< Or the status of a voice channel.
    quint64 parentId = 0;
    quint64 lastMessageId = 0;
    quint64 ownerId = 0;  //!< Of a thread.
    qint64 startedAt = 0; //!< Of a thread, or when the call in a voice channel began.
    int position = 0;
    int slowmode = 0;
    int messageCount = 0;
    int memberCount = 0;
    bool nsfw = false;
    bool archived = false;
    bool locked = false;

    [[nodiscard]] bool isThread() const { return type == ChannelType::PublicThread; }
    [[nodiscard]] bool isVoice() const { return type == ChannelType::Voice || type == ChannelType::Stage; }
    [[nodiscard]] bool isText() const
    {
        return type == ChannelType::Text || type == ChannelType::Announcement || isThread();
    }
};

struct VoiceState
{
    UserPtr user{};
    quint64 channelId = 0;
    QByteArray sessionId{};
    bool selfMute = false;
    bool selfDeaf = false;
    bool selfVideo = false;
    bool selfStream = false;
};

//! A custom emoji of a guild, or (id 0) a Unicode one.
struct Emoji
{
    quint64 id = 0;
    QByteArray name{};
    bool animated = false;
};

struct Sticker
{
    quint64 id = 0;
    QByteArray name{};
    QByteArray description{};
};

struct Sound
{
    quint64 id = 0;
    QByteArray name{};
    QByteArray emoji{};
    double volume = 1;
    quint64 userId = 0;
};

struct ScheduledEvent
{
    quint64 id = 0;
    quint64 channelId = 0; //!< 0: it takes place elsewhere.
    quint64 creatorId = 0;
    QByteArray name{};
    QByteArray description{};
    QByteArray location{};
    qint64 startsAt = 0;
    int status = 1; //!< 1 scheduled, 2 active, 3 completed, 4 cancelled.
    int userCount = 0;
};

struct StageInstance
{
    quint64 id = 0;
    quint64 channelId = 0;
    QByteArray topic{};
};

struct Invite
{
    QByteArray code{};
    quint64 channelId = 0;
};

struct ModerationRule
{
    quint64 id = 0;
    quint64 creatorId = 0;
    QByteArray name{};
    QByteArray keyword{};
    int triggerType = 1; //!< 1 keyword, 3 spam, 5 mention spam.
    bool enabled = true;
};

struct Integration
{
    quint64 id = 0;
    QByteArray name{};
    bool enabled = true;
};

struct Attachment
{
    quint64 id = 0;
    QByteArray filename{};
    QByteArray contentType{};
    int size = 0;
    int width = 0;
    int height = 0;
};

struct EmbedField
{
    QByteArray name{};
    QByteArray value{};
    bool isInline = false;
};

struct Embed
{
    QByteArray type{}; //!< `rich`, `link`, `article`.
    QByteArray title{};
    QByteArray description{};
    QByteArray url{};
    QByteArray footer{};
    int color = 0;
    std::vector<EmbedField> fields{};
};

struct Poll
{
    QByteArray question{};
    std::vector<QByteArray> answers{};
    qint64 endsAt = 0;
    bool multiple = false;
};

struct Button
{
    QByteArray label{};
    QByteArray customId{};
    int style = 1;
};

struct Reaction
{
    Emoji emoji{};
    std::vector<UserPtr> users{};
};

struct PollVote
{
    UserPtr user{};
    int answerId = 1;
};

struct Message
{
    quint64 id = 0;
    quint64 channelId = 0;
    quint64 guildId = 0; //!< 0: a direct message.
    UserPtr author{};
    QByteArray content{};
    qint64 sentAt = 0;
    qint64 editedAt = 0;
    int type = 0; //!< 0 default, 7 somebody joined, 8 boost, 19 reply.
    bool mentionsEveryone = false;
    bool pinned = false;
    std::vector<UserPtr> mentions{};
    std::vector<quint64> mentionedRoles{};
    std::vector<Attachment> attachments{};
    std::vector<Embed> embeds{};
    std::vector<Button> buttons{};
    std::optional<Poll> poll{};
    std::optional<Sticker> sticker{};
    std::vector<Reaction> reactions{};
    std::vector<PollVote> votes{};
    std::shared_ptr<const Message> repliesTo{};
    quint64 nonce = 0;
};
using MessagePtr = std::shared_ptr<Message>;

//! The last messages of a guild or of a conversation, oldest first.
using MessageHistory = std::deque<MessagePtr>;

struct Guild
{
    quint64 id = 0;
    QByteArray name{};
    QByteArray icon{};
    QByteArray description{};
    QByteArray locale{};
    quint64 ownerId = 0;
    qint64 joinedAt = 0;
    int boosts = 0;
    std::size_t usualSize = 0; //!< Members it began with; joining and leaving keep near it.
    int nextPosition = 0;

    std::vector<Role> roles{}; //!< The first is @everyone.
    std::vector<Channel> channels{};
    std::vector<Channel> threads{};
    std::vector<Member> members{}; //!< The first is the bot.
    std::unordered_map<quint64, std::size_t> memberIndex{};
    std::vector<VoiceState> voiceStates{};
    std::vector<Emoji> emojis{};
    std::vector<Sticker> stickers{};
    std::vector<Sound> sounds{};
    std::vector<ScheduledEvent> scheduledEvents{};
    std::vector<StageInstance> stages{};
    std::vector<Invite> invites{};
    std::vector<ModerationRule> rules{};
    std::vector<Integration> integrations{};
    std::vector<UserPtr> bans{};
    MessageHistory messages{};

    void addMember(Member member);
    void removeMember(std::size_t place);
    [[nodiscard]] const Member *member(quint64 userId) const;
    [[nodiscard]] Channel *channel(quint64 channelId); //!< Or thread.
};

//! A conversation of one user with the bot.
struct DirectChannel
{
    quint64 id = 0;
    UserPtr user{};
    MessageHistory messages{};
};

struct World
{
    UserPtr bot{};
    std::vector<Guild> guilds{};
    std::vector<DirectChannel> directChannels{};
    std::unordered_map<quint64, std::size_t> guildIndex{};

    [[nodiscard]] Guild *guild(quint64 id);
    [[nodiscard]] const Guild *guild(quint64 id) const;
};

//! The snowflake of the instant \a milliseconds since the Unix epoch; \a low are its lower 22 bits.
[[nodiscard]] constexpr quint64 snowflakeAt(qint64 milliseconds, quint64 low = 0)
{
    return (quint64(milliseconds - snowflakeEpoch) << 22) | (low & 0x3fffff);
}

} // namespace Gateway::Simulation

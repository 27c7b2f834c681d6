// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/world/worldjson_p.h>

namespace Gateway::Simulation {

namespace {

const char *statusName(Status status)
{
    switch (status) {
    case Status::Offline:
        return "offline";
    case Status::Online:
        return "online";
    case Status::Idle:
        return "idle";
    case Status::DoNotDisturb:
        return "dnd";
    }
    return "offline";
}

void writeActivity(JsonWriter &json, const Activity &activity)
{
    json.beginObject();
    json.text("name", activity.name).number("type", activity.type).number("created_at", activity.startedAt);
    json.text("id", activity.type == 4 ? "custom" : QByteArray::number(activity.startedAt, 16));
    if (!activity.state.isEmpty())
        json.text("state", activity.state);
    if (!activity.details.isEmpty())
        json.text("details", activity.details);
    if (!activity.url.isEmpty())
        json.text("url", activity.url);
    if (!activity.emoji.isEmpty())
        json.object("emoji").text("name", activity.emoji).endObject();
    if (activity.applicationId != 0)
        json.id("application_id", activity.applicationId);
    if (activity.type != 4) {
        json.object("timestamps").number("start", activity.startedAt);
        if (activity.endsAt != 0)
            json.number("end", activity.endsAt);
        json.endObject();
    }
    if (activity.type == 2) {
        json.text("sync_id", QByteArray::number(activity.endsAt, 36)).number("flags", 48);
        json.object("party")
            .text("id", QByteArray("spotify:" + QByteArray::number(activity.startedAt)))
            .endObject();
    }
    if (!activity.image.isEmpty())
        json.object("assets").text("large_text", activity.image).endObject();
    json.endObject();
}

} // namespace

void writeUser(JsonWriter &json, const User &user)
{
    json.beginObject();
    writeUserFields(json, user);
    json.endObject();
}

void writeUserFields(JsonWriter &json, const User &user)
{
    json.id("id", user.id).text("username", user.username);
    json.textOrNull("global_name", user.globalName).textOrNull("avatar", user.avatar);
    if (user.discriminator == 0)
        json.text("discriminator", "0");
    else
        json.text("discriminator", QByteArray::number(user.discriminator).rightJustified(4, '0'));
    json.number("public_flags", user.publicFlags).null("avatar_decoration_data").null("primary_guild");
    if (user.bot)
        json.flag("bot", true);
}

void writeMemberFields(JsonWriter &json, const Member &member)
{
    json.array("roles");
    for (const quint64 role : member.roles)
        json.idValue(role);
    json.endArray().timeOrNull("premium_since", member.premiumSince).flag("pending", false);
    json.textOrNull("nick", member.nick).flag("mute", member.mute).flag("deaf", member.deaf);
    json.time("joined_at", member.joinedAt).number("flags", 0).null("banner").null("avatar");
    json.timeOrNull("communication_disabled_until", member.timeoutUntil);
}

void writeMember(JsonWriter &json, const Member &member, bool withUser)
{
    json.beginObject();
    if (withUser)
        writeUser(json.key("user"), *member.user);
    writeMemberFields(json, member);
    json.endObject();
}

void writeRole(JsonWriter &json, const Role &role)
{
    json.beginObject().id("id", role.id).text("name", role.name).null("description");
    json.id("permissions", role.permissions).number("position", role.position).number("color", role.color);
    json.object("colors").number("primary_color", role.color).null("secondary_color").null("tertiary_color");
    json.endObject().flag("hoist", role.hoist).flag("managed", role.managed);
    json.flag("mentionable", role.mentionable).null("icon").null("unicode_emoji").number("flags", 0);
    json.object("tags").endObject().endObject();
}

void writeChannel(JsonWriter &json, const Channel &channel, quint64 guildId)
{
    json.beginObject().id("id", channel.id).number("type", int(channel.type)).text("name", channel.name);
    if (guildId != 0)
        json.id("guild_id", guildId);
    json.idOrNull("parent_id", channel.parentId).number("flags", 0);
    if (channel.isThread()) {
        json.id("owner_id", channel.ownerId).idOrNull("last_message_id", channel.lastMessageId);
        json.number("message_count", channel.messageCount).number("total_message_sent", channel.messageCount);
        json.number("member_count", channel.memberCount).number("rate_limit_per_user", channel.slowmode);
        json.object("thread_metadata").flag("archived", channel.archived).flag("locked", channel.locked);
        json.number("auto_archive_duration", 1440).time("archive_timestamp", channel.startedAt);
        json.time("create_timestamp", channel.startedAt).endObject();
    } else {
        json.number("position", channel.position).emptyArray("permission_overwrites");
    }
    if (channel.isVoice()) {
        json.number("bitrate", 64000).number("user_limit", 0).null("rtc_region");
        json.number("rate_limit_per_user", 0).flag("nsfw", channel.nsfw).null("last_message_id");
        if (channel.type == ChannelType::Voice)
            json.textOrNull("status", channel.topic);
    } else if (!channel.isThread() && channel.type != ChannelType::Category) {
        json.textOrNull("topic", channel.topic).flag("nsfw", channel.nsfw);
        json.number("rate_limit_per_user", channel.slowmode)
            .idOrNull("last_message_id", channel.lastMessageId);
        json.null("icon_emoji").null("theme_color");
    }
    json.endObject();
}

void writeDirectChannel(JsonWriter &json, const DirectChannel &channel)
{
    json.beginObject().id("id", channel.id).number("type", 1).number("flags", 0);
    json.idOrNull("last_message_id", channel.messages.empty() ? 0 : channel.messages.back()->id);
    writeUser(json.array("recipients"), *channel.user);
    json.endArray().endObject();
}

void writeEmoji(JsonWriter &json, const Emoji &emoji, bool full)
{
    json.beginObject().idOrNull("id", emoji.id).text("name", emoji.name);
    if (emoji.id != 0)
        json.flag("animated", emoji.animated);
    if (full)
        json.emptyArray("roles").flag("require_colons", true).flag("managed", false).flag("available", true);
    json.endObject();
}

void writeSticker(JsonWriter &json, const Sticker &sticker, quint64 guildId)
{
    json.beginObject()
        .id("id", sticker.id)
        .text("name", sticker.name)
        .text("description", sticker.description);
    json.text("tags", "🙂").number("type", 2).number("format_type", 1).flag("available", true);
    json.id("guild_id", guildId).endObject();
}

void writeSound(JsonWriter &json, const Sound &sound, quint64 guildId)
{
    json.beginObject().id("sound_id", sound.id).text("name", sound.name).real("volume", sound.volume);
    json.null("emoji_id").text("emoji_name", sound.emoji).id("guild_id", guildId).flag("available", true);
    json.id("user_id", sound.userId).endObject();
}

void writeScheduledEvent(JsonWriter &json, const ScheduledEvent &event, quint64 guildId)
{
    json.beginObject().id("id", event.id).id("guild_id", guildId).idOrNull("channel_id", event.channelId);
    json.id("creator_id", event.creatorId).text("name", event.name).text("description", event.description);
    json.time("scheduled_start_time", event.startsAt)
        .number("privacy_level", 2)
        .number("status", event.status);
    json.timeOrNull("scheduled_end_time", event.channelId == 0 ? event.startsAt + 7'200'000 : 0);
    json.number("entity_type", event.channelId == 0 ? 3 : 2).null("entity_id").null("recurrence_rule");
    if (event.channelId == 0)
        json.object("entity_metadata").text("location", event.location).endObject();
    else
        json.null("entity_metadata");
    json.number("user_count", event.userCount).null("image").endObject();
}

void writeStage(JsonWriter &json, const StageInstance &stage, quint64 guildId)
{
    json.beginObject().id("id", stage.id).id("guild_id", guildId).id("channel_id", stage.channelId);
    json.text("topic", stage.topic).number("privacy_level", 2).flag("discoverable_disabled", true);
    json.null("guild_scheduled_event_id").endObject();
}

void writePresence(JsonWriter &json, const User &user, quint64 guildId)
{
    json.beginObject().object("user").id("id", user.id).endObject();
    if (guildId != 0)
        json.id("guild_id", guildId);
    json.text("status", statusName(user.status)).array("activities");
    if (user.activity)
        writeActivity(json, *user.activity);
    json.endArray().object("client_status");
    static constexpr JsonWriter::Key platforms[] = {"desktop", "mobile", "web"};
    for (std::size_t i = 0; i < std::size(platforms); ++i) {
        if (user.platforms & (1 << i))
            json.text(platforms[i], statusName(user.status));
    }
    json.endObject().endObject();
}

void writeVoiceState(JsonWriter &json, const VoiceState &state, const Member *member, quint64 guildId)
{
    json.beginObject().id("user_id", state.user->id).idOrNull("channel_id", state.channelId);
    json.text("session_id", state.sessionId);
    if (guildId != 0)
        json.id("guild_id", guildId);
    if (member && guildId != 0)
        writeMember(json.key("member"), *member);
    json.flag("deaf", member && member->deaf).flag("mute", member && member->mute);
    json.flag("self_deaf", state.selfDeaf).flag("self_mute", state.selfMute);
    json.flag("self_video", state.selfVideo).flag("self_stream", state.selfStream);
    json.flag("suppress", false).null("request_to_speak_timestamp").endObject();
}

} // namespace Gateway::Simulation

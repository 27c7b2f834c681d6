// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/world/worldjson_p.h>

#include <algorithm>
#include <unordered_set>

namespace Gateway::Simulation {

namespace {

// Protocol, "Intents worth an explanation": over the threshold offline members are left out; without
// GUILD_PRESENCES all but the bot and those in voice.
std::vector<const Member *> listedMembers(const Guild &guild, const VisibleGuild &view, bool large)
{
    std::unordered_set<quint64> inVoice;
    for (const VoiceState &state : guild.voiceStates)
        inVoice.insert(state.user->id);

    std::vector<const Member *> listed;
    for (const Member &member : guild.members) {
        const bool isBot = &member == &guild.members.front();
        const bool isSeen = view.presences && (!large || member.user->status != Status::Offline);
        if (isBot || isSeen || inVoice.contains(member.user->id))
            listed.push_back(&member);
    }
    return listed;
}

} // namespace

void writeGuildFields(JsonWriter &json, const Guild &guild)
{
    json.id("id", guild.id)
        .text("name", guild.name)
        .textOrNull("icon", guild.icon)
        .textOrNull("icon_hash", {});
    json.null("splash").null("discovery_splash").textOrNull("description", guild.description).null("banner");
    json.id("owner_id", guild.ownerId).null("afk_channel_id").number("afk_timeout", 300);
    json.number("verification_level", 1).number("default_message_notifications", 1);
    json.number("explicit_content_filter", 2).number("mfa_level", 0).null("application_id");
    json.id("system_channel_id", guild.channels.front().id).number("system_channel_flags", 0);
    json.null("rules_channel_id").null("public_updates_channel_id").null("safety_alerts_channel_id");
    json.null("max_presences").number("max_members", 25'000'000).number("max_video_channel_users", 25);
    json.null("vanity_url_code")
        .number("premium_tier", guild.boosts >= 14  ? 3
                                : guild.boosts >= 7 ? 2
                                                    : guild.boosts >= 2);
    json.number("premium_subscription_count", guild.boosts).flag("premium_progress_bar_enabled", false);
    json.text("preferred_locale", guild.locale).number("nsfw_level", 0).null("incidents_data");
    json.array("features").textValue("SOUNDBOARD");
    if (guild.usualSize > 200)
        json.textValue("COMMUNITY").textValue("NEWS");
    json.endArray();

    json.array("roles");
    for (const Role &role : guild.roles)
        writeRole(json, role);
    json.endArray().array("emojis");
    for (const Emoji &emoji : guild.emojis)
        writeEmoji(json, emoji, true);
    json.endArray().array("stickers");
    for (const Sticker &sticker : guild.stickers)
        writeSticker(json, sticker, guild.id);
    json.endArray();
}

QByteArray guildCreate(const Guild &guild, const VisibleGuild &view)
{
    const bool large = guild.members.size() > std::size_t(view.largeThreshold);
    const std::vector<const Member *> listed = listedMembers(guild, view, large);

    JsonWriter json;
    json.beginObject();
    writeGuildFields(json, guild);
    json.time("joined_at", guild.joinedAt).flag("large", large).flag("unavailable", false);
    json.number("member_count", qint64(guild.members.size()));

    json.array("channels");
    for (const Channel &channel : guild.channels)
        writeChannel(json, channel, 0);
    json.endArray().array("threads");
    for (const Channel &thread : guild.threads) {
        if (!thread.archived)
            writeChannel(json, thread, guild.id);
    }
    json.endArray().array("members");
    for (const Member *member : listed)
        writeMember(json, *member);
    json.endArray().array("presences");
    for (const Member *member : listed) {
        if (view.presences && member->user->status != Status::Offline)
            writePresence(json, *member->user, 0);
    }
    json.endArray().array("voice_states");
    for (const VoiceState &state : guild.voiceStates)
        writeVoiceState(json, state, guild.member(state.user->id), 0);
    json.endArray().array("stage_instances");
    for (const StageInstance &stage : guild.stages)
        writeStage(json, stage, guild.id);
    json.endArray().array("guild_scheduled_events");
    for (const ScheduledEvent &event : guild.scheduledEvents)
        writeScheduledEvent(json, event, guild.id);
    json.endArray().array("soundboard_sounds");
    for (const Sound &sound : guild.sounds)
        writeSound(json, sound, guild.id);
    return json.endArray().endObject().take();
}

} // namespace Gateway::Simulation

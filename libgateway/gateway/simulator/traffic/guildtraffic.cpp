// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/traffic/auditlog_p.h>
#include <gateway/simulator/traffic/guildtraffic_p.h>
#include <gateway/simulator/world/names_p.h>
#include <gateway/simulator/world/worldjson_p.h>

#include <algorithm>

namespace Gateway::Simulation {

namespace {

constexpr std::size_t roleLimit = 40;
constexpr std::size_t emojiLimit = 50;

Dispatch roleDispatch(EventType type, const Guild &guild, const Role &role)
{
    JsonWriter json;
    json.beginObject().id("guild_id", guild.id);
    writeRole(json.key("role"), role);
    json.endObject();
    return guildDispatch(type, guild, json);
}

} // namespace

std::optional<Dispatch> GuildTraffic::update()
{
    Guild &guild = m_scene.anyGuild();
    AuditChange change;
    if (m_scene.random.chance(0.3)) {
        change = {.key = "icon_hash", .before = guild.icon};
        guild.icon = Names::imageHash(m_scene.random, m_scene.random.chance(0.1));
        change.after = guild.icon;
    } else if (m_scene.random.chance(0.6)) {
        change = {.key = "description", .before = guild.description};
        guild.description = m_scene.text.text("guild_about");
        change.after = guild.description;
    } else {
        guild.boosts = (guild.boosts + 1) % 40;
    }
    JsonWriter json;
    json.beginObject();
    writeGuildFields(json, guild);
    json.endObject();
    // A boost is nobody's deed that the audit log keeps.
    if (!change.key.empty())
        followWithAuditLog(m_scene, guild, AuditAction::guildUpdate, guild.id, {change});
    return guildDispatch(EventType::GuildUpdate, guild, json);
}

std::optional<Dispatch> GuildTraffic::createRole()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.roles.size() >= roleLimit)
        return removeRole();
    guild.roles.push_back(m_scene.builder.role(m_scene.newId(), int(guild.roles.size())));
    const Role &role = guild.roles.back();
    followWithAuditLog(m_scene, guild, AuditAction::roleCreate, role.id,
                       {{.key = "name", .after = role.name}, {.key = "color", .after = qint64(role.color)}});
    return roleDispatch(EventType::GuildRoleCreate, guild, role);
}

std::optional<Dispatch> GuildTraffic::updateRole()
{
    Guild &guild = m_scene.anyGuild();
    Role &role = m_scene.random.pick(guild.roles);
    if (role.managed || role.id == guild.id)
        return std::nullopt;
    AuditChanges changes{{.key = "color", .before = qint64(role.color)}};
    role.color = int(m_scene.random.below(0x1000000));
    changes.back().after = qint64(role.color);
    if (m_scene.random.chance(0.4)) {
        changes.push_back({.key = "name", .before = role.name});
        role.name = m_scene.text.text("role_name");
        changes.back().after = role.name;
    }
    followWithAuditLog(m_scene, guild, AuditAction::roleUpdate, role.id, changes);
    return roleDispatch(EventType::GuildRoleUpdate, guild, role);
}

std::optional<Dispatch> GuildTraffic::removeRole()
{
    Guild &guild = m_scene.anyGuild();
    const auto at = guild.roles.begin() + m_scene.random.below(quint32(guild.roles.size()));
    if (at->managed || at->id == guild.id || guild.roles.size() < 4)
        return std::nullopt;
    const quint64 roleId = at->id;
    const AuditChanges changes{{.key = "name", .before = at->name},
                               {.key = "color", .before = qint64(at->color)}};
    guild.roles.erase(at);
    for (Member &member : guild.members)
        std::erase(member.roles, roleId);
    JsonWriter json;
    json.beginObject().id("guild_id", guild.id).id("role_id", roleId).endObject();
    followWithAuditLog(m_scene, guild, AuditAction::roleDelete, roleId, changes);
    return guildDispatch(EventType::GuildRoleDelete, guild, json);
}

std::optional<Dispatch> GuildTraffic::emojis()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.emojis.size() >= emojiLimit || (guild.emojis.size() > 3 && m_scene.random.chance(0.4))) {
        guild.emojis.erase(guild.emojis.begin() + m_scene.random.below(quint32(guild.emojis.size())));
    } else {
        guild.emojis.push_back({.id = m_scene.newId(),
                                .name = Names::word(m_scene.random),
                                .animated = m_scene.random.chance(0.2)});
        followWithAuditLog(m_scene, guild, AuditAction::emojiCreate, guild.emojis.back().id,
                           {{.key = "name", .after = guild.emojis.back().name}});
    }
    JsonWriter json;
    json.beginObject().id("guild_id", guild.id).array("emojis");
    for (const Emoji &emoji : guild.emojis)
        writeEmoji(json, emoji, true);
    json.endArray().endObject();
    return guildDispatch(EventType::GuildEmojisUpdate, guild, json);
}

std::optional<Dispatch> GuildTraffic::stickers()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.stickers.size() >= 15)
        guild.stickers.erase(guild.stickers.begin());
    guild.stickers.push_back({.id = m_scene.newId(),
                              .name = m_scene.text.text("sound_name"),
                              .description = m_scene.text.text("noun_phrase")});
    JsonWriter json;
    json.beginObject().id("guild_id", guild.id).array("stickers");
    for (const Sticker &sticker : guild.stickers)
        writeSticker(json, sticker, guild.id);
    json.endArray().endObject();
    return guildDispatch(EventType::GuildStickersUpdate, guild, json);
}

std::optional<Dispatch> GuildTraffic::sound()
{
    Guild &guild = m_scene.anyGuild();
    JsonWriter json;
    if (guild.sounds.empty() || (guild.sounds.size() < 8 && m_scene.random.chance(0.35))) {
        guild.sounds.push_back(m_scene.builder.sound(m_scene.newId()));
        guild.sounds.back().userId = m_scene.anyMember(guild).user->id;
        writeSound(json, guild.sounds.back(), guild.id);
        return guildDispatch(EventType::GuildSoundboardSoundCreate, guild, json);
    }
    const auto at = guild.sounds.begin() + m_scene.random.below(quint32(guild.sounds.size()));
    if (m_scene.random.chance(0.5)) {
        at->name = m_scene.text.text("sound_name");
        at->volume = double(m_scene.random.between(1, 10)) / 10;
        writeSound(json, *at, guild.id);
        return guildDispatch(EventType::GuildSoundboardSoundUpdate, guild, json);
    }
    json.beginObject().id("sound_id", at->id).id("guild_id", guild.id).endObject();
    guild.sounds.erase(at);
    return guildDispatch(EventType::GuildSoundboardSoundDelete, guild, json);
}

namespace {

void writeRule(JsonWriter &json, const ModerationRule &rule, quint64 guildId)
{
    json.beginObject().id("id", rule.id).id("guild_id", guildId).text("name", rule.name);
    json.id("creator_id", rule.creatorId).number("event_type", 1).number("trigger_type", rule.triggerType);
    json.object("trigger_metadata");
    if (rule.triggerType == 1)
        json.array("keyword_filter").textValue(rule.keyword).endArray();
    else if (rule.triggerType == 5)
        json.number("mention_total_limit", 10);
    json.endObject()
        .array("actions")
        .beginObject()
        .number("type", 1)
        .object("metadata")
        .endObject()
        .endObject();
    json.endArray()
        .flag("enabled", rule.enabled)
        .emptyArray("exempt_roles")
        .emptyArray("exempt_channels")
        .endObject();
}

} // namespace

std::optional<Dispatch> GuildTraffic::rule()
{
    Guild &guild = m_scene.anyGuild();
    JsonWriter json;
    if (guild.rules.empty() || (guild.rules.size() < 6 && m_scene.random.chance(0.35))) {
        guild.rules.push_back(m_scene.builder.rule(m_scene.newId(), guild.ownerId));
        writeRule(json, guild.rules.back(), guild.id);
        return guildDispatch(EventType::AutoModerationRuleCreate, guild, json);
    }
    const auto at = guild.rules.begin() + m_scene.random.below(quint32(guild.rules.size()));
    if (m_scene.random.chance(0.5)) {
        at->enabled = !at->enabled;
        writeRule(json, *at, guild.id);
        return guildDispatch(EventType::AutoModerationRuleUpdate, guild, json);
    }
    writeRule(json, *at, guild.id);
    guild.rules.erase(at);
    return guildDispatch(EventType::AutoModerationRuleDelete, guild, json);
}

std::optional<Dispatch> GuildTraffic::ruleExecution()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.rules.empty())
        return std::nullopt;
    const ModerationRule &rule = m_scene.random.pick(guild.rules);
    const Member &member = m_scene.anyMember(guild);
    const Channel &channel = m_scene.anyTextChannel(guild);
    const QByteArray content = m_scene.text.textIn(guild, "line", nullptr);
    Dispatch event{.type = EventType::AutoModerationActionExecution, .guildId = guild.id};
    for (const bool withContent : {true, false}) {
        JsonWriter json;
        json.beginObject().id("guild_id", guild.id).object("action").number("type", 1).object("metadata");
        json.endObject().endObject().id("rule_id", rule.id).number("rule_trigger_type", rule.triggerType);
        json.id("user_id", member.user->id).id("channel_id", channel.id);
        json.text("content", withContent ? content : QByteArray()).null("matched_keyword");
        json.text("matched_content", withContent ? content.split(' ').constFirst() : QByteArray())
            .endObject();
        (withContent ? event.data : event.withoutContent) = json.take();
    }
    return event;
}

std::optional<Dispatch> GuildTraffic::integration()
{
    Guild &guild = m_scene.anyGuild();
    const auto write = [&guild](JsonWriter &json, const Integration &integration) {
        json.beginObject().id("id", integration.id).id("guild_id", guild.id).text("name", integration.name);
        json.text("type", "discord").flag("enabled", integration.enabled).object("account");
        json.text("id", QByteArray::number(integration.id))
            .text("name", integration.name)
            .endObject()
            .endObject();
    };
    JsonWriter json;
    if (guild.integrations.empty() || (guild.integrations.size() < 5 && m_scene.random.chance(0.3))) {
        guild.integrations.push_back({.id = m_scene.newId(), .name = Names::word(m_scene.random)});
        write(json, guild.integrations.back());
        return guildDispatch(EventType::IntegrationCreate, guild, json);
    }
    const auto at = guild.integrations.begin() + m_scene.random.below(quint32(guild.integrations.size()));
    switch (m_scene.random.below(3)) {
    case 0:
        at->enabled = !at->enabled;
        write(json, *at);
        return guildDispatch(EventType::IntegrationUpdate, guild, json);
    case 1:
        json.beginObject().id("id", at->id).id("guild_id", guild.id).endObject();
        guild.integrations.erase(at);
        return guildDispatch(EventType::IntegrationDelete, guild, json);
    default:
        json.beginObject().id("guild_id", guild.id).endObject();
        return guildDispatch(EventType::GuildIntegrationsUpdate, guild, json);
    }
}

} // namespace Gateway::Simulation

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/traffic/applicationtraffic_p.h>
#include <gateway/simulator/world/names_p.h>
#include <gateway/simulator/world/worldjson_p.h>

namespace Gateway::Simulation {

void ApplicationTraffic::writeCommand(JsonWriter &json, const Guild &guild)
{
    json.object("data").id("id", m_scene.world.bot->id + m_scene.random.below(1000));
    json.text("name", m_scene.text.text("command_name")).number("type", 1).id("guild_id", guild.id);
    json.array("options");
    for (int i = m_scene.random.between(0, 3); i > 0; --i) {
        json.beginObject().text("name", Names::word(m_scene.random));
        if (m_scene.random.chance(0.4))
            json.number("type", 4).number("value", m_scene.random.between(0, 1000));
        else
            json.number("type", 3).text("value", m_scene.text.text("noun_phrase"));
        json.endObject();
    }
    json.endArray().endObject();
}

void ApplicationTraffic::writePressedButton(JsonWriter &json, const Guild &guild, const Channel &channel)
{
    RandomSource &random = m_scene.random;
    const QByteArray customId = Names::word(random) + ':' + Names::hexDigits(random, 8);
    json.object("data").number("component_type", 2).number("id", 2).text("custom_id", customId).endObject();
    // The message that has the button: of this bot, from before its session.
    const qint64 age = qint64(random.between(1, 48)) * 3'600'000;
    Message message;
    message.sentAt = m_scene.now - age;
    message.id = snowflakeAt(message.sentAt, random.below(1 << 22));
    message.channelId = channel.id;
    message.guildId = guild.id;
    message.author = m_scene.world.bot;
    message.content = m_scene.text.textIn(guild, "line", nullptr);
    message.buttons.push_back({.label = m_scene.text.text("button"), .customId = customId});
    writeMessage(json.key("message"), m_scene.world, message, true);
}

std::optional<Dispatch> ApplicationTraffic::interaction()
{
    Guild &guild = m_scene.anyGuild();
    const Member &member = m_scene.anyMember(guild);
    const Channel &channel = m_scene.anyTextChannel(guild);
    const quint64 id = m_scene.newId();
    JsonWriter json;
    json.beginObject().id("id", id).id("application_id", m_scene.world.bot->id).number("version", 1);
    const bool isButton = m_scene.random.chance(0.3);
    json.number("type", isButton ? 3 : 2);
    json.text("token", QByteArray("aW50ZXJhY3Rpb246" + Names::code(m_scene.random, 40)))
        .id("guild_id", guild.id);
    json.object("guild").id("id", guild.id).text("locale", guild.locale).emptyArray("features").endObject();
    json.id("channel_id", channel.id);
    writeChannel(json.key("channel"), channel, guild.id);
    if (isButton) {
        writePressedButton(json, guild, channel);
    } else {
        writeCommand(json, guild);
    }
    json.object("member");
    writeUser(json.key("user"), *member.user);
    writeMemberFields(json, member);
    json.id("permissions", 2248473465835073).endObject();
    json.text("locale", guild.locale)
        .text("guild_locale", guild.locale)
        .id("app_permissions", 2248473465835073);
    json.number("context", 0).object("authorizing_integration_owners").id("0", guild.id).endObject();
    json.emptyArray("entitlements").number("attachment_size_limit", 10'485'760).endObject();
    return guildDispatch(EventType::InteractionCreate, guild, json);
}

std::optional<Dispatch> ApplicationTraffic::entitlement()
{
    Guild &guild = m_scene.anyGuild();
    JsonWriter json;
    json.beginObject().id("id", m_scene.newId()).id("sku_id", m_scene.world.bot->id + 1);
    json.id("application_id", m_scene.world.bot->id).id("user_id", m_scene.anyMember(guild).user->id);
    json.number("type", 8).flag("deleted", false).flag("consumed", false);
    json.time("starts_at", m_scene.now).time("ends_at", m_scene.now + 30 * qint64(86'400'000)).endObject();
    // No guild: it goes to shard 0.
    return Dispatch{.type = EventType::EntitlementCreate, .data = json.take()};
}

std::optional<Dispatch> ApplicationTraffic::subscription()
{
    Guild &guild = m_scene.anyGuild();
    JsonWriter json;
    json.beginObject().id("id", m_scene.newId()).id("user_id", m_scene.anyMember(guild).user->id);
    json.array("sku_ids").idValue(m_scene.world.bot->id + 1).endArray().emptyArray("entitlement_ids");
    json.null("renewal_sku_ids").time("current_period_start", m_scene.now);
    json.time("current_period_end", m_scene.now + 30 * qint64(86'400'000))
        .number("status", 0)
        .null("canceled_at");
    json.endObject();
    return Dispatch{.type = EventType::SubscriptionCreate, .data = json.take()};
}

std::optional<Dispatch> ApplicationTraffic::commandPermissions()
{
    Guild &guild = m_scene.anyGuild();
    JsonWriter json;
    json.beginObject().id("id", m_scene.world.bot->id).id("application_id", m_scene.world.bot->id);
    json.id("guild_id", guild.id).array("permissions").beginObject();
    json.id("id", m_scene.random.pick(guild.roles).id)
        .number("type", 1)
        .flag("permission", m_scene.random.chance(0.5));
    json.endObject().endArray().endObject();
    return guildDispatch(EventType::ApplicationCommandPermissionsUpdate, guild, json);
}

} // namespace Gateway::Simulation

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/traffic/auditlog_p.h>

namespace Gateway::Simulation {

void followWithAuditLog(Scene &scene, const Guild &guild, int action, quint64 targetId)
{
    const QByteArray reason = scene.text.text("reason");
    JsonWriter json;
    json.beginObject().id("id", scene.newId()).id("guild_id", guild.id).id("user_id", guild.ownerId);
    json.idOrNull("target_id", targetId).number("action_type", action);
    if (!reason.isEmpty())
        json.text("reason", reason);
    json.endObject();
    scene.follow(guildDispatch(EventType::GuildAuditLogEntryCreate, guild, json));
}

} // namespace Gateway::Simulation

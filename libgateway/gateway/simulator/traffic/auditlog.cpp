// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/traffic/auditlog_p.h>

namespace Gateway::Simulation {

namespace {

void writeValue(JsonWriter &json, JsonWriter::Key key, const AuditChange::Value &value)
{
    if (const auto *text = std::get_if<QByteArray>(&value)) {
        json.text(key, *text);
    } else if (const auto *number = std::get_if<qint64>(&value)) {
        json.number(key, *number);
    } else if (const auto *flag = std::get_if<bool>(&value)) {
        json.flag(key, *flag);
    } else {
        const Role &role = *std::get<const Role *>(value);
        json.array(key).beginObject().id("id", role.id).text("name", role.name).endObject().endArray();
    }
}

} // namespace

void followWithAuditLog(Scene &scene, const Guild &guild, int action, quint64 targetId,
                        const AuditChanges &changes)
{
    const QByteArray reason = scene.text.text("reason");
    JsonWriter json;
    json.beginObject().id("id", scene.newId()).id("guild_id", guild.id).id("user_id", guild.ownerId);
    json.idOrNull("target_id", targetId).number("action_type", action);
    if (!reason.isEmpty())
        json.text("reason", reason);
    if (!changes.empty()) {
        json.array("changes");
        for (const AuditChange &change : changes) {
            json.beginObject();
            if (change.before)
                writeValue(json, "old_value", *change.before);
            if (change.after)
                writeValue(json, "new_value", *change.after);
            json.text("key", QByteArrayView(change.key.data(), qsizetype(change.key.size()))).endObject();
        }
        json.endArray();
    }
    json.endObject();
    scene.follow(guildDispatch(EventType::GuildAuditLogEntryCreate, guild, json));
}

} // namespace Gateway::Simulation

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/traffic/scene_p.h>

#include <optional>
#include <variant>
#include <vector>

namespace Gateway::Simulation {

//! One property that an entry of the audit log says has changed: from what, unless it is new, and to what,
//! unless it is gone. A role is written as the audit log does in `$add` and `$remove`: a list of it with its
//! name.
struct AuditChange
{
    using Value = std::variant<QByteArray, qint64, bool, const Role *>;

    JsonWriter::Key key{};
    std::optional<Value> before{};
    std::optional<Value> after{};
};
using AuditChanges = std::vector<AuditChange>;

//! Lets GUILD_AUDIT_LOG_ENTRY_CREATE follow: somebody of \a guild did \a action (the protocol's number) to \a
//! targetId. Clients read what they need of \a changes, such as the code of an invite, which has no id.
void followWithAuditLog(Scene &scene, const Guild &guild, int action, quint64 targetId,
                        const AuditChanges &changes = {});

//! Actions by their numbers in the audit log.
namespace AuditAction {
inline constexpr int guildUpdate = 1;
inline constexpr int channelCreate = 10;
inline constexpr int channelUpdate = 11;
inline constexpr int channelDelete = 12;
inline constexpr int memberKick = 20;
inline constexpr int memberBanAdd = 22;
inline constexpr int memberBanRemove = 23;
inline constexpr int memberUpdate = 24;
inline constexpr int memberRoleUpdate = 25;
inline constexpr int roleCreate = 30;
inline constexpr int roleUpdate = 31;
inline constexpr int roleDelete = 32;
inline constexpr int inviteCreate = 40;
inline constexpr int webhookCreate = 50;
inline constexpr int emojiCreate = 60;
} // namespace AuditAction

} // namespace Gateway::Simulation

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/traffic/traffic_p.h>

namespace Gateway::Simulation {

Traffic::Traffic(World &world, quint64 seed)
    : m_scene(world, seed)
    , m_messages(m_scene)
    , m_reactions(m_scene)
    , m_presences(m_scene)
    , m_voice(m_scene)
    , m_members(m_scene)
    , m_channels(m_scene)
    , m_guilds(m_scene)
    , m_schedule(m_scene)
    , m_application(m_scene)
{
    // Of 10,000. What follows from an event (a ban's removal, the audit log) comes on top.
    add(4500, [this] { return m_presences.presence(); });
    add(1500, [this] { return m_presences.typing(); });
    add(1750, [this] { return m_messages.create(); });
    add(170, [this] { return m_messages.update(); });
    add(120, [this] { return m_messages.remove(); });
    add(4, [this] { return m_messages.removeBulk(); });
    add(8, [this] { return m_messages.pin(); });
    add(640, [this] { return m_reactions.add(); });
    add(100, [this] { return m_reactions.remove(); });
    add(6, [this] { return m_reactions.removeAll(); });
    add(6, [this] { return m_reactions.removeEmoji(); });
    add(60, [this] { return m_reactions.vote(); });
    add(12, [this] { return m_reactions.unvote(); });
    add(440, [this] { return m_voice.state(); });
    add(20, [this] { return m_voice.status(); });
    add(20, [this] { return m_voice.effect(); });
    add(8, [this] { return m_voice.stage(); });
    add(150, [this] { return m_members.update(); });
    add(75, [this] { return m_members.add(); });
    add(65, [this] { return m_members.remove(); });
    add(7, [this] { return m_members.ban(); });
    add(3, [this] { return m_members.unban(); });
    add(130, [this] { return m_application.interaction(); });
    add(3, [this] { return m_application.entitlement(); });
    add(2, [this] { return m_application.subscription(); });
    add(2, [this] { return m_application.commandPermissions(); });
    add(6, [this] { return m_channels.create(); });
    add(15, [this] { return m_channels.update(); });
    add(6, [this] { return m_channels.remove(); });
    add(22, [this] { return m_channels.createThread(); });
    add(20, [this] { return m_channels.updateThread(); });
    add(8, [this] { return m_channels.removeThread(); });
    add(24, [this] { return m_channels.threadMembers(); });
    add(14, [this] { return m_channels.createInvite(); });
    add(8, [this] { return m_channels.removeInvite(); });
    add(4, [this] { return m_channels.webhooks(); });
    add(5, [this] { return m_guilds.update(); });
    add(5, [this] { return m_guilds.createRole(); });
    add(10, [this] { return m_guilds.updateRole(); });
    add(4, [this] { return m_guilds.removeRole(); });
    add(5, [this] { return m_guilds.emojis(); });
    add(2, [this] { return m_guilds.stickers(); });
    add(5, [this] { return m_guilds.sound(); });
    add(4, [this] { return m_guilds.rule(); });
    add(10, [this] { return m_guilds.ruleExecution(); });
    add(4, [this] { return m_guilds.integration(); });
    add(4, [this] { return m_schedule.create(); });
    add(4, [this] { return m_schedule.update(); });
    add(2, [this] { return m_schedule.remove(); });
    add(22, [this] { return m_schedule.interest(); });
}

void Traffic::add(int weight, Kind kind)
{
    m_table.insert(m_table.end(), std::size_t(weight), quint16(m_kinds.size()));
    m_kinds.push_back(std::move(kind));
}

const Traffic::Kind &Traffic::anyKind()
{
    return m_kinds[m_scene.random.pick(m_table)];
}

Dispatch Traffic::next(qint64 now)
{
    m_scene.now = now;
    if (std::optional<Dispatch> event = m_scene.takeFollowUp())
        return *std::move(event);
    // What cannot happen now (no message to delete) gives way to something else, at last to a new message.
    for (int attempt = 0; attempt < 8 && !m_scene.world.guilds.empty(); ++attempt) {
        if (std::optional<Dispatch> event = anyKind()())
            return *std::move(event);
    }
    return *m_messages.create();
}

} // namespace Gateway::Simulation

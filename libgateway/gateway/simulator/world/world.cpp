// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/world/world_p.h>

#include <algorithm>

namespace Gateway::Simulation {

void Guild::addMember(Member member)
{
    memberIndex.emplace(member.user->id, members.size());
    members.push_back(std::move(member));
}

void Guild::removeMember(std::size_t place)
{
    memberIndex.erase(members[place].user->id);
    if (place + 1 != members.size()) {
        members[place] = std::move(members.back());
        memberIndex[members[place].user->id] = place;
    }
    members.pop_back();
}

const Member *Guild::member(quint64 userId) const
{
    const auto at = memberIndex.find(userId);
    return at == memberIndex.end() ? nullptr : &members[at->second];
}

Channel *Guild::channel(quint64 channelId)
{
    for (std::vector<Channel> *list : {&channels, &threads}) {
        const auto at = std::ranges::find(*list, channelId, &Channel::id);
        if (at != list->end())
            return &*at;
    }
    return nullptr;
}

const Guild *World::guild(quint64 id) const
{
    const auto at = guildIndex.find(id);
    return at == guildIndex.end() ? nullptr : &guilds[at->second];
}

Guild *World::guild(quint64 id)
{
    return const_cast<Guild *>(std::as_const(*this).guild(id));
}

} // namespace Gateway::Simulation

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/retiredsets_p.h>

namespace Gateway {

void RetiredSets::add(std::unique_ptr<ShardSet> set)
{
    ShardSet *old = set.get();
    m_sets.push_back(std::move(set));
    QObject::connect(old, &ShardSet::stopped, old, [this, old] { remove(old); });
    old->stopAll(SessionMachine::StopMode::EndSession);
}

void RetiredSets::remove(ShardSet *set)
{
    std::erase_if(m_sets, [set](std::unique_ptr<ShardSet> &other) {
        if (other.get() != set)
            return false;
        // It is its own signal that we are in.
        other.release()->deleteLater();
        return true;
    });
}

} // namespace Gateway

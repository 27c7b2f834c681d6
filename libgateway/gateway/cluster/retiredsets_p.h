// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/cluster/shardset_p.h>

#include <memory>
#include <vector>

namespace Gateway {

//! Sets of shards that nobody waits for any more, beside the one that goes on: each is kept until its close
//! frames are through.
class RetiredSets
{
public:
    //! Ends the sessions of \a set.
    void add(std::unique_ptr<ShardSet> set);
    //! Ends their threads at once.
    void clear() { m_sets.clear(); }

private:
    void remove(ShardSet *set);

    std::vector<std::unique_ptr<ShardSet>> m_sets;
};

} // namespace Gateway

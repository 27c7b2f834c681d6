// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/looprounds_p.h>

#include <QAbstractEventDispatcher>

#include <utility>

namespace Gateway {

static LoopRounds::Time steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

LoopRounds::LoopRounds() : m_last(steadyNow()), m_before(m_last)
{
    if (QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance()) {
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this,
                [this] { m_before = std::exchange(m_last, steadyNow()); });
    }
}

std::shared_ptr<const LoopRounds> LoopRounds::ofThisThread()
{
    static thread_local std::weak_ptr<const LoopRounds> rounds;
    std::shared_ptr<const LoopRounds> found = rounds.lock();
    if (!found) {
        found.reset(new LoopRounds);
        rounds = found;
    }
    return found;
}

} // namespace Gateway

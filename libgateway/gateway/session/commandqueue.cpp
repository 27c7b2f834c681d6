// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/commandqueue.h>

#include <algorithm>

namespace Gateway {

bool CommandQueue::append(QueuedCommand command)
{
    if (m_size >= capacity)
        return false;
    auto caller = std::find_if(m_callers.begin(), m_callers.end(),
                               [&](const Caller &other) { return other.name == command.caller; });
    if (caller == m_callers.end())
        caller = m_callers.insert(m_callers.end(), Caller{command.caller, {}});
    caller->commands.push_back(std::move(command));
    ++m_size;
    return true;
}

std::optional<QueuedCommand> CommandQueue::take()
{
    if (m_callers.empty())
        return {};
    if (m_turn >= m_callers.size())
        m_turn = 0;
    Caller &caller = m_callers[m_turn];
    QueuedCommand command = std::move(caller.commands.front());
    caller.commands.pop_front();
    --m_size;
    if (caller.commands.empty())
        m_callers.erase(m_callers.begin() + std::ptrdiff_t(m_turn));
    else
        ++m_turn;
    return command;
}

QList<QueuedCommand> CommandQueue::takeAll()
{
    QList<QueuedCommand> commands;
    commands.reserve(m_size);
    while (auto command = take())
        commands.append(std::move(*command));
    return commands;
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/sessionmachine.h>

#include <QCoreApplication>

// The user's commands in SessionMachine: they wait for the session and for the send budget.

namespace Gateway {

void SessionMachine::queueCommand(const QueuedCommand &command, Time now)
{
    if (m_stopping || m_state == ShardState::Stopped || m_state == ShardState::Failed) {
        act(DropCommand{command.id,
                        Error(ErrorDomain::Usage, ErrorCode::CommandDropped,
                              QCoreApplication::translate("Gateway::Shard", "The shard is not running."))});
        return;
    }
    if (!m_commands.append(command)) {
        // A variable: lupdate never ends on a scope in the place of a number.
        constexpr int capacity = CommandQueue::capacity;
        act(DropCommand{command.id,
                        Error(ErrorDomain::Usage, ErrorCode::CommandDropped,
                              QCoreApplication::translate("Gateway::Shard", "%n command(s) wait already.",
                                                          nullptr, capacity),
                              QCoreApplication::translate("Gateway::Shard",
                                                          "Send fewer: 120 a minute can go at most."))});
        return;
    }
    sendCommands(now);
}

void SessionMachine::sendCommands(Time now)
{
    if (m_state != ShardState::Ready || m_stopping)
        return;
    while (m_commands.size() > 0 && m_budget.available(now) > 0) {
        m_budget.sent(now);
        act(SendCommand{*m_commands.take()});
    }
    if (m_commands.size() > 0)
        act(StartTimer{Timer::Send, std::chrono::ceil<std::chrono::milliseconds>(m_budget.wait(now))});
}

void SessionMachine::dropCommands(const Error &error)
{
    const QList<QueuedCommand> commands = m_commands.takeAll();
    for (const QueuedCommand &command : commands)
        act(DropCommand{command.id, error});
}

} // namespace Gateway

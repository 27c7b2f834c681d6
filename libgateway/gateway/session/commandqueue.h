// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace Gateway {

//! One command that waits to be sent.
struct QueuedCommand
{
    quint64 id = 0;     //!< Names it in signals and in actions.
    QString caller;     //!< Who asked; callers take turns.
    QByteArray payload; //!< What is sent, as JSON text.
};

//! Commands that wait for the session and for the send budget, fair between callers: each in turn gives one,
//! so that who asks for a thousand things does not hold up who asks for one.
class GATEWAY_EXPORT CommandQueue
{
public:
    //! More than this are refused: who queues without end would wait without end.
    static constexpr qsizetype capacity = 10'000;

    //! Returns false when the queue is full.
    bool append(QueuedCommand command);
    //! The next whose caller has the turn; nothing when it is empty.
    [[nodiscard]] std::optional<QueuedCommand> take();
    //! Empties the queue, in the order in which commands would have gone.
    [[nodiscard]] QList<QueuedCommand> takeAll();
    //! Commands that wait.
    [[nodiscard]] qsizetype size() const { return m_size; }

private:
    struct Caller
    {
        QString name;
        std::deque<QueuedCommand> commands;
    };

    std::vector<Caller> m_callers; //!< Only those with commands.
    std::size_t m_turn = 0;
    qsizetype m_size = 0;
};

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/transport/looprounds_p.h>
#include <gateway/transport/stageclock_p.h>

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace Gateway {

//! Stands before the socket of a connection: tells the clock when a read begins and ends, and how long ago
//! the bytes came.
//!
//! Linux stamps each packet. What has gathered in the socket has the stamp of the newest of it; the oldest
//! came no earlier than the thread last looked. Where those differ the middle is taken: an estimate, at most
//! half of the wait off.
class SocketWait : public QObject
{
    Q_OBJECT

public:
    explicit SocketWait(std::shared_ptr<StageClock> clock, QObject *parent);

    //! Watches the sockets below \a connected, which has just been opened.
    void watch(QObject *connected);

    bool eventFilter(QObject *watched, QEvent *event) override;

    //! When what waits in the socket came, on the clock that says it is \a now.
    [[nodiscard]] static std::optional<StageClock::Time> newestArrival(qintptr descriptor,
                                                                       StageClock::Time now);

private:
    [[nodiscard]] std::optional<StageClock::Time> arrival(qintptr descriptor, StageClock::Time now);

    std::shared_ptr<StageClock> m_clock;
    std::shared_ptr<const LoopRounds> m_rounds;
    bool m_hasStamps = false; //!< The system has told once.
};

} // namespace Gateway

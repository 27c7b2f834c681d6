// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QObject>

#include <chrono>
#include <memory>

namespace Gateway {

//! When the event loop of a thread came round to look for something to do: the last time, and the time
//! before. Lives in its thread, one for all who ask there.
class LoopRounds : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::nanoseconds; //!< Of the steady clock.

    [[nodiscard]] static std::shared_ptr<const LoopRounds> ofThisThread();

    [[nodiscard]] Time last() const { return m_last; }
    [[nodiscard]] Time before() const { return m_before; }

private:
    LoopRounds();

    Time m_last;
    Time m_before;
};

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consolestatus.h"
#include "console/outputstream.h"

#include <gateway/payload/event.h>

#include <QCoreApplication>

//! How a session is shown without a window. ConsoleRun feeds it from one thread.
class ConsoleView
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleView)

public:
    virtual ~ConsoleView() = default;

    //! A dispatch that the filter lets pass. It may be kept back until endBatch().
    virtual void event(const Gateway::Event &event) { Q_UNUSED(event) }
    //! No more of this batch will come; anything but Written ends the run.
    [[nodiscard]] virtual OutputStream::Result endBatch() { return OutputStream::Result::Written; }

    virtual void stateChanged(const ShardChange &change) { Q_UNUSED(change) }
    //! So many shards stopped besides those that stateChanged() told: thousands of them say no more.
    virtual void othersStopped(int count) { Q_UNUSED(count) }
    //! Something in \a status is new, at least twice a second.
    [[nodiscard]] virtual OutputStream::Result refresh(const ConsoleStatus &status) = 0;
    //! The last picture; nothing follows.
    virtual void finish(const ConsoleStatus &status) { Q_UNUSED(status) }

    //! Nothing may be waited for beyond \a deadline.
    virtual void setDeadline(QDeadlineTimer deadline) { Q_UNUSED(deadline) }
    [[nodiscard]] virtual QString errorString() const { return {}; }

protected:
    ConsoleView() = default;
    [[nodiscard]] static QString othersStoppedText(int count)
    {
        return tr("… and %n more shard(s) stopped", nullptr, count);
    }
    Q_DISABLE_COPY_MOVE(ConsoleView)
};

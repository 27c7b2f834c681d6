// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/logresult.h"

#include <optional>

//! The result that is shown, and while paused the newest one that waits. Chunks of what is shown are kept as
//! long as it is: rows stay readable also after the log has dropped them.
class HeldResult
{
public:
    //! True when what is shown is another now.
    bool take(const LogResult &result);
    //! True when what is shown is another now.
    bool setPaused(bool paused);

    [[nodiscard]] const LogResult &shown() const { return m_shown; }
    [[nodiscard]] const LogResult &newest() const { return m_waiting ? *m_waiting : m_shown; }
    [[nodiscard]] bool isPaused() const { return m_pausedEnd.has_value(); }
    //! Rows that match and wait for the pause to end.
    [[nodiscard]] qsizetype waitingRows() const;

private:
    LogResult m_shown;
    std::optional<LogResult> m_waiting;
    std::optional<RowId> m_pausedEnd; //!< The end of the log when it was paused.
};

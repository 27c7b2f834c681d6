// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/capture/capturereader.h>
#include <gateway/payload/event.h>

#include <optional>

namespace Gateway {

//! The dispatches that a capture's session received, in the order of the file.
class CapturedDispatches
{
public:
    //! Those of \a shard; of every shard for -1.
    CapturedDispatches(const QString &path, int shard);

    //! Why it cannot be read.
    [[nodiscard]] Error error() const { return m_error; }

    //! The READY that the session began with; null when the recording began later.
    [[nodiscard]] Event ready() const { return m_ready; }

    //! The next dispatch, but for READY and RESUMED: those are of the session, not of the bot.
    [[nodiscard]] std::optional<Event> next();

    //! What a capture tells near its beginning.
    struct Survey
    {
        int shards = 1;   //!< With how many the session identified, by its READY or its figures.
        qint64 begin = 0; //!< The timestamp of its first dispatch.
    };
    //! Looks into the capture at \a path; \a error is set when it is none.
    [[nodiscard]] static Survey survey(const QString &path, Error *error);

private:
    [[nodiscard]] std::optional<Event> read();

    CaptureReader m_reader;
    int m_shard;
    Error m_error;
    Event m_ready;
    std::optional<Event> m_first; //!< Read already, to see whether it is READY.
};

} // namespace Gateway

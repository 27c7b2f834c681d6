// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <deque>

namespace Gateway {

//! The dispatches of a session, numbered from 1, the last of them kept for a resume.
class SessionLog
{
public:
    //! Keeps at most \a limit dispatches, and 64 MiB. The first is the one after \a sequence.
    explicit SessionLog(int limit, qint64 sequence = 0) : m_last(sequence), m_limit(limit) {}

    //! Numbers and encodes one dispatch.
    void append(QByteArrayView type, QByteArrayView data);

    [[nodiscard]] qint64 lastSequence() const { return m_last; }
    //! The first that is kept; one more than lastSequence() when there is none.
    [[nodiscard]] qint64 firstKept() const { return m_last - qint64(m_entries.size()) + 1; }
    [[nodiscard]] const QByteArray &payload(qint64 sequence) const
    {
        return m_entries[std::size_t(sequence - firstKept())].payload;
    }

    //! Forgets the oldest that are over the limit.
    void trim();

    //! Takes back the RESUMED events at the end that come after \a sequence: who resumes at it never got
    //! them, and gets a new one.
    void takeBackResumed(qint64 sequence);

private:
    struct Entry
    {
        QByteArray payload;
        bool isResumed = false;
    };

    std::deque<Entry> m_entries;
    qint64 m_last;
    qint64 m_bytes = 0;
    int m_limit;
};

} // namespace Gateway

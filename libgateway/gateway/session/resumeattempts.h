// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/session.h>
#include <gateway/session/shardstate.h>

#include <QUrl>

namespace Gateway {

//! The tries to resume a session: where to, what they brought, and whether the session is to be given up. A
//! session is given up after mostRefused resumes in a row that the gateway refused, and none that brought a
//! dispatch. What the network or the user breaks off does not count: an identify costs a session start.
//!
//! Protocol: "The life of a session".
class GATEWAY_EXPORT ResumeAttempts
{
public:
    //! So many in a row that the gateway refused, and the session is lost.
    static constexpr int mostRefused = 3;

    void reset(); //!< A session became ready, or is forgotten.

    //! Where the next connection goes: the resume URL of \a session, unless it failed before, or \a
    //! gatewayUrl.
    [[nodiscard]] QUrl nextUrl(const Session &session, const QUrl &gatewayUrl);
    //! The connection to nextUrl() was lost before RESUME could be sent: not there again.
    void connectionFailed() { m_hasUrlFailed = m_hasUrlFailed || m_usesResumeUrl; }

    void sent();               //!< RESUME was sent.
    void replayed(bool isNew); //!< A dispatch came before RESUMED; \a isNew: not for a second time.
    [[nodiscard]] int replayed() const { return m_replayed; } //!< Dispatches since the last RESUME.

    //! A connection on which RESUME was sent, and not answered by RESUMED, is lost by \a cause. Returns
    //! whether the session is to be given up.
    [[nodiscard]] bool lost(Cause cause, int closeCode);

private:
    [[nodiscard]] bool isRefusal(Cause cause, int closeCode) const;

    int m_replayed = 0;
    int m_refused = 0;          //!< In a row.
    bool m_hasReplayed = false; //!< Since the last RESUME a new dispatch came.
    bool m_hasUrlFailed = false;
    bool m_usesResumeUrl = false;
};

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/resumeattempts.h>

namespace Gateway {

void ResumeAttempts::reset()
{
    m_refused = 0;
    m_hasUrlFailed = false;
}

QUrl ResumeAttempts::nextUrl(const Session &session, const QUrl &gatewayUrl)
{
    m_usesResumeUrl = !session.isNull() && !m_hasUrlFailed && !session.resumeUrl.isEmpty();
    return m_usesResumeUrl ? session.resumeUrl : gatewayUrl;
}

void ResumeAttempts::sent()
{
    m_replayed = 0;
    m_hasReplayed = false;
}

void ResumeAttempts::replayed(bool isNew)
{
    ++m_replayed;
    if (!isNew)
        return;
    m_hasReplayed = true;
    m_refused = 0;
}

bool ResumeAttempts::lost(Cause cause, int closeCode)
{
    return isRefusal(cause, closeCode) && ++m_refused >= mostRefused;
}

//! Whether the loss is the gateway's answer to RESUME: it closed, said so, sent what cannot be read, or kept
//! silent.
bool ResumeAttempts::isRefusal(Cause cause, int closeCode) const
{
    if (m_hasReplayed)
        return false;
    // No close frame holds this code: it stands for a connection that was lost.
    constexpr int abnormalClosure = 1006;
    switch (cause) {
    case Cause::ClosedByGateway:
        return closeCode != abnormalClosure;
    case Cause::ReconnectRequested:
    case Cause::SessionInterrupted:
    case Cause::BadPayload:
    case Cause::ResumedTimedOut:
        return true;
    default:
        return false;
    }
}

} // namespace Gateway

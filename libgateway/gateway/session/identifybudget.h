// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/botgateway.h>
#include <gateway/protocol/error.h>

#include <QDateTime>

#include <deque>
#include <optional>

namespace Gateway {

//! How many sessions may still be started, counted on from what `GET /gateway/bot` said. At 0 the gateway
//! ends every session and resets the token, so the last ones are a reserve that is only used when told to. A
//! plain value.
//!
//! Protocol: "Limits", identify.
class GATEWAY_EXPORT IdentifyBudget
{
public:
    //! A budget without limit, for a gateway whose REST interface is not asked.
    IdentifyBudget() = default;
    //! What was \a answered at the time \a now. The \a reserve is a twentieth of the total unless given, and
    //! one at least. An answer that does not tell sets no limit; one that tells of 0 allows nothing.
    IdentifyBudget(const SessionStartLimit &answered, const QDateTime &now, int reserve = -1);

    //! Whether the reserve may be spent too.
    void setReserveUsable(bool usable) { m_isReserveUsable = usable; }

    //! Takes over what was spent since \a asked, when this budget's answer was asked for, and in the last
    //! hour from \a earlier, the budget that it replaces.
    void goOnFrom(const IdentifyBudget &earlier, const QDateTime &asked);

    //! An IDENTIFY was sent.
    void spend(const QDateTime &now);

    //! Whether anything is known of a limit.
    [[nodiscard]] bool isLimited() const { return m_isLimited; }
    //! Session starts in each period.
    [[nodiscard]] int total() const { return m_total; }
    //! How many of them are kept back.
    [[nodiscard]] int reserve() const { return m_reserve; }
    //! Session starts that are left, the reserve among them.
    [[nodiscard]] int remaining(const QDateTime &now) const;
    //! When all are there again; invalid when it is not known.
    [[nodiscard]] QDateTime resetAt() const { return m_resetAt; }
    //! Whether \a starts more sessions may be started.
    [[nodiscard]] bool allows(const QDateTime &now, int starts = 1) const;

    //! When the budget would be used up at the rate of the last hour; nothing when it will not before it
    //! resets.
    [[nodiscard]] std::optional<QDateTime> exhaustedAt(const QDateTime &now) const;

    //! Why it does not allow another, and until when.
    [[nodiscard]] Error error(const QDateTime &now) const;

private:
    void resetWhenDue(const QDateTime &now);

    bool m_isLimited = false;
    int m_total = 0;
    int m_remaining = 0;
    int m_reserve = 0;
    bool m_isReserveUsable = false;
    QDateTime m_resetAt;
    std::deque<QDateTime> m_spent; //!< Of the last hour.
};

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/identifybudget.h>

#include <QCoreApplication>

namespace Gateway {

// Protocol: the budget is one of a day.
static constexpr qint64 resetPeriodSeconds = qint64(24) * 60 * 60;
static constexpr qint64 forecastSeconds = qint64(60) * 60;

IdentifyBudget::IdentifyBudget(const SessionStartLimit &answered, const QDateTime &now, int reserve)
    : m_total(answered.total)
    , m_remaining(answered.remaining)
    , m_reserve(reserve >= 0 ? reserve : answered.total / 20)
    , m_resetAt(now.addMSecs(answered.resetAfter.count()))
{}

void IdentifyBudget::resetWhenDue(const QDateTime &now)
{
    if (now < m_resetAt)
        return;
    m_remaining = m_total;
    const qint64 periods = m_resetAt.secsTo(now) / resetPeriodSeconds + 1;
    m_resetAt = m_resetAt.addSecs(periods * resetPeriodSeconds);
}

void IdentifyBudget::spend(const QDateTime &now)
{
    if (!isLimited())
        return;
    resetWhenDue(now);
    m_remaining = qMax(0, m_remaining - 1);
    m_spent.push_back(now);
    while (m_spent.front().secsTo(now) > forecastSeconds)
        m_spent.pop_front();
}

int IdentifyBudget::remaining(const QDateTime &now) const
{
    return now < m_resetAt ? m_remaining : m_total;
}

bool IdentifyBudget::allows(const QDateTime &now) const
{
    if (!isLimited())
        return true;
    return remaining(now) > (m_isReserveUsable ? 0 : m_reserve);
}

std::optional<QDateTime> IdentifyBudget::exhaustedAt(const QDateTime &now) const
{
    const auto recent = std::count_if(m_spent.begin(), m_spent.end(), [&](const QDateTime &when) {
        return when.secsTo(now) <= forecastSeconds;
    });
    if (!isLimited() || recent < 2)
        return {};
    const qint64 span = qMax<qint64>(1, m_spent.front().secsTo(now));
    const QDateTime end = now.addSecs(qint64(double(remaining(now)) * double(span) / double(recent)));
    return end < m_resetAt ? std::optional(end) : std::nullopt;
}

Error IdentifyBudget::error(const QDateTime &now) const
{
    return {ErrorDomain::Protocol, ErrorCode::SessionStartsUsedUp,
            QCoreApplication::translate(
                "Gateway::IdentifyBudget",
                "%1 of %2 session starts are left, and %3 of them are a reserve; more at %4.")
                .arg(remaining(now))
                .arg(m_total)
                .arg(m_reserve)
                .arg(m_resetAt.toLocalTime().toString(Qt::ISODate)),
            QCoreApplication::translate(
                "Gateway::IdentifyBudget",
                "At 0 the token is reset. Find out what identifies so often; then wait, or "
                "say that the reserve may be used.")};
}

} // namespace Gateway

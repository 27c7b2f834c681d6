// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/identifybudget.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Gateway {

// Protocol: the budget is one of a day.
static constexpr qint64 resetPeriodSeconds = qint64(24) * 60 * 60;
static constexpr qint64 forecastSeconds = qint64(60) * 60;

IdentifyBudget::IdentifyBudget(const SessionStartLimit &answered, const QDateTime &now, int reserve)
    : m_isLimited(answered.isKnown)
    , m_total(answered.total)
    , m_remaining(answered.remaining)
    // The last one is never spent unasked, however few there are.
    , m_reserve(reserve >= 0 ? reserve : std::max(1, answered.total / 20))
    // Where nothing was spent yet the gateway may say 0, which is no time at which more would come.
    , m_resetAt(now.addMSecs(answered.resetAfter.count() > 0 ? answered.resetAfter.count()
                                                             : resetPeriodSeconds * 1000))
{}

void IdentifyBudget::goOnFrom(const IdentifyBudget &earlier, const QDateTime &asked)
{
    m_spent = earlier.m_spent;
    // Perhaps the answer counts some of them already: too few is the safe side.
    const auto since =
        std::ranges::count_if(m_spent, [&asked](const QDateTime &when) { return when >= asked; });
    m_remaining = std::max(0, m_remaining - int(since));
}

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

bool IdentifyBudget::allows(const QDateTime &now, int starts) const
{
    if (!isLimited())
        return true;
    return remaining(now) - starts >= (m_isReserveUsable ? 0 : m_reserve);
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

static QString translated(const char *text)
{
    return QCoreApplication::translate("Gateway::IdentifyBudget", text);
}

Error IdentifyBudget::error(const QDateTime &now) const
{
    const int left = remaining(now);
    const QString reset = QLocale().toString(m_resetAt.toLocalTime(), QLocale::ShortFormat);
    if (left == 0)
        return {ErrorDomain::Protocol, ErrorCode::SessionStartsUsedUp,
                translated(QT_TRANSLATE_NOOP("Gateway::IdentifyBudget",
                                             "0 of %1 session starts are left; more at %2."))
                    .arg(m_total)
                    .arg(reset),
                translated(QT_TRANSLATE_NOOP("Gateway::IdentifyBudget",
                                             "One more would reset the token. Find out what identifies so "
                                             "often, and wait."))};
    return {ErrorDomain::Protocol, ErrorCode::SessionStartsUsedUp,
            translated(QT_TRANSLATE_NOOP(
                           "Gateway::IdentifyBudget",
                           "%1 of %2 session starts are left, and %3 of them are a reserve; more at %4."))
                .arg(left)
                .arg(m_total)
                .arg(m_reserve)
                .arg(reset),
            translated(
                QT_TRANSLATE_NOOP("Gateway::IdentifyBudget",
                                  "At 0 the token is reset. Find out what identifies so often; then wait, or "
                                  "say that the reserve may be used."))};
}

} // namespace Gateway

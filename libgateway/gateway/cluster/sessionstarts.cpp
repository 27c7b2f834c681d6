// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/sessionstarts_p.h>

#include <QLoggingCategory>

namespace Gateway {

Q_DECLARE_LOGGING_CATEGORY(lcCluster)

SessionStarts::SessionStarts(const ClusterConfiguration &configuration, const SessionStartLimit &limit,
                             bool isReserveUsable)
    : m_apiUrl(configuration.apiUrl)
    , m_token(configuration.shard.token)
    , m_network(configuration.shard.network)
    , m_reserve(configuration.identifyReserve)
    , m_isReserveUsable(isReserveUsable)
    , m_queue(limit.maxConcurrency)
{
    m_queue.setReserveUsable(isReserveUsable);
    if (!isLimited())
        return;
    m_queue.setBudget(budgetOf(limit, QDateTime::currentDateTimeUtc()));
    m_queue.setBudgetSource([this] { ask(); });
}

IdentifyBudget SessionStarts::budgetOf(const SessionStartLimit &limit, const QDateTime &now) const
{
    return {limit, now, m_reserve};
}

void SessionStarts::setReserveUsable(bool usable)
{
    m_isReserveUsable = usable;
    m_queue.setReserveUsable(usable);
}

Error SessionStarts::renew(const SessionStartLimit &limit, int starts)
{
    if (!isLimited())
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    IdentifyBudget budget = budgetOf(limit, now);
    budget.goOnFrom(m_queue.budget(), now);
    budget.setReserveUsable(m_isReserveUsable);
    m_queue.setBudget(budget);
    return budget.allows(now, starts) ? Error() : budget.error(now);
}

void SessionStarts::stopAsking()
{
    m_asks = false;
    // Perhaps it is this client's signal that we are in.
    if (m_rest)
        m_rest.release()->deleteLater();
}

// The queue holds shards back by figures that are old, or more session starts are due.
void SessionStarts::ask()
{
    if (!m_asks)
        return;
    m_rest = std::make_unique<RestClient>(m_apiUrl, m_token, m_network);
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    connect(m_rest.get(), &RestClient::botGatewayReceived, this, [this, asked](const BotGateway &gateway) {
        Q_EMIT limitReceived(gateway.sessionStartLimit);
        IdentifyBudget budget = budgetOf(gateway.sessionStartLimit, QDateTime::currentDateTimeUtc());
        budget.goOnFrom(m_queue.budget(), asked);
        m_queue.setBudget(budget);
    });
    connect(m_rest.get(), &RestClient::failed, this, [this](const Error &error) {
        qCWarning(lcCluster).noquote() << "the session starts that are left:" << error.toString();
        m_queue.budgetUnavailable();
    });
    m_rest->requestBotGateway();
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/cluster/cluster.h>
#include <gateway/cluster/restclient.h>
#include <gateway/session/identifyqueue.h>

#include <QObject>

#include <memory>

namespace Gateway {

//! The queue in which a cluster's shards identify, and the session starts that are left to them: it asks the
//! REST interface, where there is one, when the queue wants to know. Lives in the cluster's thread.
class SessionStarts : public QObject
{
    Q_OBJECT

public:
    //! \a limit is what the REST interface answered just now.
    SessionStarts(const ClusterConfiguration &configuration, const SessionStartLimit &limit,
                  bool isReserveUsable);

    [[nodiscard]] IdentifyQueue *queue() { return &m_queue; }
    [[nodiscard]] IdentifyBudget budget() const { return m_queue.budget(); }
    void setReserveUsable(bool usable);

    //! Goes on with \a limit, which the REST interface answered just now. Returns why there are not \a starts
    //! session starts left, if so.
    [[nodiscard]] Error renew(const SessionStartLimit &limit, int starts);

    //! The REST interface is not asked any more.
    void stopAsking();

Q_SIGNALS:
    //! The answer of the REST interface, which the queue wanted.
    void limitReceived(const Gateway::SessionStartLimit &limit);

private:
    void ask();
    [[nodiscard]] bool isLimited() const { return !m_apiUrl.isEmpty(); }
    [[nodiscard]] IdentifyBudget budgetOf(const SessionStartLimit &limit, const QDateTime &now) const;

    QUrl m_apiUrl;
    Token m_token;
    NetworkConfiguration m_network;
    int m_reserve;
    bool m_isReserveUsable;
    bool m_asks = true;
    LocalIdentifyQueue m_queue;
    std::unique_ptr<RestClient> m_rest;
};

} // namespace Gateway

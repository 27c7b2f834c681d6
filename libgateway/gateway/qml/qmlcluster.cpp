// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "qmlcluster.h"

#include <gateway/cluster/cluster.h>

#include <QJsonDocument>

namespace Gateway {

QmlCluster::QmlCluster(QObject *parent) : QmlSession(parent) {}

QmlCluster::~QmlCluster() = default;

void QmlCluster::setShards(int count)
{
    m_shards = count;
    Q_EMIT settingsChanged();
}

void QmlCluster::setApiUrl(const QUrl &url)
{
    m_apiUrl = url;
    Q_EMIT settingsChanged();
}

int QmlCluster::shardCount() const
{
    return m_cluster ? m_cluster->shardCount() : 0;
}

int QmlCluster::readyCount() const
{
    return m_cluster ? m_cluster->readyCount() : 0;
}

bool QmlCluster::isRunning() const
{
    return m_cluster && m_cluster->isRunning();
}

void QmlCluster::sendCommand(int id, const QJsonObject &payload)
{
    if (m_cluster)
        m_cluster->sendCommand(id, QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

void QmlCluster::start()
{
    if (isRunning())
        return;
    ClusterConfiguration configuration;
    if (!configure(&configuration.shard))
        return;
    if (!m_apiUrl.isEmpty())
        configuration.apiUrl = m_apiUrl;
    configuration.keepGatewayUrl = !gatewayUrl().isEmpty();
    configuration.shards.count = m_shards;
    m_cluster = std::make_unique<Cluster>(configuration);
    connect(m_cluster.get(), &Cluster::eventsReceived, this, [this](const QList<Event> &events) {
        for (const Event &event : events)
            deliver(event);
    });
    connect(m_cluster.get(), &Cluster::shardCountChanged, this, &QmlCluster::shardCountChanged);
    connect(m_cluster.get(), &Cluster::runningChanged, this, &QmlCluster::runningChanged);
    connect(m_cluster.get(), &Cluster::ready, this, &QmlCluster::ready);
    connect(m_cluster.get(), &Cluster::failed, this, &QmlCluster::fail);
    connect(m_cluster.get(), &Cluster::stopped, this, &QmlCluster::stopped);
    connect(m_cluster.get(), &Cluster::shardStateChanged, this,
            [this](ShardId shard, const Transition &transition) {
                Q_EMIT readyCountChanged();
                Q_EMIT shardStateChanged(shard.id, stateText(transition.to), causeText(transition));
            });
    m_cluster->start();
}

void QmlCluster::stop()
{
    if (m_cluster)
        m_cluster->stop();
}

} // namespace Gateway

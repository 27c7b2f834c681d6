// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "qmlshard.h"

#include <gateway/session/shard.h>

#include <QJsonDocument>

namespace Gateway {

QmlShard::QmlShard(QObject *parent) : QmlSession(parent) {}

QmlShard::~QmlShard() = default;

void QmlShard::setShardId(int id)
{
    m_id.id = id;
    Q_EMIT settingsChanged();
}

void QmlShard::setShardCount(int count)
{
    m_id.count = count;
    Q_EMIT settingsChanged();
}

QString QmlShard::state() const
{
    return stateText(m_shard ? m_shard->state() : ShardState::Idle);
}

int QmlShard::latency() const
{
    return m_shard ? int(m_shard->latencyMs()) : -1;
}

bool QmlShard::isRunning() const
{
    if (!m_shard)
        return false;
    const ShardState state = m_shard->state();
    return state != ShardState::Idle && state != ShardState::Stopped && state != ShardState::Failed;
}

void QmlShard::sendCommand(const QJsonObject &payload)
{
    if (m_shard)
        m_shard->sendCommand(QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

void QmlShard::start()
{
    if (isRunning())
        return;
    ShardConfiguration configuration;
    if (!configure(&configuration))
        return;
    configuration.shard = m_id;
    m_shard = std::make_unique<Shard>(configuration);
    connect(m_shard.get(), &Shard::eventReceived, this, &QmlShard::deliver);
    connect(m_shard.get(), &Shard::stateChanged, this, [this](const Transition &transition) {
        m_cause = causeText(transition);
        Q_EMIT stateChanged();
        Q_EMIT runningChanged();
    });
    connect(m_shard.get(), &Shard::latencyChanged, this, &QmlShard::latencyChanged);
    connect(m_shard.get(), &Shard::ready, this, &QmlShard::ready);
    connect(m_shard.get(), &Shard::resumed, this, &QmlShard::resumed);
    connect(m_shard.get(), &Shard::failed, this, &QmlShard::fail);
    connect(m_shard.get(), &Shard::stopped, this, &QmlShard::stopped);
    m_shard->start();
}

void QmlShard::stop()
{
    if (m_shard)
        m_shard->stop();
}

void QmlShard::reconnect()
{
    if (m_shard)
        m_shard->reconnect();
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include "qmlsession.h"

#include <memory>

namespace Gateway {

class Cluster;

//! Gateway::Cluster in QML, as `Cluster`.
class QmlCluster : public QmlSession
{
    Q_OBJECT
    //! How many shards to identify with; 0: what `GET /gateway/bot` recommends.
    Q_PROPERTY(int shards READ shards WRITE setShards NOTIFY settingsChanged)
    //! The REST base when it is not Discord's.
    Q_PROPERTY(QUrl apiUrl READ apiUrl WRITE setApiUrl NOTIFY settingsChanged)
    Q_PROPERTY(int shardCount READ shardCount NOTIFY shardCountChanged)
    Q_PROPERTY(int readyCount READ readyCount NOTIFY readyCountChanged)
    QML_NAMED_ELEMENT(Cluster)

public:
    explicit QmlCluster(QObject *parent = nullptr);
    ~QmlCluster() override;

    [[nodiscard]] int shards() const { return m_shards; }
    void setShards(int count);
    [[nodiscard]] QUrl apiUrl() const { return m_apiUrl; }
    void setApiUrl(const QUrl &url);
    [[nodiscard]] int shardCount() const;
    [[nodiscard]] int readyCount() const;
    [[nodiscard]] bool isRunning() const override;

    //! Sends \a payload, a whole command with `op` and `d`, on shard \a id.
    Q_INVOKABLE void sendCommand(int id, const QJsonObject &payload);

public Q_SLOTS:
    void start() override;
    void stop() override;

Q_SIGNALS:
    void shardCountChanged();
    void readyCountChanged();
    //! Every shard is ready for the first time.
    void ready();
    //! A shard's state changed, in words: `Ready -> Backing off` and why.
    void shardStateChanged(int shard, const QString &state, const QString &cause);

private:
    std::unique_ptr<Cluster> m_cluster;
    QUrl m_apiUrl;
    int m_shards = 0;
};

} // namespace Gateway

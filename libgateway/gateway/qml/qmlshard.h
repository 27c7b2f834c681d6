// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include "qmlsession.h"

#include <memory>

namespace Gateway {

class Shard;

//! Gateway::Shard in QML, as `Shard`, in the thread of the engine.
class QmlShard : public QmlSession
{
    Q_OBJECT
    Q_PROPERTY(int shardId READ shardId WRITE setShardId NOTIFY settingsChanged)
    Q_PROPERTY(int shardCount READ shardCount WRITE setShardCount NOTIFY settingsChanged)
    Q_PROPERTY(QString state READ state NOTIFY stateChanged)   //!< In words, such as `Ready`.
    Q_PROPERTY(QString cause READ cause NOTIFY stateChanged)   //!< Of the last change of state.
    Q_PROPERTY(int latency READ latency NOTIFY latencyChanged) //!< ms; -1 before the first ACK.
    QML_NAMED_ELEMENT(Shard)

public:
    explicit QmlShard(QObject *parent = nullptr);
    ~QmlShard() override;

    [[nodiscard]] int shardId() const { return m_id.id; }
    void setShardId(int id);
    [[nodiscard]] int shardCount() const { return m_id.count; }
    void setShardCount(int count);
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString cause() const { return m_cause; }
    [[nodiscard]] int latency() const;
    [[nodiscard]] bool isRunning() const override;

    //! Sends \a payload, a whole command with `op` and `d`.
    Q_INVOKABLE void sendCommand(const QJsonObject &payload);

public Q_SLOTS:
    void start() override;
    void stop() override;
    //! Drops the connection and resumes.
    void reconnect();

Q_SIGNALS:
    void stateChanged();
    void latencyChanged();
    void ready();
    void resumed(int replayed);

private:
    std::unique_ptr<Shard> m_shard;
    ShardId m_id{0, 1};
    QString m_cause;
};

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/metrics/metricfamily.h>
#include <gateway/protocol/eventtype.h>
#include <gateway/session/shardsnapshot.h>

#include <QObject>

#include <memory>

namespace Gateway {

class Cluster;

//! Counters, gauges and histograms of all shards of a bot, as properties and as metric families.
//!
//! It lives in one thread, and is fed there: by watch(), or by its slots. Counts are those of the shards, so
//! it may be made at any time; only reconnects() by cause counts from the first transition it was given.
//! Events by type and the histogram of decoding need ShardConfiguration::keepsMetrics.
class GATEWAY_EXPORT ClusterMetrics : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int shards READ shards NOTIFY updated)
    Q_PROPERTY(int readyShards READ readyShards NOTIFY updated)
    Q_PROPERTY(qint64 events READ events NOTIFY updated)
    Q_PROPERTY(qint64 payloads READ payloads NOTIFY updated)
    Q_PROPERTY(qint64 bytesReceived READ bytesReceived NOTIFY updated)
    Q_PROPERTY(qint64 bytesInflated READ bytesInflated NOTIFY updated)
    Q_PROPERTY(qint64 bytesSent READ bytesSent NOTIFY updated)
    Q_PROPERTY(qint64 identifies READ identifies NOTIFY updated)
    Q_PROPERTY(qint64 resumes READ resumes NOTIFY updated)
    Q_PROPERTY(qint64 reconnects READ reconnects NOTIFY updated)
    Q_PROPERTY(qint64 replayed READ replayed NOTIFY updated)
    Q_PROPERTY(qint64 gaps READ gaps NOTIFY updated)
    Q_PROPERTY(qint64 queuedCommands READ queuedCommands NOTIFY updated)
    Q_PROPERTY(double latency READ latency NOTIFY updated)

public:
    //! Metrics without a shard, until they are fed.
    explicit ClusterMetrics(QObject *parent = nullptr);
    ~ClusterMetrics() override;

    //! Takes what \a cluster tells from now on, in the cluster's thread, which must be this one's.
    void watch(Cluster *cluster);

    [[nodiscard]] int shards() const;                   //!< Shards that have told their figures.
    [[nodiscard]] int readyShards() const;              //!< Those of them that are Ready.
    [[nodiscard]] qint64 events() const;                //!< Dispatches of all shards.
    [[nodiscard]] qint64 payloads() const;              //!< Of every opcode, received.
    [[nodiscard]] qint64 bytesReceived() const;         //!< On the WebSockets, framing not counted.
    [[nodiscard]] qint64 bytesInflated() const;         //!< The same after inflating.
    [[nodiscard]] qint64 bytesSent() const;             //!< On the WebSockets, framing not counted.
    [[nodiscard]] qint64 identifies() const;            //!< IDENTIFYs that were sent.
    [[nodiscard]] qint64 resumes() const;               //!< RESUMEs that were sent.
    [[nodiscard]] qint64 reconnects() const;            //!< Shards that became Ready again.
    [[nodiscard]] qint64 reconnects(Cause cause) const; //!< Those whose connection was lost by \a cause.
    //! Dispatches that came between RESUME and RESUMED.
    [[nodiscard]] qint64 replayed() const;
    [[nodiscard]] qint64 gaps() const;           //!< Sequence numbers that were skipped.
    [[nodiscard]] qint64 queuedCommands() const; //!< Commands that wait to be sent.
    [[nodiscard]] double latency() const;        //!< ms, the mean of the shards' last; -1 before.
    //! Dispatches of \a type; 0 without ShardConfiguration::keepsMetrics.
    [[nodiscard]] qint64 events(EventType type) const;

    //! Everything that is known, for metricsText().
    [[nodiscard]] QList<MetricFamily> families() const;

public Q_SLOTS:
    //! For Cluster::snapshotsTaken().
    void takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots);
    //! For Cluster::shardStateChanged().
    void takeTransition(Gateway::ShardId shard, const Gateway::Transition &transition);
    //! Forgets all shards: another session begins.
    void clear();

Q_SIGNALS:
    //! Some figures may be other ones.
    void updated();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Gateway

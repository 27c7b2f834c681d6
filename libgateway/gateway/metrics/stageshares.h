// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/session/shardsnapshot.h>

#include <QHash>
#include <QList>

#include <deque>

namespace Gateway {

//! How much of an event's way each stage takes, now and in the last minutes, made from the snapshots of
//! shards that measure. A plain object without a thread of its own.
class GATEWAY_EXPORT StageShares
{
public:
    static constexpr std::chrono::seconds step{2};    //!< Of the history.
    static constexpr std::chrono::seconds window{10}; //!< Of the present figures.
    static constexpr std::chrono::minutes span{10};   //!< Of the history.

    //! A shard is behind when it has no time to spare: this part of all time something was in its stages.
    static constexpr double busyLimit = 0.7;
    //! Or when what comes is dealt with only so much later, or needs so long on its way.
    static constexpr std::chrono::milliseconds delayLimit{250};

    //! What the stages took over some time.
    struct Figures
    {
        qint64 reads = 0;                                    //!< How often sockets were read.
        std::array<double, allStages.size()> milliseconds{}; //!< Of one read, in the mean.
        double readsPerSecond = 0;                           //!< Of each shard that is meant, added up.
        double busy = 0; //!< Which part of the time something was there to be done, 0 to 1.

        //! Milliseconds of one read in \a stage, in the mean.
        [[nodiscard]] double operator[](Stage stage) const { return milliseconds[std::size_t(stage)]; }
        [[nodiscard]] double delay() const;            //!< ms of a read in all stages together.
        [[nodiscard]] double ownDelay() const;         //!< The same without the network.
        [[nodiscard]] double share(Stage stage) const; //!< Of the delay, 0 to 1.
        [[nodiscard]] Stage largest() const;           //!< The stage with the greatest share.
        [[nodiscard]] Stage largestOwn() const;        //!< The same without the network.
    };

    //! Whether a shard is behind, and what takes the time.
    struct Verdict
    {
        bool isMeasured = false;      //!< Something was read within the window.
        bool isBehind = false;        //!< By busyLimit or delayLimit.
        int shard = -1;               //!< The one that is worst; -1: none is behind, all together are meant.
        Stage stage = Stage::Network; //!< The one of ours that takes most.
        Figures figures;              //!< Of that shard, or of all.
    };

    //! One step of the history.
    struct Point
    {
        qint64 time;     //!< Nanoseconds on the clock of the snapshots, of the step's end.
        Figures figures; //!< Of this step alone.
    };

    //! Takes the newest figures of a shard; nothing of one that does not measure.
    void add(const ShardSnapshot &snapshot);
    void clear(); //!< Forgets all shards.

    [[nodiscard]] QList<int> shards() const; //!< Those that measure, in order.
    //! Whether the system tells how long data waits in sockets; true as long as nothing was read.
    [[nodiscard]] bool knowsSocket() const;

    [[nodiscard]] Figures figures(int shard) const; //!< Over the window.
    [[nodiscard]] Figures total() const;            //!< Of all shards.

    [[nodiscard]] Verdict verdict(int shard) const; //!< Of one shard.
    [[nodiscard]] Verdict verdict() const; //!< Of the worst that is behind; of all shards where none is.

    //! The steps in which something was read, oldest first; of all shards for -1.
    [[nodiscard]] QList<Point> history(int shard = -1) const;
    //! How a share went from the window before to the present one, in parts of 1; of all shards for -1.
    [[nodiscard]] double trend(Stage stage, int shard = -1) const;

private:
    struct Step
    {
        qint64 number = 0; //!< Of steps since the clock's zero.
        qint64 wall = 0;   //!< Nanoseconds, summed over the shards.
        StageTimes times;
    };
    using Steps = std::deque<Step>;
    struct Sample
    {
        qint64 timestamp = 0;
        StageTimes times;
    };

    static void addTo(Steps *steps, const Step &part);
    [[nodiscard]] Figures figures(const Steps &steps, qint64 from, qint64 to) const;

    QHash<int, Sample> m_last;
    QHash<int, Steps> m_steps;
    Steps m_total;
    qint64 m_present = 0; //!< The number of the newest step.
};

} // namespace Gateway

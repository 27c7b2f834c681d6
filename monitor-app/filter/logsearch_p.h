// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/chunkscan.h"
#include "filter/logsearch.h"
#include "filter/logsorter.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <map>

class LogSearch::Private
{
public:
    //! After a merge of sorted rows it rests so many times as long as that took.
    static constexpr int mergeRest = 4;

    explicit Private(LogSearch *search);
    ~Private();

    void restart();
    void resetSorter();
    void take(const LogSnapshot &newSnapshot);
    void publishSoon();

    Filter filter;
    LogOrder order;
    LogSnapshot snapshot;
    quint64 generation = 1;

private:
    [[nodiscard]] RowId searchedEnd() const;
    [[nodiscard]] std::vector<ScanPiece> untested() const;
    void scanOn();
    void takeFindings();
    void add(const ScanPiece &piece, const RowBits &bits);

    [[nodiscard]] LogResult currentResult() const;
    [[nodiscard]] LogSnapshot snapshotBefore(RowId endRow) const;
    void publish();
    void takeSorted(const std::shared_ptr<LogSorter> &from, const LogResult &result,
                    std::chrono::nanoseconds took);
    void emitResult(const LogResult &result);

    LogSearch *q;
    QThreadPool testPool;
    QThreadPool sortPool; //!< Apart, for a long search must not keep sorted rows from being shown.

    QList<ChunkMatchesPointer> matches; //!< Of the chunks of the snapshot from its first on.
    bool caughtUp = true;               //!< All rows that were there at some moment were tested.
    std::shared_ptr<ChunkScan> scan;
    std::map<std::size_t, RowBits> ahead; //!< Findings whose pieces follow one that is not done.
    std::size_t nextPiece = 0;

    std::shared_ptr<LogSorter> sorter; //!< Null in natural order.
    bool sorting = false;
    QElapsedTimer sinceSorted;
    std::chrono::nanoseconds sortRest{0};

    QTimer *publishTimer;
    QElapsedTimer sincePublished;
    QElapsedTimer sinceRestart;
    bool dirty = false; //!< There is something to publish.
    bool publishAwaitsEnd = false;
};

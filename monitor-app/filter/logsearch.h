// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/logresult.h"

#include <QObject>

#include <memory>

//! Keeps a LogResult up to date: searches the log with worker threads when the filter changes, the newest
//! filter interrupting the one before, and extends the result when rows come. The first results of a long
//! search come within 100 ms.
//!
//! It lives in a thread of its own, where its slots are called (queued); chunks are tested by a pool of
//! threads.
class LogSearch : public QObject
{
    Q_OBJECT

public:
    explicit LogSearch(QObject *parent = nullptr);
    ~LogSearch() override;

public Q_SLOTS:
    void setFilter(const Filter &filter);
    void setOrder(const LogOrder &order);
    void takeSnapshot(const LogSnapshot &snapshot);
    void clear(); //!< The log was cleared: forget all rows.

Q_SIGNALS:
    void resultChanged(const LogResult &result); //!< At most one in LogStore::interval.

private:
    class Private;
    std::unique_ptr<Private> d;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

//! What the log takes, for people to see.
struct LogFigures
{
    quint64 rows = 0;
    quint64 dropped = 0; //!< Rows dropped for the budgets, or for want of memory, since the log was cleared.
    quint64 payloadBytes = 0; //!< Of the rows kept, as they were before compression.
    qsizetype memory = 0;     //!< Bytes of the heap.
    qsizetype disk = 0;       //!< Bytes in temporary files.
    //! Why no temporary file can be written, if so; the log then keeps to its memory budget.
    QString diskError;
};

Q_DECLARE_METATYPE(LogFigures)

//! The log: takes in what sessions record, in the order of time, and keeps it within its budgets. Beyond the
//! memory budget the oldest chunks move to a temporary file, beyond the disk budget they are dropped.
//!
//! It lives in a thread of its own; slots are called there (queued). snapshot() and figures() may be called
//! from any thread. Chunks are compressed in the store's thread.
class LogStore : public QObject
{
    Q_OBJECT

public:
    struct Budget
    {
        qsizetype memory = qsizetype(1) << 30;
        qsizetype disk = qsizetype(8) << 30; //!< 0: no temporary file.
        //! Where temporary files are written; empty: where the system wants them, but not in memory.
        QString folder;
    };
    static constexpr qsizetype leastMemory = qsizetype(8) * 1024 * 1024; //!< Smaller budgets count as this.
    static constexpr std::chrono::milliseconds interval{50};             //!< At most one changed() in it.

    explicit LogStore(QObject *parent = nullptr);
    explicit LogStore(const Budget &budget, QObject *parent = nullptr);
    ~LogStore() override;

    [[nodiscard]] LogSnapshot snapshot() const; //!< Thread-safe.
    [[nodiscard]] LogFigures figures() const;   //!< Thread-safe.

public Q_SLOTS:
    void ingest(const QList<Gateway::Event> &payloads);
    void ingestTransition(Gateway::ShardId shard, const Gateway::Transition &transition);
    void setBudget(const LogStore::Budget &budget);
    void clear();

Q_SIGNALS:
    //! Rows came, moved or were dropped. After cleared() no row of before is in the snapshots.
    void changed(const LogSnapshot &snapshot, const LogFigures &figures);
    void cleared();

private:
    class Private;
    std::unique_ptr<Private> d;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/logresult.h"

#include <QElapsedTimer>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

//! What the rows of one event type, of one guild, or all rows counted take.
struct LogTally
{
    quint64 key = 0; //!< The LogType::Code, or the guild's snowflake (0: rows without a guild).
    quint64 count = 0;
    quint64 recentCount = 0;   //!< Of the last LogStatistics::recentSpan before now.
    quint64 bytesInflated = 0; //!< Bytes of the payloads.
    //! Bytes on the wire, as far as they are this group's: where a frame brought several payloads, its bytes
    //! are divided among them in proportion to their sizes. Nothing is lost or counted twice by it.
    quint64 bytesOnWire = 0;

    bool operator==(const LogTally &) const = default;
};

//! The statistics of the log, or of what the filter lets through, as a plain value.
struct LogFiguresByGroup
{
    QList<LogTally> types;             //!< In the order of their codes.
    QList<LogTally> typesWithoutGuild; //!< Of types, the rows without a guild, where there are any.
    QList<LogTally> guilds; //!< In the order of their ids; rows without a guild are the first, with key 0.
    LogTally total;         //!< Of payloads: changes of state are in none of the groups.
    qint64 firstTime = 0;   //!< Of the rows counted, ns.
    qint64 lastTime = 0;
    double recentSeconds = 0; //!< What recentCount is over: recentSpan, or less while the log is younger.
    bool ofResult = false;    //!< Rows of the filter's result alone.
    bool complete = true;     //!< Whether all rows are counted; more will follow otherwise.

    //! Events per second over the last recentSeconds.
    [[nodiscard]] double recentRate(const LogTally &tally) const;
    //! Events per second from the first row counted to the last, or over a second where that is less.
    [[nodiscard]] double rate(const LogTally &tally) const;
    [[nodiscard]] double shareOfCount(const LogTally &tally) const; //!< 0 to 1.
    [[nodiscard]] double shareOfBytes(const LogTally &tally) const; //!< Of the inflated bytes, 0 to 1.
    [[nodiscard]] double shareOfWire(const LogTally &tally) const;  //!< 0 to 1.
};

Q_DECLARE_METATYPE(LogFiguresByGroup)

//! Counts what the log holds by event type and by guild, over all of it or over the filter's result. It reads
//! columns only: rows that come are added, rows that were dropped are taken away, and nothing is counted
//! again unless the filter is another.
//!
//! It lives in a thread of its own; slots are called there (queued). It counts in slices, so that no slot
//! waits long. While it is not active (its panel is not shown) it does nothing, and keeps nothing but the
//! snapshot or result that it was given last.
class LogStatistics : public QObject
{
    Q_OBJECT

public:
    enum class Scope : quint8 { Log, Result };
    Q_ENUM(Scope)

    static constexpr std::chrono::milliseconds interval{500}; //!< At most one figuresChanged() in it.
    static constexpr std::chrono::seconds recentSpan{10};

    explicit LogStatistics(QObject *parent = nullptr);
    ~LogStatistics() override;

public Q_SLOTS:
    void takeSnapshot(const LogSnapshot &snapshot); //!< For Scope::Log.
    void takeResult(const LogResult &result);       //!< For Scope::Result; its snapshot is not Scope::Log's.
    void setScope(LogStatistics::Scope scope);      //!< Scope::Log at first.
    void setActive(bool active);                    //!< Not active at first.
    void clear();                                   //!< The log was cleared: forget all rows.

Q_SIGNALS:
    void figuresChanged(const LogFiguresByGroup &figures);

private:
    class Private;
    std::unique_ptr<Private> d;
};

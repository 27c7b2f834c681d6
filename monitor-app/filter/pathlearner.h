// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"
#include "filter/pathcatalogue.h"

#include <QObject>

#include <chrono>
#include <vector>

//! Learns which paths there are in the payloads of the log, for completion: of the first payloads of each
//! event type, and of a few of those that follow. It lives in a thread of its own (it inflates); slots are
//! called there (queued).
class PathLearner : public QObject
{
    Q_OBJECT

public:
    static constexpr int firstOfType = 64;                    //!< Payloads of each type that are all read.
    static constexpr int laterOfType = 4096;                  //!< Behind them one of so many is.
    static constexpr int payloadsAtOnce = 256;                //!< Then other slots have their turn.
    static constexpr std::chrono::milliseconds interval{500}; //!< At most one catalogueChanged() in it.

    explicit PathLearner(QObject *parent = nullptr);
    ~PathLearner() override;

public Q_SLOTS:
    void takeSnapshot(const LogSnapshot &snapshot);
    void clear(); //!< The log was cleared: paths stay known, rows count from their beginning.

Q_SIGNALS:
    void catalogueChanged(const PathCatalogue &catalogue);

private:
    void learnMore();
    void learnChunk(const LogChunk &chunk, RowId end, int *budget);
    [[nodiscard]] bool isWanted(LogType::Code type);
    void publishSoon();

    LogSnapshot m_snapshot;
    RowId m_next = 0;
    std::vector<quint32> m_seen; //!< Rows of each type.
    PayloadReader m_reader;
    PathCatalogue m_catalogue;
    bool m_isWorking = false;    //!< learnMore() is on its way.
    bool m_isPublishing = false; //!< catalogueChanged() is on its way.
};

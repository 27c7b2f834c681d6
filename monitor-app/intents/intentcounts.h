// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/workerthreads.h"
#include "filter/logstatistics.h"

#include <gateway/protocol/intents.h>

#include <QList>
#include <QObject>

class IdentifyReader;
class LogSearch;

//! Counts what the panel of intents shows, over the whole log, in threads of its own. It does so only while
//! the panel is in sight. It lives in the GUI thread, where nothing of it waits.
class IntentCounts : public QObject
{
    Q_OBJECT

public:
    explicit IntentCounts(QObject *parent = nullptr);
    ~IntentCounts() override;

    void setActive(bool active);
    //! Whether messages that came empty are counted: their payloads are read for it.
    void setEmptyMessagesCounted(bool counted);

    //! Whether IDENTIFY is looked for, to tell the intents.
    void setIntentsRead(bool read);

public Q_SLOTS:
    void takeSnapshot(const LogSnapshot &snapshot);
    void clear(); //!< The log was cleared.

Q_SIGNALS:
    void figuresChanged(const LogFiguresByGroup &figures);
    void emptyMessagesChanged(qint64 count);
    void intentsFound(Gateway::Intents intents);

private:
    [[nodiscard]] bool isSearching() const { return m_active && m_emptyMessagesCounted; }
    void setSearching(bool before);
    void readIntents();
    WorkerThreads m_threads;
    LogStatistics *m_statistics;
    LogSearch *m_search;
    IdentifyReader *m_identifyReader;
    LogSnapshot m_snapshot;
    bool m_active = false;
    bool m_emptyMessagesCounted = false;
    bool m_intentsRead = false;
};

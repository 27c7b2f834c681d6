// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intentcounts.h"

#include "filter/logsearch.h"
#include "intents/identifyreader.h"
#include "intents/intentnotes.h"

IntentCounts::IntentCounts(QObject *parent)
    : QObject(parent)
    , m_statistics(m_threads.start(new LogStatistics, QStringLiteral("intents")))
    , m_search(m_threads.start(new LogSearch, QStringLiteral("emptymessages")))
    , m_identifyReader(m_threads.start(new IdentifyReader, QStringLiteral("identify")))
{
    FilterError error;
    const Filter filter = Filter::compile(emptyMessagesFilter(), &error);
    QMetaObject::invokeMethod(m_search, [search = m_search, filter] { search->setFilter(filter); });
    connect(m_statistics, &LogStatistics::figuresChanged, this, &IntentCounts::figuresChanged);
    connect(m_identifyReader, &IdentifyReader::intentsFound, this, [this](Gateway::Intents intents) {
        if (m_intentsRead)
            Q_EMIT intentsFound(intents);
    });
    connect(m_search, &LogSearch::resultChanged, this, [this](const LogResult &result) {
        // Of another filter are the results from before this one.
        if (isSearching() && !result.filter.isEmpty())
            Q_EMIT emptyMessagesChanged(result.matches.size());
    });
}

IntentCounts::~IntentCounts()
{
    m_threads.end();
}

void IntentCounts::setActive(bool active)
{
    const bool before = isSearching();
    m_active = active;
    QMetaObject::invokeMethod(m_statistics,
                              [statistics = m_statistics, active] { statistics->setActive(active); });
    setSearching(before);
    readIntents();
}

void IntentCounts::setIntentsRead(bool read)
{
    m_intentsRead = read;
    readIntents();
}

void IntentCounts::readIntents()
{
    if (m_active && m_intentsRead)
        QMetaObject::invokeMethod(m_identifyReader, [reader = m_identifyReader, snapshot = m_snapshot] {
            reader->takeSnapshot(snapshot);
        });
}

void IntentCounts::setEmptyMessagesCounted(bool counted)
{
    const bool before = isSearching();
    m_emptyMessagesCounted = counted;
    setSearching(before);
}

void IntentCounts::setSearching(bool before)
{
    if (before == isSearching())
        return;
    // It keeps no rows that nobody asks for.
    if (before)
        QMetaObject::invokeMethod(m_search, &LogSearch::clear);
    else
        takeSnapshot(m_snapshot);
}

void IntentCounts::takeSnapshot(const LogSnapshot &snapshot)
{
    m_snapshot = snapshot;
    QMetaObject::invokeMethod(m_statistics,
                              [statistics = m_statistics, snapshot] { statistics->takeSnapshot(snapshot); });
    if (isSearching())
        QMetaObject::invokeMethod(m_search,
                                  [search = m_search, snapshot] { search->takeSnapshot(snapshot); });
    readIntents();
}

void IntentCounts::clear()
{
    m_snapshot = {};
    QMetaObject::invokeMethod(m_statistics, &LogStatistics::clear);
    QMetaObject::invokeMethod(m_search, &LogSearch::clear);
    QMetaObject::invokeMethod(m_identifyReader, &IdentifyReader::clear);
}

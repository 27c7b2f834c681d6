// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathlearner.h"

#include <QTimer>

#include <algorithm>

PathLearner::PathLearner(QObject *parent) : QObject(parent), m_seen(std::size_t(65536), 0) {}

PathLearner::~PathLearner() = default;

void PathLearner::takeSnapshot(const LogSnapshot &snapshot)
{
    m_snapshot = snapshot;
    m_next = std::max(m_next, snapshot.firstRow());
    if (!m_isWorking)
        learnMore();
}

void PathLearner::clear()
{
    m_snapshot = LogSnapshot();
    std::fill(m_seen.begin(), m_seen.end(), 0U);
}

bool PathLearner::isWanted(LogType::Code type)
{
    const quint32 before = m_seen[type]++;
    return before < quint32(firstOfType) || before % laterOfType == 0;
}

void PathLearner::learnChunk(const LogChunk &chunk, RowId end, int *budget)
{
    const LogType::Code *types = chunk.columns().type;
    for (; m_next<end && * budget> 0; ++m_next) {
        const int row = int(m_next - chunk.firstRow());
        if (!isWanted(types[row]))
            continue;
        --*budget;
        if (m_catalogue.learn(m_reader.payload(chunk, row)))
            publishSoon();
    }
}

void PathLearner::learnMore()
{
    m_isWorking = false;
    int budget = payloadsAtOnce;
    while (m_snapshot.contains(m_next) && budget > 0) {
        const LogChunkPointer &chunk = m_snapshot.chunk(m_snapshot.chunkIndexOf(m_next));
        const RowId end = std::min(m_snapshot.endRow(), chunk->firstRow() + RowId(chunk->size()));
        learnChunk(*chunk, end, &budget);
    }
    if (m_snapshot.contains(m_next)) {
        m_isWorking = true;
        QMetaObject::invokeMethod(this, &PathLearner::learnMore, Qt::QueuedConnection);
    } else {
        m_snapshot = LogSnapshot(); // Chunks that are dropped must not be held for the next rows' sake.
    }
}

void PathLearner::publishSoon()
{
    if (m_isPublishing)
        return;
    m_isPublishing = true;
    QTimer::singleShot(interval, this, [this] {
        m_isPublishing = false;
        Q_EMIT catalogueChanged(m_catalogue);
    });
}

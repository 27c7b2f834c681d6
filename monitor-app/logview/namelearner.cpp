// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namelearner.h"

#include <QElapsedTimer>

#include <algorithm>

namespace {

//! How long the texts of visible rows may have to wait.
constexpr qint64 sliceMilliseconds = 5;
//! So many rows are read between two looks at the clock.
constexpr int rowsPerLook = 64;

} // namespace

void NameLearner::take(const LogSnapshot &snapshot)
{
    m_snapshot = snapshot;
}

bool NameLearner::readOn()
{
    m_next = std::max(m_next, m_snapshot.firstRow());
    QElapsedTimer clock;
    clock.start();
    while (m_next < m_snapshot.endRow() && clock.elapsed() < sliceMilliseconds) {
        const qsizetype index = m_snapshot.chunkIndexOf(m_next);
        const LogChunk &chunk = *m_snapshot.chunk(index);
        const int first = int(m_next - chunk.firstRow());
        const int end = std::min(m_snapshot.rowsOfChunk(index), first + rowsPerLook);
        for (int row = first; row < end; ++row)
            read(chunk, row);
        m_next = chunk.firstRow() + RowId(end);
    }
    if (m_next < m_snapshot.endRow())
        return true;
    m_snapshot = {}; // What the store drops is not to be kept for this.
    return false;
}

void NameLearner::read(const LogChunk &chunk, int row)
{
    const LogColumns &columns = chunk.columns();
    const Gateway::EventType type = LogType::eventType(columns.type[row]);
    switch (NameBook::lessonOf(type)) {
    case NameBook::Lesson::None:
        return;
    case NameBook::Lesson::User:
        if (columns.user[row] == 0 || m_names->knowsUser(columns.user[row]))
            return;
        break;
    case NameBook::Lesson::Names:
        break;
    }
    m_names->learn(type, m_reader.payload(chunk, row));
}

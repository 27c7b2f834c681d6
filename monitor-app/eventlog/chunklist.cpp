// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunklist.h"

#include <algorithm>
#include <new>

using namespace std::chrono_literals;

ChunkList::ChunkList(const LogStore::Budget &budget)
{
    setBudget(budget);
}

ChunkList::~ChunkList() = default;

qsizetype ChunkList::memory() const
{
    return m_memory + (m_open ? m_open->memory() : 0);
}

qsizetype ChunkList::sealedCount() const
{
    return m_chunks.size() - (m_open ? 1 : 0);
}

const SealedChunk &ChunkList::sealed(qsizetype index) const
{
    return static_cast<const SealedChunk &>(*m_chunks.at(index));
}

void ChunkList::append(LogEntry &&entry)
{
    if (!attempt([this] { ensureOpen(); })) {
        drop(1);
        return;
    }
    m_open->append(std::move(entry));
    ++m_endRow;
    if (m_open->isFull())
        (void)seal();
    keepWithinBudget();
}

void ChunkList::ensureOpen()
{
    if (m_open)
        return;
    const auto open = std::make_shared<OpenChunk>(m_endRow);
    m_chunks.append(open);
    m_open = open;
}

//! False when its rows were dropped instead.
bool ChunkList::seal()
{
    const bool isSealed = attempt([this] {
        const auto chunk = std::make_shared<const SealedChunk>(*m_open, &m_compressor);
        m_chunks.last() = chunk; // Snapshots that others hold are left as they are, which takes a copy.
        m_memory += chunk->memory();
        m_payloadBytes += quint64(chunk->payloadBytes());
        m_open.reset();
    });
    if (!isSealed)
        dropOpen();
    return isSealed;
}

template <typename Step>
bool ChunkList::attempt(Step step)
{
    for (;;) {
        try {
            step();
            return true;
        } catch (const std::bad_alloc &) {
            if (!makeRoom())
                return false;
        }
    }
}

//! Gives up the oldest rows on the heap. False when there are none but those of the open chunk.
bool ChunkList::makeRoom()
{
    if (m_inFiles == sealedCount())
        return false;
    try {
        relieveMemory();
    } catch (const std::bad_alloc &) {
        while (dropOldestFile()) {}
        dropOldestChunk();
    }
    return true;
}

//! The rows of the open chunk, and all before them: the log has no gaps.
void ChunkList::dropOpen()
{
    while (dropOldestFile()) {}
    drop(quint64(m_open->size()));
    m_chunks.removeLast();
    m_open.reset();
}

void ChunkList::keepWithinBudget()
{
    while (memory() > m_budget.memory) {
        if (m_inFiles < sealedCount())
            (void)makeRoom();
        else if (!m_open || !seal())
            break;
    }
    while (m_files.bytes() > m_budget.disk && dropOldestFile()) {}
}

void ChunkList::relieveMemory()
{
    if (m_budget.disk > 0 && m_rest.hasExpired()) {
        // Where the disk is full, the oldest rows make room.
        do {
            if (moveToFile(m_inFiles))
                return;
        } while (dropOldestFile());
        m_rest.setRemainingTime(10s);
    }
    while (dropOldestFile()) {}
    dropOldestChunk();
}

bool ChunkList::moveToFile(qsizetype index)
{
    const SealedChunkPointer moved = m_files.move(sealed(index));
    if (!moved)
        return false;
    m_memory += moved->memory() - sealed(index).memory();
    m_chunks[index] = moved;
    ++m_inFiles;
    return true;
}

bool ChunkList::dropOldestFile()
{
    const std::optional<RowId> end = m_files.dropOldest();
    while (end && m_inFiles > 0 && m_chunks.first()->firstRow() < *end) {
        dropOldestChunk();
        --m_inFiles;
    }
    return end.has_value();
}

void ChunkList::dropOldestChunk()
{
    const SealedChunk &oldest = sealed(0);
    m_dropped += quint64(oldest.size());
    m_memory -= oldest.memory();
    m_payloadBytes -= quint64(oldest.payloadBytes());
    m_chunks.removeFirst();
}

void ChunkList::setBudget(const LogStore::Budget &budget)
{
    m_budget = budget;
    m_budget.memory = std::max(budget.memory, LogStore::leastMemory);
    m_files.setPath(budget.folder);
    m_files.setBudget(budget.disk);
    m_rest.setRemainingTime(0);
    keepWithinBudget();
}

void ChunkList::clear()
{
    m_chunks.clear();
    m_open.reset();
    m_files.clear();
    m_inFiles = 0;
    m_dropped = 0;
    m_payloadBytes = 0;
    m_memory = 0;
}

LogFigures ChunkList::figures() const
{
    LogFigures figures;
    figures.rows = snapshot().rowCount();
    figures.dropped = m_dropped;
    figures.payloadBytes = m_payloadBytes + quint64(m_open ? m_open->payloadBytes() : 0);
    figures.memory = memory();
    figures.disk = m_files.bytes();
    figures.diskError = m_files.error();
    return figures;
}

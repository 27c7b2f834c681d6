// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/eventrow.h"

#include <memory>

//! Rows that follow each other in the log. The store appends to it; a row that was handed out by its id never
//! changes, so that readers in other threads need neither locks nor copies: they learn of a row by a signal
//! that crosses threads after it was written, and look at no row beyond.
class EventChunk
{
public:
    static constexpr RowId capacity = 512;

    explicit EventChunk(RowId first) : m_first(first), m_rows(std::make_unique<EventRow[]>(capacity)) {}

    [[nodiscard]] RowId first() const { return m_first; }
    [[nodiscard]] const EventRow &row(RowId id) const { return m_rows[id - m_first]; }

    // For the store alone.
    [[nodiscard]] RowId size() const { return m_size; }
    [[nodiscard]] bool isFull() const { return m_size == capacity; }
    [[nodiscard]] qsizetype memory() const { return m_memory; }
    void append(EventRow &&row)
    {
        m_memory += row.memory();
        m_rows[m_size++] = std::move(row);
    }

private:
    RowId m_first;
    std::unique_ptr<EventRow[]> m_rows;
    RowId m_size = 0;
    qsizetype m_memory = 0;
};

using EventChunkPointer = std::shared_ptr<const EventChunk>;

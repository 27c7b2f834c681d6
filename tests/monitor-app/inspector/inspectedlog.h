// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../eventlog/madeevents.h"
#include "eventlog/logsnapshot.h"
#include "eventlog/openchunk.h"
#include "inspector/newesttask.h"

//! A small log made by a test.
class InspectedLog
{
public:
    void add(const Gateway::Event &event) { add(LogEntry::fromEvent(event)); }
    void add(LogEntry entry) { m_chunk->append(std::move(entry)); }
    //! What is no payload of the gateway, such as malformed text.
    void addRaw(const QByteArray &payload)
    {
        LogEntry entry;
        entry.payload = payload;
        entry.op = 0;
        add(std::move(entry));
    }
    [[nodiscard]] LogSnapshot snapshot() const
    {
        return LogSnapshot({m_chunk}, m_chunk->firstRow() + RowId(m_chunk->size()));
    }

private:
    std::shared_ptr<OpenChunk> m_chunk = std::make_shared<OpenChunk>(RowId(0));
};

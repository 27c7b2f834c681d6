// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logchunk.h"

#include <array>

//! The bytes on the wire that each row of a chunk is answerable for. Of a frame with several payloads the
//! first has the bytes of all in its column, the others have 0: here they are divided among the payloads of
//! the frame in proportion to their sizes, in whole bytes whose sum is that of the frame.
//!
//! Payloads of a frame follow each other within their shard. A frame whose payloads lie in two chunks is
//! divided among those in the first.
class WireShares
{
public:
    WireShares(const LogColumns &columns, int rows);

    [[nodiscard]] quint32 operator[](int row) const { return m_shares[std::size_t(row)]; }

private:
    std::array<quint32, LogChunk::capacity> m_shares;
};

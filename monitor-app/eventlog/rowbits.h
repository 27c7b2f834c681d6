// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logchunk.h"

#include <array>
#include <bit>

//! One bit for each row of a chunk.
class RowBits
{
public:
    static constexpr int words = LogChunk::capacity / 64;

    void set(int row) { m_words[std::size_t(row) / 64] |= quint64(1) << (row % 64); }
    void reset(int row) { m_words[std::size_t(row) / 64] &= ~(quint64(1) << (row % 64)); }
    [[nodiscard]] bool test(int row) const { return (m_words[std::size_t(row) / 64] >> (row % 64)) & 1; }
    void clear() { m_words.fill(0); }
    //! Sets the rows from \a from to before \a to.
    void setRange(int from, int to);

    [[nodiscard]] int count() const;
    [[nodiscard]] bool none() const;
    [[nodiscard]] int nth(int n) const;           //!< The row of the n-th bit that is set, counted from 0.
    [[nodiscard]] int countBefore(int row) const; //!< Bits set before \a row.
    [[nodiscard]] int next(int row) const; //!< The first row set at or after \a row; -1 when there is none.

    [[nodiscard]] quint64 &word(int index) { return m_words[std::size_t(index)]; }
    [[nodiscard]] quint64 word(int index) const { return m_words[std::size_t(index)]; }

    RowBits &operator&=(const RowBits &other);
    RowBits &operator|=(const RowBits &other);
    void invert(int from, int to); //!< Of the rows from \a from to before \a to.

private:
    std::array<quint64, words> m_words{};
};

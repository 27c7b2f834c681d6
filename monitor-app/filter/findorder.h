// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/chunkscan.h"
#include "filter/logresult.h"

#include <vector>

//! In what order the rows of a result in natural order are looked at when something is to be found from a
//! place on, in either direction and past the end.
class FindOrder
{
public:
    static constexpr RowId noRow = ~RowId(0);

    FindOrder() = default;
    //! From beside \a position on, or, where that is negative, from the first row in that direction. \a
    //! forward means the order shown.
    FindOrder(const LogResult &result, qsizetype position, bool forward);

    [[nodiscard]] const std::vector<ScanPiece> &pieces() const { return m_pieces; }
    //! The row of \a piece that comes first of those whose bits are set, or noRow.
    [[nodiscard]] RowId rowIn(std::size_t piece, const RowBits &bits) const;
    [[nodiscard]] bool isPastEnd(std::size_t piece) const { return piece >= m_pastEnd; }

private:
    void addForward(const LogResult &result, RowId from, RowId to);
    void addBackward(const LogResult &result, RowId from, RowId to);
    void addPiece(const LogResult &result, const ChunkMatchesPointer &matches, RowId from, RowId to);

    bool m_ascending = true; //!< Rows are looked at in ascending order of their ids.
    std::vector<ScanPiece> m_pieces;
    std::size_t m_pastEnd = ~std::size_t(0);
};

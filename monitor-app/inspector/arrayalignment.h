// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

//! Two elements of arrays (or members of objects) that belong together; -1 where one of them has none.
struct AlignedPair
{
    int a = -1;
    int b = -1;
    bool moved = false; //!< It stands at another place among those that stayed.
};

//! What the alignment knows of the elements of an array.
struct AlignedElements
{
    std::vector<quint64> hashes;     //!< Equal for equal values.
    std::vector<quint64> identities; //!< Of their ids; empty where they have none or not all differ.
    std::vector<int> kinds;          //!< Elements of one kind may be a change of each other.
};

//! Finds what belongs together: by identity where both have one, else by the longest common subsequence of
//! equal elements, then equal ones elsewhere (moved), then what stands at the same place between them. In the
//! order of \a b; what is only in \a a stands behind what was before it. The subsequence is only searched as
//! long as \a budget, in comparisons, lasts; beyond it equal elements are matched in their order.
[[nodiscard]] std::vector<AlignedPair> alignArrays(const AlignedElements &a, const AlignedElements &b,
                                                   qint64 *budget);

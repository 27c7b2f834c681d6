// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logchunk.h"
#include "eventlog/rowbits.h"
#include "filter/payloadprobe.h"

#include <memory>
#include <vector>

//! The rows of a chunk that are tested together.
struct RowSpan
{
    const LogChunk &chunk;
    int from = 0;
    int to = 0;

    [[nodiscard]] int firstWord() const { return from / 64; }
    [[nodiscard]] int endWord() const { return (to + 63) / 64; }
};

//! What the columns alone say of rows. Bits outside of the span are clear.
struct RowDecision
{
    RowBits yes;
    RowBits maybe; //!< The payload must be asked; none of them is in yes.
};

//! A part of a compiled filter, immutable.
class FilterNode
{
public:
    using Pointer = std::unique_ptr<const FilterNode>;

    virtual ~FilterNode() = default;

    [[nodiscard]] virtual bool needsPayload() const { return false; }
    [[nodiscard]] virtual int cost() const = 0; //!< To test one row, about picoseconds or more.

    //! Sets the bits of \a decision, which are clear.
    virtual void decide(const RowSpan &span, RowDecision *decision) const = 0;
    [[nodiscard]] virtual bool test(const LogColumns &columns, int row, PayloadProbe *probe) const = 0;

    //! Whether it is the same for all rows.
    [[nodiscard]] virtual bool isAlways(bool /*value*/) const { return false; }

    [[nodiscard]] static Pointer constant(bool value);
    //! Children are put in the order of their costs; constant ones are left out.
    [[nodiscard]] static Pointer allOf(std::vector<Pointer> children);
    [[nodiscard]] static Pointer anyOf(std::vector<Pointer> children);
    [[nodiscard]] static Pointer negation(Pointer child);
};

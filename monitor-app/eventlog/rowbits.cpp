// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/rowbits.h"

#include <algorithm>

namespace {

constexpr int wordBits = 64;

//! Calls \a change with each word that holds rows from \a from to before \a to, and a mask of these rows.
template <typename Change>
void forWords(int from, int to, Change change)
{
    if (from >= to)
        return;
    const int last = (to - 1) / wordBits;
    quint64 mask = ~quint64(0) << (from % wordBits);
    for (int index = from / wordBits; index < last; ++index) {
        change(index, mask);
        mask = ~quint64(0);
    }
    const int unused = wordBits - 1 - (to - 1) % wordBits;
    change(last, mask & (~quint64(0) >> unused));
}

//! The place of the n-th bit of \a word that is set; it has as many.
int nthBit(quint64 word, int n)
{
    for (; n > 0; --n)
        word &= word - 1;
    return std::countr_zero(word);
}

} // namespace

void RowBits::setRange(int from, int to)
{
    forWords(from, to, [this](int index, quint64 mask) { word(index) |= mask; });
}

void RowBits::invert(int from, int to)
{
    forWords(from, to, [this](int index, quint64 mask) { word(index) ^= mask; });
}

int RowBits::count() const
{
    int bits = 0;
    for (const quint64 word : m_words)
        bits += std::popcount(word);
    return bits;
}

bool RowBits::none() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](quint64 word) { return word == 0; });
}

int RowBits::nth(int n) const
{
    for (int index = 0; index < words; ++index) {
        const int bits = std::popcount(word(index));
        if (n < bits)
            return index * wordBits + nthBit(word(index), n);
        n -= bits;
    }
    return -1;
}

int RowBits::countBefore(int row) const
{
    int bits = 0;
    const int last = row / wordBits;
    for (int index = 0; index < last; ++index)
        bits += std::popcount(word(index));
    if (row % wordBits != 0)
        bits += std::popcount(word(last) & ~(~quint64(0) << (row % wordBits)));
    return bits;
}

int RowBits::next(int row) const
{
    if (row >= words * wordBits)
        return -1;
    quint64 mask = ~quint64(0) << (row % wordBits);
    for (int index = row / wordBits; index < words; ++index) {
        if (const quint64 rest = word(index) & mask)
            return index * wordBits + std::countr_zero(rest);
        mask = ~quint64(0);
    }
    return -1;
}

RowBits &RowBits::operator&=(const RowBits &other)
{
    for (int index = 0; index < words; ++index)
        word(index) &= other.word(index);
    return *this;
}

RowBits &RowBits::operator|=(const RowBits &other)
{
    for (int index = 0; index < words; ++index)
        word(index) |= other.word(index);
    return *this;
}

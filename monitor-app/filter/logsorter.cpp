// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/logsorter.h"

#include "filter/logsortkey.h"

#include <algorithm>
#include <array>

namespace {

constexpr int digitBits = 11;
constexpr std::size_t digitValues = std::size_t(1) << digitBits;
constexpr int digits = (64 + digitBits - 1) / digitBits;
using Histogram = std::array<std::size_t, digitValues>;

std::size_t digitOf(quint64 key, int digit)
{
    return std::size_t(key >> (digit * digitBits)) & (digitValues - 1);
}

} // namespace

LogResult::SortedRows LogSorter::merge(const LogSnapshot &snapshot, const MatchSet &matches)
{
    Entries entries = newEntries(snapshot, matches);
    if (!sortByKey(&entries))
        return {};
    const RowId firstRow = snapshot.firstRow();
    if (!entries.empty() || firstRow > m_firstRow)
        mergeIn(entries, firstRow);
    m_firstRow = firstRow;
    if (!matches.chunks().isEmpty()) {
        const ChunkMatches &last = *matches.chunks().constLast();
        m_endRow = std::max(m_endRow, last.firstRow + RowId(last.tested));
    }
    return m_cancelled ? LogResult::SortedRows() : m_rows;
}

LogSorter::Entries LogSorter::newEntries(const LogSnapshot &snapshot, const MatchSet &matches) const
{
    const LogSortKey key(m_key);
    const qsizetype known = matches.lowerBound(m_endRow);
    Entries entries;
    entries.reserve(std::size_t(matches.size() - known));
    for (const ChunkMatchesPointer &chunkMatches : matches.chunks()) {
        const RowId first = chunkMatches->firstRow;
        if (chunkMatches->count == 0 || first + RowId(chunkMatches->tested) <= m_endRow)
            continue;
        if (m_cancelled)
            break;
        const LogColumns &columns = snapshot.chunk(snapshot.chunkIndexOf(first))->columns();
        const int from = m_endRow > first ? int(m_endRow - first) : 0;
        for (int row = chunkMatches->bits.next(from); row >= 0; row = chunkMatches->bits.next(row + 1))
            entries.push_back({key.of(columns, row), first + RowId(row)});
    }
    return entries;
}

//! A radix sort from the least digit: entries are in the order of their rows, and equal keys keep it. Digits
//! that all keys share are passed by, so that small numbers cost little. False when it was cancelled.
bool LogSorter::sortByKey(Entries *entries) const
{
    constexpr std::size_t few = 4096;
    if (entries->size() < few) {
        std::stable_sort(entries->begin(), entries->end(),
                         [](const Entry &a, const Entry &b) { return a.key < b.key; });
        return !m_cancelled;
    }
    auto histograms = std::make_unique<std::array<Histogram, digits>>();
    for (const Entry &entry : *entries) {
        for (int digit = 0; digit < digits; ++digit)
            ++(*histograms)[std::size_t(digit)][digitOf(entry.key, digit)];
    }
    Entries other(entries->size());
    for (int digit = 0; digit < digits; ++digit) {
        Histogram &histogram = (*histograms)[std::size_t(digit)];
        if (histogram[digitOf(entries->front().key, digit)] == entries->size())
            continue;
        if (m_cancelled)
            return false;
        std::size_t before = 0;
        for (std::size_t &place : histogram)
            before += std::exchange(place, before);
        for (const Entry &entry : *entries)
            other[histogram[digitOf(entry.key, digit)]++] = entry;
        entries->swap(other);
    }
    return !m_cancelled;
}

void LogSorter::mergeIn(const Entries &entries, RowId firstRow)
{
    auto rows = std::make_shared<std::vector<RowId>>();
    std::vector<quint64> keys;
    rows->reserve(m_rows->size() + entries.size());
    keys.reserve(m_rows->size() + entries.size());
    auto next = entries.begin();
    const auto append = [&](quint64 key, RowId row) {
        keys.push_back(key);
        rows->push_back(row);
    };
    for (std::size_t index = 0; index < m_keys.size(); ++index) {
        const RowId row = (*m_rows)[index];
        if (row < firstRow)
            continue;
        // Rows of equal keys that are known came before those that are new.
        const quint64 key = m_keys[index];
        for (; next != entries.end() && next->key < key; ++next)
            append(next->key, next->row);
        append(key, row);
    }
    for (; next != entries.end(); ++next)
        append(next->key, next->row);
    m_keys = std::move(keys);
    m_rows = std::move(rows);
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrayalignment.h"

#include <algorithm>
#include <unordered_map>

namespace {

class Alignment
{
public:
    Alignment(const AlignedElements &a, const AlignedElements &b)
        : m_a(a), m_b(b), m_matchOfA(a.hashes.size(), -1), m_matchOfB(b.hashes.size(), -1)
    {}

    std::vector<AlignedPair> align(qint64 *budget)
    {
        if (!m_a.identities.empty() && !m_b.identities.empty()) {
            matchInOrder(m_a.identities, m_b.identities);
        } else {
            matchSubsequence(budget);
            matchInOrder(m_a.hashes, m_b.hashes);
            matchPlaces();
        }
        findMoved();
        return inOrder();
    }

private:
    void match(int a, int b)
    {
        m_matchOfA[std::size_t(a)] = b;
        m_matchOfB[std::size_t(b)] = a;
    }

    //! Equal values that have no match yet, the first with the first.
    void matchInOrder(const std::vector<quint64> &a, const std::vector<quint64> &b)
    {
        std::unordered_map<quint64, std::vector<int>> places;
        for (int i = int(b.size()) - 1; i >= 0; --i) {
            if (m_matchOfB[std::size_t(i)] < 0)
                places[b[std::size_t(i)]].push_back(i);
        }
        for (int i = 0; i < int(a.size()); ++i) {
            const auto there = m_matchOfA[std::size_t(i)] < 0 ? places.find(a[std::size_t(i)]) : places.end();
            if (there == places.end() || there->second.empty())
                continue;
            match(i, there->second.back());
            there->second.pop_back();
        }
    }

    void matchSubsequence(qint64 *budget)
    {
        int begin = 0;
        int endA = int(m_a.hashes.size());
        int endB = int(m_b.hashes.size());
        const auto same = [this](int a, int b) {
            return m_a.hashes[std::size_t(a)] == m_b.hashes[std::size_t(b)];
        };
        for (; begin < endA && begin < endB && same(begin, begin); ++begin)
            match(begin, begin);
        for (; endA > begin && endB > begin && same(endA - 1, endB - 1); --endA, --endB)
            match(endA - 1, endB - 1);
        const qint64 cells = qint64(endA - begin + 1) * (endB - begin + 1);
        if (cells > *budget)
            return;
        *budget -= cells;
        const std::size_t width = std::size_t(endB) - std::size_t(begin) + 1;
        // Lengths of the longest common subsequence of what follows.
        std::vector<quint16> lengths(std::size_t(cells), 0);
        const auto length = [&](int a, int b) -> quint16 & {
            return lengths[std::size_t(a - begin) * width + std::size_t(b - begin)];
        };
        for (int a = endA - 1; a >= begin; --a) {
            for (int b = endB - 1; b >= begin; --b)
                length(a, b) = same(a, b) ? quint16(length(a + 1, b + 1) + 1)
                                          : std::max(length(a + 1, b), length(a, b + 1));
        }
        int a = begin;
        int b = begin;
        while (a < endA && b < endB) {
            if (same(a, b))
                match(a++, b++);
            else if (length(a + 1, b) >= length(a, b + 1))
                ++a;
            else
                ++b;
        }
    }

    //! Between matches that stand in order, the rest are changes of each other, the first of the first.
    void matchPlaces()
    {
        int b = 0;
        for (int a = 0; a < int(m_matchOfA.size()); ++a) {
            const int matched = m_matchOfA[std::size_t(a)];
            if (matched >= 0) {
                b = std::max(b, matched + 1);
                continue;
            }
            if (b < int(m_matchOfB.size()) && m_matchOfB[std::size_t(b)] < 0 &&
                m_a.kinds[std::size_t(a)] == m_b.kinds[std::size_t(b)])
                match(a, b++);
        }
    }

    //! The longest run of pairs that keep their order stays; the others were moved.
    void findMoved()
    {
        std::vector<int> tails; //!< In B: the last of the best run of each length, by its place in A.
        std::vector<int> before(m_matchOfB.size(), -1);
        for (int b = 0; b < int(m_matchOfB.size()); ++b) {
            const int a = m_matchOfB[std::size_t(b)];
            if (a < 0)
                continue;
            const auto place = std::lower_bound(tails.begin(), tails.end(), a, [this](int tail, int value) {
                return m_matchOfB[std::size_t(tail)] < value;
            });
            before[std::size_t(b)] = place == tails.begin() ? -1 : *(place - 1);
            if (place == tails.end())
                tails.push_back(b);
            else
                *place = b;
        }
        m_stays.assign(m_matchOfB.size(), false);
        for (int b = tails.empty() ? -1 : tails.back(); b >= 0; b = before[std::size_t(b)])
            m_stays[std::size_t(b)] = true;
    }

    [[nodiscard]] std::vector<AlignedPair> inOrder() const
    {
        std::vector<AlignedPair> pairs;
        pairs.reserve(m_matchOfA.size() + m_matchOfB.size());
        int nextA = 0;
        const auto addRemoved = [&](int end) {
            for (; nextA < end; ++nextA) {
                if (m_matchOfA[std::size_t(nextA)] < 0)
                    pairs.push_back({nextA, -1, false});
            }
        };
        for (int b = 0; b < int(m_matchOfB.size()); ++b) {
            const int a = m_matchOfB[std::size_t(b)];
            if (a >= 0 && m_stays[std::size_t(b)])
                addRemoved(a);
            pairs.push_back({a, b, a >= 0 && !m_stays[std::size_t(b)]});
        }
        addRemoved(int(m_matchOfA.size()));
        return pairs;
    }

    const AlignedElements &m_a;
    const AlignedElements &m_b;
    std::vector<int> m_matchOfA;
    std::vector<int> m_matchOfB;
    std::vector<bool> m_stays;
};

} // namespace

std::vector<AlignedPair> alignArrays(const AlignedElements &a, const AlignedElements &b, qint64 *budget)
{
    return Alignment(a, b).align(budget);
}

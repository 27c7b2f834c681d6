// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/arrayalignment.h"
#include "inspector/payloaddiff.h"

//! Makes a PayloadDiff. It calls itself for what is nested; the depth of a PayloadTree is bounded.
class PayloadDiffer
{
public:
    PayloadDiffer(PayloadDiff *diff, const Overtaken &overtaken);
    void compare();

private:
    using Hashes = std::vector<quint64>;
    //! Equal for equal values, whatever the order of keys. Collisions of 64 bits with a seed of this process
    //! are not thought of.
    [[nodiscard]] Hashes hashesOf(const PayloadTree &tree) const;
    [[nodiscard]] static quint64 hashOfString(QByteArrayView raw, quint64 seed);

    int add(int a, int b, int parent);
    void compareInto(int pair, int a, int b);
    void addEqual(int pair);
    void addOneSided(int pair);
    [[nodiscard]] bool hasRoom(int count);
    [[nodiscard]] std::vector<AlignedPair> alignMembers(const std::vector<int> &a, const std::vector<int> &b);
    [[nodiscard]] std::vector<AlignedPair> alignElements(const std::vector<int> &a,
                                                         const std::vector<int> &b);
    //! The children of a container; of members with the same key the last alone, which is what counts.
    [[nodiscard]] static std::vector<int> childrenOf(const PayloadTree &tree, int node);
    [[nodiscard]] static std::vector<quint64> identitiesOf(const PayloadTree &tree,
                                                           const std::vector<int> &elements);

    PayloadDiff *m_diff;
    const Overtaken &m_overtaken;
    const PayloadTree &m_a;
    const PayloadTree &m_b;
    Hashes m_hashesA;
    Hashes m_hashesB;
    qint64 m_budget = 20'000'000; //!< Comparisons of elements that subsequences may take.
};

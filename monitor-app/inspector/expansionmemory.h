// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/payloadtree.h"

#include <QHash>

#include <map>
#include <memory>
#include <vector>

//! Which nodes are unfolded, by event type and place, so that stepping from one event to the next of the
//! same type shows the same parts. What is unfolded below a folded node is remembered too.
class ExpansionMemory
{
public:
    static constexpr int capacity = 20'000; //!< Places remembered; beyond it no more are.

    ExpansionMemory();

    void setExpanded(const QByteArray &type, const PayloadTree &tree, int node, bool expanded);
    //! The containers of \a tree that are unfolded, each before those in it.
    [[nodiscard]] std::vector<int> expanded(const QByteArray &type, const PayloadTree &tree) const;
    void forget(const QByteArray &type); //!< Everything of \a type is folded.

private:
    struct Place
    {
        bool expanded = false;
        std::map<QByteArray, Place> places; //!< By key, or `[0]`.
    };
    static void collect(const Place &place, const PayloadTree &tree, int node, std::vector<int> *nodes);

    Place m_first; //!< Of types that were not touched.
    QHash<QByteArray, Place> m_types;
    int m_count = 0;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventtally.h"

#include <algorithm>

using namespace Gateway;

// Names that the gateway makes up must not fill the memory.
static constexpr qsizetype mostUnlisted = 64;

EventTally::EventTally() : m_known(std::size_t(eventTypeCount())) {}

void EventTally::add(const Event &event)
{
    ++m_total;
    if (event.type() != EventType::Unknown) {
        ++m_known[std::size_t(event.type())];
        return;
    }
    const QString name = event.typeName().left(64);
    if (m_unlisted.size() < mostUnlisted || m_unlisted.contains(name))
        ++m_unlisted[name];
    else
        ++m_known[std::size_t(EventType::Unknown)];
}

QList<EventTally::Row> EventTally::rows() const
{
    QList<Row> rows;
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const auto type = EventType(i);
        if (m_known[i] > 0)
            rows.append({type == EventType::Unknown ? QStringLiteral("…") : QString(eventTypeName(type)),
                         m_known[i]});
    }
    for (auto row = m_unlisted.cbegin(); row != m_unlisted.cend(); ++row)
        rows.append({row.key(), row.value()});
    std::ranges::sort(rows, [](const Row &a, const Row &b) {
        return a.count != b.count ? a.count > b.count : a.name < b.name;
    });
    return rows;
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/payload/event.h>

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

//! How many events of each type there were.
class EventTally
{
public:
    struct Row
    {
        QString name;
        qint64 count;
    };

    EventTally();

    void add(const Gateway::Event &event);
    [[nodiscard]] qint64 total() const { return m_total; }

    //! The types that came, the most frequent first.
    [[nodiscard]] QList<Row> rows() const;

private:
    std::vector<qint64> m_known; //!< By EventType.
    QHash<QString, qint64> m_unlisted;
    qint64 m_total = 0;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QtGlobal>

#include <utility>

namespace Gateway {

//! Tells that a slot deleted the shard. \a place is where the shard's destructor looks; slots may run event
//! loops, in which there is another one for that time.
class DeletionWatch
{
public:
    explicit DeletionWatch(bool **place) : m_place(place), m_outer(std::exchange(*place, &m_isGone)) {}
    ~DeletionWatch()
    {
        if (!m_isGone)
            *m_place = m_outer;
        else if (m_outer)
            *m_outer = true;
    }
    Q_DISABLE_COPY_MOVE(DeletionWatch)

    [[nodiscard]] bool isGone() const { return m_isGone; }

private:
    bool m_isGone = false;
    bool **m_place;
    bool *m_outer;
};

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

//! By what the rows of a result are sorted. Rows of equal value stand in the order of the log; descending is
//! ascending turned round.
struct LogOrder
{
    enum class Key : quint8 { Time, Sequence, Shard, Type, Guild, Channel, User, WireSize, Size };

    Key key = Key::Time;
    Qt::SortOrder direction = Qt::AscendingOrder;

    //! Whether rows stand as in the log or turned round: nothing has to be sorted then.
    [[nodiscard]] bool isNatural() const { return key == Key::Time; }
    bool operator==(const LogOrder &) const = default;
};

Q_DECLARE_METATYPE(LogOrder)

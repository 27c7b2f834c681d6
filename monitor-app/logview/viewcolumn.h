// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logorder.h"

#include <QString>

#include <optional>

//! The columns of the table, in the order that they have at first.
enum class ViewColumn : quint8 {
    Time,
    Delta, //!< Since the row shown before.
    Shard,
    Direction,
    Op,
    Type,
    Sequence,
    Guild,
    Channel,
    User,
    WireSize,
    Size,
    Replayed,
    State,
    Summary,
};

inline constexpr int viewColumnCount = int(ViewColumn::Summary) + 1;

namespace ViewColumns {

[[nodiscard]] QString title(ViewColumn column);
[[nodiscard]] QString toolTip(ViewColumn column);
//! The longest text that is usual in it.
[[nodiscard]] QString sample(ViewColumn column);
[[nodiscard]] bool isRightAligned(ViewColumn column);
[[nodiscard]] bool isShownAtFirst(ViewColumn column);
//! What rows are sorted by when its heading is clicked; nothing where that is not possible.
[[nodiscard]] std::optional<LogOrder::Key> sortKey(ViewColumn column);
[[nodiscard]] ViewColumn ofSortKey(LogOrder::Key key);

} // namespace ViewColumns

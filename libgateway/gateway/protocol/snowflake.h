// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace Gateway {

//! Milliseconds between the Unix epoch and the first instant a snowflake can hold, 2015-01-01.
inline constexpr qint64 snowflakeEpoch = 1420070400000;

//! When the thing that \a snowflake names was made, in UTC with milliseconds.
[[nodiscard]] inline QDateTime snowflakeTime(quint64 snowflake)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(snowflake >> 22) + snowflakeEpoch, Qt::UTC);
}

//! Reads an unsigned 64-bit decimal without sign, blanks or leading zeros; nothing for other text.
GATEWAY_EXPORT std::optional<quint64> snowflakeFromText(QByteArrayView text);

} // namespace Gateway

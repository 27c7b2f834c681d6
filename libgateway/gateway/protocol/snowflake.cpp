// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/snowflake.h>

#include <charconv>

namespace Gateway {

std::optional<quint64> snowflakeFromText(QByteArrayView text)
{
    if (text.isEmpty() || text.front() == '0' || text.front() < '0' || text.front() > '9')
        return {};
    quint64 value = 0;
    const char *end = text.data() + text.size();
    const auto [rest, failure] = std::from_chars(text.data(), end, value);
    if (failure != std::errc() || rest != end)
        return {};
    return value;
}

} // namespace Gateway

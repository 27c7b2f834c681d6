// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/logsortkey.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace {

std::vector<quint32> ranksOfTypes()
{
    std::vector<std::pair<QByteArray, LogType::Code>> names;
    for (const LogType::Code code : LogType::all())
        names.emplace_back(LogType::name(code), code);
    std::sort(names.begin(), names.end());
    std::vector<quint32> ranks(std::size_t(std::numeric_limits<LogType::Code>::max()) + 1);
    quint32 rank = 0;
    for (const auto &[name, code] : names)
        ranks[code] = ++rank;
    return ranks;
}

//! Negative numbers before the others.
quint64 signedKey(qint64 value)
{
    return quint64(value) ^ (quint64(1) << 63);
}

} // namespace

LogSortKey::LogSortKey(LogOrder::Key key) : m_key(key)
{
    if (key == LogOrder::Key::Type)
        m_typeRanks = ranksOfTypes();
}

quint64 LogSortKey::of(const LogColumns &columns, int row) const
{
    switch (m_key) {
    case LogOrder::Key::Time:
        return signedKey(columns.time[row]);
    case LogOrder::Key::Sequence:
        return signedKey(columns.sequence[row]);
    case LogOrder::Key::Shard:
        return columns.shard[row];
    case LogOrder::Key::Type:
        return m_typeRanks[columns.type[row]];
    case LogOrder::Key::Guild:
        return columns.guild[row];
    case LogOrder::Key::Channel:
        return columns.channel[row];
    case LogOrder::Key::User:
        return columns.user[row];
    case LogOrder::Key::WireSize:
        return columns.wireSize[row];
    case LogOrder::Key::Size:
        return columns.size[row];
    }
    return 0;
}

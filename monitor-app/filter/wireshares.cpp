// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/wireshares.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace {

bool isReceived(const LogColumns &columns, int row)
{
    return LogDirection(columns.direction[row]) == LogDirection::Received;
}

bool framesHoldSeveral(const LogColumns &columns, int rows)
{
    for (int row = 0; row < rows; ++row) {
        if (columns.wireSize[row] == 0 && isReceived(columns, row))
            return true;
    }
    return false;
}

} // namespace

WireShares::WireShares(const LogColumns &columns, int rows)
{
    Q_ASSERT(rows <= LogChunk::capacity);
    std::copy_n(columns.wireSize, rows, m_shares.begin());
    if (!framesHoldSeveral(columns, rows))
        return;

    const auto divide = [&](const QList<int> &frame) {
        if (frame.size() < 2)
            return;
        quint64 sizes = 0;
        for (const int row : frame)
            sizes += columns.size[row];
        if (sizes == 0)
            return;
        // Each gets what is between two rounded sums, so that nothing is lost by the rounding.
        const quint64 bytes = columns.wireSize[frame.first()];
        quint64 sum = 0;
        quint64 given = 0;
        for (const int row : frame) {
            sum += columns.size[row];
            const quint64 upToHere = bytes * sum / sizes;
            m_shares[std::size_t(row)] = quint32(upToHere - given);
            given = upToHere;
        }
    };
    QHash<quint16, QList<int>> frames; // The rows of the newest frame of each shard.
    for (int row = 0; row < rows; ++row) {
        if (!isReceived(columns, row))
            continue;
        QList<int> &frame = frames[columns.shard[row]];
        if (columns.wireSize[row] > 0) {
            divide(frame);
            frame.clear();
            frame.append(row);
        } else if (!frame.isEmpty()) {
            frame.append(row);
        }
    }
    for (const QList<int> &frame : std::as_const(frames))
        divide(frame);
}

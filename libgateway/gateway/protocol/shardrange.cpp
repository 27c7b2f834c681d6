// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/shardrange.h>

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace Gateway {

// More would be a slip of the finger: the largest bots run some thousand.
static constexpr int mostShards = 100'000;

static ShardRange malformed(QStringView text, const QString &reason, Error *error)
{
    *error = Error(
        ErrorDomain::Usage, ErrorCode::InvalidShard,
        QCoreApplication::translate("Gateway::ShardRange", "“%1” names no shards: %2.").arg(text, reason),
        QCoreApplication::translate("Gateway::ShardRange", "Write auto, 16, or 0-3,8 of 16."));
    return {};
}

static bool takeIds(QStringView part, QList<int> *ids)
{
    const qsizetype dash = part.indexOf(u'-');
    bool ok = false;
    const int first = (dash < 0 ? part : part.first(dash)).trimmed().toInt(&ok);
    if (!ok || first < 0)
        return false;
    const int last = dash < 0 ? first : part.sliced(dash + 1).trimmed().toInt(&ok);
    if (!ok || last < first || last >= mostShards)
        return false;
    for (int id = first; id <= last; ++id)
        ids->append(id);
    return true;
}

ShardRange ShardRange::fromText(QStringView text, Error *error)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.compare(u"auto", Qt::CaseInsensitive) == 0)
        return {};
    const qsizetype of = trimmed.indexOf(u"of", 0, Qt::CaseInsensitive);
    bool ok = false;
    ShardRange range;
    range.count = (of < 0 ? trimmed : trimmed.sliced(of + 2)).trimmed().toInt(&ok);
    if (!ok || range.count < 1 || range.count > mostShards)
        return malformed(
            text,
            QCoreApplication::translate("Gateway::ShardRange", "the count must be 1 to %1").arg(mostShards),
            error);
    if (of < 0)
        return range;
    const QList<QStringView> parts = trimmed.first(of).split(u',');
    for (const QStringView part : parts) {
        if (!takeIds(part.trimmed(), &range.ids))
            return malformed(text,
                             QCoreApplication::translate("Gateway::ShardRange", "“%1” is no shard or range")
                                 .arg(part.trimmed()),
                             error);
    }
    std::sort(range.ids.begin(), range.ids.end());
    range.ids.erase(std::unique(range.ids.begin(), range.ids.end()), range.ids.end());
    if (range.ids.constLast() >= range.count)
        return malformed(text,
                         QCoreApplication::translate("Gateway::ShardRange", "of %1 shards the last is %2")
                             .arg(range.count)
                             .arg(range.count - 1),
                         error);
    return range;
}

QString ShardRange::toString() const
{
    if (count == 0)
        return QStringLiteral("auto");
    if (ids.isEmpty())
        return QString::number(count);
    QStringList parts;
    for (qsizetype first = 0; first < ids.size();) {
        qsizetype last = first;
        while (last + 1 < ids.size() && ids[last + 1] == ids[last] + 1)
            ++last;
        parts.append(first == last ? QString::number(ids[first])
                                   : QStringLiteral("%1-%2").arg(ids[first]).arg(ids[last]));
        first = last + 1;
    }
    return QStringLiteral("%1 of %2").arg(parts.join(u',')).arg(count);
}

QList<int> ShardRange::idsOf(int total) const
{
    if (!ids.isEmpty())
        return ids;
    QList<int> all(total);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statisticsmodel.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

//! What a group is sorted by: the figure or the name, and its key among equals, so that no two rows change
//! places without a reason.
struct SortKey
{
    double value = 0;
    QString name;
    quint64 key = 0;
    std::size_t index = 0;

    bool operator<(const SortKey &other) const
    {
        if (value != other.value)
            return value < other.value;
        if (const int order = name.compare(other.name, Qt::CaseInsensitive); order != 0)
            return order < 0;
        return key < other.key;
    }
};

QString csvField(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    QString quoted = text;
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

void StatisticsModel::takeFigures(const LogFiguresByGroup &figures)
{
    m_figures = figures;
    reorder();
}

void StatisticsModel::clear()
{
    beginResetModel();
    m_shown.clear();
    m_figures = {};
    endResetModel();
}

void StatisticsModel::setGuildName(quint64 guild, const QString &name)
{
    if (m_group != Group::Guilds || m_guildNames.value(guild) == name)
        return;
    m_guildNames.insert(guild, name);
    for (int row = 0; row < rowCount(); ++row) {
        if (tally(row).key == guild)
            Q_EMIT dataChanged(index(row, NameColumn), index(row, NameColumn));
    }
}

void StatisticsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    const bool held = std::exchange(m_orderHeld, false); // Asked for: not what is held off.
    reorder();
    m_orderHeld = held;
}

QList<LogTally> StatisticsModel::sorted(qsizetype count) const
{
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::vector<SortKey> keys;
    keys.reserve(std::size_t(tallies().size()));
    for (const LogTally &tally : tallies()) {
        const double figure = value(tally, m_sortColumn);
        SortKey key{descending ? -figure : figure, {}, tally.key, keys.size()};
        if (m_sortColumn == NameColumn)
            key.name = name(tally);
        keys.push_back(std::move(key));
    }
    const auto middle = keys.begin() + std::min(count, qsizetype(keys.size()));
    const bool reversed = descending && m_sortColumn == NameColumn;
    std::partial_sort(keys.begin(), middle, keys.end(),
                      [reversed](const SortKey &a, const SortKey &b) { return reversed ? b < a : a < b; });
    QList<LogTally> result;
    result.reserve(middle - keys.begin());
    std::for_each(keys.begin(), middle,
                  [&](const SortKey &key) { result << tallies().at(qsizetype(key.index)); });
    return result;
}

QList<LogTally> StatisticsModel::inPlaces(QList<LogTally> tallies) const
{
    QHash<quint64, qsizetype> places;
    for (const LogTally &tally : m_shown)
        places.insert(tally.key, places.size());
    // New ones stand at the end for the time being.
    const qsizetype last = m_shown.size();
    std::stable_sort(tallies.begin(), tallies.end(), [&](const LogTally &a, const LogTally &b) {
        return places.value(a.key, last) < places.value(b.key, last);
    });
    return tallies;
}

void StatisticsModel::reorder()
{
    QList<LogTally> wanted = sorted(maximumRows);
    if (m_orderHeld)
        wanted = inPlaces(std::move(wanted));
    QSet<quint64> keys;
    for (const LogTally &tally : std::as_const(wanted))
        keys.insert(tally.key);
    removeRowsBut(keys);
    addRows(wanted);
    moveRowsTo(wanted);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void StatisticsModel::removeRowsBut(const QSet<quint64> &keys)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const int last = row;
        while (row >= 0 && !keys.contains(m_shown.at(row).key))
            --row;
        if (row == last)
            continue;
        beginRemoveRows({}, row + 1, last);
        m_shown.remove(row + 1, last - row);
        endRemoveRows();
    }
}

void StatisticsModel::addRows(const QList<LogTally> &tallies)
{
    QSet<quint64> shown;
    for (const LogTally &tally : std::as_const(m_shown))
        shown.insert(tally.key);
    QList<LogTally> added;
    std::copy_if(tallies.begin(), tallies.end(), std::back_inserter(added),
                 [&](const LogTally &tally) { return !shown.contains(tally.key); });
    if (added.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
    m_shown += added;
    endInsertRows();
}

void StatisticsModel::moveRowsTo(const QList<LogTally> &tallies)
{
    const auto sameKey = [](const LogTally &a, const LogTally &b) {
        return a.key == b.key;
    };
    if (std::equal(m_shown.begin(), m_shown.end(), tallies.begin(), tallies.end(), sameKey)) {
        m_shown = tallies;
        return;
    }
    // Selection and current row follow their groups.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<quint64, int> places;
    for (const LogTally &tally : tallies)
        places.insert(tally.key, int(places.size()));
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : from)
        to << index(places.value(m_shown.at(old.row()).key), old.column());
    m_shown = tallies;
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QString StatisticsModel::csv() const
{
    QStringList lines{m_group == Group::Types
                          ? u"type,count,rate_now,rate_average,bytes_inflated,bytes_wire"_s
                          : u"guild,name,count,rate_now,rate_average,bytes_inflated,bytes_wire"_s};
    const QList<LogTally> all = sorted(tallies().size());
    for (const LogTally &tally : all) {
        QStringList fields;
        if (m_group == Group::Guilds)
            fields << (tally.key == 0 ? QString() : QString::number(tally.key))
                   << csvField(m_guildNames.value(tally.key));
        else
            fields << csvField(name(tally));
        fields << QString::number(tally.count) << QString::number(m_figures.recentRate(tally), 'f', 3)
               << QString::number(m_figures.rate(tally), 'f', 3) << QString::number(tally.bytesInflated)
               << QString::number(tally.bytesOnWire);
        lines << fields.join(u',');
    }
    return lines.join(u'\n') + u'\n';
}

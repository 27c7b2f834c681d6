// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinemodel.h"

#include "colorscheme.h"
#include "eventlog/printable.h"
#include "glyphicon.h"
#include "units.h"

#include <QGuiApplication>
#include <QLocale>

TimelineModel::TimelineModel(QObject *parent) : QAbstractTableModel(parent) {}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void TimelineModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_lastChange.clear();
    endResetModel();
}

void TimelineModel::takeTransition(Gateway::ShardId shard, const Gateway::Transition &transition)
{
    if (rowCount() == capacity) {
        beginRemoveRows({}, 0, 0);
        m_entries.pop_front();
        endRemoveRows();
    }
    const QDateTime before = m_lastChange.value(shard.id);
    m_lastChange.insert(shard.id, transition.when);
    beginInsertRows({}, rowCount(), rowCount());
    m_entries.push_back({shard, transition, before.isValid() ? before.msecsTo(transition.when) : -1});
    endInsertRows();
}

QString TimelineModel::momentText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.date() == QDate::currentDate() ? local.toString(u"HH:mm:ss.zzz")
                                                : local.toString(u"yyyy-MM-dd HH:mm:ss.zzz");
}

QString TimelineModel::causeWithAdvice(const Gateway::Transition &transition, QStringView between)
{
    const QString cause = Printable::line(Gateway::causeText(transition));
    const QString advice = Printable::line(Gateway::adviceText(transition));
    return advice.isEmpty() ? cause : QString(cause + between + advice);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[std::size_t(index.row())];
    const Gateway::Transition &transition = entry.transition;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case TimeColumn:
            return momentText(transition.when);
        case ShardColumn:
            return entry.shard.id;
        case StateColumn:
            return Gateway::stateText(transition.to);
        case AfterColumn:
            if (entry.after < 0)
                return {};
            return entry.after < 10'000
                       ? tr("%1 ms").arg(Units::count(entry.after))
                       : tr("%1 s").arg(QLocale().toString(double(entry.after) / 1000, 'f', 1));
        case CauseColumn:
            return causeWithAdvice(transition, u" — ");
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return QString(Gateway::stateText(transition.from) + u" → " + Gateway::stateText(transition.to) +
                       u'\n' + causeWithAdvice(transition, u"\n"));
    case Qt::DecorationRole:
        if (index.column() == StateColumn)
            return glyphIcon(Glyph::Dot, Colors::ofState(transition.to, QGuiApplication::palette()));
        return {};
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

ColumnHeader TimelineModel::headerOf(int section)
{
    switch (section) {
    case TimeColumn:
        return {tr("When the state changed, local time"), tr("Time")};
    case ShardColumn:
        return {tr("The shard's number"), tr("Shard")};
    case StateColumn:
        return {tr("The new state"), tr("State")};
    case AfterColumn:
        return {tr("How long the state before lasted"), tr("After")};
    case CauseColumn:
        return {tr("Why, and what can be done about it"), tr("Cause")};
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = section == ShardColumn || section == AfterColumn;
        return ColumnHeader::alignment(isFigure);
    }
    return headerOf(section).data(role);
}

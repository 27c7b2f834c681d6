// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statisticsmodel.h"

#include "eventlog/logtype.h"
#include "eventlog/printable.h"
#include "filter/quotedtext.h"
#include "units.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

static QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 1) + QChar(QChar::Nbsp) + u'%';
}

StatisticsModel::StatisticsModel(Group group, QObject *parent) : QAbstractTableModel(parent), m_group(group)
{}

QString StatisticsModel::name(const LogTally &tally) const
{
    if (m_group == Group::Types)
        return QString::fromUtf8(LogType::name(LogType::Code(tally.key)));
    if (tally.key == 0)
        return tr("(no guild)");
    const QString known = m_guildNames.value(tally.key);
    return known.isEmpty() ? QString::number(tally.key) : known;
}

QString StatisticsModel::term(int row) const
{
    const LogTally &chosen = tally(row);
    if (m_group == Group::Types) {
        const QString type = name(chosen);
        const bool isWord = std::ranges::all_of(type, [](QChar letter) {
            return letter == u'_' || (letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9');
        });
        return QString(u"type == " + (isWord ? type : QuotedText::write(type)));
    }
    return chosen.key == 0 ? u"not exists guild"_s : u"guild == %1"_s.arg(chosen.key);
}

void StatisticsModel::setMeasure(Measure measure)
{
    m_measure = measure;
    if (m_sortColumn == ShareColumn)
        reorder();
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, ShareColumn), index(rowCount() - 1, ShareColumn));
    Q_EMIT headerDataChanged(Qt::Horizontal, ShareColumn, ShareColumn);
}

void StatisticsModel::setOrderHeld(bool held)
{
    if (m_orderHeld == held)
        return;
    m_orderHeld = held;
    if (!held)
        reorder();
}

int StatisticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int StatisticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double StatisticsModel::share(const LogTally &tally) const
{
    switch (m_measure) {
    case Measure::Count:
        return m_figures.shareOfCount(tally);
    case Measure::Inflated:
        return m_figures.shareOfBytes(tally);
    case Measure::Wire:
        return m_figures.shareOfWire(tally);
    }
    return 0;
}

double StatisticsModel::value(const LogTally &tally, int column) const
{
    switch (column) {
    case CountColumn:
        return double(tally.count);
    case RateColumn:
        return double(tally.recentCount);
    case AverageColumn:
        return m_figures.rate(tally);
    case InflatedColumn:
        return double(tally.bytesInflated);
    case WireColumn:
        return double(tally.bytesOnWire);
    case ShareColumn:
        return share(tally);
    default:
        return 0;
    }
}

QString StatisticsModel::text(const LogTally &tally, int column) const
{
    switch (column) {
    case NameColumn:
        return m_group == Group::Types ? Printable::name(name(tally).toUtf8()) : Printable::line(name(tally));
    case CountColumn:
        return Units::count(qint64(tally.count));
    case RateColumn:
        return Units::rate(m_figures.recentRate(tally));
    case AverageColumn:
        return Units::rate(m_figures.rate(tally));
    case InflatedColumn:
        return Units::bytes(qint64(tally.bytesInflated));
    case WireColumn:
        return Units::bytes(qint64(tally.bytesOnWire));
    case ShareColumn:
        return percent(share(tally));
    default:
        return {};
    }
}

QString StatisticsModel::toolTip(const LogTally &tally, int column) const
{
    if (column == NameColumn) {
        const QString known = name(tally);
        const QString id = m_group == Group::Guilds && tally.key != 0 && known != QString::number(tally.key)
                               ? u" (%1)"_s.arg(tally.key)
                               : QString();
        const QString title = text(tally, NameColumn) + id;
        return title + u'\n' +
               tr("Click: show only these · Ctrl: of these, what is shown · Shift: not these · Alt: these "
                  "too");
    }
    if (column != ShareColumn)
        return {};
    return tr("%1 of the events, %2 of the bytes inflated, %3 of the bytes on the wire")
        .arg(percent(m_figures.shareOfCount(tally)), percent(m_figures.shareOfBytes(tally)),
             percent(m_figures.shareOfWire(tally)));
}

QVariant StatisticsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogTally &shown = tally(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return Printable::toolTip(toolTip(shown, index.column()));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ShareRole:
        return share(shown);
    default:
        return {};
    }
}

QString StatisticsModel::headingToolTip(int column) const
{
    switch (column) {
    case CountColumn:
        return tr("Events, sent commands and changes of state in the log");
    case RateColumn:
        return tr("Events a second, over the last %1 seconds").arg(LogStatistics::recentSpan.count());
    case AverageColumn:
        return tr("Events a second, from the first in the log to the last");
    case InflatedColumn:
        return tr("Bytes of the payloads");
    case WireColumn:
        return tr("Compressed bytes received; those of a frame with several payloads are divided among them "
                  "by their sizes");
    case ShareColumn:
        return m_measure == Measure::Count      ? tr("Share of the number of events")
               : m_measure == Measure::Inflated ? tr("Share of the bytes of all payloads")
                                                : tr("Share of the bytes on the wire");
    default:
        return m_group == Group::Types ? tr("The event's type")
                                       : tr("The guild, by its name where it is known");
    }
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool left = section == NameColumn || section == ShareColumn;
        return QVariant((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    // Whoever sorts by a figure wants to see the largest.
    if (role == Qt::InitialSortOrderRole)
        return QVariant::fromValue(section == NameColumn ? Qt::AscendingOrder : Qt::DescendingOrder);
    if (role == Qt::ToolTipRole)
        return headingToolTip(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return m_group == Group::Types ? tr("Type") : tr("Guild");
    case CountColumn:
        return tr("Count");
    case RateColumn:
        return tr("Now/s");
    case AverageColumn:
        return tr("Avg/s");
    case InflatedColumn:
        return tr("Inflated");
    case WireColumn:
        return tr("Wire");
    case ShareColumn:
        return tr("Share");
    default:
        return {};
    }
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labmodel.h"

#include "units.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

LabModel::LabModel(QObject *parent) : QAbstractTableModel(parent) {}

void LabModel::setReport(const LabReport &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

int LabModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.results.size());
}

int LabModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double LabModel::figure(const LabResult &result, int column) const
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    const bool inflates = result.contender.framing != LabContender::Framing::Plain;
    switch (column) {
    case WireColumn:
        return double(result.wireBytes);
    case RatioColumn:
        return m_report.ratio(result);
    case TimeColumn:
        return result.inflating.median;
    case SpreadColumn:
        return result.inflating.spread();
    case SpeedColumn:
        return m_report.megabytesPerSecond(result);
    case TimesBestColumn:
        return inflates ? m_report.timesTheBest(result) : nothing;
    case ScanColumn:
        return result.scanning.median;
    case MemoryColumn:
        return inflates ? double(result.windowMemory + result.bufferMemory) : nothing;
    default:
        return nothing;
    }
}

QString LabModel::text(const LabResult &result, int column) const
{
    if (column == FramingColumn)
        return result.contender.framingName();
    if (column == LibraryColumn)
        return result.implementation.isEmpty() ? QStringLiteral("–") : result.implementation;
    const double value = figure(result, column);
    if (std::isnan(value))
        return QStringLiteral("–");
    switch (column) {
    case RatioColumn:
        return Units::ratio(value);
    case TimeColumn:
    case ScanColumn:
        return Units::nanoseconds(value);
    case SpreadColumn:
        return Units::percent(value);
    case SpeedColumn:
        return QLocale().toString(value, 'f', 0);
    case TimesBestColumn:
        return QLocale().toString(value, 'f', 2) + QChar(QChar::Nbsp) + u'×';
    default:
        return Units::bytes(qint64(value));
    }
}

QString LabModel::toolTip(const LabResult &result, int column) const
{
    switch (column) {
    case TimeColumn:
    case SpreadColumn:
        return tr("Median %1; the fastest round took %2, the slowest %3")
            .arg(Units::nanoseconds(result.inflating.median), Units::nanoseconds(result.inflating.least),
                 Units::nanoseconds(result.inflating.most));
    case MemoryColumn:
        return tr("Windows and state %1, output buffers %2")
            .arg(Units::bytes(result.windowMemory), Units::bytes(result.bufferMemory));
    default:
        return {};
    }
}

QVariant LabModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LabResult &result = m_report.results.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(result, index.column());
    case Qt::ToolTipRole:
        return toolTip(result, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ShareRole: {
        double most = 0;
        for (const LabResult &each : m_report.results)
            most = std::max(most, each.inflating.median);
        return index.column() == TimeColumn && most > 0 ? result.inflating.median / most : 0.0;
    }
    case SortRole:
        if (index.column() <= LibraryColumn)
            return text(result, index.column());
        return std::isnan(figure(result, index.column())) ? -1.0 : figure(result, index.column());
    default:
        return {};
    }
}

ColumnHeader LabModel::headerOf(int section)
{
    switch (section) {
    case FramingColumn:
        return {tr("How the payloads travel: one stream for each shard, each payload by itself, or as "
                   "they "
                   "are"),
                tr("Compression")};
    case LibraryColumn:
        return {tr("What inflates; those that this build has"), tr("Library")};
    case WireColumn:
        return {tr("Bytes that would come over the network"), tr("Wire")};
    case RatioColumn:
        return {tr("Bytes of payload by bytes on the wire"), tr("Ratio")};
    case TimeColumn:
        return {tr("Processor time until one payload is there: the median of the rounds. The bar is "
                   "relative to the slowest."),
                tr("Per payload")};
    case SpreadColumn:
        return {tr("What the rounds differ by. Differences smaller than this mean nothing."), tr("Spread")};
    case SpeedColumn:
        return {tr("Megabytes of payload a second, if one core did nothing else"), tr("MB/s")};
    case TimesBestColumn:
        return {tr("Processor time relative to the fastest that inflates"), tr("× best")};
    case ScanColumn:
        return {tr("Processor time with the scan of the envelope, which finds op, s and t in the "
                   "payload: "
                   "what a client has to do in any case"),
                tr("With scan")};
    case MemoryColumn:
        return {tr("What the inflaters of all streams hold after the last payload"), tr("Memory")};
    default:
        return {};
    }
}

QVariant LabModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isText = section <= LibraryColumn || section == TimeColumn;
        return ColumnHeader::alignment(!isText);
    }
    return headerOf(section).data(role);
}

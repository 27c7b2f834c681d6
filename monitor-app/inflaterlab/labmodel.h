// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnheader.h"
#include "inflaterlab/labreport.h"

#include <QAbstractTableModel>

//! What the lab found, a row a way of travelling.
class LabModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FramingColumn,
        LibraryColumn,
        WireColumn,
        RatioColumn,
        TimeColumn,
        SpreadColumn,
        SpeedColumn,
        TimesBestColumn,
        ScanColumn,
        MemoryColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    //! The processor time by that of the slowest, between 0 and 1; for UsageBar.
    static constexpr int ShareRole = Qt::UserRole;
    //! What rows are sorted by.
    static constexpr int SortRole = Qt::UserRole + 1;

    explicit LabModel(QObject *parent = nullptr);

    void setReport(const LabReport &report);
    [[nodiscard]] const LabReport &report() const { return m_report; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static ColumnHeader headerOf(int section);
    //! NaN where there is nothing.
    [[nodiscard]] double figure(const LabResult &result, int column) const;
    [[nodiscard]] QString text(const LabResult &result, int column) const;
    [[nodiscard]] QString toolTip(const LabResult &result, int column) const;

    LabReport m_report;
};

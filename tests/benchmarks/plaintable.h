// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"

#include <QAbstractTableModel>

//! The rows of a log for a QTableView, to compare with: the same columns from the same memory, without the
//! texts that are made of payloads.
class PlainTable : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    //! Rows that came are inserted, rows that were dropped are removed.
    void takeSnapshot(const LogSnapshot &snapshot);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    LogSnapshot m_snapshot;
};

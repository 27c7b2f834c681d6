// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/metrics/stageshares.h>

#include <QAbstractTableModel>

//! The stages of an event's way: what each takes now, where that goes, and what to do about it.
class StageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StageColumn, ShareColumn, TimeColumn, TrendColumn, AdviceColumn, ColumnCount };
    Q_ENUM(Column)

    static constexpr int shareRole = Qt::UserRole; //!< 0 to 1.

    explicit StageModel(QObject *parent = nullptr);

    //! Shows what \a shares tells of \a shard; -1: of all.
    void setShares(const Gateway::StageShares &shares, int shard);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(Gateway::Stage stage, int column) const;

    Gateway::StageShares::Figures m_figures;
    std::array<double, Gateway::allStages.size()> m_trends{};
    bool m_knowsSocket = true;
};

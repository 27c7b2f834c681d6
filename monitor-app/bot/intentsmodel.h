// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/intents.h>

#include <QAbstractTableModel>

//! Every intent with a box to check, its meaning, and a mark where it is privileged.
class IntentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, AboutColumn, ColumnCount };
    Q_ENUM(Column)

    explicit IntentsModel(QObject *parent = nullptr);

    [[nodiscard]] Gateway::Intents intents() const { return m_intents; }
    void setIntents(Gateway::Intents intents);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void intentsChanged(Gateway::Intents intents);

private:
    Gateway::Intents m_intents;
};

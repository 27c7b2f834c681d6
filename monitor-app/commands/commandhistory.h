// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnheader.h"
#include "commands/sentcommand.h"

#include <QAbstractTableModel>

#include <deque>

//! The commands that were sent from here, newest first, each with its fate.
class CommandHistory : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ShardColumn, CommandColumn, SizeColumn, FateColumn, ColumnCount };
    Q_ENUM(Column)

    static constexpr int capacity = 1'000; //!< The oldest are dropped beyond it.

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const SentCommand &command(int row) const { return m_commands[std::size_t(row)]; }

    void add(const SentCommand &command);
    void setAnswer(quint64 number, const QString &answer);

public Q_SLOTS:
    void takeSent(int shard, quint64 number);
    void takeDropped(int shard, const Gateway::Error &error, quint64 number);
    //! Numbers begin anew; what still waits will not be sent.
    void endSession();

private:
    [[nodiscard]] static ColumnHeader headerOf(int section);
    [[nodiscard]] int rowOf(quint64 number) const;
    void changed(int row);
    [[nodiscard]] static QString fateText(const SentCommand &command);

    std::deque<SentCommand> m_commands;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consolestatus.h"
#include "console/styledline.h"

#include <QCoreApplication>
#include <QList>

//! The columns of the shards' table that a width has room for.
class ShardColumns
{
    Q_DECLARE_TR_FUNCTIONS(ShardColumns)

public:
    enum Column { Shard, State, Latency, Sequence, Events, Received, Ratio, CauseColumn };

    explicit ShardColumns(int width, const ConsoleStatus &status);

    void addHeadings(StyledLine *line) const;
    //! \a cause is what stands in the last column.
    void addRow(StyledLine *line, const Gateway::ShardSnapshot &shard, const Gateway::EventRates &rates,
                const QString &cause) const;

    //! Letters that the last column has.
    [[nodiscard]] int causeWidth() const { return m_causeWidth; }
    //! The cause of the state of \a shard, wrapped to that.
    [[nodiscard]] QStringList causeLines(const Gateway::ShardSnapshot &shard) const;

    //! The colour that says how a shard in \a state fares.
    [[nodiscard]] static StyledLine::Style styleOf(Gateway::ShardState state);

private:
    [[nodiscard]] bool has(Column column) const { return m_columns.contains(column); }
    [[nodiscard]] static int widthOf(Column column, int shardWidth);
    [[nodiscard]] static QString heading(Column column);
    [[nodiscard]] static QString text(Column column, const Gateway::ShardSnapshot &shard,
                                      const Gateway::EventRates &rates);

    QList<Column> m_columns; //!< From left to right.
    int m_shardWidth;
    int m_causeWidth = 0;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/logstatistics.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

//! What the groups of the log take, sorted by value. Only the first maximumRows in the order chosen are rows:
//! a bot may be in a hundred thousand guilds, and nobody reads past the first pages.
class StatisticsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Group { Types, Guilds };
    Q_ENUM(Group)

    enum Column {
        NameColumn,
        CountColumn,
        RateColumn,
        AverageColumn,
        InflatedColumn,
        WireColumn,
        ShareColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    //! What the shares are of.
    enum class Measure { Count, Inflated, Wire };
    Q_ENUM(Measure)

    static constexpr int ShareRole = Qt::UserRole; //!< 0 to 1, for UsageBar.
    static constexpr int maximumRows = 2000;

    explicit StatisticsModel(Group group, QObject *parent = nullptr);

    [[nodiscard]] const LogFiguresByGroup &figures() const { return m_figures; }
    [[nodiscard]] qsizetype groupCount() const { return tallies().size(); } //!< Also of those without a row.
    [[nodiscard]] const LogTally &tally(int row) const { return m_shown.at(row); }
    [[nodiscard]] QString name(const LogTally &tally) const;
    //! The filter that lets through what is counted in \a row.
    [[nodiscard]] QString term(int row) const;
    //! All groups in the order shown, with a heading; numbers without separators, bytes as bytes.
    [[nodiscard]] QString csv() const;

    [[nodiscard]] Measure measure() const { return m_measure; }
    void setMeasure(Measure measure);
    //! While it is held, rows keep their places, so that the one pointed at does not run away.
    void setOrderHeld(bool held);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

public Q_SLOTS:
    void takeFigures(const LogFiguresByGroup &figures);
    void setGuildName(quint64 guild, const QString &name);
    void clear();

private:
    [[nodiscard]] const QList<LogTally> &tallies() const
    {
        return m_group == Group::Types ? m_figures.types : m_figures.guilds;
    }
    [[nodiscard]] double share(const LogTally &tally) const;
    [[nodiscard]] double value(const LogTally &tally, int column) const;
    [[nodiscard]] QString text(const LogTally &tally, int column) const;
    [[nodiscard]] QString toolTip(const LogTally &tally, int column) const;
    [[nodiscard]] QString headingToolTip(int column) const;
    [[nodiscard]] QList<LogTally> sorted(qsizetype count) const;
    [[nodiscard]] QList<LogTally> inPlaces(QList<LogTally> tallies) const;
    void reorder();
    void removeRowsBut(const QSet<quint64> &keys);
    void addRows(const QList<LogTally> &tallies);
    void moveRowsTo(const QList<LogTally> &tallies);

    Group m_group;
    LogFiguresByGroup m_figures;
    QList<LogTally> m_shown; //!< The rows, in their order.
    QHash<quint64, QString> m_guildNames;
    Measure m_measure = Measure::Count;
    int m_sortColumn = CountColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    bool m_orderHeld = false;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/payloaddiff.h"

#include <QAbstractItemModel>

//! A PayloadDiff for a view: both values side by side.
class PayloadDiffModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, ChangeColumn, FirstColumn, SecondColumn, ColumnCount };
    Q_ENUM(Column)

    explicit PayloadDiffModel(QObject *parent = nullptr);

    void setDiff(const PayloadDiffPointer &diff);
    [[nodiscard]] const PayloadDiffPointer &diff() const { return m_diff; }
    void setNames(const QString &first, const QString &second); //!< Of the two events, for the headings.
    void setOnlyDifferences(bool on);
    [[nodiscard]] bool onlyDifferences() const { return m_onlyDifferences; }
    [[nodiscard]] int nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QString path(int node) const;
    //! The text of the value in FirstColumn or SecondColumn, not cut; objects and arrays as JSON.
    [[nodiscard]] QString wholeValue(int node, int column) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    using QObject::parent;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const std::vector<int> &children(int node) const;
    [[nodiscard]] QString key(int node) const;
    [[nodiscard]] QString changeText(int node) const;
    [[nodiscard]] static QString valueText(const PayloadTree &tree, int node, PayloadDiff::Change change);
    [[nodiscard]] QVariant background(int node) const;
    [[nodiscard]] QVariant foreground(int node, int column) const;
    void countRows();

    PayloadDiffPointer m_diff;
    QString m_first;
    QString m_second;
    bool m_onlyDifferences = true;
    std::vector<std::vector<int>> m_differing; //!< Children that differ, where not all do.
    std::vector<int> m_rows;                   //!< Of each node among those that are shown.
};

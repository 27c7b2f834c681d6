// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/payloadtree.h"

#include <QAbstractItemModel>
#include <QHash>

//! A PayloadTree for a view. Rows of a container are given out in portions, so that one with a hundred
//! thousand elements costs what is looked at.
class PayloadTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn, TypeColumn, SizeColumn, ShareColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        NoteRole = Qt::UserRole, //!< What the value means, to stand behind it.
        ShareRole,               //!< 0 to 1.
        IsMatchRole,             //!< Whether the search found it.
    };

    static constexpr int portion = 500;     //!< Rows given out at a time.
    static constexpr int longestText = 300; //!< Bytes of a string that are shown.

    explicit PayloadTreeModel(QObject *parent = nullptr);

    void setTree(const PayloadTreePointer &tree);
    [[nodiscard]] const PayloadTreePointer &tree() const { return m_tree; }
    void setMatches(const std::vector<int> &nodes); //!< In ascending order.

    [[nodiscard]] int nodeOf(const QModelIndex &index) const; //!< The root for no index.
    //! The index of \a node; gives out what rows are needed for it.
    [[nodiscard]] QModelIndex indexOf(int node, int column = KeyColumn);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    using QObject::parent;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(int node, int column) const;
    [[nodiscard]] QString valueText(int node) const;
    [[nodiscard]] QString typeText(int node) const;
    [[nodiscard]] QString toolTip(int node, int column) const;
    [[nodiscard]] QVariant color(int node, int column) const;
    [[nodiscard]] double share(int node) const;
    void fetch(const QModelIndex &parent, int rows);
    [[nodiscard]] int fetched(int node) const;

    PayloadTreePointer m_tree;
    QHash<int, int> m_fetched; //!< Rows given out of containers that have more.
    std::vector<int> m_matches;
};

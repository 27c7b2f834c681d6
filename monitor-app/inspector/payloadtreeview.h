// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/expansionmemory.h"
#include "inspector/payloadtree.h"

#include <QTreeView>

class PayloadTreeModel;

//! The tree of a payload. It unfolds at most so many nodes at once that the window stays quick, and takes
//! more rows of a long array when its end comes in sight.
class PayloadTreeView : public QTreeView
{
    Q_OBJECT

public:
    static constexpr int mostUnfolded = 3000; //!< Nodes that are unfolded at once.

    explicit PayloadTreeView(QWidget *parent = nullptr);

    //! Shows \a tree; what is unfolded, the current node and the place scrolled to stay as far as \a tree,
    //! a payload of \a type, has the same parts.
    void setTree(const PayloadTreePointer &tree, const QByteArray &type);
    [[nodiscard]] PayloadTreeModel *payload() const { return m_model; }
    [[nodiscard]] int currentNode() const; //!< PayloadTree::none where there is none.
    void setCurrentNode(int node);

    void unfoldToDepth(int depth); //!< 1: the keys of `d`.
    void unfoldAll();
    void unfoldSubTree(int node);
    void foldAll();

Q_SIGNALS:
    void currentNodeChanged(int node);
    //! Not all could be unfolded.
    void unfoldingStopped(int unfolded);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void unfold(const std::vector<int> &nodes);
    void unfoldBelow(int node, int depth);
    void fetchInSight();
    void fitColumns();

    PayloadTreeModel *m_model;
    ExpansionMemory m_memory;
    QByteArray m_type;
    bool m_restoring = false;
    bool m_columnsChosen = false; //!< By the user; else it depends on the width.
};

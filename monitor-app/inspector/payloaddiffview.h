// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

class PayloadDiffModel;

//! The tree of two payloads side by side.
class PayloadDiffView : public QTreeView
{
    Q_OBJECT

public:
    static constexpr int mostUnfolded = 2000; //!< Nodes with differences that are unfolded at first.

    explicit PayloadDiffView(PayloadDiffModel *model, QWidget *parent = nullptr);

    void unfoldDifferences();
    void stepDifference(bool forward); //!< Moves to the next node that was added, removed, changed or moved.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    PayloadDiffModel *m_model;
};

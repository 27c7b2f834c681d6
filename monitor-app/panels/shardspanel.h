// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filterchange.h"

#include <QWidget>

class PanelTable;
class ShardsModel;

//! The table of shards.
class ShardsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ShardsPanel(ShardsModel *model, QWidget *parent = nullptr);

    [[nodiscard]] PanelTable *table() const { return m_table; }
    [[nodiscard]] int currentShard() const; //!< Its id; -1 when none is selected.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentShardChanged(int id);
    void reconnectRequested(int id);
    void filterTermChosen(const QString &term, FilterChange how);

private:
    void showMenu(const QPoint &place);

    ShardsModel *m_model;
    PanelTable *m_table;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/sharddetailsfact.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
QT_END_NAMESPACE

//! Facts in as many columns as there is room for, each with its caption above it. Values can be selected.
class ShardFactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ShardFactGrid(QWidget *parent = nullptr);

    void setFacts(const QList<ShardFact> &facts);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Cell
    {
        QWidget *box;
        QLabel *caption;
        QLabel *value;
    };

    [[nodiscard]] Cell makeCell(const ShardFact &fact);
    void show(const Cell &cell, const ShardFact &fact);
    void arrange();

    QGridLayout *m_layout;
    QList<Cell> m_cells;
    QList<ShardFact> m_facts;
    int m_columns = 0;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

//! Draws a cell as a bar whose length is the share that \a role gives, with the cell's text on it.
class UsageBar : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit UsageBar(int role, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int m_role;
};

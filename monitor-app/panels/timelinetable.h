// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/paneltable.h"

#include <QHash>

//! The list of the changes of state. A cause with its advice has up to two lines.
class TimelineTable : public PanelTable
{
    Q_OBJECT

public:
    explicit TimelineTable(QAbstractItemModel *model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows(int first, int last);
    void fitAllRows();
    void fitTimes(int first, int last);
    [[nodiscard]] int heightFor(const QString &text, int width);

    int m_width = 0;            //!< Of the causes' column when rows were fitted to it.
    QHash<QString, int> m_wide; //!< How wide texts are on one line; they are few, and come often.
};

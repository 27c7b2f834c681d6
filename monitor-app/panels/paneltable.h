// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

//! A small table as the panels have it: rows of one height, no grid, whole rows selected, its last column
//! taking the rest of the width, and a text in the middle as long as it is empty.
class PanelTable : public QTableView
{
    Q_OBJECT

public:
    explicit PanelTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    void setEmptyText(const QString &text);
    //! Makes \a column as wide as the longest of \a texts, which stand beside an icon or alone, and its
    //! heading, with its mark where the table is sorted by a click.
    void fitColumn(int column, const QStringList &texts, bool withIcon = false);

    //! Gives \a column what the others leave of the width, but never less than for \a text.
    void stretchColumn(int column, const QString &text);
    void stretch(); //!< Again, after another column was made wider or narrower.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
    int m_stretchedColumn = -1;
    int m_leastWidth = 0;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QLabel;
class QStandardItemModel;
class QTreeView;
QT_END_NAMESPACE

//! A list of completions, each with its explanation. It never takes the focus from the line being completed,
//! which passes on the keys.
class CompletionPopup : public QFrame
{
    Q_OBJECT

public:
    struct Item
    {
        QString text;
        QString explanation;
    };

    static constexpr int visibleRows = 10;

    explicit CompletionPopup(QWidget *line);

    //! Shows \a items with the upper left corner at \a place.
    void showItems(const QList<Item> &items, const QPoint &place);
    [[nodiscard]] int count() const;
    [[nodiscard]] QString text(int row) const;
    [[nodiscard]] int currentRow() const; //!< -1 when none is chosen yet.
    void setCurrentRow(int row);          //!< Past the ends it goes round.
    void moveByPage(int pages);

Q_SIGNALS:
    void chosen(int row); //!< With the mouse.

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(const QList<Item> &items);
    [[nodiscard]] int widestText(int column) const;
    void fitTo(const QPoint &place);

    QTreeView *m_view;
    QStandardItemModel *m_model;
    QLabel *m_hint;
};

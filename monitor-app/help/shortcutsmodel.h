// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

//! The keys of a window: those of its actions, by menu, and those that its views understand by themselves.
class ShortcutsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeysColumn, ActionColumn, PlaceColumn, ColumnCount };

    explicit ShortcutsModel(const QWidget *window, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! The text of \a action without the marks of a menu.
    [[nodiscard]] static QString plainText(const QAction *action);

private:
    struct Row
    {
        QString keys;
        QString action;
        QString place;
    };

    void addActions(const QWidget *window);
    void addKeysOfViews();

    QList<Row> m_rows;
};

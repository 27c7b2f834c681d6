// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logorder.h"
#include "logview/timeformat.h"
#include "logview/viewcolumn.h"
#include "tableheader.h"

QT_BEGIN_NAMESPACE
class QAction;
class QActionGroup;
class QMenu;
class QTimer;
QT_END_NAMESPACE

//! The headings of the table: columns are moved, resized, hidden and sorted by here. What the user chose is
//! remembered in the settings.
class LogHeader : public TableHeader
{
    Q_OBJECT

public:
    explicit LogHeader(QWidget *parent = nullptr);
    ~LogHeader() override;

    [[nodiscard]] bool isColumnShown(ViewColumn column) const { return !isSectionHidden(int(column)); }
    void setColumnShown(ViewColumn column, bool shown);
    //! The columns that are shown, from left to right.
    [[nodiscard]] QList<ViewColumn> shownColumns() const;
    //! Order, widths and visibility as at first.
    void resetColumns();

    [[nodiscard]] TimeFormat timeFormat() const { return m_timeFormat; }
    void setTimeFormat(TimeFormat format);

    [[nodiscard]] LogOrder order() const { return m_order; }
    void setOrder(const LogOrder &order); //!< Shows it; asks for nothing.

    //! For menus: one action each that stays up to date.
    [[nodiscard]] QList<QAction *> columnActions() const { return m_columnActions; }
    [[nodiscard]] QList<QAction *> timeFormatActions() const;

Q_SIGNALS:
    void orderChosen(const LogOrder &order);
    void timeFormatChanged(TimeFormat format);
    void columnsChanged(); //!< Shown, hidden, moved or resized.

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createActions();
    void chooseOrder(int section);
    void setDefaultWidths();
    void restore();
    void save() const;

    LogOrder m_order;
    TimeFormat m_timeFormat = TimeFormat::Absolute;
    QList<QAction *> m_columnActions;
    QActionGroup *m_timeFormats;
    QTimer *m_saveTimer; //!< A width that is dragged is not saved at each pixel.
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logview/viewcolumn.h"

#include <QKeySequence>
#include <QObject>

class LogView;
class RowCopier;

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
QT_END_NAMESPACE

//! What can be done with the rows of a table, as actions with keys: for the window's menus, and for the
//! context menu of a cell, which this shows.
class LogActions : public QObject
{
    Q_OBJECT

public:
    explicit LogActions(LogView *view);

    void addEditActions(QMenu *menu) const; //!< Select and copy.
    void addMarkActions(QMenu *menu) const;
    void addGoActions(QMenu *menu) const;   //!< Find and jump.
    void addViewActions(QMenu *menu) const; //!< Columns and the format of times.

    //! The menu of a cell; the caller owns it.
    [[nodiscard]] QMenu *cellMenu(qsizetype position, ViewColumn column);

Q_SIGNALS:
    void findRequested();
    void findNextRequested();
    void findPreviousRequested();
    void jumpRequested();

private:
    template <typename Slot>
    QAction *add(const QString &text, const QKeySequence &keys, Slot slot);
    void createActions();
    void addTerm(QMenu *menu, const QString &term);
    void enable();

    LogView *m_view;
    RowCopier *m_copier;
    QAction *m_selectAll;
    QAction *m_copyJson;
    QAction *m_copyNdjson;
    QAction *m_copyCsv;
    QAction *m_copyFilter;
    QAction *m_compare;
    QAction *m_mark;
    QAction *m_nextMark;
    QAction *m_previousMark;
    QAction *m_onlyMarked;
    QAction *m_clearMarks;
    QAction *m_find;
    QAction *m_findNext;
    QAction *m_findPrevious;
    QAction *m_jump;
    QAction *m_resetColumns;
};

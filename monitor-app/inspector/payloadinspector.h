// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"
#include "filter/filterchange.h"
#include "inspector/inspectedrow.h"

#include <QWidget>

class InspectorHeading;
class PayloadComparePane;
class PayloadTextPane;
class PayloadTreePane;

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
class QTabWidget;
class QToolButton;
QT_END_NAMESPACE

//! One row of the log in full: its payload as a tree and as text, and compared with another. Payloads are
//! read, parsed and compared in workers; what is shown stays until the next is ready, and when rows are
//! asked for faster than they are read, only the newest counts.
class PayloadInspector : public QWidget
{
    Q_OBJECT

public:
    enum Tab { TreeTab, TextTab, CompareTab };
    Q_ENUM(Tab)

    explicit PayloadInspector(QWidget *parent = nullptr);
    ~PayloadInspector() override;

    [[nodiscard]] PayloadTreePane *treePane() const { return m_tree; }
    [[nodiscard]] PayloadTextPane *textPane() const { return m_text; }
    [[nodiscard]] PayloadComparePane *comparePane() const { return m_compare; }
    [[nodiscard]] InspectorHeading *heading() const { return m_heading; }
    [[nodiscard]] InspectedRowPointer row() const { return m_row; } //!< Null when none is shown.
    [[nodiscard]] InspectedRowPointer pinnedRow() const { return m_pinned; }
    [[nodiscard]] QSize sizeHint() const override { return {480, 400}; }

public Q_SLOTS:
    void inspect(const LogSnapshot &snapshot, RowId row);
    void compare(const LogSnapshot &snapshot, RowId first, RowId second);
    void clear(); //!< No row is chosen.

    //! Keeps the row that is shown: it is compared with each that is chosen from now on.
    void pin();
    void unpin();
    void setTab(PayloadInspector::Tab tab);

Q_SIGNALS:
    void inspected(); //!< The row that was asked for last is shown.
    void compared();
    //! A filter that the user asks for, and what to do with it.
    void filterTermChosen(const QString &term, FilterChange change);
    //! The next (or previous) row that matches is wanted.
    void relatedRequested(const QString &filterTerm, bool forward);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeEmptyPage();
    void take(const InspectedRowPointer &row);
    void takePair(const InspectedRowPointer &first, const InspectedRowPointer &second);
    void showRow(const InspectedRowPointer &row);
    void showEmpty(const QString &title, const QString &text);
    void showPinned();
    void comparePinned();

    InspectedRowPointer m_row;
    InspectedRowPointer m_pinned;
    bool m_awaitsSecond = false; //!< Pinned, and nothing was compared with it yet.
    bool m_textIsForced = false; //!< The text is shown because the payload before was malformed.
    QStackedWidget *m_pages;
    QLabel *m_empty;
    QString m_emptyTitle;
    QString m_emptyText;
    InspectorHeading *m_heading;
    QToolButton *m_pin;
    QLabel *m_pinnedName;
    QTabWidget *m_tabs;
    PayloadTreePane *m_tree;
    PayloadTextPane *m_text;
    PayloadComparePane *m_compare;
    NewestTask m_reading; //!< Last, so that it ends first.
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/colorrule.h"
#include "filter/filterchange.h"
#include "logview/heldresult.h"
#include "logview/rowselection.h"
#include "logview/rowtext.h"
#include "logview/timeformat.h"
#include "logview/viewcolumn.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QCache>
#include <QElapsedTimer>
#include <QSet>

#include <optional>

class LogGutter;
class LogHeader;
class MarkScrollBar;
class RowMarks;
struct CellContext;
struct LogRow;

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

//! The live table of the log. It paints what is in sight and nothing else, so that tens of millions of rows
//! cost no more than one page: columns are read from memory, texts come from a RowPresenter by textsWanted()
//! and takeTexts().
//!
//! In follow mode it stays at the newest row; scrolling away or choosing a row ends that, reaching the newest
//! row again resumes it. Otherwise the rows that are read stay where they are on the screen while others come
//! and go. Current row, selection and marks are rows of the log, not places: they outlive filters and orders.
class LogView : public QAbstractScrollArea
{
    Q_OBJECT
    Q_PROPERTY(bool following READ isFollowing WRITE setFollowing NOTIFY followingChanged)
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY pausedChanged)

public:
    //! What choosing another row does to the selection.
    enum class Select {
        Only,    //!< It is the selection.
        Extend,  //!< All from the row chosen before up to it.
        Toggle,  //!< It is added or taken away.
        Nothing, //!< The selection stays.
    };

    explicit LogView(QWidget *parent = nullptr);
    ~LogView() override;

    [[nodiscard]] const LogResult &result() const { return m_held.shown(); }
    [[nodiscard]] LogHeader *header() const { return m_header; }
    [[nodiscard]] RowMarks *marks() const { return m_marks; }

    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] bool isPaused() const { return m_held.isPaused(); }
    [[nodiscard]] qsizetype waitingRows() const { return m_held.waitingRows(); } //!< While paused.

    //! The row that was chosen last, whether the filter shows it or not.
    [[nodiscard]] std::optional<RowId> currentRow() const { return m_current; }
    //! Where it is shown, or where the keyboard goes on from when it is not; -1 without any.
    [[nodiscard]] qsizetype currentPosition() const;
    [[nodiscard]] ViewColumn currentColumn() const { return m_currentColumn; }
    void choose(qsizetype position, Select select = Select::Only);
    //! Chooses \a row and brings it into sight; false where it is not shown (the nearest is brought then).
    bool goTo(RowId row);

    [[nodiscard]] const RowSelection &selection() const { return m_selection; }
    [[nodiscard]] qsizetype selectedCount() const { return m_selection.count(result()); }

    [[nodiscard]] qsizetype firstInSight() const;
    [[nodiscard]] qsizetype rowsInSight() const; //!< Those cut off at the bottom too.
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] qsizetype positionAt(int y) const; //!< -1 where there is no row.
    [[nodiscard]] QString textAt(qsizetype position, ViewColumn column) const;

    //! What the empty log says.
    void setIdleText(const QString &text);

public Q_SLOTS:
    void setResult(const LogResult &result);
    void takeTexts(const QList<RowText> &texts);
    void forgetTexts(); //!< They are asked for anew.
    void setColorRules(const ColorRules &rules);

    void setFollowing(bool following);
    void setPaused(bool paused);
    void selectAll();
    void toggleMark(); //!< Of the rows selected.
    void toggleMarks(const QList<RowId> &rows);
    void nextMark();
    void previousMark();
    void compareSelected(); //!< When two rows are selected.
    void setOrder(const LogOrder &order);

Q_SIGNALS:
    //! The user chose \a row of \a snapshot.
    void rowChosen(const LogSnapshot &snapshot, RowId row);
    void selectionChanged();
    void rowsSelectedForComparison(RowId first, RowId second);
    void orderRequested(const LogOrder &order);
    void filterTermChosen(const QString &term, FilterChange change);
    void followingChanged(bool following);
    void pausedChanged(bool paused);
    void waitingRowsChanged(qsizetype rows);
    void marksChanged();
    void resultShown();
    //! Texts of \a rows are needed; the newest request counts.
    void textsWanted(const LogSnapshot &snapshot, const QList<RowId> &rows);
    void noticed(const QString &message); //!< Something to tell the user in passing.
    void contextMenuRequested(const QPoint &globalPosition, qsizetype position, ViewColumn column);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    // logviewinput.cpp
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    //! The row that stays where it is on the screen, so many rows below the first one in sight.
    struct Place
    {
        RowId row = 0;
        qsizetype offset = 0;
    };

    void setRowHeight();
    void layOut();
    void adopt(const LogResult &before);
    void forgetLog();
    void updateRange();
    void scrollTo(qsizetype first);
    void rememberPlace();
    //! \a top is the first position in sight of \a before.
    void keepPlace(const LogResult &before, qsizetype top);
    [[nodiscard]] qsizetype survivorInSight(const LogResult &before, qsizetype top);
    void followOn(bool isNew);
    void jumpToNewest();
    void followTexts(const QList<RowText> &texts);
    [[nodiscard]] bool isNewestFirst() const;
    [[nodiscard]] bool isAtNewest() const;
    [[nodiscard]] qsizetype fullRows() const;
    [[nodiscard]] qsizetype newestFirst() const;
    [[nodiscard]] bool haveTexts(qsizetype first) const;
    [[nodiscard]] bool awaitsTexts() const;
    void requestTexts(qsizetype first);
    void showMarks();
    void ensureInSight(qsizetype position);
    void goToMark(bool backward);
    void takeUserScroll();
    [[nodiscard]] CellContext contextOf(qsizetype position) const;
    void paintRows(QPainter *painter, const QRect &area);
    void paintEmpty(QPainter *painter);
    void paintProgress(QPainter *painter);
    [[nodiscard]] QString emptyText() const;
    void showToolTip(const QPoint &position, const QPoint &globalPosition);
    void moveBy(qsizetype rows, Qt::KeyboardModifiers modifiers);
    void moveTo(qsizetype position, Qt::KeyboardModifiers modifiers);
    void moveColumn(int by);
    void dragTo(const QPoint &position);
    [[nodiscard]] std::optional<ViewColumn> columnAt(int x) const;

    HeldResult m_held;
    LogHeader *m_header;
    RowMarks *m_marks;
    LogGutter *m_gutter;
    MarkScrollBar *m_scrollBar;
    QTimer *m_followTimer; //!< Running while rows to be followed wait for their texts.
    QTimer *m_marksTimer;
    ColorRules m_rules;
    mutable QCache<RowId, RowText> m_texts;
    QSet<RowId> m_requested;
    QElapsedTimer m_requestedAt;

    RowSelection m_selection;
    std::optional<RowId> m_current;
    std::optional<RowId> m_anchor; //!< Where a span of selected rows begins.
    ViewColumn m_currentColumn = ViewColumn::Type;
    std::optional<Place> m_place;
    std::optional<qint64> m_origin; //!< The time of the first row of the log.
    QString m_idleText;
    QBasicTimer m_dragTimer;
    QPoint m_dragPoint;
    int m_rowHeight = 1;
    int m_stripe = 0; //!< Which rows are striped: those read shall not change theirs when others come.
    bool m_following = true;
    bool m_scrolling = false; //!< The view scrolls by itself.
    bool m_showsCell = false; //!< The keyboard moved from cell to cell.
};

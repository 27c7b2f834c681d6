// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filter.h"
#include "filter/filterchange.h"
#include "filterbar/recentfilters.h"

#include <QWidget>

class FilterEdit;
class FilterInForce;
class FilterMessage;
class LogResult;
class PathCatalogue;
class SavedFilters;

QT_BEGIN_NAMESPACE
class QMenu;
class QProgressBar;
class QToolButton;
QT_END_NAMESPACE

//! The line in which the log's filter is written, and under it what it does: how many rows match, how far the
//! search is, or what is wrong. What was in force before a mistake stays in force.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    enum class State { Empty, Active, Searching, Invalid };
    Q_ENUM(State)

    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    [[nodiscard]] QString text() const;
    [[nodiscard]] const Filter &filter() const; //!< The one in force.
    [[nodiscard]] const FilterError &error() const;
    [[nodiscard]] State state() const;

    [[nodiscard]] FilterEdit *lineEdit() const { return m_edit; }
    [[nodiscard]] SavedFilters *savedFilters() const { return m_saved; }
    [[nodiscard]] const RecentFilters &recentFilters() const { return m_recent; }

public Q_SLOTS:
    //! Writes \a text, and puts it in force unless it is malformed.
    void setText(const QString &text);
    //! Changes the filter by \a term; what stands there already is taken away.
    void applyTerm(const QString &term, FilterChange how);
    //! Moves the focus into the line and selects its text.
    void edit();
    //! Shows how many rows match, and how far the search is.
    void showResult(const LogResult &result);
    //! The paths that are completed.
    void setPathCatalogue(const PathCatalogue &catalogue);
    void showHelp();

Q_SIGNALS:
    void filterChanged(const Filter &filter);
    void stopRequested(); //!< The search takes too long for the user.

private:
    void layOut();
    QToolButton *makeButton(const QString &name, const QIcon &icon, const QString &toolTip);
    void takeText();
    void finishEditing();
    void showState();
    [[nodiscard]] QString countText() const;
    void showStar();
    void saveCurrent();
    void organise();
    void fillRecentMenu();
    void fillSavedMenu();
    void offer(QMenu *menu, const QString &title, const QString &text);

    FilterEdit *m_edit;
    FilterInForce *m_inForce;
    FilterMessage *m_message;
    SavedFilters *m_saved;
    RecentFilters m_recent;
    QAction *m_funnel;
    QAction *m_star;
    QMenu *m_recentMenu;
    QMenu *m_savedMenu;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    bool m_isSetting = false; //!< The text comes from the program, not from keys.

    QString m_resultFilter; //!< The filter that the figures are of.
    qsizetype m_matches = 0;
    quint64 m_rows = 0;
    bool m_hasResult = false;
    bool m_isComplete = true;
    double m_searched = 1; //!< 0 to 1.
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"

#include <QWidget>

class Banner;
class ColorRuleBook;
struct ExportScope;
class ExportBar;
class FilterBar;
class LogActions;
class LogEngine;
class LogFinder;
class LogTable;
class LogView;

//! The log with its filter: the engine that keeps and searches it, and the widgets that show it.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(QWidget *parent = nullptr);
    ~LogPanel() override;

    [[nodiscard]] LogEngine *engine() const { return m_engine; }
    [[nodiscard]] FilterBar *filterBar() const { return m_filterBar; }
    [[nodiscard]] LogView *view() const;
    [[nodiscard]] LogActions *actions() const;
    [[nodiscard]] ExportBar *exportBar() const { return m_exportBar; }

    //! What the empty log says as long as nothing was recorded.
    void setIdleText(const QString &text);

public Q_SLOTS:
    void clear();
    void setPaused(bool paused);
    void exportRows(); //!< Asks which: those shown, selected or marked.
    void editColorRules();
    //! Looks for the next row, or the one before, that \a term lets through, from the current row.
    void goToRelated(const QString &term, bool forward);
    //! Goes to the row of \a shard at \a time, ms since the Unix epoch; the filter is not changed.
    void goToMoment(int shard, qint64 time);
    //! Goes to the row of the change of \a shard's state at \a time.
    void goToChange(int shard, qint64 time);

Q_SIGNALS:
    void noticed(const QString &message); //!< Something to tell the user in passing.

private:
    void layOut();
    void connectEngine();
    [[nodiscard]] QList<ExportScope> exportScopes() const;
    void goToLast(const QString &term, qint64 time);
    void showPause();

    LogEngine *m_engine;
    ColorRuleBook *m_rules;
    FilterBar *m_filterBar;
    LogTable *m_table;
    Banner *m_pauseBanner;
    ExportBar *m_exportBar;
    LogFinder *m_finder;
    LogFinder *m_momentFinder;
    RowId m_moment = 0;   //!< Where it is gone without a row of the shard.
    QString m_lastFilter; //!< The last one whose search came to its end.
};

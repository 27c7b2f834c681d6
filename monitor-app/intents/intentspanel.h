// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/finding.h"
#include "filter/filterchange.h"
#include "filter/logstatistics.h"

#include <gateway/protocol/intents.h>
#include <gateway/protocol/shardid.h>
#include <gateway/session/shardstate.h>

#include <QWidget>

class IntentCalculator;
class IntentCounts;
class IntentTrafficModel;
class PanelTable;

QT_BEGIN_NAMESPACE
class QLabel;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

//! For each intent what comes by it or would come, what is wrong with the choice, and a calculator of the
//! number. A double click on a row filters.
class IntentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit IntentsPanel(QWidget *parent = nullptr);

    //! A session began that asks for \a intents.
    void beginSession(Gateway::Intents intents);
    //! What is shown is no session of ours, such as a capture: its IDENTIFY tells the intents.
    void beginCapture();

    [[nodiscard]] PanelTable *table() const { return m_table; }
    [[nodiscard]] IntentTrafficModel *model() const { return m_model; }
    [[nodiscard]] IntentCalculator *calculator() const { return m_calculator; }
    [[nodiscard]] QList<Finding> notes() const { return m_shownNotes; }
    [[nodiscard]] QSize sizeHint() const override { return {680, 300}; }
    //! Less than its parts would like, so that it may share a tab with narrow panels.
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 150}; }

public Q_SLOTS:
    void takeSnapshot(const LogSnapshot &snapshot);
    void takeTransition(Gateway::ShardId shard, const Gateway::Transition &transition);
    void clear(); //!< The log was cleared.

Q_SIGNALS:
    void filterTermChosen(const QString &term, FilterChange how);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setIntents(bool isKnown, Gateway::Intents intents);
    void createTable();
    QWidget *createNotes();
    void takeFigures(const LogFiguresByGroup &figures);
    void showNotes();
    void fitNotes();
    void choose(int row, Qt::KeyboardModifiers modifiers);
    void showMenu(const QPoint &place);

    IntentTrafficModel *m_model;
    PanelTable *m_table;
    IntentCalculator *m_calculator;
    IntentCounts *m_counts;
    QScrollArea *m_notes;
    QVBoxLayout *m_notesLayout = nullptr;
    QList<Finding> m_shownNotes;
    LogFiguresByGroup m_log;
    Gateway::Intents m_intents;
    bool m_isSession = false;
    qint64 m_emptyMessages = 0;
    int m_refusal = 0;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class FindBar;
class JumpBar;
class LogActions;
class LogView;

//! The table of the log with the bars under it, and what can be done with its rows.
class LogTable : public QWidget
{
    Q_OBJECT

public:
    explicit LogTable(QWidget *parent = nullptr);

    [[nodiscard]] LogView *view() const { return m_view; }
    [[nodiscard]] LogActions *actions() const { return m_actions; }
    [[nodiscard]] FindBar *findBar() const { return m_findBar; }
    [[nodiscard]] JumpBar *jumpBar() const { return m_jumpBar; }

private:
    LogView *m_view;
    LogActions *m_actions;
    FindBar *m_findBar;
    JumpBar *m_jumpBar;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class LatencyHistory;
class PanelTable;
class QBoxLayout;
class QComboBox;
class QLabel;
class StageChart;
class StageModel;

//! Why am I behind: a verdict in words, what each stage takes over time, and the figures with advice.
class StagePage : public QWidget
{
    Q_OBJECT

public:
    explicit StagePage(LatencyHistory *history, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createTable();
    void refresh();
    void updateShards();
    void showVerdict();

    LatencyHistory *m_history;
    StageModel *m_model;
    QLabel *m_mark;
    QLabel *m_verdict;
    QLabel *m_advice;
    QBoxLayout *m_head = nullptr; //!< Of the words and the choice of a shard.
    QComboBox *m_shard;
    StageChart *m_chart;
    PanelTable *m_table;
};

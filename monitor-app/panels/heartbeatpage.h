// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/shardchoice.h"

#include <QWidget>

class LatencyHistory;
class LatencyLegend;
class LatencyPlot;
class QLineEdit;
class QToolButton;

//! The plot of the heartbeats' latencies with its legend, and with many shards the choice among them.
class HeartbeatPage : public QWidget
{
    Q_OBJECT

public:
    explicit HeartbeatPage(LatencyHistory *history, QWidget *parent = nullptr);

    [[nodiscard]] LatencyPlot *plot() const { return m_plot; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createHead();
    void refresh();
    void placeWhole();
    void takeText(const QString &text);
    [[nodiscard]] QList<int> worstFirst() const;

    LatencyHistory *m_history;
    LatencyPlot *m_plot;
    LatencyLegend *m_legend;
    QWidget *m_head;
    QLineEdit *m_text;
    QToolButton *m_worst;
    QToolButton *m_whole;
    ShardChoice m_choice;
};

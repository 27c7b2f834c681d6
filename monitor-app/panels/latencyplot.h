// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class LatencyHistory;
class QCPGraph;
class QCPItemText;
class QCustomPlot;

//! One line a shard: each heartbeat's latency holds until the next, with a gap while there is no connection.
class LatencyPlot : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyPlot(LatencyHistory *history, QWidget *parent = nullptr);
    ~LatencyPlot() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void replot();
    void applyColors();
    QCPGraph *graphOf(int shard);
    double fillGraph(int shard, double now);
    void setRanges(double now, double oldest, double highest);
    [[nodiscard]] QString figuresText() const;

    LatencyHistory *m_history;
    QCustomPlot *m_plot;
    QCPItemText *m_hint; //!< Shown as long as nothing was measured.
    QMap<int, QCPGraph *> m_graphs;
};

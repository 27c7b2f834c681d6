// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/metrics/stageshares.h>

#include <QWidget>

//! What each stage takes of an event's way, over time: areas upon each other that fill the height, with gaps
//! where nothing came. Where the shard was behind there is a mark above.
class StageChart : public QWidget
{
    Q_OBJECT

public:
    explicit StageChart(QWidget *parent = nullptr);

    //! Times are nanoseconds since the Unix epoch; it shows what led to \a present.
    void setHistory(const QList<Gateway::StageShares::Point> &history, qint64 present);

    //! What is told at \a position; empty where nothing came.
    [[nodiscard]] QString textAt(const QPointF &position) const;
    //! The least span of time that is shown.
    static constexpr qint64 shortestSpan = 120'000'000'000;

    [[nodiscard]] QSize sizeHint() const override { return {300, 100}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 50}; }

    [[nodiscard]] static QColor color(Gateway::Stage stage, const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] qint64 begin() const;
    [[nodiscard]] double xOf(qint64 time) const;
    void paintAxes(QPainter *painter) const;
    void paintStep(QPainter *painter, const Gateway::StageShares::Point &point) const;

    QList<Gateway::StageShares::Point> m_history;
    qint64 m_present = 0;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/historyaxis.h"

#include <QList>
#include <QPointF>
#include <QSet>
#include <QString>
#include <QWidget>

class PlotCanvas;

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

//! One line of the plot. A plain value.
struct HistorySeries
{
    QString name;
    int color = 0;         //!< For Colors::ofSeries(); negative: of all together.
    QList<QPointF> points; //!< Seconds since the Unix epoch, and the value; NaN makes a gap.
};

//! Lines over time with a legend. It follows what comes; the wheel zooms into the time, dragging moves it,
//! and a double click or End follows again. A click in the legend hides a line.
class HistoryPlot : public QWidget
{
    Q_OBJECT

public:
    //! The time that is shown while it follows, and the least that can be shown, in s.
    static constexpr double followedSpan = 300;
    static constexpr double leastSpan = 10;

    explicit HistoryPlot(QWidget *parent = nullptr);

    //! The text in the middle as long as no line has a point.
    void setEmptyText(const QString &text);
    //! Shows \a series, the lines of the legend in their order; what was zoomed stays.
    void setSeries(HistoryQuantity quantity, const QList<HistorySeries> &series);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] double from() const { return m_from; } //!< Seconds since the Unix epoch.
    [[nodiscard]] double to() const { return m_to; }
    //! The series that are drawn: not those that were hidden in the legend.
    [[nodiscard]] QStringList shownNames() const;

public Q_SLOTS:
    void follow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLegend();
    [[nodiscard]] QList<HistorySeries> shown() const;
    void redraw();
    void followEnd();
    void zoom(double factor, double around);
    void move(double seconds);
    void setSpan(double from, double to);
    [[nodiscard]] double timeAt(int x) const; //!< \a x in this widget.
    [[nodiscard]] QString figuresAt(double time) const;

    PlotCanvas *m_canvas;
    QHBoxLayout *m_legend;
    QList<QToolButton *> m_buttons;
    QToolButton *m_followButton;
    QLabel *m_hint;
    QList<HistorySeries> m_series;
    QSet<QString> m_hidden;
    HistoryQuantity m_quantity = HistoryQuantity::Ratio;
    double m_from = 0; //!< At the left, in s.
    double m_to = 1;
    double m_first = 0; //!< Of all points, in s.
    double m_last = 0;
    int m_dragX = -1;
    bool m_following = true;
};

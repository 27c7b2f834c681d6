// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/shardselection.h"
#include "panels/statelanes.h"

#include <QAbstractScrollArea>
#include <QTimer>

//! One lane for each shard, coloured by its state over time. The wheel zooms about the pointer, dragging and
//! the arrow keys pan; at the right end it follows the present. A click names the moment, so that the log can
//! go there.
class TimelineLanes : public QAbstractScrollArea
{
    Q_OBJECT
    Q_PROPERTY(bool following READ isFollowing NOTIFY followingChanged)

public:
    explicit TimelineLanes(QWidget *parent = nullptr);
    ~TimelineLanes() override;

    //! What is shown, in milliseconds since the Unix epoch.
    struct Span
    {
        qint64 begin;
        qint64 end;
    };
    [[nodiscard]] Span span() const;
    [[nodiscard]] bool isFollowing() const { return m_following; }

    //! In the viewport's coordinates, for tests and tool tips.
    [[nodiscard]] QRect laneRect(int shard) const;
    [[nodiscard]] qint64 timeAt(int x) const;
    [[nodiscard]] int xOf(qint64 time) const;

    [[nodiscard]] QSize sizeHint() const override { return {510, 90}; }

public Q_SLOTS:
    void clear();
    void takeTransition(Gateway::ShardId shard, const Gateway::Transition &transition);
    //! Draws the lanes of these alone.
    void setShards(const ShardSelection &shards);
    void setFollowing(bool following);
    void follow();
    //! Marks \a time (ms since the Unix epoch) of \a shard, and shows it; -1 marks nothing.
    void mark(int shard, qint64 time);
    void showAll();
    void zoom(double factor); //!< About the middle; more than 1 shows less.
    //! Nothing moves on any more: the end of a capture, or of a session.
    void setPresent(qint64 time);

Q_SIGNALS:
    void followingChanged(bool following);
    //! The user clicked on the lane of \a shard at \a time (ms since the Unix epoch).
    void momentChosen(int shard, qint64 time);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] qint64 present() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int axisHeight() const;
    [[nodiscard]] int shardAt(int y) const; //!< -1 outside of the lanes.
    void zoomAbout(qint64 time, double factor);
    void panBy(qint64 milliseconds);
    void takeShards();
    void updateScrollBar();
    [[nodiscard]] QRect laneAt(int index) const;
    void paintMark(QPainter *painter) const;
    void paintPointer(QPainter *painter) const;
    [[nodiscard]] QString pointerText() const;
    void paintLane(QPainter *painter, int shard, const QRect &rect) const;
    void paintAxis(QPainter *painter) const;
    [[nodiscard]] QString toolTipAt(const QPoint &place) const;

    StateLanes m_lanes;
    ShardSelection m_selection;
    QList<int> m_shards; //!< That have lanes and are shown, by their numbers.
    int m_markedShard = -1;
    qint64 m_markedTime = 0;
    QPoint m_pointer{-1, -1}; //!< Outside when the mouse is.
    qint64 m_end = 0;         //!< Of what is shown, when it does not follow.
    qint64 m_length;          //!< Of what is shown.
    qint64 m_stoppedAt = 0;
    bool m_following = true;
    QPoint m_pressed;
    qint64 m_endWhenPressed = 0;
    bool m_dragging = false;
    QTimer m_ticker;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PanelTable;
class TimelineLanes;
class TimelineModel;

//! What happened to the session, and why: the shards' states as lanes, and the list of all changes below.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(TimelineModel *model, QWidget *parent = nullptr);

    [[nodiscard]] TimelineLanes *lanes() const { return m_lanes; }
    [[nodiscard]] QSize sizeHint() const override { return {510, 230}; }

Q_SIGNALS:
    //! The user chose \a time (ms since the Unix epoch) of \a shard, in a lane or in the list.
    void momentChosen(int shard, qint64 time);

private:
    void stayAtEnd();

    TimelineLanes *m_lanes;
    PanelTable *m_table;
    bool m_atEnd = true;
};

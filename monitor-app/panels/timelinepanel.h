// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PanelTable;
class TimelineModel;

//! What happened to the session, and why.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(TimelineModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {510, 190}; }

private:
    void stayAtEnd();

    PanelTable *m_table;
    bool m_atEnd = true;
};

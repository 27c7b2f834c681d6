// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollBar>

//! A scroll bar that shows where the marked rows are.
class MarkScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit MarkScrollBar(QWidget *parent = nullptr);

    //! From 0 (the first row) to 1 (the last).
    void setMarks(const QList<double> &marks);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_marks;
};

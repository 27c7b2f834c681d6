// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class LogView;

//! The strip at the left of the table: it shows which rows are marked, and a click marks.
class LogGutter : public QWidget
{
    Q_OBJECT

public:
    explicit LogGutter(LogView *view);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] qsizetype positionAt(int y) const;

    LogView *m_view;
    qsizetype m_hovered = -1;
};

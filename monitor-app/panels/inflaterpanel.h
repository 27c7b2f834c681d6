// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class InflaterModel;

//! How well each connection is compressed, and what memory inflating it takes.
class InflaterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InflaterPanel(InflaterModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {575, 190}; }
};

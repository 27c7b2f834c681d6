// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

//! Makes F1 open the section of the widget with the focus, in every window and dialog of the program.
class HelpKey : public QObject
{
    Q_OBJECT

public:
    explicit HelpKey(QObject *parent = nullptr);

    //! Opens the section of the widget with the focus.
    static void openForFocus();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

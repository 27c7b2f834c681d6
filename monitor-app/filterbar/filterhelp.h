// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

//! The description of the filter language, beside the window to be read while writing.
class FilterHelp : public QDialog
{
    Q_OBJECT

public:
    explicit FilterHelp(QWidget *parent = nullptr);

    //! Shows the help of \a parent's, making it at first.
    static void show(QWidget *parent);
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

//! What the program is, its licence, and the versions of everything, to be copied into a report.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    //! A line a part, as it is copied.
    [[nodiscard]] static QString versionsText();
};

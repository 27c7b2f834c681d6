// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

//! A page of the preferences. What it shows takes effect with apply() and not before.
class PreferencePage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    //! Shows what is in force.
    virtual void load() = 0;
    //! Keeps what is shown, and puts it in force.
    virtual void apply() = 0;
    //! Shows what the program begins with; apply() keeps it.
    virtual void restoreDefaults() = 0;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences/preferencepage.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

//! Colours and style of the windows.
class AppearancePage : public PreferencePage
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load() override;
    void apply() override;
    void restoreDefaults() override;

private:
    QComboBox *m_colors;
    QComboBox *m_style;
    QComboBox *m_language;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences/preferencepage.h"

QT_BEGIN_NAMESPACE
class QSpinBox;
QT_END_NAMESPACE

//! How much the log may keep.
class LogPage : public PreferencePage
{
    Q_OBJECT

public:
    explicit LogPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load() override;
    void apply() override;
    void restoreDefaults() override;

private:
    QSpinBox *m_memory;
    QSpinBox *m_disk;
};

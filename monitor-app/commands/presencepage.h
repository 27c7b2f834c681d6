// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandpage.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

//! Op 3: how the bot appears.
class PresencePage : public CommandPage
{
    Q_OBJECT

public:
    explicit PresencePage(QWidget *parent = nullptr);

    [[nodiscard]] Gateway::Command command(Gateway::Error *error) const override;

private:
    void showFields();

    QComboBox *m_status;
    QComboBox *m_type;
    QLineEdit *m_name;
    QLineEdit *m_state;
    QLineEdit *m_url;
    QCheckBox *m_afk;
};

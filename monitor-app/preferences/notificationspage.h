// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notification/notification.h"
#include "preferences/preferencepage.h"

#include <QMap>

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

//! What is told of while the window is not looked at.
class NotificationsPage : public PreferencePage
{
    Q_OBJECT

public:
    explicit NotificationsPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load() override;
    void apply() override;
    void restoreDefaults() override;

private:
    QMap<Notification::Cause, QCheckBox *> m_boxes;
};

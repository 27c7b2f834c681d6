// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colorscheme.h"

#include <QObject>

//! What the desktop says of light and dark, by its settings portal (org.freedesktop.appearance) on the
//! session bus, now and whenever it changes. Where nobody answers, it never says anything, and the platform's
//! palette decides.
class SystemColorScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemColorScheme(QObject *parent = nullptr);

    //! System: it was not said, or the user has no preference.
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void schemeChanged(ColorScheme scheme);

private Q_SLOTS:
    void read();

private:
    void take(uint preference);

    ColorScheme m_scheme = ColorScheme::System;
};

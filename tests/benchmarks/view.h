// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <memory>

//! `gateway-bench view`: how long the GUI thread lets one wait while events come and the window is used.
//! Returns the exit status.
int benchView(const QStringList &arguments);

//! What that command needs: an application with windows, on no screen unless QT_QPA_PLATFORM names one.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeViewApplication(int &argc, char **argv);

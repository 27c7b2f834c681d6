// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

//! Which section of the documents explains which part of the windows.
namespace HelpTopics {

//! The section for \a widget, or for the nearest around it that has one, such as `monitor.md#shards`.
[[nodiscard]] QString of(const QWidget *widget);

//! All sections that of() may give.
[[nodiscard]] QStringList all();

} // namespace HelpTopics

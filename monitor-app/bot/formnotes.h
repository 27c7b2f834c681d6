// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

//! The small texts of forms.
namespace FormNotes {

//! A label in muted colours that explains a field; hidden as long as it is empty.
[[nodiscard]] QLabel *makeNote(const QString &name, QWidget *parent);
//! A label in the colour of errors; hidden as long as it is empty.
[[nodiscard]] QLabel *makeError(const QString &name, QWidget *parent);

void show(QLabel *label, const QString &text);

} // namespace FormNotes

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! Where the program keeps what it keeps: settings, layout, sessions, and the log beyond its memory. By
//! default where the system wants each of them; with `--portable` or `--data-folder` in one folder and
//! nowhere else.
namespace DataFolder {

//! Keeps everything in \a path, which is made. False, with nothing changed, when it cannot be written. Before
//! any setting is read, and once.
[[nodiscard]] bool use(const QString &path);

//! The folder of `--portable`: `gateway-monitor-data` beside the program.
[[nodiscard]] QString besideProgram();

//! Whether everything is kept in one folder.
[[nodiscard]] bool isChosen();
[[nodiscard]] QString path();     //!< The folder; empty when none was chosen.
[[nodiscard]] QString sessions(); //!< Where sessions are kept unless told otherwise.
[[nodiscard]] QString spill(); //!< Where the log moves beyond its memory; empty: where the system wants it.
[[nodiscard]] QString documents(); //!< Where captures and pictures are offered to be saved.

} // namespace DataFolder

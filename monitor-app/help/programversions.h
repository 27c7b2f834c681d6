// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

//! A part of the program and its version, for people and for reports of errors.
struct ProgramVersion
{
    QString part;
    QString version;
};

//! This program and everything that it is made of and runs on.
[[nodiscard]] QList<ProgramVersion> programVersions();

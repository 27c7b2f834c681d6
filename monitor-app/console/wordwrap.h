// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

//! \a text in lines of at most \a width letters, broken between words where they are short enough. The first
//! line has \a firstWidth letters; it is empty when not even its first word has room and the next are wider.
[[nodiscard]] QStringList wordWrapped(const QString &text, int width, int firstWidth);
[[nodiscard]] inline QStringList wordWrapped(const QString &text, int width)
{
    return wordWrapped(text, width, width);
}

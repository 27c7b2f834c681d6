// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

//! Appends \a json to \a out with every escape replaced by what it stands for, in UTF-8. Half a surrogate
//! pair becomes U+FFFD; what is no escape stays as it is.
void appendUnescaped(QByteArrayView json, QByteArray *out);

//! Appends \a codePoint in UTF-8.
void appendUtf8(char32_t codePoint, QByteArray *out);

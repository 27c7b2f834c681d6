// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>

#include <cstdio>

//! Writes \a text as lines, at once.
inline void print(std::FILE *file, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), file);
    if (!text.endsWith('\n'))
        std::fputc('\n', file);
    std::fflush(file);
}

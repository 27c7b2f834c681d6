// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QLocale>
#include <QString>

namespace Gateway {

//! \a bytes for a message, in the user's locale: `128 MiB`, `1.50 KiB`.
[[nodiscard]] inline QString sizeText(qint64 bytes)
{
    qint64 unit = 1;
    while (bytes / unit >= 1024)
        unit *= 1024;
    return QLocale().formattedDataSize(bytes, bytes % unit == 0 ? 0 : 2);
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QFile>

//! How much the resident memory of this process grew at most since the object was made.
class PeakMemory
{
public:
    PeakMemory()
    {
        QFile file(QStringLiteral("/proc/self/clear_refs"));
        m_isKnown = file.open(QIODevice::WriteOnly) && file.write("5") == 1;
        file.close();
        m_before = kibibytes("VmRSS:");
    }

    //! Whether the system tells, and the figures are the program's: a sanitizer keeps what was freed.
    [[nodiscard]] bool isKnown() const { return m_isKnown && !isSanitized; }

    [[nodiscard]] qint64 mebibytes() const { return (kibibytes("VmHWM:") - m_before) / 1024; }

private:
#ifdef GATEWAY_TEST_SANITIZED
    static constexpr bool isSanitized = true;
#else
    static constexpr bool isSanitized = false;
#endif

    static qint64 kibibytes(QByteArrayView key)
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = file.readAll();
        const qsizetype at = text.indexOf(key);
        if (at < 0)
            return 0;
        const qsizetype from = at + key.size();
        return text.mid(from, text.indexOf("kB", from) - from).trimmed().toLongLong();
    }

    qint64 m_before = 0;
    bool m_isKnown = false;
};

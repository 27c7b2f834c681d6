// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

//! Bytes to be found in payloads, at some bytes a nanosecond: two rare bytes of the needle are looked for in
//! blocks that the compiler makes vector instructions of.
class ByteNeedle
{
public:
    enum class Case : quint8 { Exact, FoldedAscii };

    ByteNeedle() = default;
    ByteNeedle(const QByteArray &bytes, Case foldCase);

    //! Where the needle is in \a haystack; -1 where it is not.
    [[nodiscard]] qsizetype find(QByteArrayView haystack) const;
    [[nodiscard]] bool isIn(QByteArrayView haystack) const { return find(haystack) >= 0; }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }

private:
    //! A byte of the needle that is looked for first.
    struct Probe
    {
        qsizetype offset = 0;
        quint8 byte = 0;
        quint8 fold =
            0; //!< Set in both before they are compared: 0x20 for a letter whose case is not regarded.
    };

    [[nodiscard]] bool isAt(const char *text) const;
    [[nodiscard]] Probe probeAt(qsizetype offset) const;

    QByteArray m_bytes; //!< Folded.
    QByteArray m_fold;  //!< For each byte as Probe::fold.
    Probe m_first;
    Probe m_second;
};

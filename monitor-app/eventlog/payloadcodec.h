// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>
#include <vector>

//! Compresses frames of payloads, with zstd where it was built in and else with zlib. It keeps its tables;
//! make one for each thread.
class PayloadCompressor
{
public:
    PayloadCompressor();
    ~PayloadCompressor();

    //! Appends \a frame, compressed, to \a output.
    void append(QByteArrayView frame, std::vector<char> *output);

private:
    class Private;
    std::unique_ptr<Private> d;
};

//! Writes what was compressed to \a buffer. False when the data are damaged or are not \a size bytes.
//! Thread-safe.
[[nodiscard]] bool decompressPayloads(QByteArrayView compressed, char *buffer, qsizetype size);

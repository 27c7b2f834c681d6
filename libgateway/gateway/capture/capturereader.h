// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/capture/capturerecord.h>
#include <gateway/export.h>
#include <gateway/protocol/error.h>

#include <QString>

#include <memory>
#include <optional>

namespace Gateway {

//! Reads a capture line by line (docs/capture.md); also one that other programs filtered, one that was cut
//! off when its writer died, and one that is damaged, up to the damage and behind it. Not thread-safe; it
//! reads and inflates in the caller's thread.
class GATEWAY_EXPORT CaptureReader
{
public:
    //! A longer line is an error.
    static constexpr qsizetype lineLimit = qsizetype(256) * 1024 * 1024;

    CaptureReader();
    ~CaptureReader();
    Q_DISABLE_COPY_MOVE(CaptureReader)

    //! Opens \a path; false when it cannot be read or is no capture, error() tells why.
    bool open(const QString &path);
    //! Without program and times where the beginning of the file is damaged.
    [[nodiscard]] CaptureHeader header() const;

    //! The next record, or nothing at the end. A line that cannot be read is passed by and counted; error()
    //! tells of the last.
    [[nodiscard]] std::optional<CaptureRecord> read();

    //! Why open() failed, or what was wrong with the line that was passed by last.
    [[nodiscard]] Error error() const;
    [[nodiscard]] qint64
    line() const; //!< Of the record read last, counted from 1, without those that are missing.
    [[nodiscard]] qint64 linesSkipped() const; //!< That could not be read.
    //! Places where the file is damaged and lines are missing, up to the record that was read last.
    [[nodiscard]] qint64 damages() const;
    [[nodiscard]] bool isCutOff() const;   //!< At the end: whether the file ends before it was closed.
    [[nodiscard]] double progress() const; //!< 0 to 1, by the bytes of the file.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/error.h>

#include <QByteArray>
#include <QFile>

#include <memory>

namespace Gateway {

//! Bytes into a file, compressed with zstd where the name ends in `.zst`.
class CaptureSink
{
public:
    CaptureSink();
    ~CaptureSink();
    Q_DISABLE_COPY_MOVE(CaptureSink)

    [[nodiscard]] Error open(const QString &path);
    [[nodiscard]] Error write(const QByteArray &bytes);
    //! All that was written so far can be read from the file by who opens it, also when this program dies.
    [[nodiscard]] Error flush();
    //! The same, and what follows can be read without what stands before. To be called between lines.
    [[nodiscard]] Error endFrame();
    [[nodiscard]] Error close();
    //! After a write failed: tries once more to write what is kept. With it written all is as if nothing had
    //! failed.
    [[nodiscard]] Error retry() { return writeOut(); }
    //! Whether what fails may work later, as on a disk that is full now; not so for pipes and devices.
    [[nodiscard]] bool mayRecover() const { return m_isRegular; }
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] qint64 size() const { return m_file.pos(); } //!< Bytes in the file.
    //! Bytes before compression since the last frame ended.
    [[nodiscard]] qint64 frameSize() const { return m_frameSize; }

private:
    enum class Ending { None, Flush, Frame };
    [[nodiscard]] Error put(QByteArrayView bytes, Ending ending);
    [[nodiscard]] Error writeOut();

    QFile m_file;
    QByteArray m_pending; //!< Goes into the file next.
    qint64 m_frameSize = 0;
    bool m_isRegular = false;
    class Compressor;
    std::unique_ptr<Compressor> m_compressor;
};

//! Bytes from a file; a file that begins as zstd is inflated, whatever its name. Where it is damaged, reading
//! goes on at the next frame.
class CaptureSource
{
public:
    CaptureSource();
    ~CaptureSource();
    Q_DISABLE_COPY_MOVE(CaptureSource)

    [[nodiscard]] Error open(const QString &path);
    //! The next bytes; empty at the end, or when nothing more can be read. \a error tells of a damage, behind
    //! which the bytes may stand all the same.
    [[nodiscard]] QByteArray read(Error *error);
    //! Whether the file ended within a frame, as it does when the writer died.
    [[nodiscard]] bool isCutOff() const;
    [[nodiscard]] double progress() const; //!< 0 to 1, by the bytes of the file.
    [[nodiscard]] bool beginsAsZstd() const { return m_beginsAsZstd; }

private:
    [[nodiscard]] bool seekFrame(qint64 from);

    QFile m_file;
    bool m_isEndLost = false;
    bool m_beginsAsZstd = false;
    class Decompressor;
    std::unique_ptr<Decompressor> m_decompressor;
};

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/capture/capturestream_p.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

#ifdef GATEWAY_WITH_ZSTD
#include <zstd.h>
#endif

namespace Gateway {

namespace {

constexpr qint64 readSize = qint64(256) * 1024;
constexpr qsizetype pendingSize = qsizetype(64) * 1024;
constexpr std::array<char, 4> zstdMagic{'\x28', '\xB5', '\x2F', '\xFD'};

//! Of a file that cannot even be opened the folder may be what is wrong.
Error openError(const QFile &file)
{
    const QFileInfo info(file.fileName());
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    QString reason = file.errorString();
    if (!QFileInfo(info.absolutePath()).isDir())
        reason = QCoreApplication::translate("Capture", "there is no such folder");
    else if (info.isDir())
        reason = QCoreApplication::translate("Capture", "that is a folder");
    return {ErrorDomain::Storage, ErrorCode::FileError,
            QCoreApplication::translate("Capture", "“%1” in the folder “%2” cannot be opened: %3.")
                .arg(info.fileName(), folder, reason)};
}

Error fileError(const QFile &file)
{
    return {ErrorDomain::Storage, ErrorCode::FileError,
            QCoreApplication::translate("Capture", "%1: %2.")
                .arg(QFileInfo(file.fileName()).fileName(), file.errorString())};
}

#ifndef GATEWAY_WITH_ZSTD
Error noZstd()
{
    return {ErrorDomain::Usage, ErrorCode::UnsupportedCompression,
            QCoreApplication::translate("Capture", "This build cannot read or write zstd."),
            QCoreApplication::translate("Capture", "Use a name that ends in .ndjson, or a build with zstd.")};
}
#endif

} // namespace

#ifdef GATEWAY_WITH_ZSTD

class CaptureSink::Compressor
{
public:
    Compressor() : m_context(ZSTD_createCCtx()) { ZSTD_CCtx_setParameter(m_context, ZSTD_c_checksumFlag, 1); }
    ~Compressor() { ZSTD_freeCCtx(m_context); }
    Q_DISABLE_COPY_MOVE(Compressor)

    QByteArray compress(QByteArrayView bytes, ZSTD_EndDirective directive)
    {
        QByteArray result;
        ZSTD_inBuffer in{bytes.data(), std::size_t(bytes.size()), 0};
        for (;;) {
            std::array<char, std::size_t(64) * 1024> piece;
            ZSTD_outBuffer out{piece.data(), piece.size(), 0};
            const std::size_t left = ZSTD_compressStream2(m_context, &out, &in, directive);
            result.append(piece.data(), qsizetype(out.pos));
            if (ZSTD_isError(left))
                return {};
            if (directive == ZSTD_e_continue ? in.pos == in.size : left == 0)
                return result;
        }
    }

private:
    ZSTD_CCtx *m_context;
};

class CaptureSource::Decompressor
{
public:
    //! Windows beyond 128 MiB are refused: a capture never needs one.
    static constexpr int greatestWindowLog = 27;

    Decompressor() : m_context(ZSTD_createDCtx())
    {
        ZSTD_DCtx_setParameter(m_context, ZSTD_d_windowLogMax, greatestWindowLog);
    }
    ~Decompressor() { ZSTD_freeDCtx(m_context); }
    Q_DISABLE_COPY_MOVE(Decompressor)

    //! Whether all input was used up, so that more has to be read.
    [[nodiscard]] bool isHungry() const { return m_at == m_input.size() && !m_mayHoldMore; }
    void feed(const QByteArray &input)
    {
        m_inputBegin += m_input.size();
        m_input = input;
        m_at = 0;
    }
    [[nodiscard]] bool isInFrame() const { return m_inFrame; }
    [[nodiscard]] qint64 frameBegin() const { return m_frameBegin; } //!< In bytes of the file.

    //! A new frame begins in the file at \a place, from where it is to be fed.
    void restart(qint64 place)
    {
        ZSTD_DCtx_reset(m_context, ZSTD_reset_session_only);
        m_input.clear();
        m_inputBegin = place;
        m_frameBegin = place;
        m_at = 0;
        m_inFrame = false;
        m_mayHoldMore = false;
    }

    //! At most so much at a time that a bomb cannot fill the memory.
    QByteArray inflate(bool *failed)
    {
        QByteArray result(readSize, Qt::Uninitialized);
        ZSTD_inBuffer in{m_input.constData(), std::size_t(m_input.size()), std::size_t(m_at)};
        ZSTD_outBuffer out{result.data(), std::size_t(result.size()), 0};
        const std::size_t left = ZSTD_decompressStream(m_context, &out, &in);
        *failed = ZSTD_isError(left);
        m_at = qsizetype(in.pos);
        m_inFrame = left != 0;
        if (!m_inFrame)
            m_frameBegin = m_inputBegin + m_at;
        m_mayHoldMore = out.pos == out.size;
        result.truncate(*failed ? 0 : qsizetype(out.pos));
        return result;
    }

private:
    ZSTD_DCtx *m_context;
    QByteArray m_input;
    qint64 m_inputBegin = 0; //!< In bytes of the file.
    qint64 m_frameBegin = 0;
    qsizetype m_at = 0;
    bool m_inFrame = false;
    bool m_mayHoldMore = false;
};

#else

class CaptureSink::Compressor
{};
class CaptureSource::Decompressor
{
public:
    [[nodiscard]] bool isInFrame() const { return false; }
};

#endif

CaptureSink::CaptureSink() = default;
CaptureSink::~CaptureSink() = default;

Error CaptureSink::open(const QString &path)
{
    m_file.setFileName(path);
    m_frameSize = 0;
    m_pending.clear();
    m_compressor.reset();
    if (path.endsWith(u".zst", Qt::CaseInsensitive)) {
#ifdef GATEWAY_WITH_ZSTD
        m_compressor = std::make_unique<Compressor>();
#else
        return noZstd();
#endif
    }
    // What people write to a bot is nobody else's business; nor in a file that was there before.
    const QFile::Permissions owners = QFile::ReadOwner | QFile::WriteOwner;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, owners) ||
        (QFileInfo(m_file).isFile() && !m_file.setPermissions(owners)))
        return openError(m_file);
    m_isRegular = QFileInfo(m_file).isFile();
    return {};
}

Error CaptureSink::put(QByteArrayView bytes, [[maybe_unused]] Ending ending)
{
    m_frameSize = ending == Ending::Frame ? 0 : m_frameSize + bytes.size();
#ifdef GATEWAY_WITH_ZSTD
    if (m_compressor) {
        const ZSTD_EndDirective directive = ending == Ending::None    ? ZSTD_e_continue
                                            : ending == Ending::Flush ? ZSTD_e_flush
                                                                      : ZSTD_e_end;
        m_pending += m_compressor->compress(bytes, directive);
    } else {
        m_pending += bytes;
    }
#else
    m_pending += bytes;
#endif
    return ending == Ending::None && m_pending.size() < pendingSize ? Error() : writeOut();
}

//! QFile's own buffer does not tell why a part of it could not be written.
Error CaptureSink::writeOut()
{
    qsizetype at = 0;
    while (at < m_pending.size()) {
        const qint64 written = m_file.write(m_pending.constData() + at, m_pending.size() - at);
        if (written <= 0) {
            m_pending.remove(0, at);
            return fileError(m_file);
        }
        at += qsizetype(written);
    }
    m_pending.resize(0);
    return {};
}

Error CaptureSink::write(const QByteArray &bytes)
{
    return put(bytes, Ending::None);
}

Error CaptureSink::flush()
{
    return put({}, Ending::Flush);
}

Error CaptureSink::endFrame()
{
    // Not an empty frame where one has just ended.
    return m_frameSize > 0 ? put({}, Ending::Frame) : Error();
}

Error CaptureSink::close()
{
    if (!m_file.isOpen())
        return {};
    Error error = endFrame();
    m_file.close();
    return error;
}

CaptureSource::CaptureSource() = default;
CaptureSource::~CaptureSource() = default;

Error CaptureSource::open(const QString &path)
{
    m_file.setFileName(path);
    m_isEndLost = false;
    m_decompressor.reset();
    if (!m_file.open(QIODevice::ReadOnly))
        return openError(m_file);
    const QByteArray magic = m_file.peek(zstdMagic.size());
    const bool isZstd = std::equal(magic.begin(), magic.end(), zstdMagic.begin(), zstdMagic.end());
    m_beginsAsZstd = isZstd;
    // Its first bytes may be what is damaged.
    if (isZstd || (path.endsWith(u".zst", Qt::CaseInsensitive) && !magic.startsWith('{'))) {
#ifdef GATEWAY_WITH_ZSTD
        m_decompressor = std::make_unique<Decompressor>();
#else
        return noZstd();
#endif
    }
    return {};
}

//! Goes on at the first frame that begins at \a from or behind; false when there is none.
bool CaptureSource::seekFrame([[maybe_unused]] qint64 from)
{
#ifdef GATEWAY_WITH_ZSTD
    const QByteArrayView magic(zstdMagic.data(), qsizetype(zstdMagic.size()));
    while (m_file.seek(from)) {
        const QByteArray piece = m_file.read(readSize);
        if (const qsizetype found = piece.indexOf(magic); found >= 0) {
            m_file.seek(from + found);
            m_decompressor->restart(from + found);
            return true;
        }
        if (piece.size() < readSize)
            break;
        from += piece.size() - magic.size() + 1;
    }
#endif
    return false;
}

QByteArray CaptureSource::read(Error *error)
{
    if (!m_decompressor) {
        QByteArray bytes = m_file.read(readSize);
        if (bytes.isEmpty() && !m_file.atEnd())
            *error = fileError(m_file);
        return bytes;
    }
#ifdef GATEWAY_WITH_ZSTD
    while (!m_isEndLost) {
        if (m_decompressor->isHungry()) {
            const QByteArray input = m_file.read(readSize);
            if (input.isEmpty())
                return {};
            m_decompressor->feed(input);
        }
        bool failed = false;
        QByteArray bytes = m_decompressor->inflate(&failed);
        if (failed) {
            // All of the frame that stands before the damage was given already.
            const qint64 begin = m_decompressor->frameBegin();
            *error = {ErrorDomain::Transport, ErrorCode::CorruptStream,
                      QCoreApplication::translate("Capture", "%1 is damaged behind byte %2.")
                          .arg(QFileInfo(m_file.fileName()).fileName())
                          .arg(begin)};
            m_isEndLost = !seekFrame(begin + 1);
        }
        if (!bytes.isEmpty())
            return bytes;
    }
#endif
    return {};
}

bool CaptureSource::isCutOff() const
{
    return m_isEndLost || (m_decompressor && m_decompressor->isInFrame());
}

double CaptureSource::progress() const
{
    return m_file.size() > 0 ? double(m_file.pos()) / double(m_file.size()) : 1;
}

} // namespace Gateway

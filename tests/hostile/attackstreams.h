// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>
#include <QString> // Which brings how byte arrays are added up.

#include <array>
#include <zlib.h>

//! Compressed bytes that no honest gateway sends.
namespace AttackStreams {

enum class End {
    Flush, //!< With the mark that ends a payload.
    Finish //!< The stream is over.
};

inline QByteArray zlib(const QByteArray &plain, End end = End::Flush)
{
    z_stream stream{};
    deflateInit(&stream, Z_BEST_SPEED);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, end == End::Finish ? Z_FINISH : Z_SYNC_FLUSH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

//! A stream that inflates to \a mebibytes of zeros: one block, flushed so that it may stand again and again.
inline QByteArray zlibBomb(int mebibytes)
{
    const QByteArray plain(1024 * 1024, '\0');
    QByteArray bomb = zlib({});
    z_stream stream{};
    deflateInit(&stream, Z_BEST_COMPRESSION);
    QByteArray out(64 * 1024, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FULL_FLUSH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    constexpr qsizetype header = 2;
    for (int i = 0; i < mebibytes; ++i)
        bomb += out.sliced(header);
    return bomb;
}

//! Blocks of deflate that hold nothing, without the mark that ends a payload: 52,428 of them.
inline QByteArray emptyBlocks()
{
    // 0, 01, 0000000: not the last, fixed codes, end of block; four of them are five bytes.
    static constexpr std::array<char, 5> four{'\x02', '\x08', '\x20', char(0x80), '\x00'};
    return QByteArray(four.data(), four.size()).repeated(13'107);
}

//! A zstd frame of blocks that each repeat one byte 128 KiB times (RLE), in all \a mebibytes.
inline QByteArray zstdBomb(int mebibytes)
{
    // Magic number, no single segment, a window of 128 KiB.
    QByteArray bomb("\x28\xb5\x2f\xfd\x00\x38", 6);
    // Not the last, of type 1, 128 KiB long; then the byte.
    constexpr quint32 header = 1U << 1 | (128U * 1024) << 3;
    const std::array<char, 4> block{char(header & 0xff), char(header >> 8 & 0xff), char(header >> 16 & 0xff),
                                    ' '};
    return bomb + QByteArray(block.data(), block.size()).repeated(8 * mebibytes);
}

//! A frame that asks for a window of 128 MiB.
inline QByteArray zstdHugeWindow()
{
    QByteArray frame("\x28\xb5\x2f\xfd\x00\x88", 6);
    return frame + QByteArray("\x01\x00\x00", 3);
}

} // namespace AttackStreams

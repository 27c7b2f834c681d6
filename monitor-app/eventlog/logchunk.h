// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logentry.h"
#include "eventlog/logtype.h"

#include <QByteArrayView>

#include <array>
#include <memory>
#include <vector>

//! The columns of a chunk: arrays of one value a row.
struct LogColumns
{
    const qint64 *time = nullptr;
    const qint64 *sequence = nullptr;
    const quint64 *guild = nullptr;
    const quint64 *channel = nullptr;
    const quint64 *user = nullptr;
    const quint32 *wireSize = nullptr;
    const quint32 *size = nullptr; //!< Bytes of the payload.
    const quint16 *shard = nullptr;
    const LogType::Code *type = nullptr;
    const qint16 *op = nullptr;
    const quint8 *direction = nullptr; //!< LogDirection.
    const quint8 *state = nullptr;     //!< ShardState of a change of state; noState otherwise.
    const quint8 *replayed = nullptr;  //!< 0 or 1.

    static constexpr quint8 noState = 0xFF;
    static constexpr RowId noRow = ~RowId(0);

    RowId firstRow = noRow; //!< Of the rows that follow each other from there; noRow of what is in no log.
};

//! What the values of a sealed chunk lie between, so that a filter may pass it by.
struct LogBounds
{
    qint64 firstTime = 0, lastTime = 0;
    qint64 leastSequence = 0, greatestSequence = 0;
    quint16 leastShard = 0, greatestShard = 0;
};

class PayloadReader;

//! Rows that follow each other in the log, immutable once they are published: the store's thread appends to
//! the last chunk of the log, any thread reads rows that it learnt of by a LogSnapshot, without locks.
//!
//! A full chunk is sealed: another LogChunk of the same rows takes its place, whose payloads are compressed
//! in frames of framesRows rows and which may lie in a mapped file. Who holds the old one may go on reading
//! it.
class LogChunk
{
public:
    static constexpr int capacity = 4096; //!< Rows at most; a chunk with large payloads is sealed with fewer.
    static constexpr int frameRows = 512;

    virtual ~LogChunk() = default;

    [[nodiscard]] RowId firstRow() const { return m_firstRow; }
    [[nodiscard]] const LogColumns &columns() const { return m_columns; }
    [[nodiscard]] virtual int size() const = 0; //!< Rows published; it grows while the chunk is open.
    [[nodiscard]] virtual bool isSealed() const = 0;
    [[nodiscard]] virtual const LogBounds *bounds() const = 0; //!< Null while it is open.
    [[nodiscard]] virtual qsizetype memory() const = 0;        //!< Bytes of the heap, payloads among them.
    [[nodiscard]] virtual qsizetype mappedBytes() const = 0;   //!< Bytes in a file.

protected:
    friend class PayloadReader;
    explicit LogChunk(RowId firstRow);
    LogChunk(const LogChunk &) = delete;
    LogChunk &operator=(const LogChunk &) = delete;

    //! Inflates the rows of \a frame one after another into \a buffer, which has room for their bytes.
    //! False when the data are damaged.
    [[nodiscard]] virtual bool inflateFrame(int frame, char *buffer, qsizetype size) const = 0;
    //! The payload of a row of an open chunk.
    [[nodiscard]] virtual QByteArray openPayload(int row) const = 0;

    RowId m_firstRow;
    quint64 m_serial; //!< Of no other chunk of the process, so that a reader can tell whether it is the same.
    LogColumns m_columns;
};

using LogChunkPointer = std::shared_ptr<const LogChunk>;

//! Reads payloads of chunks. It keeps the frame that it inflated last, so that rows in order cost one
//! inflation a frame. Not thread-safe; make one for each thread. Not for the GUI thread: it inflates.
class PayloadReader
{
public:
    //! So many bytes behind the payload may be read too; their value says nothing.
    static constexpr qsizetype padding = 64;

    PayloadReader();
    ~PayloadReader();

    //! The payload of \a row (counted from the chunk's first), valid until the next call. Empty when the data
    //! are damaged.
    [[nodiscard]] QByteArrayView payload(const LogChunk &chunk, int row);

private:
    [[nodiscard]] QByteArrayView openPayload(const LogChunk &chunk, int row);
    [[nodiscard]] bool loadFrame(const LogChunk &chunk, int frame);
    void makeRoom(qsizetype size);

    quint64 m_serial = 0; //!< Of the chunk whose frame is in the buffer.
    int m_frame = -1;
    std::vector<char> m_buffer;
    std::array<qsizetype, LogChunk::frameRows + 1> m_offsets{};
};

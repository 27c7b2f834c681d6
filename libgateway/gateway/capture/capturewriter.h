// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/payload/event.h>
#include <gateway/protocol/error.h>
#include <gateway/session/shardsnapshot.h>

#include <QList>
#include <QObject>

#include <memory>

namespace Gateway {

//! Records sessions into a file of one JSON object a line, compressed with zstd where its name ends in `.zst`
//! (docs/capture.md). Connect it to Cluster::payloadsRecorded(), shardStateChanged() and snapshotsTaken().
//!
//! It lives in one thread, best one of its own, since it compresses and writes there. What it took is in the
//! file after a second at most, also when the program dies. Tokens were redacted by the shards.
class GATEWAY_EXPORT CaptureWriter : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool recording READ isRecording NOTIFY recordingChanged)

public:
    explicit CaptureWriter(QObject *parent = nullptr); //!< A writer that records nothing yet.
    ~CaptureWriter() override;

    //! How names of captures end: `.ndjson.zst`, or `.ndjson` in a build that cannot compress.
    [[nodiscard]] static QString fileEnding();

    //! Whether a file is open, also while it is paused.
    [[nodiscard]] bool isRecording() const;
    [[nodiscard]] qint64 records() const; //!< Lines written, the header not counted.
    [[nodiscard]] qint64 size() const;    //!< Bytes in the file.
    [[nodiscard]] bool isPaused() const;  //!< The file cannot be written now.
    [[nodiscard]] qint64 lost() const;    //!< Records that were not taken while it was paused.

public Q_SLOTS:
    //! Begins a new file at \a path, which is overwritten and readable by its owner alone. What fails is told
    //! by failed().
    bool open(const QString &path);
    void write(const QList<Gateway::Event> &payloads); //!< Records payloads, in their order.
    //! Records a change of state.
    void writeTransition(Gateway::ShardId shard, const Gateway::Transition &transition);
    //! Records figures of shards.
    void writeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots);
    void close(); //!< Ends the recording; the file is whole.

Q_SIGNALS:
    void recordingChanged(bool recording);        //!< It began or ended, for whatever reason.
    void progressed(qint64 records, qint64 size); //!< Every second while it records.
    //! The file cannot be written now, as when the disk is full. What comes is not taken, but counted, and
    //! the file is tried again every half second. What was written before is in it.
    void paused(const Gateway::Error &error);
    //! It goes on, and the file is whole but for \a lost records that came meanwhile.
    void resumed(qint64 lost);
    //! The file could not be written; recording has ended, what was flushed before is in the file. How many
    //! records are not, the error's advice tells.
    void failed(const Gateway::Error &error);

private:
    void put(const QByteArray &line);
    void flush();
    void stumble(const Error &error);
    void tryToResume();
    void giveUp(const Error &error);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Gateway

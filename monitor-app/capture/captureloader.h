// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/capture/capturerecord.h>
#include <gateway/protocol/error.h>

#include <QMap>
#include <QObject>
#include <QSemaphore>

#include <atomic>
#include <memory>
#include <variant>

//! Some of a capture, in the order of the file.
struct CaptureBatch
{
    using Part =
        std::variant<QList<Gateway::Event>, Gateway::CapturedTransition, QList<Gateway::ShardSnapshot>>;

    QList<Part> parts;
    qint64 lastTime = 0;              //!< Milliseconds since the Unix epoch.
    double progress = 0;              //!< 0 to 1.
    std::shared_ptr<const void> hold; //!< The loader reads on when it is let go.
};
Q_DECLARE_METATYPE(CaptureBatch)

//! What came of reading a capture.
struct CaptureOutcome
{
    qint64 payloads = 0;
    qint64 transitions = 0;
    qint64 skipped = 0;  //!< Lines that could not be read.
    bool cutOff = false; //!< The end is missing: its writer died.
    qint64 damages = 0;  //!< Places where the file is damaged, and something is missing.
    //! Of the first of them: from when to when, in milliseconds since the Unix epoch; 0: not known.
    qint64 missingFrom = 0;
    qint64 missingUntil = 0;
    bool cancelled = false;
    Gateway::Error error; //!< Why nothing, or nothing more, could be read; or of the last line skipped.
    bool opened = false;
};
Q_DECLARE_METATYPE(CaptureOutcome)

//! How far a loader may run ahead, and whether it shall go on. Shared between threads.
struct CaptureGate
{
    static constexpr int batches = 4;

    QSemaphore free{batches};
    std::atomic<bool> isCancelled = false;
};

//! Reads a capture from its beginning to its end, in batches. It lives in a thread of its own and waits there
//! when nobody takes them.
class CaptureLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype batchRecords = 1'000;
    static constexpr qint64 batchBytes = qint64(1) << 20;

    explicit CaptureLoader(std::shared_ptr<CaptureGate> gate);

    void load(const QString &path);

Q_SIGNALS:
    void headerRead(const Gateway::CaptureHeader &header);
    void batchRead(const CaptureBatch &batch);
    void finished(const CaptureOutcome &outcome);

private:
    void take(const Gateway::Event &event);
    void take(Gateway::CapturedTransition transition);
    void take(Gateway::ShardSnapshot snapshot);
    void take(const Gateway::CaptureHeader &) {} //!< Of files put together; the first counts.
    void flushSnapshots();
    void noteDamages(qint64 damages, qint64 before);
    //! False: cancelled.
    bool flush(double progress);

    std::shared_ptr<CaptureGate> m_gate;
    CaptureBatch m_batch;
    CaptureOutcome m_outcome;
    qsizetype m_records = 0;
    qint64 m_bytes = 0;
    qint64 m_lastTime = 0; //!< Of all that was read, in milliseconds since the Unix epoch.
    int m_shardCount = 1;
    QMap<int, Gateway::ShardSnapshot> m_snapshots; //!< The last of each shard.
    QMap<int, Gateway::Transition> m_transitions;
    bool m_hasNewSnapshots = false;
};

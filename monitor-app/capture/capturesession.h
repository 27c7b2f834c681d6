// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/captureloader.h"

#include <QObject>
#include <QThread>

//! A capture that is shown as if it were a session: it tells what BotSession tells, as fast as it is taken.
//! Reading and inflating happen in a thread of its own.
class CaptureSession : public QObject
{
    Q_OBJECT

public:
    explicit CaptureSession(const QString &path, QObject *parent = nullptr);
    ~CaptureSession() override;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] const Gateway::CaptureHeader &header() const { return m_header; }
    [[nodiscard]] double progress() const { return m_progress; } //!< 0 to 1.
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] const CaptureOutcome &outcome() const { return m_outcome; } //!< Once it is loaded.

    //! In a slot of payloadsRecorded(): reading waits while many batches are held.
    [[nodiscard]] std::shared_ptr<const void> holdBatch() const { return m_hold; }

    void start();
    //! Reads no further; finished() follows.
    void cancel();

Q_SIGNALS:
    void payloadsRecorded(const QList<Gateway::Event> &payloads);
    void shardStateChanged(Gateway::ShardId shard, const Gateway::Transition &transition);
    void snapshotsTaken(const QList<Gateway::ShardSnapshot> &snapshots);
    //! All until \a present (milliseconds since the Unix epoch) was told.
    void progressed(double progress, qint64 present);
    void finished(const CaptureOutcome &outcome);

private:
    void takeBatch(const CaptureBatch &batch);

    QString m_path;
    Gateway::CaptureHeader m_header;
    CaptureOutcome m_outcome;
    QThread m_thread;
    std::shared_ptr<CaptureGate> m_gate = std::make_shared<CaptureGate>();
    std::shared_ptr<const void> m_hold;
    double m_progress = 0;
    qint64 m_present = 0;
    bool m_isLoading = false;
};

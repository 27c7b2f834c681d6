// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/error.h>

#include <QObject>
#include <QPointer>

#include <memory>

class BotSession;

namespace Gateway {
class CaptureWriter;
} // namespace Gateway

QT_BEGIN_NAMESPACE
class QThread;
QT_END_NAMESPACE

//! Records a session into a file, in a thread of its own. When the disk is slow the session waits, so that
//! memory does not fill. It lives in the session's thread.
class CaptureRecorder : public QObject
{
    Q_OBJECT

public:
    explicit CaptureRecorder(QObject *parent = nullptr);
    //! Waits until all that came is in the file.
    ~CaptureRecorder() override;

    //! Records \a session into \a path, which is overwritten, until stop() or the session's end. What was
    //! recorded before is ended. A recording that cannot begin is told by failed().
    void start(const QString &path, BotSession *session);
    void stop();

    [[nodiscard]] bool isRecording() const { return m_thread != nullptr; }
    [[nodiscard]] QString path() const { return m_path; } //!< Of the recording, or of the last.
    [[nodiscard]] qint64 records() const { return m_records; }
    [[nodiscard]] qint64 size() const { return m_size; } //!< Bytes in the file.

Q_SIGNALS:
    void recordingChanged(bool recording);
    void progressed(qint64 records, qint64 size);
    //! The file is complete.
    void finished();
    //! The file cannot be written now; the session goes on, and the recording when that goes again.
    void paused(const Gateway::Error &error);
    void resumed(qint64 lost); //!< So many records came meanwhile and are not in the file.
    //! The recording has ended; what was flushed before is in the file.
    void failed(const Gateway::Error &error);

private:
    void connectSession(BotSession *session);
    void writeBeginning(BotSession *session);
    void end();

    QThread *m_thread = nullptr;
    Gateway::CaptureWriter *m_writer = nullptr; //!< Lives in the thread.
    QPointer<BotSession> m_session;
    QString m_path;
    qint64 m_records = 0;
    qint64 m_size = 0;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capturerecorder.h"

#include "bot/botsession.h"

#include <gateway/capture/capturewriter.h>

#include <QThread>

using namespace Gateway;

CaptureRecorder::CaptureRecorder(QObject *parent) : QObject(parent) {}

CaptureRecorder::~CaptureRecorder()
{
    QThread *thread = m_thread;
    end();
    if (thread)
        thread->wait();
    delete thread;
}

void CaptureRecorder::start(const QString &path, BotSession *session)
{
    stop();
    m_path = path;
    m_records = 0;
    m_size = 0;
    m_session = session;
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("capture"));
    m_writer = new CaptureWriter;
    m_writer->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    const CaptureWriter *writer = m_writer;
    connect(m_writer, &CaptureWriter::progressed, this, [this, writer](qint64 records, qint64 size) {
        // Not of the one before.
        if (writer != m_writer)
            return;
        m_records = records;
        m_size = size;
        Q_EMIT progressed(records, size);
    });
    connect(m_writer, &CaptureWriter::paused, this, &CaptureRecorder::paused);
    connect(m_writer, &CaptureWriter::resumed, this, &CaptureRecorder::resumed);
    connect(m_writer, &CaptureWriter::failed, this, [this, writer](const Error &error) {
        if (writer == m_writer)
            stop();
        Q_EMIT failed(error);
    });
    m_thread->start();
    QMetaObject::invokeMethod(m_writer, [opened = m_writer, path] { opened->open(path); });
    writeBeginning(session);
    connectSession(session);
    Q_EMIT recordingChanged(true);
}

//! How the shards stand already, so that a reader need not wait for their next change.
void CaptureRecorder::writeBeginning(BotSession *session)
{
    const QList<ShardSnapshot> snapshots = session->snapshots();
    QMetaObject::invokeMethod(m_writer, [writer = m_writer, snapshots] {
        for (const ShardSnapshot &snapshot : snapshots) {
            if (snapshot.lastTransition.when.isValid())
                writer->writeTransition(snapshot.shard, snapshot.lastTransition);
        }
        writer->writeSnapshots(snapshots);
    });
}

void CaptureRecorder::connectSession(BotSession *session)
{
    connect(session, &BotSession::payloadsRecorded, this, [this](const QList<Event> &payloads) {
        QMetaObject::invokeMethod(m_writer, [writer = m_writer, payloads, hold = m_session->holdBatch()] {
            writer->write(payloads);
        });
    });
    connect(session, &BotSession::shardStateChanged, m_writer, &CaptureWriter::writeTransition);
    connect(session, &BotSession::snapshotsTaken, m_writer, &CaptureWriter::writeSnapshots);
    connect(session, &BotSession::stopped, this, &CaptureRecorder::stop);
    connect(session, &QObject::destroyed, this, &CaptureRecorder::stop);
}

void CaptureRecorder::stop()
{
    if (!m_thread)
        return;
    QThread *thread = m_thread;
    connect(thread, &QThread::finished, this, &CaptureRecorder::finished);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    end();
    Q_EMIT recordingChanged(false);
}

void CaptureRecorder::end()
{
    if (!m_thread)
        return;
    if (m_session) {
        m_session->disconnect(this);
        m_session->disconnect(m_writer);
    }
    // Behind all that was handed over.
    QMetaObject::invokeMethod(m_writer, [writer = m_writer, thread = m_thread] {
        writer->close();
        thread->quit();
    });
    m_writer = nullptr;
    m_thread = nullptr;
    m_session = nullptr;
}

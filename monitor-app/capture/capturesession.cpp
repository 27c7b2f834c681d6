// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capturesession.h"

#include <algorithm>

using namespace Gateway;

CaptureSession::CaptureSession(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    qRegisterMetaType<CaptureBatch>();
    qRegisterMetaType<CaptureOutcome>();
    m_thread.setObjectName(QStringLiteral("capture"));
}

CaptureSession::~CaptureSession()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void CaptureSession::start()
{
    if (m_thread.isRunning())
        return;
    m_isLoading = true;
    auto *loader = new CaptureLoader(m_gate);
    loader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, loader, &QObject::deleteLater);
    connect(loader, &CaptureLoader::headerRead, this,
            [this](const CaptureHeader &header) { m_header = header; });
    connect(loader, &CaptureLoader::batchRead, this, &CaptureSession::takeBatch);
    connect(loader, &CaptureLoader::finished, this, [this](const CaptureOutcome &outcome) {
        m_outcome = outcome;
        m_isLoading = false;
        Q_EMIT finished(outcome);
    });
    m_thread.start();
    QMetaObject::invokeMethod(loader, [loader, path = m_path] { loader->load(path); });
}

void CaptureSession::cancel()
{
    m_gate->isCancelled = true;
    // It may wait for room.
    m_gate->free.release();
}

void CaptureSession::takeBatch(const CaptureBatch &batch)
{
    // What was read before the cancel, and not shown yet.
    if (m_gate->isCancelled)
        return;
    m_hold = batch.hold;
    for (const CaptureBatch::Part &part : batch.parts) {
        if (const auto *payloads = std::get_if<QList<Event>>(&part))
            Q_EMIT payloadsRecorded(*payloads);
        else if (const auto *captured = std::get_if<CapturedTransition>(&part))
            Q_EMIT shardStateChanged(captured->shard, captured->transition);
        else
            Q_EMIT snapshotsTaken(std::get<QList<ShardSnapshot>>(part));
    }
    m_hold.reset();
    m_progress = batch.progress;
    m_present = std::max(m_present, batch.lastTime);
    Q_EMIT progressed(m_progress, m_present);
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inflaterlab.h"

#include "inflaterlab/labrun.h"

#include <QThread>

InflaterLab::InflaterLab(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<LabReport>();
}

InflaterLab::~InflaterLab()
{
    cancel();
    end();
}

void InflaterLab::setRounds(int rounds, int leastMilliseconds)
{
    m_rounds = rounds;
    m_leastMilliseconds = leastMilliseconds;
}

QString InflaterLab::stageText(Stage stage)
{
    switch (stage) {
    case Stage::Reading:
        return tr("Reading the payloads…");
    case Stage::Compressing:
        return tr("Compressing as the gateway would…");
    case Stage::Checking:
        return tr("Checking that every payload comes back as it was…");
    case Stage::Measuring:
        return tr("Measuring in turns…");
    }
    return {};
}

void InflaterLab::start(const LabSubject &subject)
{
    if (m_thread)
        return;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    const auto tell = [this](Stage stage, double progress) {
        QMetaObject::invokeMethod(
            this, [this, stage, progress] { Q_EMIT progressed(stage, progress); }, Qt::QueuedConnection);
    };
    auto run = std::make_shared<LabRun>(subject, m_rounds, m_leastMilliseconds, m_isCancelled, tell);
    auto isDone = std::make_shared<bool>(false);
    m_thread = QThread::create([run, isDone] { *isDone = run->run(); });
    m_thread->setObjectName(QStringLiteral("inflaterlab"));
    connect(m_thread, &QThread::finished, this, [this, run, isDone] {
        end();
        if (*isDone)
            Q_EMIT finished(run->report());
        else if (run->error())
            Q_EMIT failed(run->error());
        else
            Q_EMIT cancelled();
    });
    m_thread->start();
}

void InflaterLab::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void InflaterLab::end()
{
    if (!m_thread)
        return;
    QThread *thread = std::exchange(m_thread, nullptr);
    thread->disconnect(this);
    thread->wait();
    thread->deleteLater();
}

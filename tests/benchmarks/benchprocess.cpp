// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "benchprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <chrono>
#include <cstdio>

// Traffic is made at some 100,000 events a second, and slower where nothing is optimised.
static constexpr std::chrono::milliseconds patience = std::chrono::minutes(5);

SenderProcess::~SenderProcess()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

bool SenderProcess::start(int events, quint64 seed)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("send"), QStringLiteral("--events"), QString::number(events),
                     QStringLiteral("--seed"), QString::number(seed)});
    while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(int(patience.count())))
            break;
    }
    m_told = QJsonDocument::fromJson(m_process.readLine()).object();
    if (!m_told.isEmpty())
        return true;
    std::fprintf(stderr, "The sender does not come up: %s\n", qPrintable(m_process.errorString()));
    return false;
}

std::optional<QJsonObject> runReceiver(const QStringList &options)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{QStringLiteral("receive"), QStringLiteral("--json")} + options);
    const bool hasEnded = process.waitForFinished(int(patience.count()));
    if (!hasEnded)
        process.kill();
    const QJsonObject told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (hasEnded && process.exitCode() == 0 && !told.isEmpty())
        return told;
    std::fprintf(stderr, "A receiver failed: gateway-bench receive %s\n", qPrintable(options.join(u' ')));
    return {};
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QLoggingCategory>
#include <QTcpServer>
#include <QTimer>

#include <chrono>

namespace Gateway {

//! Makes \a server go on after it could not accept, as when this process has too many files open: QTcpServer
//! stops for good then, since it would try again without end.
inline void acceptAgain(QTcpServer *server, const QLoggingCategory &(*category)())
{
    constexpr std::chrono::milliseconds pause{500};
    QObject::connect(server, &QTcpServer::acceptError, server, [server, category] {
        qCWarning(category).noquote() << "A connection cannot be accepted:" << server->errorString();
        QTimer::singleShot(pause, server, &QTcpServer::resumeAccepting);
    });
}

} // namespace Gateway

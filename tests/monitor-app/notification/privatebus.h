// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <optional>

//! A message bus for this test alone, which QDBusConnection::sessionBus() then is. To be made before anything
//! asks for that.
class PrivateBus
{
public:
    PrivateBus()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty() || !m_folder.isValid() || !writeConfiguration())
            return;
        m_daemon.start(program,
                       {QStringLiteral("--config-file=") + m_folder.filePath(QStringLiteral("bus.conf")),
                        QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return;
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        m_server.emplace(
            QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("server")));
    }

    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    //! False: this machine has no dbus-daemon.
    [[nodiscard]] bool isRunning() const { return m_server && m_server->isConnected(); }

    //! The bus as the service that a test plays sees it.
    [[nodiscard]] QDBusConnection server() const { return *m_server; }

private:
    [[nodiscard]] bool writeConfiguration() const
    {
        QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
        const QByteArray text =
            R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=)" +
            m_folder.path().toUtf8() +
            R"(</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>)";
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    std::optional<QDBusConnection> m_server;
};

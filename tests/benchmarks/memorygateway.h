// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

//! A simulator in a process of its own, so that its memory is not counted where the shards are.
class MemoryGateway
{
public:
    ~MemoryGateway();

    //! For so many shards that are all let in at once; false, with problem(), when it does not start.
    [[nodiscard]] bool start(int shards, bool tls);
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QUrl apiUrl() const { return m_apiUrl; }
    //! Whom to trust with TLS; a file that goes with this object. Empty without.
    [[nodiscard]] QString caFile() const { return m_caFile; }

    //! A GUILD_CREATE of about \a bytes to \a shard, or to all (-1).
    void sendGuild(int shard, qint64 bytes);

private:
    QProcess m_process;
    QString m_problem;
    QUrl m_apiUrl;
    QString m_caFile;
};

//! `gateway-bench memory-gateway`: that process. It ends when its standard input does.
int serveMemoryGateway(const QStringList &arguments);

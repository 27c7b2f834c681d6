// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"

#include <gateway/protocol/error.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>

//! The payloads that the lab measures with: those that were received, in the order they came.
class LabCorpus
{
    Q_DECLARE_TR_FUNCTIONS(LabCorpus)

public:
    struct Payload
    {
        int stream = 0; //!< Counts the shards: each had a stream of its own.
        QByteArray bytes;
    };

    //! Is told how far reading is (0 to 1); false ends it.
    using Progress = std::function<bool(double)>;

    //! More would not fit into memory beside its compressed copies; what comes after is left out.
    static constexpr qint64 mostBytes = qint64(256) * 1024 * 1024;

    //! What \a path holds; error() tells why it cannot be used.
    [[nodiscard]] static LabCorpus fromCapture(const QString &path, const Progress &progress);
    //! What the log holds.
    [[nodiscard]] static LabCorpus fromLog(const LogSnapshot &log, const Progress &progress);

    [[nodiscard]] const QList<Payload> &payloads() const { return m_payloads; }
    [[nodiscard]] int streams() const { return int(m_shards.size()); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] bool isTruncated() const { return m_isTruncated; } //!< There was more than mostBytes.
    [[nodiscard]] bool isCutOff() const { return m_isCutOff; }       //!< The end of the file is missing.
    [[nodiscard]] qint64 damages() const { return m_damages; }       //!< Places where something is missing.
    [[nodiscard]] qint64 linesSkipped() const { return m_linesSkipped; }
    [[nodiscard]] Gateway::Error error() const { return m_error; }

private:
    //! False when there is no room for more.
    bool add(int shard, QByteArray bytes);
    void refuseIfEmpty();

    QList<Payload> m_payloads;
    QList<int> m_shards; //!< By the number of their stream.
    qint64 m_bytes = 0;
    qint64 m_damages = 0;
    qint64 m_linesSkipped = 0;
    bool m_isTruncated = false;
    bool m_isCutOff = false;
    Gateway::Error m_error;
};

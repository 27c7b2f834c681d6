// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <optional>

//! `gateway-bench send` in a process of its own, until this object goes.
class SenderProcess
{
public:
    SenderProcess() = default;
    ~SenderProcess();
    Q_DISABLE_COPY_MOVE(SenderProcess)

    //! False when it does not come up; that was said on standard error.
    bool start(int events, quint64 seed);

    [[nodiscard]] QString url() const { return m_told[u"gateway"].toString(); }
    [[nodiscard]] qint64 events() const { return m_told[u"events"].toInteger(); } //!< That a reader gets.
    [[nodiscard]] double meanSize() const { return m_told[u"mean_bytes"].toDouble(); }

private:
    QProcess m_process;
    QJsonObject m_told;
};

//! Runs `gateway-bench receive --json` with \a options in a process of its own, so that what is measured is
//! its alone, and returns what it printed; nothing when it failed, which was said on standard error.
std::optional<QJsonObject> runReceiver(const QStringList &options);

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/gatewayurl.h>
#include <gateway/protocol/token.h>

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QUrl>

#include <chrono>

//! What a receiver is to receive.
struct ReceiveSettings
{
    QUrl gateway; //!< A WebSocket, or the base of a REST interface that tells of one.
    Gateway::Token token;
    Gateway::Compression compression = Gateway::Compression::None;
    QByteArray untilEvent; //!< The type of the last dispatch, whether it is known or not.
    int shards = 1;
    int threads = 1;
    bool keepsMetrics = false;
    bool measuresStages = false;
    std::chrono::seconds wait{10};    //!< For a gateway that does not listen yet.
    std::chrono::seconds silence{60}; //!< Without an event the gateway is given up.
};

//! What receiving came to, from READY to the last event; of several shards, from the last READY to the last
//! of the last events.
struct Reception
{
    qint64 events = 0;        //!< Dispatches after READY, the last one among them.
    double cpu = 0;           //!< Seconds of this process, user and system.
    double wall = 0;          //!< Seconds.
    double busiestThread = 0; //!< Seconds of CPU of the thread that needed most; 0: not told.
    qint64 peakMemory = 0;    //!< Bytes that were in memory at most; 0: not told.

    [[nodiscard]] QJsonObject toJson() const;
};

//! Measures a reception of this process.
class ReceptionMeter
{
public:
    void start();
    //! What was used since start(), with \a events.
    [[nodiscard]] Reception finish(qint64 events) const;
    [[nodiscard]] bool hasStarted() const { return m_wall != std::chrono::steady_clock::time_point(); }

private:
    double m_cpu = 0;
    std::chrono::steady_clock::time_point m_wall;
    QHash<QByteArray, double> m_threads;
};

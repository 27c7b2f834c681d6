// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include "sentstream.h"

#include <condition_variable>
#include <map>
#include <mutex>

//! A gateway on loopback whose threads send what was prepared, each connection in a thread of its own with
//! calls that block, so that it costs less than any reader.
//!
//! Of the URL's parameters it heeds `compress`, and `together=N`: the events begin when N connections have
//! identified.
class SendingServer
{
public:
    using Streams = std::map<Gateway::Compression, SentStream>;

    explicit SendingServer(Streams streams) : m_streams(std::move(streams)) {}

    //! False when \a port (0: any) cannot be had; \a problem tells why.
    bool listen(quint16 port, QString *problem);
    [[nodiscard]] quint16 port() const { return m_port; }

    //! Takes connections from now on until the process ends.
    void start();

private:
    void serve(int socket);
    void waitForOthers(int together);

    Streams m_streams;
    int m_listener = -1;
    quint16 m_port = 0;
    std::mutex m_mutex;
    std::condition_variable m_complete;
    int m_waiting = 0;
    int m_rounds = 0;
};

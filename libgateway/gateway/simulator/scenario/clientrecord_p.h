// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/simulator.h>

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <memory>
#include <vector>

namespace Gateway {

//! All that a client did in a scenario, and what was done to it. Times are milliseconds of one clock; -1 is
//! never.
struct ClientRecord
{
    struct Payload
    {
        qint64 at;
        int op;
        qint64 number = -1;  //!< The sequence in a heartbeat or RESUME.
        QString sessionId{}; //!< In a RESUME.
        int shard = 0;       //!< In an IDENTIFY.
    };
    struct Dispatch
    {
        qint64 at;
        qint64 sequence;
    };
    struct Control
    {
        qint64 at;
        int op;
        bool isTrue;
        std::size_t received = 0; //!< So many payloads had come: which came first does not show in a time.
    };

    struct Connection
    {
        QUrl url; //!< As it was asked for.
        qint64 openedAt = 0;
        qint64 helloAt = -1;
        qint64 interval = 0;
        std::vector<Payload> received;
        std::vector<Dispatch> dispatched;
        std::vector<Control> controls;
        QString sessionId; //!< Of the session that began or was resumed on it.
        qint64 closedAt = -1;
        int closeCode = 0; //!< 0: no close frame.
        bool byServer = false;
        bool byScenario = false; //!< A step closed or dropped it.
        bool isHelloWithheld = false;
        qint64 answerWithheldAt = -1; //!< READY or RESUMED never come.
        qint64 acksStoppedAt = -1;
        qint64 corruptAt = -1;
        qint64 bombAt = -1;
        qint64 splitAt = -1;
        qint64 slowWriterAt = -1;
        qint64 slowReaderAt = -1;
        std::vector<Dispatch> large;
        std::vector<Dispatch> skipped;

        //! It went where READY told the client to resume.
        [[nodiscard]] bool isAtResumeUrl() const;
        [[nodiscard]] bool isClosedByClient() const { return closedAt >= 0 && !byServer && !byScenario; }
        //! The first op 9 with \a resumable that was sent, or null.
        [[nodiscard]] const Control *invalidation(bool resumable) const;
        //! When it was sent, or -1.
        [[nodiscard]] qint64 invalidatedAt(bool resumable) const;
        //! From here on it cannot be said what the client has received, or -1.
        [[nodiscard]] qint64 obscureFrom() const;
        //! The last sequence that was sent until \a at.
        [[nodiscard]] qint64 sequenceSentUntil(qint64 at) const;
        //! When the session began that was served on it at \a at, or -1 if that was on another connection. A
        //! client may begin a new one on the same connection, and its sequence counts from 1 again.
        [[nodiscard]] qint64 sessionBegunUntil(qint64 at) const;
        //! The IDENTIFY or RESUME on it, or null.
        [[nodiscard]] const Payload *authentication() const;
    };

    struct Rest
    {
        qint64 at;
        QByteArray target;
        int status;
        double retryAfter;
        int remaining; //!< Session starts that the answer told of, or -1.
    };
    //! Nothing was read meanwhile: the thread was busy, or the machine did not let it run.
    struct Stall
    {
        qint64 from;
        qint64 to;
    };
    struct RefusedUpgrade
    {
        qint64 at;
        QByteArray target;
    };

    std::vector<std::unique_ptr<Connection>> connections; //!< In the order they were opened.
    std::vector<Rest> rest;
    std::vector<RefusedUpgrade> refusedUpgrades;
    std::vector<Stall> stalls;
    bool isCertificateBad = false;
    std::vector<qint64> handshakes;  //!< When TLS began.
    std::vector<qint64> trustedData; //!< When something came through TLS; the first of each connection.
    qint64 endedAt = -1;             //!< What follows is the farewell.
    QByteArray token;
    SimulatorConfiguration configuration;

    //! How many of the milliseconds between these times fall into stalls.
    [[nodiscard]] qint64 stalledBetween(qint64 from, qint64 to) const;
};

} // namespace Gateway

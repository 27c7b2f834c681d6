// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/applicationinfo.h"

#include <gateway/protocol/botgateway.h>
#include <gateway/protocol/error.h>

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

//! What the doctor learnt, before it is judged. What is missing was not asked or not answered.
struct DoctorFacts
{
    struct Failure
    {
        QString path; //!< Of the REST interface.
        Gateway::Error error;
    };

    bool isConnected = false; //!< The shards of these settings run already.
    std::optional<Gateway::BotGateway> gateway;
    std::optional<BotUser> user;
    std::optional<ApplicationInfo> application;
    QList<Failure> failures; //!< In the order of the questions.

    QDateTime askedAt;                                   //!< When the REST interface answered first.
    std::optional<std::chrono::milliseconds> roundTrip;  //!< Of that answer.
    std::optional<std::chrono::milliseconds> clockSkew;  //!< How far the server's clock is ahead.
    QString proxy;                                       //!< That was gone through; empty: none.
    std::optional<std::chrono::milliseconds> helloAfter; //!< From opening the WebSocket to HELLO.
    Gateway::Error gatewayError;                         //!< Why there was no HELLO.
    Gateway::Error configurationError;                   //!< Why nothing could be asked at all.
};

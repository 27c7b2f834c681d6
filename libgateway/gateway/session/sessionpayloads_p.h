// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/payload/event.h>
#include <gateway/protocol/error.h>

#include <QString>

#include <chrono>

namespace Gateway {

//! What HELLO (op 10) asks for.
struct Hello
{
    std::chrono::milliseconds heartbeatInterval{0};

    //! Sets \a error when \a payload has no interval that can be kept.
    static Hello of(const Event &payload, Error *error);
};

//! What READY says of the session.
struct ReadySession
{
    QString id;
    QString resumeUrl; //!< As it came: nobody has looked whether the token may go there. May be empty.

    //! Sets \a error when \a payload has no id that RESUME could hold.
    static ReadySession of(const Event &payload, Error *error);
};

//! What INVALID_SESSION (op 9) says of the session.
struct InvalidSession
{
    bool isResumable = false;

    static InvalidSession of(const Event &payload);
    //! How long to wait with the answer; \a random in [0, 1) chooses.
    static std::chrono::milliseconds wait(double random);
};

} // namespace Gateway

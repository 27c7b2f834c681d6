// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/botgateway.h>
#include <gateway/protocol/intents.h>
#include <gateway/protocol/token.h>
#include <gateway/simulator/server/httprequest_p.h>
#include <gateway/simulator/world/world_p.h>

namespace Gateway {

//! What the answers of the REST interface depend on.
struct RestFacts
{
    Token token; //!< Null when it was reset: no token is right then.
    BotGateway gateway;
    Intents privilegedIntents; //!< Those that are enabled.
    const Simulation::World &world;
};

//! The flags of an application: which of the privileged intents it may use, as an application in few guilds.
[[nodiscard]] int applicationFlags(Intents privilegedIntents);

//! Answers `GET` of `/api/v10/gateway`, `/gateway/bot`, `/users/@me` and `/applications/@me`. Another version
//! is answered with 400, as there is no gateway for it here.
[[nodiscard]] HttpResponse answerRest(const HttpRequest &request, const RestFacts &facts);

} // namespace Gateway

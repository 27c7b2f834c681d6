// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/traffic/dispatch_p.h>

namespace Gateway::Simulation {

Intents requiredIntents(const Dispatch &event)
{
    if (event.intents)
        return *event.intents;
    static const Intents direct = Intent::DirectMessages | Intent::DirectMessageReactions |
                                  Intent::DirectMessageTyping | Intent::DirectMessagePolls;
    const Intents all = intentsOf(event.type);
    return event.direct ? all & direct : all & ~direct;
}

} // namespace Gateway::Simulation

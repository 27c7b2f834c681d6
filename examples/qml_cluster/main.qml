// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: CC0-1.0
import Gateway

Cluster {
    intents: "GUILDS,GUILD_MESSAGES"

    EventHandler {
        type: "GUILD_CREATE"
        onReceived: guild => console.log(guild.name, "has", guild.memberCount, "members")
    }
    EventHandler {
        type: "MESSAGE_CREATE"
        onReceived: message => console.log(message.author.username, "wrote", message.id)
    }
    onShardStateChanged: (shard, state, cause) => console.log("shard", shard, state, cause)
    onFailed: {
        console.error(errorMessage, errorAdvice)
        Qt.exit(1)
    }
}

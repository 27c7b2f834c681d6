// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// @discordjs/ws as the client of a scenario: it connects by GATEWAY_API and GATEWAY_TOKEN and stays until SIGTERM.
//   gateway-simulator --scenario all --report --client 'node conformance-client.mjs'

import process from 'node:process';
import { REST } from '@discordjs/rest';
import { CompressionMethod, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';

const { GATEWAY_API: api, GATEWAY_TOKEN: token } = process.env;
if (!api || !token) {
    console.error('GATEWAY_API and GATEWAY_TOKEN must be set');
    process.exit(2);
}

const goodbyeTime = 1500; // ms; the simulator waits 3 s until it kills
const guilds = 1 << 0;
const guildMessages = 1 << 9;

const log = (what, error) => process.env.INTEROP_DEBUG && console.error(`# ${what}: ${error}`);

const manager = new WebSocketManager({
    token,
    intents: guilds | guildMessages,
    // GATEWAY_API names the version; this client adds it itself.
    rest: new REST({ api: api.replace(/\/v\d+$/, ''), version: '10' }).setToken(token),
    compression: CompressionMethod.ZlibNative,
});
for (const event of [WebSocketShardEvents.Error, WebSocketShardEvents.SocketError]) {
    manager.on(event, (error) => log('error', error.message));
}
manager.on(WebSocketShardEvents.Debug, (text) => log('debug', text));

// Whatever goes wrong inside the client, the report shall show what it does next, not that the script ended.
process.on('unhandledRejection', (error) => log('rejected', error));
process.on('uncaughtException', (error) => log('thrown', error));
const alive = setInterval(() => {}, 1000);

process.once('SIGTERM', async () => {
    clearInterval(alive);
    setTimeout(() => process.exit(0), goodbyeTime);
    await manager.destroy({ reason: 'done' }).catch((error) => log('destroy', error));
    process.exit(0);
});

manager.connect().catch((error) => log('connect', error));

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// discord.js: pointed at the simulator by its option rest.api. Transport compression it takes when zlib-sync is installed; the
// options of its inner WebSocketManager can be reached where it asks for a strategy.

import { Client, SimpleShardingStrategy } from 'discord.js';

import { zlibSyncMissing } from './zlib-sync.mjs';

export const packages = ['discord.js', 'discord.js/node_modules/@discordjs/ws', 'zlib-sync'];
export const usual = zlibSyncMissing() ? 'none' : 'zlib-stream';
export const compressions = { none: '', payload: '', 'zlib-stream': zlibSyncMissing() };
export const disordered = ['payload'];
// As @discordjs/ws.
const wait = 'invalid-session-wait';
export const known = { 'op 9, not resumable': [wait], 'closed with 4009': ['lost-session', wait] };

export function connect({ api, token, compression, intents, dispatch, problem, debug }) {
    const client = new Client({
        intents,
        shards: 'auto',
        rest: { api: api.replace(/\/v\d+$/, '') },
        ws: {
            buildStrategy(manager) {
                manager.options.compression = compression === 'zlib-stream' ? 'zlib-stream' : null;
                manager.options.useIdentifyCompression = compression === 'payload';
                return new SimpleShardingStrategy(manager);
            },
        },
    });
    client.on('raw', dispatch);
    client.on('error', problem);
    client.on('shardError', problem);
    client.on('debug', debug);
    client.login(token).catch(problem);
    return () => client.destroy();
}

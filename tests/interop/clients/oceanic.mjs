// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// oceanic.js: pointed at the simulator by its option rest.baseURL.

import { Client } from 'oceanic.js';

import { zlibSyncMissing } from './zlib-sync.mjs';

export const packages = ['oceanic.js', 'pako', 'zlib-sync'];
export const usual = 'zlib-stream';
export const compressions = {
    none: '',
    'zlib-stream': '',
    'zlib-stream:pako': '',
    'zlib-stream:zlib-sync': zlibSyncMissing(),
    'zstd-stream': 'this client needs a newer Node for it, or zstd-napi, which npm does not compile',
};
// It identifies on the same connection at once.
const atOnce = ['invalid-session-wait', 'invalid-session-socket'];
export const known = { 'op 9, not resumable': atOnce, 'closed with 4009': [...atOnce, 'lost-session'] };

export function connect({ api, token, compression, intents, dispatch, problem, debug }) {
    const [compress, library = 'native'] = compression.split(':');
    const client = new Client({
        auth: `Bot ${token}`,
        rest: { baseURL: api },
        gateway: {
            intents,
            maxShards: 'auto',
            compress: compress === 'none' ? false : compress,
            compressLibrary: compress === 'none' ? null : library,
        },
    });
    client.on('packet', dispatch);
    client.on('error', problem);
    client.on('debug', debug);
    client.on('warn', debug);
    client.connect().catch(problem);
    return () => client.disconnect(false);
}

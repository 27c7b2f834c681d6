// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// @discordjs/ws: pointed at the simulator by the option api of @discordjs/rest.

import { REST } from '@discordjs/rest';
import { CompressionMethod, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';

export const packages = ['@discordjs/ws'];
export const usual = 'zlib-stream';
export const compressions = {
    none: '',
    payload: '',
    'zlib-stream': '',
    'zstd-stream': 'this client needs a newer Node for it',
};
// It inflates such payloads in parallel and gives them as they get ready.
export const disordered = ['payload'];
// It waits half a second, and longer only where the last identify was less than five seconds ago.
const wait = 'invalid-session-wait';
export const known = { 'op 9, not resumable': [wait], 'closed with 4009': ['lost-session', wait] };

export function connect({ api, token, compression, intents, dispatch, problem, debug }) {
    const manager = new WebSocketManager({
        token,
        intents,
        // The client adds the version itself.
        rest: new REST({ api: api.replace(/\/v\d+$/, ''), version: '10' }).setToken(token),
        compression: compression === 'zlib-stream' ? CompressionMethod.ZlibNative : null,
        useIdentifyCompression: compression === 'payload',
    });
    manager.on(WebSocketShardEvents.Dispatch, dispatch);
    manager.on(WebSocketShardEvents.Error, problem);
    manager.on(WebSocketShardEvents.SocketError, problem);
    manager.on(WebSocketShardEvents.Debug, debug);
    manager.connect().catch(problem);
    return () => manager.destroy({ reason: 'done' });
}

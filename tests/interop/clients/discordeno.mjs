// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// @discordeno/gateway: it takes the answer of GET /gateway/bot, which @discordeno/rest asks for, pointed at the simulator by
// its option proxy.baseUrl.

import { createGatewayManager } from '@discordeno/gateway';
import { createRestManager } from '@discordeno/rest';

export const packages = ['@discordeno/gateway', '@discordeno/rest', 'fzstd'];
export const usual = 'zlib-stream';
export const compressions = { none: '', payload: '', 'zlib-stream': '', 'zstd-stream': '' };
// One that is inflated is handled a little later than those in clear behind it.
export const disordered = ['payload'];
// What fzstd has inflated comes while the client is not waiting for it yet, and a large payload comes in parts: HELLO is lost.
export const failing = ['zstd-stream'];
export const known = {
    'events, but no ACK': ['missed-ack'], // Any payload counts as an ACK.
};

export function connect({ api, token, compression, intents, dispatch, problem, debug }) {
    const logger = { debug, info: debug, warn: debug, error: log, fatal: log };
    function log(text, error) {
        problem(`${text} ${error?.message ?? ''}`);
    }
    let gateway;
    async function begin() {
        const rest = createRestManager({ token, proxy: { baseUrl: api.replace(/\/v\d+$/, '') }, logger });
        // A proxy of one's own may want another authorization; the simulator wants Discord's.
        rest.isProxied = false;
        const connection = await rest.getGatewayBot();
        gateway = createGatewayManager({
            token,
            intents,
            connection,
            logger,
            compress: compression === 'payload',
            transportCompression: compression.endsWith('-stream') ? compression : null,
            preferSnakeCase: true,
            resharding: { enabled: false },
            events: {
                message: (shard, payload) => {
                    if (payload.op === 0) {
                        dispatch(payload, shard.id);
                    }
                },
            },
        });
        await gateway.spawnShards();
    }
    begin().catch(problem);
    return () => gateway?.shutdown(1000, 'done');
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// Eris speaks HTTPS to port 443 alone. Its option rest.agent is given an agent that opens a plain connection to the simulator
// instead; with TLS, one that is checked as usual. The gateway comes from GET /gateway/bot.

import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';

import { Client } from 'eris';

import { zlibSyncMissing } from './zlib-sync.mjs';

export const packages = ['eris', 'zlib-sync'];
export const usual = zlibSyncMissing() ? 'none' : 'zlib-stream';
export const compressions = { none: '', 'zlib-stream': zlibSyncMissing() };
// It identifies on the same connection at once, whatever op 9 says.
export const known = {
    'op 9, resumable': ['resume-when-due', 'one-identify'],
    'op 9, not resumable': ['invalid-session-wait', 'invalid-session-socket'],
};

class SimulatorAgent extends https.Agent {
    #url;

    constructor(url) {
        super();
        this.#url = url;
    }

    createConnection() {
        const { protocol, hostname: host, port } = this.#url;
        return protocol === 'https:' ? tls.connect({ host, port }) : net.connect({ host, port });
    }
}

export function connect({ api, token, compression, intents, dispatch, problem, debug }) {
    const url = new URL(api);
    const client = new Client(`Bot ${token}`, {
        intents,
        maxShards: 'auto',
        compress: compression === 'zlib-stream',
        rest: { domain: url.hostname, baseURL: url.pathname, agent: new SimulatorAgent(url) },
    });
    client.on('rawWS', (payload, shard) => {
        if (payload.op === 0) {
            dispatch(payload, shard);
        }
    });
    client.on('error', problem);
    client.on('debug', debug);
    client.on('warn', debug);
    client.connect().catch(problem);
    return () => client.disconnect({ reconnect: false });
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// node client.mjs NAME: the client of clients/NAME.mjs connects by GATEWAY_API and GATEWAY_TOKEN and stays until SIGTERM. What it
// sees goes, a JSON object a line, to the file INTEROP_LINES or to the standard output:
//   {"what":"dispatch","shard":0,"s":1,"t":"READY","session":"…"}   an event as the client gave it; session in READY
//   {"what":"problem","text":"…"}                                   the client told of an error
//   {"what":"thrown","text":"…"}                                    it threw where nobody could catch it
// INTEROP_COMPRESSION is one of the client's own, INTEROP_INTENTS a number.

import { openSync, writeSync } from 'node:fs';
import process from 'node:process';

const { GATEWAY_API: api, GATEWAY_TOKEN: token, INTEROP_LINES: file, INTEROP_DEBUG: isDebugging } = process.env;
const [name] = process.argv.slice(2);
if (!name || !api || !token) {
    console.error('usage: GATEWAY_API=... GATEWAY_TOKEN=... node client.mjs NAME');
    process.exit(2);
}

const goodbyeTime = 1500; // ms; the simulator waits 3 s until it kills
const output = file ? openSync(file, 'a') : 1;
const client = await import(`./clients/${name}.mjs`);

function report(what, fields) {
    writeSync(output, `${JSON.stringify({ what, ...fields })}\n`);
}

const wire = {
    dispatch(payload, shard) {
        const { s, t, d } = payload;
        const more = t === 'READY' ? { session: d.session_id, guilds: d.guilds.length } : {};
        report('dispatch', { shard: Number(shard), s, t, hasContent: t === 'MESSAGE_CREATE' && d.content !== '', ...more });
    },
    problem(error) {
        report('problem', { text: String(error?.message ?? error) });
    },
    debug(text) {
        if (isDebugging) {
            console.error(`# ${text}`);
        }
    },
};

// Whatever goes wrong inside the client, what it does next shall be seen, not that the program ended.
for (const event of ['unhandledRejection', 'uncaughtException']) {
    process.on(event, (error) => report('thrown', { text: String(error?.stack ?? error) }));
}
const alive = setInterval(() => {}, 1000);

let stop = () => {};
process.once('SIGTERM', async () => {
    clearInterval(alive);
    setTimeout(() => process.exit(0), goodbyeTime);
    try {
        await stop();
    } catch (error) {
        wire.problem(error);
    }
    // What the client wrote last leaves before the process does.
    setTimeout(() => process.exit(0), 300);
});

const compression = process.env.INTEROP_COMPRESSION ?? client.usual;
const intents = Number(process.env.INTEROP_INTENTS ?? (1 << 0) | (1 << 9));
stop = client.connect({ api, token, compression, intents, ...wire });

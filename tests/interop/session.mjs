// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// node session.mjs PATH/TO/gateway-simulator CLIENT.mjs...: starts the simulator and runs each client against it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';

const [simulatorPath, ...clients] = process.argv.slice(2);
if (!simulatorPath || clients.length === 0) {
    console.error('usage: node session.mjs PATH/TO/gateway-simulator CLIENT.mjs...');
    process.exit(2);
}

// The simulator shall take its default token, which it tells.
const { GATEWAY_SIMULATOR_TOKEN: _, ...environment } = process.env;
const simulator = spawn(
    simulatorPath,
    ['--port', '0', '--rate', '100', '--seed', '7', '--heartbeat-interval', '1000', '--max-concurrency', '1'],
    { stdio: ['ignore', 'pipe', 'inherit'], env: environment },
);
simulator.on('error', (error) => {
    console.error(`${simulatorPath}: ${error.message}`);
    process.exit(1);
});
process.on('exit', () => simulator.kill());

const lines = createInterface({ input: simulator.stdout });
const [line] = await Promise.race([
    once(lines, 'line'),
    once(simulator, 'exit').then(([code]) => {
        console.error(`the simulator ended with ${code} before it was ready`);
        process.exit(1);
    }),
]);
const ready = JSON.parse(line);
console.log(`# simulator: ${ready.gateway} ${ready.api}`);

let failed = false;
for (const client of clients) {
    const child = spawn(process.execPath, [new URL(client, import.meta.url).pathname], {
        stdio: 'inherit',
        env: { ...process.env, GATEWAY_API: ready.api.replace(/\/v\d+$/, ''), GATEWAY_TOKEN: ready.token },
    });
    const [code] = await once(child, 'exit');
    failed ||= code !== 0;
}
if (simulator.exitCode !== null) {
    console.error(`the simulator ended with ${simulator.exitCode} while clients were connected`);
    failed = true;
}
process.exit(failed ? 1 : 0);

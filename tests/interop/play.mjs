// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// Plays scenarios to a client, and tells what the simulator and what the client saw.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const names = ['discordjs-ws', 'discord.js', 'discordeno', 'eris', 'oceanic'];
// Milliseconds. Discordeno reckons from the interval how much it may send: with a second, nothing.
const interval = 2500;
export const skipped = 77; // The exit status that CTest is told to take for a skipped test.

/** The module of the client `name`, or the end of this program where npm has not fetched it. */
export async function load(name) {
    if (!names.includes(name)) {
        console.error(`${name} is none of ${names.join(', ')}`);
        process.exit(2);
    }
    try {
        return await import(`./clients/${name}.mjs`);
    } catch (error) {
        if (error.code !== 'ERR_MODULE_NOT_FOUND') {
            throw error;
        }
        console.log(`skipped: the packages are not installed (node install.mjs): ${error.message}`);
        process.exit(skipped);
    }
}

/** The versions of `packages`, which are folders in node_modules. */
export function versions(packages) {
    const read = (name) => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url)));
    return Object.fromEntries(packages.map((name) => [name.split('node_modules/').at(-1), read(name).version]));
}

/** Plays `scenario`, a name or a file, to the client `name`. */
export async function play(simulatorPath, name, scenario, { compression, intents, jobs = 1 } = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'interop-'));
    const lines = join(folder, 'lines');
    // The shell that starts the client has its paths from here, so that they need no quoting.
    const environment = {
        ...process.env,
        INTEROP_NODE: process.execPath,
        INTEROP_CLIENT: fileURLToPath(new URL('client.mjs', import.meta.url)),
        INTEROP_LINES: jobs === 1 ? lines : '/dev/null',
        ...(compression && { INTEROP_COMPRESSION: compression }),
        ...(intents && { INTEROP_INTENTS: String(intents) }),
    };
    delete environment.GATEWAY_SIMULATOR_TOKEN;
    const options = ['--report=json', '--jobs', String(jobs), '--heartbeat-interval', String(interval)];
    options.push('--client', `"$INTEROP_NODE" "$INTEROP_CLIENT" ${name}`);
    const simulator = spawn(simulatorPath, ['--scenario', scenario, ...options, ...(process.env.INTEROP_DEBUG ? [] : ['--quiet'])], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: environment,
    });
    const end = () => simulator.kill();
    process.on('exit', end);
    try {
        const failedToStart = once(simulator, 'error').then(([error]) => {
            throw new Error(`${simulatorPath}: ${error.message}`);
        });
        const [output, [status]] = await Promise.race([Promise.all([text(simulator.stdout), once(simulator, 'exit')]), failedToStart]);
        let seen = '';
        try {
            seen = readFileSync(lines, 'utf8');
        } catch {
            // No client came that far.
        }
        return {
            status,
            scenarios: JSON.parse(output).scenarios,
            lines: seen.split('\n').filter(Boolean).map((line) => JSON.parse(line)),
        };
    } finally {
        process.off('exit', end);
        rmSync(folder, { recursive: true });
    }
}

/** All names of scenarios that the simulator lists. */
export async function listed(simulatorPath) {
    const list = spawn(simulatorPath, ['--list-scenarios'], { stdio: ['ignore', 'pipe', 'inherit'] });
    // A name begins its line; what is told of it is indented.
    return (await text(list.stdout)).match(/^[a-z0-9][a-z0-9-]*(?=:|\s|$)/gm) ?? [];
}

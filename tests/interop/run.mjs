// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// node run.mjs PATH/TO/gateway-simulator NAME [REPORT]: the client NAME receives all kinds of events with each compression that
// it knows, is thrown off in every way, and comes back. Writes what it did into REPORT. The exit status is 0 when nothing was
// seen but what its file in clients/ says is known.

import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { load, play, versions } from './play.mjs';

const [simulatorPath, name, reportPath] = process.argv.slice(2);
if (!simulatorPath || !name) {
    console.error('usage: node run.mjs PATH/TO/gateway-simulator NAME [REPORT]');
    process.exit(2);
}
const client = await load(name);

const atATime = 3;
const everything = 53608447; // All intents of API version 10, the three privileged among them.
const fewestEvents = 1000; // Of the 2400 in events.json.
const fewestTypes = 30;
const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const faults = [
    { scenario: 'reconnect', title: 'op 7' },
    // Longer ago than five seconds was the last identify, as with most sessions; the built-in scenarios are shorter.
    { scenario: file('invalid-session-resumable-later.json'), title: 'op 9, resumable' },
    { scenario: file('invalid-session-later.json'), title: 'op 9, not resumable' },
    { scenario: 'close-resumable', title: 'closed with 4000' },
    { scenario: file('close-session-over-later.json'), title: 'closed with 4009' },
    { scenario: 'drop', title: 'no close frame' },
    { scenario: 'zombie', title: 'events, but no ACK' },
    { scenario: file('silence.json'), title: 'silence' },
];

/** The dispatches of each session, of each shard. */
function sessionsOf(lines) {
    const current = new Map();
    const sessions = [];
    for (const line of lines.filter(({ what }) => what === 'dispatch')) {
        // Events of a session may overtake its READY where they are inflated in parallel.
        if (line.t === 'READY' && current.get(line.shard)?.hasReady !== false) {
            current.set(line.shard, { numbers: [], hasReady: true });
            sessions.push(current.get(line.shard));
        }
        if (!current.has(line.shard)) {
            current.set(line.shard, { numbers: [], hasReady: false });
            sessions.push(current.get(line.shard));
        }
        current.get(line.shard).hasReady ||= line.t === 'READY';
        current.get(line.shard).numbers.push(line.s);
    }
    return sessions;
}

/** What is wrong with the sequence numbers: they count up by one over all connections of a session. */
function sequenceProblems(lines, isOrdered) {
    return sessionsOf(lines).flatMap(({ numbers }) => {
        const row = isOrdered ? numbers : numbers.toSorted((a, b) => a - b);
        const misplaced = row.filter((number, index) => number !== (index === 0 ? 1 : row[index - 1] + 1));
        return misplaced.length === 0 ? [] : [`of ${row.length} sequence numbers ${misplaced.slice(0, 5)} do not follow on the one before`];
    });
}

/** How it came back after the last READY but one: 'resumed', 'new session' or 'did not come back'. */
function comeback(lines) {
    const marks = lines.filter(({ t }) => t === 'READY' || t === 'RESUMED').map(({ t }) => t);
    return marks.length < 2 ? 'did not come back' : marks.includes('RESUMED') ? 'resumed' : 'new session';
}

async function receive(compression, problems) {
    const { scenarios, lines } = await play(simulatorPath, name, file('events.json'), { compression, intents: everything });
    const dispatches = lines.filter(({ what }) => what === 'dispatch');
    const ready = dispatches.find(({ t }) => t === 'READY');
    const types = new Set(dispatches.map(({ t }) => t));
    const guilds = dispatches.filter(({ t }) => t === 'GUILD_CREATE').length;
    if (!ready?.session) {
        problems.push('no READY with a session');
    } else if (guilds !== ready.guilds) {
        problems.push(`${guilds} GUILD_CREATE for ${ready.guilds} guilds of READY`);
    }
    if (dispatches.length < fewestEvents || types.size < fewestTypes) {
        problems.push(`only ${dispatches.length} events of ${types.size} types came`);
    }
    if (!dispatches.some(({ hasContent }) => hasContent)) {
        problems.push('no message had content');
    }
    for (const { text } of lines.filter(({ what }) => what === 'problem')) {
        problems.push(`the client reported ${text}`);
    }
    return { scenarios, lines, result: `${dispatches.length} events of ${types.size} types` };
}

async function throwOff({ scenario }, compression) {
    const { scenarios, lines } = await play(simulatorPath, name, scenario, { compression });
    return { scenarios, lines, result: comeback(lines) };
}

const results = [];
let failures = 0;

async function one(compression, fault) {
    const title = fault?.title ?? 'events';
    const problems = [];
    const { scenarios, lines, result } = fault ? await throwOff(fault, compression) : await receive(compression, problems);
    const isOrdered = !(client.disordered ?? []).includes(compression);
    problems.push(...sequenceProblems(lines, isOrdered));
    problems.push(...lines.filter(({ what }) => what === 'thrown').map(({ text }) => `the client threw ${text.split('\n')[0]}`));
    const broken = scenarios.flatMap(({ rules }) => rules.filter(({ verdict }) => verdict === 'failed'));
    const known = client.known?.[title] ?? [];
    for (const { rule, detail } of broken.filter(({ rule }) => !known.includes(rule))) {
        problems.push(`${rule}: ${detail}`);
    }
    if (!scenarios.every(({ client_came: clientCame }) => clientCame)) {
        problems.push('no client came');
    }
    if (result === 'did not come back' && known.length === 0) {
        problems.push(result);
    }
    const isKept = result === 'did not come back' && broken.some(({ rule }) => rule === 'missed-ack');
    const row = { compression, what: title, result: isKept ? 'kept the connection' : result, broken: broken.map(({ rule }) => rule) };
    results.push(row);
    const mayFail = (client.failing ?? []).includes(compression);
    failures += problems.length > 0 && !mayFail ? 1 : 0;
    const notes = row.broken.length > 0 ? ` (known: ${row.broken.join(', ')})` : '';
    console.log(`${problems.length === 0 ? 'ok' : mayFail ? 'known to fail' : 'FAILED'} - ${compression}, ${title}: ${row.result}${problems.length > 0 ? '' : notes}`);
    problems.slice(0, 10).forEach((problem) => console.log(`    ${problem}`));
}

const tasks = [];
for (const [compression, reason] of Object.entries(client.compressions)) {
    if (reason) {
        console.log(`skipped - ${compression}: ${reason}`);
        continue;
    }
    tasks.push(() => one(compression, null), ...faults.map((fault) => () => one(compression, fault)));
}
await Promise.all(
    Array.from({ length: atATime }, async () => {
        for (let task = tasks.shift(); task; task = tasks.shift()) {
            await task();
        }
    }),
);

if (reportPath) {
    const order = ['events', ...faults.map(({ title }) => title)];
    const compressions = Object.keys(client.compressions);
    results.sort((a, b) => compressions.indexOf(a.compression) - compressions.indexOf(b.compression) || order.indexOf(a.what) - order.indexOf(b.what));
    const report = { client: name, versions: versions(client.packages), node: process.version, date: new Date().toISOString().slice(0, 10) };
    writeFileSync(reportPath, `${JSON.stringify({ ...report, compressions: client.compressions, results }, null, 1)}\n`);
}
console.log(failures === 0 ? '# all checks held' : `# ${failures} checks failed`);
process.exit(failures === 0 ? 0 : 1);

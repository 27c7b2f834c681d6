// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// @discordjs/ws, a closer look, against a running gateway-simulator:
//   GATEWAY_API=http://127.0.0.1:PORT/api GATEWAY_TOKEN=... node discordjs-ws-shard.mjs
// One line per check; the exit status is 0 when all of them held.

import process from 'node:process';
import { REST } from '@discordjs/rest';
import {
    CompressionMethod,
    SimpleShardingStrategy,
    WebSocketManager,
    WebSocketShardDestroyRecovery,
    WebSocketShardEvents,
} from '@discordjs/ws';

const api = process.env.GATEWAY_API;
const token = process.env.GATEWAY_TOKEN;
if (!api || !token) {
    console.error('GATEWAY_API and GATEWAY_TOKEN must be set');
    process.exit(2);
}

const patience = 20_000; // ms for each step; none takes more than a few seconds
const guilds = 1 << 0;
const guildMessages = 1 << 9;
const messageContent = 1 << 15;
const intents = guilds | guildMessages | messageContent | (1 << 7) | (1 << 8) | (1 << 10) | (1 << 11);

let failures = 0;

function check(holds, text) {
    console.log(`${holds ? 'ok' : 'FAILED'} - ${text}`);
    if (!holds) {
        failures += 1;
    }
}

/** Its shards are within reach, so that a connection can be broken under the client. */
class ReachableSharding extends SimpleShardingStrategy {
    shard(id) {
        return this.shards.get(id);
    }
}

/** One client, and what it has seen. */
class Client {
    dispatches = [];
    heartbeats = [];
    closes = [];
    resumes = 0;
    problems = [];
    #waiters = new Set();

    constructor(options) {
        this.manager = new WebSocketManager({
            token,
            intents,
            shardCount: 1,
            rest: new REST({ api, version: '10' }).setToken(token),
            buildStrategy: (manager) => (this.strategy = new ReachableSharding(manager)),
            ...options,
        });
        const on = (event, take) =>
            this.manager.on(event, (...values) => {
                take(...values);
                for (const waiter of [...this.#waiters]) {
                    waiter();
                }
            });
        on(WebSocketShardEvents.Dispatch, (payload) => this.dispatches.push(payload));
        on(WebSocketShardEvents.HeartbeatComplete, (beat) => this.heartbeats.push(beat));
        on(WebSocketShardEvents.Closed, (code) => this.closes.push(code));
        on(WebSocketShardEvents.Resumed, () => (this.resumes += 1));
        on(WebSocketShardEvents.Error, (error) => this.problems.push(error.message));
        on(WebSocketShardEvents.SocketError, (error) => this.problems.push(error.message));
        on(WebSocketShardEvents.Debug, (text) => process.env.INTEROP_DEBUG && console.log(`# ${text}`));
    }

    /** Resolves to whether `condition` came true in time; it is asked again after each event of the client. */
    until(condition) {
        return new Promise((resolve) => {
            const finish = (result) => {
                clearTimeout(timer);
                this.#waiters.delete(look);
                resolve(result);
            };
            const look = () => condition() && finish(true);
            const timer = setTimeout(() => finish(false), patience);
            this.#waiters.add(look);
            look();
        });
    }

    events(type) {
        return this.dispatches.filter((payload) => payload.t === type);
    }

    get shard() {
        return this.strategy.shard(0);
    }
}

/** The sequence numbers that do not follow on the one before. They count up by one over all connections of a session. */
function misplaced(dispatches) {
    const numbers = dispatches.map((payload) => payload.s);
    return numbers.filter((number, index) => index > 0 && number !== numbers[index - 1] + 1);
}

/** The sequence numbers up to `last` that have not come. */
function missing(dispatches, last) {
    const seen = new Set(dispatches.map((payload) => payload.s));
    return Array.from({ length: last }, (_, index) => index + 1).filter((number) => !seen.has(number));
}

async function conversation(name, options) {
    const client = new Client(options);
    const connected = client.manager.connect();
    connected.catch((error) => client.problems.push(error.message));

    const isReady = await client.until(() => client.events('READY').length > 0);
    check(isReady, `${name}: READY`);
    if (!isReady) {
        console.log(`# ${client.problems.join('; ')}`);
        await client.manager.destroy();
        return;
    }
    const ready = client.events('READY')[0].d;
    check(ready.v === 10 && ready.session_id && ready.user?.bot === true, `${name}: READY names version, session and bot`);
    check(ready.resume_gateway_url?.startsWith('ws://127.0.0.1:'), `${name}: READY has a resume URL on this machine`);
    check(
        await client.until(() => client.events('GUILD_CREATE').length === ready.guilds.length),
        `${name}: a GUILD_CREATE for each of the ${ready.guilds.length} guilds of READY`,
    );
    check(
        await client.until(() => client.events('MESSAGE_CREATE').some((message) => message.d.content.length > 0)),
        `${name}: messages arrive with content`,
    );
    check(
        (await client.until(() => client.heartbeats.length >= 2)) && client.heartbeats.every((beat) => beat.latency >= 0),
        `${name}: two heartbeats are acknowledged`,
    );

    // The client closes with a code that keeps the session.
    void client.shard.destroy({ reason: 'interop', recover: WebSocketShardDestroyRecovery.Resume });
    check(await client.until(() => client.resumes === 1), `${name}: resumes after closing with 4200`);

    // TCP goes away without a close frame.
    client.shard.connection.terminate();
    check(await client.until(() => client.resumes === 2), `${name}: resumes after the connection broke`);

    const seen = client.dispatches.length;
    check(await client.until(() => client.dispatches.length >= seen + 10), `${name}: events go on after the resume`);
    check(client.events('READY').length === 1, `${name}: it was one session all the while`);

    if (options.useIdentifyCompression) {
        // This client inflates such payloads in parallel and gives them as they get ready: the order is its own.
        const last = Math.max(...client.dispatches.map((payload) => payload.s));
        const isComplete = await client.until(() => missing(client.dispatches, last).length === 0);
        check(isComplete, `${name}: no event of ${last} was lost ${missing(client.dispatches, last).slice(0, 5)}`);
    } else {
        const faults = misplaced(client.dispatches);
        const count = client.dispatches.length;
        check(faults.length === 0, `${name}: no event of ${count} was lost, doubled or out of order ${faults.slice(0, 5)}`);
    }
    check(client.problems.length === 0, `${name}: the client reported no error ${client.problems.join('; ')}`);

    await client.manager.destroy({ reason: 'done' });
    check(client.closes.at(-1) === 1000, `${name}: it ends with 1000`);
}

async function wrongToken() {
    const rest = new REST({ api, version: '10' }).setToken('MTIzNDU2Nzg5MDEyMzQ1Njc4.wrong.wrong');
    const status = await rest.get('/gateway/bot').then(
        () => 200,
        (error) => error.status,
    );
    check(status === 401, `a wrong token is refused with 401 (${status})`);
}

await wrongToken();
await conversation('no compression', { compression: null });
await conversation('zlib-stream', { compression: CompressionMethod.ZlibNative });
await conversation('payload compression', { compression: null, useIdentifyCompression: true });
console.log(failures === 0 ? '# all checks held' : `# ${failures} checks failed`);
process.exit(failures === 0 ? 0 : 1);

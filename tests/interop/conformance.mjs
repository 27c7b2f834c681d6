// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// node conformance.mjs PATH/TO/gateway-simulator [SCENARIO]: plays the scenarios (all) to @discordjs/ws and prints the rules
// that it breaks. What is tested is the report: the exit status is 0 when it is complete, whatever it says of the client.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const [simulatorPath, scenario = 'all'] = process.argv.slice(2);
if (!simulatorPath) {
    console.error('usage: node conformance.mjs PATH/TO/gateway-simulator [SCENARIO]');
    process.exit(2);
}

const client = fileURLToPath(new URL('conformance-client.mjs', import.meta.url));
// The shell that starts the client has its paths from here, so that they need no quoting.
const environment = { ...process.env, INTEROP_NODE: process.execPath, INTEROP_CLIENT: client };
const options = ['--report=json', '--quiet', '--jobs', '6', '--client', '"$INTEROP_NODE" "$INTEROP_CLIENT"'];
const simulator = spawn(simulatorPath, ['--scenario', scenario, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: environment,
});
process.on('exit', () => simulator.kill());
const failedToStart = once(simulator, 'error').then(([error]) => {
    console.error(`${simulatorPath}: ${error.message}`);
    process.exit(1);
});
const [output, [status]] = await Promise.race([Promise.all([text(simulator.stdout), once(simulator, 'exit')]), failedToStart]);

const problems = [];
let report = { scenarios: [] };
try {
    report = JSON.parse(output);
} catch (error) {
    problems.push(`the report is no JSON: ${error.message}`);
}

const verdicts = { passed: 0, failed: 0, not_observed: 0 };
const played = new Set();
for (const { scenario: name, title, client_came: clientCame, rules } of report.scenarios) {
    played.add(name);
    if (!clientCame) {
        problems.push(`no client came to ${name}`);
    }
    for (const { rule, verdict, title: what, detail } of rules) {
        if (!(verdict in verdicts)) {
            problems.push(`${name}: ${rule} has the verdict ${verdict}`);
            continue;
        }
        verdicts[verdict] += 1;
        if (verdict === 'failed') {
            console.log(`${name} (${title})\n    ${rule}: ${what}\n    ${detail}`);
        }
    }
}
console.log(`# ${played.size} scenarios: ${verdicts.passed} passed, ${verdicts.failed} failed, ${verdicts.not_observed} not seen`);

if (scenario === 'all') {
    const list = spawn(simulatorPath, ['--list-scenarios'], { stdio: ['ignore', 'pipe', 'inherit'] });
    // A name begins its line; what is told of it is indented.
    const listed = (await text(list.stdout)).match(/^[a-z0-9][a-z0-9-]*(?=:|\s|$)/gm) ?? [];
    const left = listed.filter((name) => !played.has(name));
    if (listed.length === 0 || left.length > 0) {
        problems.push(`not played: ${left.join(', ') || 'any, none is listed'}`);
    }
}
if (verdicts.passed === 0) {
    problems.push('no rule was passed');
}
const expectedStatus = verdicts.failed > 0 ? 1 : 0;
if (status !== expectedStatus) {
    problems.push(`the simulator ended with ${status}, its report says ${expectedStatus}`);
}
for (const problem of problems) {
    console.log(`FAILED - ${problem}`);
}
process.exit(problems.length === 0 ? 0 : 1);

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// node conformance.mjs PATH/TO/gateway-simulator NAME [SCENARIO [REPORT]]: plays the scenarios (all) to the client NAME, prints the
// rules that it breaks, and writes them into REPORT. What is tested is the report: the exit status is 0 when it is complete,
// whatever it says of the client.

import { writeFileSync } from 'node:fs';
import process from 'node:process';

import { listed, load, play, versions } from './play.mjs';

const [simulatorPath, name, scenario = 'all', reportPath] = process.argv.slice(2);
if (!simulatorPath || !name) {
    console.error('usage: node conformance.mjs PATH/TO/gateway-simulator NAME [SCENARIO [REPORT]]');
    process.exit(2);
}
const client = await load(name);
const { status, scenarios } = await play(simulatorPath, name, scenario, { jobs: 6 });

const problems = [];
const counts = { passed: 0, failed: 0, not_observed: 0 };
const findings = [];
for (const { scenario: played, title, client_came: clientCame, rules } of scenarios) {
    if (!clientCame) {
        problems.push(`no client came to ${played}`);
    }
    for (const { rule, verdict, title: what, detail } of rules) {
        if (!(verdict in counts)) {
            problems.push(`${played}: ${rule} has the verdict ${verdict}`);
            continue;
        }
        counts[verdict] += 1;
        if (verdict === 'failed') {
            findings.push({ scenario: played, title, rule, what, detail });
            console.log(`${played} (${title})\n    ${rule}: ${what}\n    ${detail}`);
        }
    }
}
console.log(`# ${scenarios.length} scenarios: ${counts.passed} passed, ${counts.failed} failed, ${counts.not_observed} not seen`);

if (scenario === 'all') {
    const names = await listed(simulatorPath);
    const left = names.filter((one) => !scenarios.some(({ scenario: played }) => played === one));
    if (names.length === 0 || left.length > 0) {
        problems.push(`not played: ${left.join(', ') || 'any, none is listed'}`);
    }
}
if (counts.passed === 0) {
    problems.push('no rule was passed');
}
const expectedStatus = counts.failed > 0 ? 1 : 0;
if (status !== expectedStatus) {
    problems.push(`the simulator ended with ${status}, its report says ${expectedStatus}`);
}
if (reportPath) {
    const head = { client: name, versions: versions(client.packages), node: process.version, date: new Date().toISOString().slice(0, 10) };
    findings.sort((a, b) => a.scenario.localeCompare(b.scenario) || a.rule.localeCompare(b.rule));
    writeFileSync(reportPath, `${JSON.stringify({ ...head, compression: client.usual, scenarios: scenarios.length, counts, findings }, null, 1)}\n`);
}
for (const problem of problems) {
    console.log(`FAILED - ${problem}`);
}
process.exit(problems.length === 0 ? 0 : 1);

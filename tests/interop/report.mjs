// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// node report.mjs [FOLDER] > ../../docs/interop.md: the page on all clients, from what run.mjs and conformance.mjs wrote into
// FOLDER (reports): NAME.session.json and NAME.conformance.json. What else is to be said of a finding stands in remarks.json.
// With --check PAGE it compares instead.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { names } from './play.mjs';

const isCheck = process.argv[2] === '--check';
const folder = (!isCheck && process.argv[2]) || fileURLToPath(new URL('reports', import.meta.url));
const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const remarks = JSON.parse(readFileSync(new URL('remarks.json', import.meta.url), 'utf8'));

const clients = names.map((name) => {
    const session = read(`${name}.session.json`);
    const conformance = read(`${name}.conformance.json`);
    return { name, title: Object.keys(conformance.versions)[0], session, conformance };
});

const lines = [];
const write = (...more) => lines.push(...more);
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(head, rows) {
    write(`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`);
    rows.forEach((row) => write(`| ${row.map(cell).join(' | ')} |`));
    write('');
}

// REUSE-IgnoreStart
write(
    '<!--',
    'SPDX-FileCopyrightText: 2026 The Gateway Authors',
    'SPDX-License-Identifier: CC0-1.0',
    '-->',
    '',
    '# Clients of other authors against the simulator',
    '',
    'Written by `tests/interop/report.mjs`; how to renew it stands in [tests/interop](../tests/interop/README.md).',
    '',
    'This page tells what we saw, on one machine, in one run, on loopback, of a simulator that is ours. The simulator judges by',
    "[rules](scenarios.md) that we take from Discord's documentation, and some of them are advice rather than law there. A client may have",
    'good reasons to do otherwise, and Discord may be more patient than our simulator is; none of these is a reason not to use a client. Where a',
    'finding is wrong, please tell us: it has been the simulator before (see the end).',
    '',
    '## Versions',
    '',
);
// REUSE-IgnoreEnd
const keys = ['passed', 'failed', 'not_observed'];
table(
    ['client', 'with', 'Node', 'date', 'compression', 'scenarios', 'rules passed', 'failed', 'not seen'],
    clients.map(({ title, conformance: c }) => [
        `${title} ${c.versions[title]}`,
        Object.entries(c.versions).slice(1).map(([name, version]) => `${name} ${version}`).join(', ') || '-',
        c.node,
        c.date,
        c.compression,
        c.scenarios,
        ...keys.map((key) => c.counts[key]),
    ]),
);
write(
    'Each of the built-in [scenarios](scenarios.md) is played once, and in each all rules are judged to which it gives occasion: the last three columns count',
    'these judgements, so that one rule counts once a scenario. *Not seen*: the scenario is about the rule, and it did not come to that.',
    '',
);

write(
    '## What each does when it is thrown off',
    '',
    'Each client received events of all kinds with each compression that it knows, and was thrown off in eight ways with each (`run.mjs`). *new',
    'session* is right after op 9 that is not resumable and after 4009, *resumed* everywhere else. *did not come back*: not within 20 s.',
    '',
);
const ways = clients[0].session.results.map(({ what }) => what).filter((what, index, all) => what !== 'events' && all.indexOf(what) === index);
// Which rules were broken in which ways, and with which compressions where it was not with all.
function brokenIn({ results }) {
    const unique = (rows, key) => [...new Set(rows.map((row) => row[key]))];
    const all = unique(results, 'compression');
    return [...new Set(results.flatMap(({ broken }) => broken))]
        .sort()
        .map((rule) => {
            const rows = results.filter(({ broken }) => broken.includes(rule));
            const some = unique(rows, 'compression');
            return `\`${rule}\`: ${unique(rows, 'what').map((what) => `*${what}*`).join(', ')}${some.length < all.length ? ` (${some.join(', ')})` : ''}`;
        })
        .join('; ') || '-';
}
table(
    ['', ...clients.map(({ title }) => title)],
    [
        ['compressions', ...clients.map(({ session }) => [...new Set(session.results.map(({ compression }) => compression))].join(', '))],
        ...ways.map((way) => [
            way,
            ...clients.map(({ session }) => {
                const seen = session.results.filter(({ what }) => what === way);
                const kinds = [...new Set(seen.map(({ result }) => result))];
                return kinds.length === 1
                    ? kinds[0]
                    : kinds.map((kind) => `${kind} (${seen.filter(({ result }) => result === kind).map(({ compression }) => compression).join(', ')})`).join('; ');
            }),
        ]),
        ['rules broken', ...clients.map(({ session }) => brokenIn(session))],
    ],
);
const untried = clients.flatMap(({ title, session }) =>
    Object.entries(session.compressions).filter(([, reason]) => reason).map(([compression, reason]) => `- ${title}, ${compression}: ${reason}`),
);
if (untried.length > 0) {
    write('Not tried:', '', ...untried, '');
}

write(
    '## Rules that were broken',
    '',
    'All scenarios, with the compression named above (`conformance.mjs`). A dash: as the rule says, or there was no occasion. Scenarios in which every',
    'client kept every rule are not listed.',
    '',
);
const findings = clients.flatMap(({ name, title, conformance }) => conformance.findings.map((finding) => ({ name, title, ...finding })));
const rows = [...new Set(findings.map(({ scenario, rule }) => `${scenario} ${rule}`))].sort();
table(
    ['scenario', 'rule', ...clients.map(({ title }) => title)],
    rows.map((row) => {
        const [scenario, rule] = row.split(' ');
        return [
            `\`${scenario}\``,
            `\`${rule}\``,
            ...clients.map(({ name }) => findings.find((f) => f.name === name && f.scenario === scenario && f.rule === rule)?.detail ?? '-'),
        ];
    }),
);

write(...remarks.table.flatMap((paragraph) => [paragraph, '']));

write('## Client by client', '');
for (const { name, title, conformance, session } of clients) {
    write(`### ${title} ${conformance.versions[title]}`, '');
    const { about = [], findings: known = {} } = remarks.clients[name] ?? {};
    write(...about.flatMap((paragraph) => [paragraph, '']));
    const isSeen = (key) =>
        conformance.findings.some(({ scenario, rule }) => [rule, scenario, `${scenario} ${rule}`].includes(key)) ||
        session.results.some(({ broken }) => broken.includes(key));
    const told = Object.entries(known).filter(([key]) => isSeen(key));
    write(...told.map(([key, text]) => `- \`${key}\`: ${text}`));
    if (told.length > 0) {
        write('');
    }
}
write('## What they showed wrong in the simulator', '', ...remarks.simulator.map((text) => `- ${text}`));
const page = `${lines.join('\n')}\n`;
if (!isCheck) {
    process.stdout.write(page);
} else if (readFileSync(process.argv[3], 'utf8') !== page) {
    console.log(`${process.argv[3]} is not what node report.mjs writes`);
    process.exit(1);
}

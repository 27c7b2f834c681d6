// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// node install.mjs: npm ci, and zlib-sync compiled where the headers of this Node are. The exit status is 77, a skipped test for
// CTest, when npm cannot reach its registry.

import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

const npm = process.env.INTEROP_NPM ?? 'npm';
const skipped = 77;
const networkErrors = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

function run(...parameters) {
    const { error, status, stdout, stderr } = spawnSync(npm, parameters, { encoding: 'utf8' });
    return { status: error ? -1 : status, output: `${stdout ?? ''}${stderr ?? ''}${error ?? ''}` };
}

const installed = run('ci');
if (installed.status !== 0) {
    console.log(installed.output);
    if (networkErrors.test(installed.output)) {
        console.log('skipped: npm cannot reach its registry');
        process.exit(skipped);
    }
    process.exit(1);
}

const folder = dirname(dirname(realpathSync(process.execPath)));
if (!existsSync(join(folder, 'include', 'node', 'node.h'))) {
    console.log('zlib-sync is not compiled: the headers of this Node are not there');
} else if (run('rebuild', 'zlib-sync', '--ignore-scripts=false', `--nodedir=${folder}`).status !== 0) {
    console.log('zlib-sync is not compiled: a C++ compiler, make or Python is missing');
} else {
    console.log('zlib-sync is compiled');
}

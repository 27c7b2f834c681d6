// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// Why there is no zlib-sync, or nothing when there is. It is C++ and npm fetches no binary of it: install.mjs compiles it where
// the headers of Node are.

import { createRequire } from 'node:module';

export function zlibSyncMissing() {
    try {
        createRequire(import.meta.url)('zlib-sync');
        return '';
    } catch {
        return 'the package zlib-sync is not compiled';
    }
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>

//! Finds `t`, `s` and `op` at the front of \a payload, where they stand in this order and without white
//! space, and reads them. It is what an envelope scan is measured against: it knows nothing of other orders,
//! escapes, or damaged text. The sum of what it found, or -1 when they are not there.
qint64 handScan(const QByteArray &payload);

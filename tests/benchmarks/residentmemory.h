// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QtGlobal>

//! Bytes of this process that are in memory now; 0 where the system does not tell.
qint64 residentMemory();

//! The most bytes that were in memory since resetPeakMemory(), or since the process began where that cannot
//! be set back; 0 where the system does not tell.
qint64 peakMemory();
void resetPeakMemory();

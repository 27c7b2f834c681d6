// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

//! Lets a crash leave no core dump, in which a token would be found: Qt and TLS keep copies of what is sent.
//! The hard limit stays, so that `prlimit --core=unlimited --pid PID` allows one to whoever looks for a
//! fault. The process can still be looked into by its own user, as its window's portal must.
void forbidCoreDumps();

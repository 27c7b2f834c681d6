// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QStringList>

//! `gateway-bench send`: a gateway that says HELLO, takes IDENTIFY and then sends events as fast as they are
//! read, until its standard input ends. Returns the exit status.
int benchSend(const QStringList &arguments);

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>
#include <QList>

//! \a count dispatches of the simulator's traffic, as JSON; the same for the same \a seed but for their
//! times.
QList<QByteArray> recordCorpus(int count, quint64 seed);

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/gatewayurl.h>

#include <QList>
#include <QStringList>

struct ComparisonSettings
{
    QStringList receivers;                    //!< Empty: read, websocket and cluster.
    QList<Gateway::Compression> compressions; //!< Empty: all of this build.
    int events = 100'000;
    quint64 seed = 1;
    int rounds = 5;
    bool isJson = false;
    bool isChecked = false;
};

//! The receivers that `gateway-bench receive --with` takes.
QStringList receiverNames();

//! Runs receivers in turn against one sender and prints the medians and their ratios. Returns the exit
//! status: 1 when a receiver failed or lost events, or when an aim is missed and that is checked.
int compareReceivers(const ComparisonSettings &settings);

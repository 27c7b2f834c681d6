// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"

#include <gateway/protocol/intents.h>

#include <QObject>

//! Looks in a log for what IDENTIFY asked for, where no session is there to tell it. Each row is looked at
//! once. It lives in a thread of its own, where its slots are called.
class IdentifyReader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public Q_SLOTS:
    void takeSnapshot(const LogSnapshot &snapshot);
    void clear(); //!< The log was cleared.

Q_SIGNALS:
    void intentsFound(Gateway::Intents intents);

private:
    RowId m_next = 0; //!< The first that was not looked at.
};

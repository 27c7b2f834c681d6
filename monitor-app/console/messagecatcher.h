// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

//! Takes what is logged while it exists, so that log lines do not tear up a page in the terminal. There can
//! be one at a time; messages come from any thread and are handed on in its own.
class MessageCatcher : public QObject
{
    Q_OBJECT

public:
    explicit MessageCatcher(QObject *parent = nullptr);
    ~MessageCatcher() override;

Q_SIGNALS:
    void caught(const QString &message);

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
};

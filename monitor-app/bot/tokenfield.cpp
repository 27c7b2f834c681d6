// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenfield.h"

#include <gateway/protocol/secrets.h>

#include <QSignalBlocker>

TokenField::TokenField(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    // Its memory is then large enough, and need not grow, which leaves copies.
    overwriteHistory();
}

TokenField::~TokenField()
{
    const QSignalBlocker silence(this);
    wipe();
}

Gateway::Token TokenField::token() const
{
    QByteArray bytes = text().toUtf8();
    const Gateway::Token result(bytes);
    Gateway::wipe(&bytes);
    return result;
}

void TokenField::wipe()
{
    if (text().isEmpty() && !isUndoAvailable())
        return;
    {
        const QSignalBlocker silence(this);
        QString shared = text(); // With the line, which need not know.
        Gateway::wipe(&shared);
        overwriteHistory();
    }
    Q_EMIT textChanged({});
}

//! Each letter that was typed stands there, as a step that can be undone. setText() forgets the steps, and
//! new ones take their places.
void TokenField::overwriteHistory()
{
    constexpr qsizetype steps = 1024;
    const QSignalBlocker silence(this);
    setText({});
    insert(QString(steps, u'0'));
    setText({});
}

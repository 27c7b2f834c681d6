// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/token.h>

#include <QLineEdit>

//! A line for a token. It shows dots, gives nothing to the clipboard, and overwrites what was typed, with
//! what could be undone, when it is wiped or goes. What the desktop keeps of a paste is not its own.
class TokenField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TokenField(QWidget *parent = nullptr);
    ~TokenField() override;

    [[nodiscard]] Gateway::Token token() const; //!< What was typed; null when that is nothing.
    void wipe();

private:
    void overwriteHistory();
};

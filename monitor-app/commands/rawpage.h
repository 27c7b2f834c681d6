// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandpage.h"

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

//! Any command as JSON text, checked while it is typed.
class RawPage : public CommandPage
{
    Q_OBJECT

public:
    explicit RawPage(QWidget *parent = nullptr);

    [[nodiscard]] Gateway::Command command(Gateway::Error *error) const override;
    [[nodiscard]] QList<quint64> guilds() const override;
    [[nodiscard]] qsizetype payloadSize() const override;
    void setPayload(const QByteArray &payload);

private:
    void markError();

    QPlainTextEdit *m_text;
};

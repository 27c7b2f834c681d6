// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandpage.h"

class GuildList;
class GuildPicker;

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

//! Op 31: asks for the soundboard sounds of guilds.
class SoundsPage : public CommandPage
{
    Q_OBJECT

public:
    explicit SoundsPage(GuildList *guilds, QWidget *parent = nullptr);

    [[nodiscard]] Gateway::Command command(Gateway::Error *error) const override;
    [[nodiscard]] QList<quint64> guilds() const override;
    [[nodiscard]] Gateway::Command commandOf(const QList<quint64> &guilds,
                                             Gateway::Error *error) const override;

private:
    [[nodiscard]] QList<quint64> read(Gateway::Error *error) const;

    GuildPicker *m_guild;
    QLineEdit *m_more;
};

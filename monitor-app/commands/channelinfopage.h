// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandpage.h"

class GuildList;
class GuildPicker;

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

//! Op 43: asks for what GUILD_CREATE leaves out about the channels of a guild.
class ChannelInfoPage : public CommandPage
{
    Q_OBJECT

public:
    explicit ChannelInfoPage(GuildList *guilds, QWidget *parent = nullptr);

    [[nodiscard]] Gateway::Command command(Gateway::Error *error) const override;
    [[nodiscard]] QList<quint64> guilds() const override;

private:
    GuildPicker *m_guild;
    QCheckBox *m_status;
    QCheckBox *m_startTime;
};

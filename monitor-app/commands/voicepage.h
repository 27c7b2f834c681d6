// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandpage.h"

class GuildList;
class GuildPicker;

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
QT_END_NAMESPACE

//! Op 4: joins, moves within or leaves the voice channels of a guild.
class VoicePage : public CommandPage
{
    Q_OBJECT

public:
    explicit VoicePage(GuildList *guilds, QWidget *parent = nullptr);

    [[nodiscard]] Gateway::Command command(Gateway::Error *error) const override;
    [[nodiscard]] QList<quint64> guilds() const override;

private:
    void showChannels();
    [[nodiscard]] QString channelText() const;

    GuildList *m_guilds;
    GuildPicker *m_guild;
    QComboBox *m_channel;
    QCheckBox *m_mute;
    QCheckBox *m_deaf;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voicepage.h"

#include "commands/guildpicker.h"

#include <gateway/protocol/requests.h>
#include <gateway/protocol/snowflake.h>

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

VoicePage::VoicePage(GuildList *guilds, QWidget *parent)
    : CommandPage(parent)
    , m_guild(new GuildPicker(guilds, this))
    , m_channel(new QLineEdit(this))
    , m_mute(new QCheckBox(tr("&Muted"), this))
    , m_deaf(new QCheckBox(tr("&Deafened"), this))
{
    m_channel->setObjectName(QStringLiteral("voiceChannel"));
    m_channel->setPlaceholderText(tr("Channel id; empty: leave"));
    m_channel->setToolTip(tr("The voice channel to be in; nothing leaves the channel"));
    QFormLayout *form = new QFormLayout(this);
    form->addRow(tr("&Guild:"), m_guild);
    form->addRow(tr("&Channel:"), m_channel);
    form->addRow(QString(), m_mute);
    form->addRow(QString(), m_deaf);
    connect(m_guild, &GuildPicker::guildChanged, this, &CommandPage::changed);
    connect(m_channel, &QLineEdit::textChanged, this, &CommandPage::changed);
    connect(m_mute, &QCheckBox::toggled, this, &CommandPage::changed);
    connect(m_deaf, &QCheckBox::toggled, this, &CommandPage::changed);
}

QList<quint64> VoicePage::guilds() const
{
    return m_guild->guild() == 0 ? QList<quint64>() : QList<quint64>{m_guild->guild()};
}

Gateway::Command VoicePage::command(Gateway::Error *error) const
{
    Gateway::Commands::VoiceState state;
    state.guildId = m_guild->guild();
    state.selfMute = m_mute->isChecked();
    state.selfDeaf = m_deaf->isChecked();
    const QString channel = m_channel->text().trimmed();
    if (!channel.isEmpty()) {
        state.channelId = Gateway::snowflakeFromText(channel.toLatin1());
        if (!state.channelId) {
            *error = {Gateway::ErrorDomain::Usage, Gateway::ErrorCode::InvalidValue,
                      tr("“%1” is no channel id.").arg(channel)};
            return {};
        }
    }
    return state.toCommand(error);
}

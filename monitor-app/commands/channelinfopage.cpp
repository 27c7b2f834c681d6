// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelinfopage.h"

#include "commands/guildpicker.h"

#include <gateway/protocol/requests.h>

#include <QCheckBox>
#include <QFormLayout>

using Gateway::Commands::RequestChannelInfo;

ChannelInfoPage::ChannelInfoPage(GuildList *guilds, QWidget *parent)
    : CommandPage(parent)
    , m_guild(new GuildPicker(guilds, this))
    , m_status(new QCheckBox(tr("&Status of voice channels"), this))
    , m_startTime(new QCheckBox(tr("Since &when voice goes on"), this))
{
    m_status->setChecked(true);
    m_startTime->setChecked(true);
    QFormLayout *form = new QFormLayout(this);
    form->addRow(tr("&Guild:"), m_guild);
    form->addRow(QString(), m_status);
    form->addRow(QString(), m_startTime);
    connect(m_guild, &GuildPicker::guildChanged, this, &CommandPage::changed);
    connect(m_status, &QCheckBox::toggled, this, &CommandPage::changed);
    connect(m_startTime, &QCheckBox::toggled, this, &CommandPage::changed);
}

QList<quint64> ChannelInfoPage::guilds() const
{
    return m_guild->guild() == 0 ? QList<quint64>() : QList<quint64>{m_guild->guild()};
}

Gateway::Command ChannelInfoPage::command(Gateway::Error *error) const
{
    RequestChannelInfo request;
    request.guildId = m_guild->guild();
    request.fields.setFlag(RequestChannelInfo::Field::Status, m_status->isChecked());
    request.fields.setFlag(RequestChannelInfo::Field::VoiceStartTime, m_startTime->isChecked());
    return request.toCommand(error);
}

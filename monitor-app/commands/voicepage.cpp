// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voicepage.h"

#include "commands/guildlist.h"
#include "commands/guildpicker.h"
#include "eventlog/printable.h"

#include <gateway/protocol/requests.h>
#include <gateway/protocol/snowflake.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

VoicePage::VoicePage(GuildList *guilds, QWidget *parent)
    : CommandPage(parent)
    , m_guilds(guilds)
    , m_guild(new GuildPicker(guilds, this))
    , m_channel(new QComboBox(this))
    , m_mute(new QCheckBox(tr("&Muted"), this))
    , m_deaf(new QCheckBox(tr("&Deafened"), this))
{
    m_guild->setObjectName(QStringLiteral("voiceGuild"));
    m_channel->setObjectName(QStringLiteral("voiceChannel"));
    m_channel->setEditable(true);
    m_channel->setInsertPolicy(QComboBox::NoInsert);
    m_channel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_channel->lineEdit()->setPlaceholderText(tr("Leave: no channel"));
    m_channel->setToolTip(tr(
        "The voice channel to be in: choose one of the guild, or type its id; nothing leaves the channel"));
    QFormLayout *form = new QFormLayout(this);
    form->addRow(tr("&Guild:"), m_guild);
    form->addRow(tr("&Channel:"), m_channel);
    form->addRow(QString(), m_mute);
    form->addRow(QString(), m_deaf);
    connect(m_guild, &GuildPicker::guildChanged, this, &CommandPage::changed);
    connect(m_channel, &QComboBox::editTextChanged, this, &CommandPage::changed);
    connect(m_guild, &GuildPicker::guildChanged, this, &VoicePage::showChannels);
    connect(guilds, &GuildList::channelsChanged, this, [this](quint64 guild) {
        if (guild == m_guild->guild())
            showChannels();
    });
    connect(m_mute, &QCheckBox::toggled, this, &CommandPage::changed);
    connect(m_deaf, &QCheckBox::toggled, this, &CommandPage::changed);
}

//! Those of the guild to choose from; what was typed stays.
void VoicePage::showChannels()
{
    const QString typed = m_channel->currentText();
    const QSignalBlocker blocker(m_channel);
    m_channel->clear();
    const QList<VoiceChannel> channels = m_guilds->channels(m_guild->guild());
    for (const VoiceChannel &channel : channels)
        m_channel->addItem(Printable::line(channel.name) + u" · " + QString::number(channel.id),
                           QString::number(channel.id));
    m_channel->setCurrentIndex(-1);
    m_channel->setEditText(typed);
    Q_EMIT changed();
}

//! The id that is meant, or what was typed in its place.
QString VoicePage::channelText() const
{
    QString text = m_channel->currentText().trimmed();
    for (int i = 0; i < m_channel->count(); ++i) {
        if (text == m_channel->itemText(i) ||
            text.compare(m_channel->itemText(i).section(QStringLiteral(" · "), 0, -2), Qt::CaseInsensitive) ==
                0)
            return m_channel->itemData(i).toString();
    }
    return text;
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
    const QString channel = channelText();
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

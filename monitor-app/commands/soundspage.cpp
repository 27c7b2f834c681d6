// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundspage.h"

#include "commands/guildpicker.h"

#include <gateway/protocol/requests.h>
#include <gateway/protocol/snowflake.h>

#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Gateway;

SoundsPage::SoundsPage(GuildList *guilds, QWidget *parent)
    : CommandPage(parent), m_guild(new GuildPicker(guilds, this)), m_more(new QLineEdit(this))
{
    m_guild->setObjectName(QStringLiteral("soundsGuild"));
    m_more->setObjectName(QStringLiteral("soundsMore"));
    m_more->setPlaceholderText(tr("Ids of further guilds"));
    m_more->setToolTip(tr("With blanks or commas between; each shard is asked for its own guilds"));
    QFormLayout *form = new QFormLayout(this);
    form->addRow(tr("&Guild:"), m_guild);
    form->addRow(tr("&And:"), m_more);
    connect(m_guild, &GuildPicker::guildChanged, this, &CommandPage::changed);
    connect(m_more, &QLineEdit::textChanged, this, &CommandPage::changed);
}

QList<quint64> SoundsPage::read(Error *error) const
{
    QList<quint64> ids;
    if (m_guild->guild() != 0)
        ids.append(m_guild->guild());
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    const QStringList words = m_more->text().split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::optional<quint64> id = snowflakeFromText(word.toLatin1());
        if (!id) {
            *error = {ErrorDomain::Usage, ErrorCode::InvalidValue, tr("“%1” is no guild id.").arg(word)};
            return {};
        }
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

QList<quint64> SoundsPage::guilds() const
{
    Error ignored;
    return read(&ignored);
}

Command SoundsPage::command(Error *error) const
{
    const QList<quint64> ids = read(error);
    return *error ? Command() : commandOf(ids, error);
}

Command SoundsPage::commandOf(const QList<quint64> &guilds, Error *error) const
{
    return Commands::RequestSoundboardSounds{guilds}.toCommand(error);
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberspage.h"

#include "commands/guildpicker.h"

#include <gateway/protocol/limits.h>
#include <gateway/protocol/requests.h>
#include <gateway/protocol/snowflake.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Gateway;

MembersPage::MembersPage(GuildList *guilds, QWidget *parent)
    : CommandPage(parent)
    , m_guild(new GuildPicker(guilds, this))
    , m_who(new QComboBox(this))
    , m_query(new QLineEdit(this))
    , m_limit(new QSpinBox(this))
    , m_users(new QLineEdit(this))
    , m_presences(new QCheckBox(tr("With &presences"), this))
{
    m_guild->setObjectName(QStringLiteral("membersGuild"));
    m_who->setObjectName(QStringLiteral("membersWho"));
    m_who->addItems({tr("All members"), tr("By the beginning of their names"), tr("By their ids")});
    m_query->setObjectName(QStringLiteral("membersQuery"));
    m_query->setPlaceholderText(tr("How names begin"));
    m_limit->setRange(1, Limits::membersPerRequest);
    m_limit->setValue(Limits::membersPerRequest);
    m_users->setObjectName(QStringLiteral("membersUsers"));
    m_users->setPlaceholderText(tr("User ids, with blanks or commas between"));
    m_presences->setToolTip(tr("Needs GUILD_PRESENCES"));

    QFormLayout *form = new QFormLayout(this);
    form->addRow(tr("&Guild:"), m_guild);
    form->addRow(tr("&Who:"), m_who);
    form->addRow(tr("&Name:"), m_query);
    form->addRow(tr("At &most:"), m_limit);
    form->addRow(tr("&Users:"), m_users);
    form->addRow(QString(), m_presences);
    connect(m_guild, &GuildPicker::guildChanged, this, &CommandPage::changed);
    connect(m_who, &QComboBox::currentIndexChanged, this, &MembersPage::showFields);
    connect(m_who, &QComboBox::currentIndexChanged, this, &CommandPage::changed);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPage::changed);
    connect(m_limit, &QSpinBox::valueChanged, this, &CommandPage::changed);
    connect(m_users, &QLineEdit::textChanged, this, &CommandPage::changed);
    connect(m_presences, &QCheckBox::toggled, this, &CommandPage::changed);
    showFields();
    renewNonce();
}

void MembersPage::showFields()
{
    m_query->setEnabled(m_who->currentIndex() == ByName);
    m_limit->setEnabled(m_who->currentIndex() == ByName);
    m_users->setEnabled(m_who->currentIndex() == ById);
}

void MembersPage::renewNonce()
{
    m_nonce =
        QStringLiteral("monitor-%1").arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
}

void MembersPage::sent()
{
    // Each request is known by a nonce of its own.
    renewNonce();
}

QList<quint64> MembersPage::guilds() const
{
    return m_guild->guild() == 0 ? QList<quint64>() : QList<quint64>{m_guild->guild()};
}

Command MembersPage::command(Error *error) const
{
    Commands::RequestGuildMembers request;
    request.guildId = m_guild->guild();
    request.presences = m_presences->isChecked();
    request.nonce = m_nonce;
    switch (m_who->currentIndex()) {
    case ByName:
        request.query = m_query->text();
        request.limit = m_limit->value();
        break;
    case ById: {
        static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
        const QStringList ids = m_users->text().split(between, Qt::SkipEmptyParts);
        for (const QString &id : ids) {
            const std::optional<quint64> user = snowflakeFromText(id.toLatin1());
            if (!user) {
                *error = {ErrorDomain::Usage, ErrorCode::InvalidValue, tr("“%1” is no user id.").arg(id)};
                return {};
            }
            request.userIds.append(*user);
        }
        break;
    }
    default:
        request.query = QStringLiteral("");
        break;
    }
    return request.toCommand(error);
}

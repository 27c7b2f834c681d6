// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presencepage.h"

#include <gateway/protocol/presence.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QLineEdit>

using Gateway::Commands::Activity;
using Gateway::Commands::Presence;

namespace {

constexpr int noActivity = -1;

} // namespace

PresencePage::PresencePage(QWidget *parent)
    : CommandPage(parent)
    , m_status(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_state(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_afk(new QCheckBox(tr("A&way from keyboard"), this))
{
    m_status->setObjectName(QStringLiteral("presenceStatus"));
    m_status->addItem(tr("Online"), int(Presence::Status::Online));
    m_status->addItem(tr("Do not disturb"), int(Presence::Status::DoNotDisturb));
    m_status->addItem(tr("Idle"), int(Presence::Status::Idle));
    m_status->addItem(tr("Invisible"), int(Presence::Status::Invisible));
    m_type->setObjectName(QStringLiteral("presenceType"));
    m_type->addItem(tr("None"), noActivity);
    m_type->addItem(tr("Playing …"), int(Activity::Type::Playing));
    m_type->addItem(tr("Streaming …"), int(Activity::Type::Streaming));
    m_type->addItem(tr("Listening to …"), int(Activity::Type::Listening));
    m_type->addItem(tr("Watching …"), int(Activity::Type::Watching));
    m_type->addItem(tr("Competing in …"), int(Activity::Type::Competing));
    m_type->addItem(tr("Custom status"), int(Activity::Type::Custom));
    m_name->setObjectName(QStringLiteral("presenceName"));
    m_state->setObjectName(QStringLiteral("presenceState"));
    m_url->setPlaceholderText(QStringLiteral("https://www.twitch.tv/…"));

    QFormLayout *form = new QFormLayout(this);
    form->addRow(tr("&Status:"), m_status);
    form->addRow(tr("&Activity:"), m_type);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("S&tate:"), m_state);
    form->addRow(tr("&URL:"), m_url);
    form->addRow(QString(), m_afk);

    connect(m_status, &QComboBox::currentIndexChanged, this, &CommandPage::changed);
    connect(m_type, &QComboBox::currentIndexChanged, this, &PresencePage::showFields);
    connect(m_type, &QComboBox::currentIndexChanged, this, &CommandPage::changed);
    for (const QLineEdit *edit : {m_name, m_state, m_url})
        connect(edit, &QLineEdit::textChanged, this, &CommandPage::changed);
    connect(m_afk, &QCheckBox::toggled, this, &CommandPage::changed);
    showFields();
}

void PresencePage::showFields()
{
    const int type = m_type->currentData().toInt();
    m_name->setEnabled(type != noActivity && type != int(Activity::Type::Custom));
    m_state->setEnabled(type != noActivity);
    m_url->setEnabled(type == int(Activity::Type::Streaming));
}

Gateway::Command PresencePage::command(Gateway::Error *error) const
{
    Presence presence;
    presence.status = Presence::Status(m_status->currentData().toInt());
    presence.afk = m_afk->isChecked();
    if (presence.status == Presence::Status::Idle)
        presence.since = QDateTime::currentMSecsSinceEpoch();
    if (m_type->currentData().toInt() != noActivity) {
        Activity activity;
        activity.type = Activity::Type(m_type->currentData().toInt());
        // A custom status shows its state alone, but must have a name.
        activity.name =
            activity.type == Activity::Type::Custom ? QStringLiteral("Custom Status") : m_name->text();
        activity.state = m_state->text();
        if (activity.type == Activity::Type::Streaming)
            activity.url = QUrl(m_url->text());
        presence.activities.append(activity);
    }
    return presence.toCommand(error);
}

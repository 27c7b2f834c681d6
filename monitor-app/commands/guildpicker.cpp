// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guildpicker.h"

#include "guildlist.h"

#include <gateway/protocol/snowflake.h>

#include <QCompleter>
#include <QLineEdit>

GuildPicker::GuildPicker(GuildList *guilds, QWidget *parent) : QComboBox(parent), m_guilds(guilds)
{
    setModel(guilds);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setAccessibleName(tr("Guild"));
    setToolTip(tr("A guild (server): choose one that the session has met, or type its name or id"));
    lineEdit()->setPlaceholderText(tr("Name or id of a guild"));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::editTextChanged, this, &GuildPicker::takeText);
    takeText();
}

quint64 GuildPicker::guild() const
{
    const QString text = currentText().trimmed();
    if (const std::optional<quint64> id = Gateway::snowflakeFromText(text.toLatin1()))
        return *id;
    return m_guilds->idOf(text);
}

void GuildPicker::setGuild(quint64 id)
{
    setEditText(QString::number(id));
}

void GuildPicker::takeText()
{
    const quint64 now = guild();
    if (now != m_last) {
        m_last = now;
        Q_EMIT guildChanged(now);
    }
}

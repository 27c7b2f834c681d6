// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guildpicker.h"

#include "guildlist.h"

#include <gateway/protocol/snowflake.h>

#include <QCompleter>
#include <QLineEdit>

GuildPicker::GuildPicker(GuildList *guilds, QWidget *parent) : QComboBox(parent)
{
    setModel(guilds);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setAccessibleName(tr("Guild"));
    setToolTip(tr("A guild (server): choose one that the session has met, or type its id"));
    lineEdit()->setPlaceholderText(tr("Guild id"));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::editTextChanged, this, &GuildPicker::takeText);
    takeText();
}

quint64 GuildPicker::guild() const
{
    // What was chosen from the list has the name behind the id.
    const QString first = currentText().trimmed().section(u' ', 0, 0);
    return Gateway::snowflakeFromText(first.toLatin1()).value_or(0);
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

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class GuildList;

//! A guild, chosen from those that the session has met or typed as an id.
class GuildPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit GuildPicker(GuildList *guilds, QWidget *parent = nullptr);

    [[nodiscard]] quint64 guild() const; //!< 0 when the text is no id.
    void setGuild(quint64 id);

Q_SIGNALS:
    void guildChanged(quint64 guild);

private:
    void takeText();

    GuildList *m_guilds;
    quint64 m_last = 0;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandpage.h"

class GuildList;
class GuildPicker;

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

//! Op 8: asks for members of a guild.
class MembersPage : public CommandPage
{
    Q_OBJECT

public:
    explicit MembersPage(GuildList *guilds, QWidget *parent = nullptr);

    [[nodiscard]] Gateway::Command command(Gateway::Error *error) const override;
    [[nodiscard]] QList<quint64> guilds() const override;
    void sent() override;

private:
    enum Who { All, ByName, ById };

    void showFields();
    void renewNonce();

    GuildPicker *m_guild;
    QComboBox *m_who;
    QLineEdit *m_query;
    QSpinBox *m_limit;
    QLineEdit *m_users;
    QCheckBox *m_presences;
    QString m_nonce;
};

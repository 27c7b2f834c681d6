// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/payload/event.h>

#include <QByteArray>
#include <QHash>
#include <QString>

//! The names of guilds, channels and users as they came by, so that a row can show them where its payload has
//! an id alone.
class NameBook
{
public:
    //! More names of a kind than this are not kept: the book is begun anew.
    static constexpr qsizetype capacity = 200'000;

    void learn(const Gateway::Event &event);

    //! Empty where no name is known.
    [[nodiscard]] QByteArray guild(quint64 id) const { return m_guilds.value(id); }
    [[nodiscard]] QString channel(const QString &id) const;
    [[nodiscard]] QString user(const QString &id) const;

private:
    using Names = QHash<quint64, QByteArray>;

    static void note(Names *names, const QJsonValue &id, const QJsonValue &name);
    void noteMembers(const QJsonValue &members);
    void noteChannels(const QJsonValue &channels);

    Names m_guilds;
    Names m_channels;
    Names m_users;
};

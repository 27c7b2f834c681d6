// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/payload/event.h>

#include <QByteArray>
#include <QHash>
#include <QString>

class JsonWalker;

//! The names of guilds, channels and users as they came by, so that a row can show them where its payload has
//! an id alone.
class NameBook
{
public:
    //! More names of a kind than this are not kept: the book is begun anew.
    static constexpr qsizetype capacity = 200'000;

    //! What an event of a type can teach.
    enum class Lesson : quint8 {
        None,
        User,  //!< The name of who did it: worth reading where that is not known.
        Names, //!< New or changed names.
    };
    [[nodiscard]] static Lesson lessonOf(Gateway::EventType type);

    void learn(const Gateway::Event &event) { learn(event.type(), event.payload()); }
    //! From a whole payload, without building a document.
    void learn(Gateway::EventType type, QByteArrayView payload);

    void learnGuild(quint64 id, const QString &name);

    //! UTF-8; empty where no name is known.
    [[nodiscard]] QByteArray guild(quint64 id) const { return m_guilds.value(id); }
    [[nodiscard]] QByteArray channel(quint64 id) const { return m_channels.value(id); }
    [[nodiscard]] QByteArray user(quint64 id) const { return m_users.value(id); }
    [[nodiscard]] bool knowsUser(quint64 id) const { return m_users.contains(id); }

    [[nodiscard]] QString channel(const QString &id) const;
    [[nodiscard]] QString user(const QString &id) const;

private:
    using Names = QHash<quint64, QByteArray>;

    struct Named
    {
        quint64 id = 0;
        QByteArray name;
    };

    static Named takeNamed(JsonWalker *walker, QByteArrayView nameKey);
    static Named takeMember(JsonWalker *walker);
    static void note(Names *names, const Named &named);
    void learnData(Gateway::EventType type, JsonWalker *walker);
    void takeChannels(JsonWalker *walker);
    void takeUsers(JsonWalker *walker, Named (*take)(JsonWalker *));

    Names m_guilds;
    Names m_channels;
    Names m_users;
};

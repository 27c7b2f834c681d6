// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/payload/event.h>
#include <gateway/session/knownguilds.h>

#include <QHash>
#include <QSet>
#include <QString>

namespace Gateway {

//! Which guilds of a session are there, awaited, or in an outage, told by its events.
//!
//! Protocol: "The life of a session", 4.
class GATEWAY_EXPORT GuildAvailability
{
public:
    //! What an event changed about a guild.
    enum class Change {
        None,         //!< Nothing that is told here.
        Available,    //!< A guild that was awaited or in an outage has come.
        Unavailable,  //!< A guild went into an outage.
        Joined,       //!< The bot was added to a guild.
        Left,         //!< The bot was removed from a guild.
        AllAvailable, //!< The last guild that READY named has come, or READY named none.
    };

    //! Takes a dispatch and tells what it changed.
    Change take(const Event &event);

    //! From now on the names of guilds are learnt too, at the price of a look into each payload that has one.
    void setNamesKept(bool kept) { m_namesKept = kept; }
    //! Begins with the \a guilds of a session that is resumed, which will not come again.
    void restore(const KnownGuilds &guilds);
    //! Those that are available, with their names as far as they were kept.
    [[nodiscard]] KnownGuilds known() const;
    //! Grows with every change of known().
    [[nodiscard]] quint64 revision() const { return m_revision; }

    //! Ids of guilds that are there.
    [[nodiscard]] const QSet<quint64> &available() const { return m_available; }
    [[nodiscard]] const QSet<quint64> &awaited() const
    {
        return m_awaited;
    } //!< Named by READY and not yet come.
    //! Ids of guilds in an outage.
    [[nodiscard]] const QSet<quint64> &outages() const { return m_outages; }
    //! Whether READY came and none is awaited any more.
    [[nodiscard]] bool isComplete() const { return m_isReady && m_awaited.isEmpty(); }

private:
    Change takeReady(const Event &event);
    void learnName(const Event &event);

    QSet<quint64> m_available;
    QSet<quint64> m_awaited;
    QSet<quint64> m_outages;
    QHash<quint64, QString> m_names;
    quint64 m_revision = 0;
    bool m_namesKept = false;
    bool m_isReady = false;
};

} // namespace Gateway

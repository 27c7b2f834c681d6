// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/command.h>
#include <gateway/protocol/error.h>

#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <optional>

namespace Gateway::Commands {

//! What a bot shows that it does.
struct GATEWAY_EXPORT Activity
{
    //! The verb before the name.
    enum class Type {
        Playing = 0,   //!< `Playing chess`.
        Streaming = 1, //!< `Streaming chess`, with a URL.
        Listening = 2, //!< `Listening to chess`.
        Watching = 3,  //!< `Watching chess`.
        Custom = 4,    //!< Shows `state` alone.
        Competing = 5, //!< `Competing in chess`.
    };

    Type type = Type::Playing; //!< Playing unless told otherwise.
    QString name;              //!< Must not be empty.
    QString state;             //!< May be empty, but for Custom.
    QUrl url;                  //!< Of a stream; may be empty.

    //! What is wrong with it, if anything.
    [[nodiscard]] Error check() const;
    [[nodiscard]] QJsonObject toJson() const; //!< As the protocol has it.

    friend bool operator==(const Activity &, const Activity &) = default;
};

//! Op 3: how the bot appears, to be sent at any time or given to IDENTIFY.
struct GATEWAY_EXPORT Presence
{
    //! The colour beside the bot's name.
    enum class Status {
        Online,       //!< `online`.
        DoNotDisturb, //!< `dnd`.
        Idle,         //!< `idle`.
        Invisible,    //!< `invisible`: shown as offline.
        Offline,      //!< `offline`.
    };

    std::optional<qint64> since;    //!< Since when it is idle: milliseconds since the Unix epoch.
    QList<Activity> activities;     //!< What the bot does; may be empty.
    Status status = Status::Online; //!< Online unless told otherwise.
    bool afk = false;               //!< Whether the user is away.

    //! What is wrong with it, if anything.
    [[nodiscard]] Error check() const;
    [[nodiscard]] QJsonObject toJson() const; //!< `d` of the command.
    //! The command; null when \a error was set.
    [[nodiscard]] Command toCommand(Error *error) const;

    friend bool operator==(const Presence &, const Presence &) = default;
};

//! The protocol's name of \a status, such as `dnd`.
[[nodiscard]] GATEWAY_EXPORT QLatin1String statusName(Presence::Status status);

//! The status called \a name; on any other text \a error is set.
[[nodiscard]] GATEWAY_EXPORT Presence::Status statusFromName(QStringView name, Error *error);

} // namespace Gateway::Commands

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/commandbuilder_p.h>
#include <gateway/protocol/presence.h>

#include <QCoreApplication>
#include <QJsonArray>

namespace Gateway::Commands {

Error Activity::check() const
{
    if (type < Type::Playing || type > Type::Competing) {
        return invalid(QCoreApplication::translate("Gateway::Commands", "There is no activity of type %1.")
                           .arg(int(type)));
    }
    if (name.trimmed().isEmpty()) {
        return invalid(QCoreApplication::translate("Gateway::Commands", "An activity has no name."),
                       type == Type::Custom ? QCoreApplication::translate(
                                                  "Gateway::Commands",
                                                  "Any name will do for a custom one; its state is shown.")
                                            : QString());
    }
    if (type == Type::Custom && state.trimmed().isEmpty()) {
        return invalid(
            QCoreApplication::translate("Gateway::Commands", "A custom activity has no state."),
            QCoreApplication::translate("Gateway::Commands", "Its state is the text that is shown."));
    }
    if (url.isEmpty())
        return {};
    if (type != Type::Streaming) {
        return invalid(
            QCoreApplication::translate("Gateway::Commands", "The activity “%1” has a URL, but is no stream.")
                .arg(name));
    }
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http")) {
        return invalid(
            QCoreApplication::translate("Gateway::Commands", "“%1” is no URL of a stream.")
                .arg(url.toString()),
            QCoreApplication::translate("Gateway::Commands", "It begins with https:// and a host."));
    }
    return {};
}

QJsonObject Activity::toJson() const
{
    QJsonObject object{{QStringLiteral("name"), name}, {QStringLiteral("type"), int(type)}};
    if (!state.isEmpty())
        object.insert(QStringLiteral("state"), state);
    if (!url.isEmpty())
        object.insert(QStringLiteral("url"), url.toString(QUrl::FullyEncoded));
    return object;
}

Error Presence::check() const
{
    if (since && *since < 0)
        return invalid(
            QCoreApplication::translate("Gateway::Commands", "A presence is idle since before 1970."));
    if (statusName(status).isEmpty()) {
        return invalid(
            QCoreApplication::translate("Gateway::Commands", "There is no status %1.").arg(int(status)));
    }
    for (const Activity &activity : activities) {
        if (Error problem = activity.check())
            return problem;
    }
    return {};
}

QJsonObject Presence::toJson() const
{
    QJsonArray list;
    for (const Activity &activity : activities)
        list.append(activity.toJson());
    return {{QStringLiteral("since"), since ? QJsonValue(*since) : QJsonValue()},
            {QStringLiteral("activities"), list},
            {QStringLiteral("status"), statusName(status)},
            {QStringLiteral("afk"), afk}};
}

Command Presence::toCommand(Error *error) const
{
    return build(Opcode::PresenceUpdate, toJson(), {}, check(), error);
}

QLatin1String statusName(Presence::Status status)
{
    switch (status) {
    case Presence::Status::Online:
        return QLatin1String("online");
    case Presence::Status::DoNotDisturb:
        return QLatin1String("dnd");
    case Presence::Status::Idle:
        return QLatin1String("idle");
    case Presence::Status::Invisible:
        return QLatin1String("invisible");
    case Presence::Status::Offline:
        return QLatin1String("offline");
    }
    return {};
}

Presence::Status statusFromName(QStringView name, Error *error)
{
    using enum Presence::Status;
    for (const Presence::Status status : {Online, DoNotDisturb, Idle, Invisible, Offline}) {
        if (name == statusName(status))
            return status;
    }
    *error = invalid(
        QCoreApplication::translate("Gateway::Commands", "“%1” is no status.").arg(name),
        QCoreApplication::translate("Gateway::Commands", "Choose online, dnd, idle, invisible or offline."));
    return Online;
}

} // namespace Gateway::Commands

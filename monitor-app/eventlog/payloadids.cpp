// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadids.h"

#include "eventlog/jsonwalker.h"

namespace {

//! What \a take makes of the value of \a wanted in the object that stands here; 0 where there is none.
template <typename Take>
quint64 takeFrom(JsonWalker *walker, QByteArrayView wanted, Take take)
{
    if (!walker->enterObject()) {
        walker->skip();
        return 0;
    }
    quint64 id = 0;
    QByteArrayView key;
    while (walker->nextKey(&key)) {
        if (key == wanted)
            id = take();
        else
            walker->skip();
    }
    return id;
}

//! The `id` of the object that stands here.
quint64 takeId(JsonWalker *walker)
{
    return takeFrom(walker, "id", [walker] { return walker->takeSnowflake(); });
}

//! `user.id` of the member that stands here.
quint64 takeMember(JsonWalker *walker)
{
    return takeFrom(walker, "user", [walker] { return takeId(walker); });
}

PayloadIds takeData(JsonWalker *walker)
{
    PayloadIds ids;
    quint64 author = 0, user = 0, userId = 0, member = 0;
    QByteArrayView key;
    while (walker->nextKey(&key)) {
        if (key == "author")
            author = takeId(walker);
        else if (key == "user")
            user = takeId(walker);
        else if (key == "member")
            member = takeMember(walker);
        else if (key == "user_id")
            userId = walker->takeSnowflake();
        else if (key == "id")
            ids.id = walker->takeSnowflake();
        else if (key == "guild_id")
            ids.guild = walker->takeSnowflake();
        else if (key == "channel_id")
            ids.channel = walker->takeSnowflake();
        else
            walker->skip();
    }
    ids.user = author ? author : user ? user : userId ? userId : member;
    return ids;
}

} // namespace

PayloadIds findPayloadIds(QByteArrayView payload)
{
    JsonWalker walker(payload);
    if (!walker.enterObject())
        return {};
    QByteArrayView key;
    while (walker.nextKey(&key)) {
        if (key == "d" && walker.enterObject())
            return takeData(&walker);
        walker.skip();
    }
    return {};
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadids.h"

#include "eventlog/jsonwalker.h"

namespace {

//! The `id` of the object that stands here.
quint64 takeId(JsonWalker *walker)
{
    if (!walker->enterObject()) {
        walker->skip();
        return 0;
    }
    quint64 id = 0;
    QByteArrayView key;
    while (walker->nextKey(&key)) {
        if (key == "id")
            id = walker->takeSnowflake();
        else
            walker->skip();
    }
    return id;
}

//! `user.id` of the member that stands here.
quint64 takeMember(JsonWalker *walker)
{
    if (!walker->enterObject()) {
        walker->skip();
        return 0;
    }
    quint64 id = 0;
    QByteArrayView key;
    while (walker->nextKey(&key)) {
        if (key == "user")
            id = takeId(walker);
        else
            walker->skip();
    }
    return id;
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

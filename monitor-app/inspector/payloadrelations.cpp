// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadrelations.h"

#include "inspector/payloadmeaning.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Type = PayloadTree::Type;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PayloadRelations)
};

enum class Kind { Other, Message, Channel, Guild, User, Role };

//! What a thing is that stands under \a key or in an array called so, judged by the name alone.
Kind kindOfHolder(QByteArrayView key)
{
    if (key == "author" || key == "user" || key == "owner" || key == "mentions" || key == "users" ||
        key == "inviter" || key == "target_user" || key == "creator" || key == "recipients")
        return Kind::User;
    if (key == "referenced_message" || key == "message")
        return Kind::Message;
    if (key == "channel" || key == "channels" || key == "threads" || key == "thread" ||
        key == "mention_channels")
        return Kind::Channel;
    if (key == "guild" || key == "guilds")
        return Kind::Guild;
    if (key == "role" || key == "roles")
        return Kind::Role;
    return Kind::Other;
}

//! What `d.id` is: that tells the event's type.
Kind kindOfEvent(const PayloadTree &tree)
{
    const int t = tree.find("t");
    const QString type = t < 0 ? QString() : tree.text(t);
    if (type.startsWith(u"MESSAGE_"))
        return Kind::Message;
    if (type.startsWith(u"CHANNEL_") || type.startsWith(u"THREAD_"))
        return Kind::Channel;
    if (type == u"GUILD_CREATE" || type == u"GUILD_UPDATE" || type == u"GUILD_DELETE")
        return Kind::Guild;
    return type == u"USER_UPDATE" ? Kind::User : Kind::Other;
}

Kind kindOf(const PayloadTree &tree, int node)
{
    const QByteArrayView name = nameOf(tree, node);
    if (name == "message_id" || name == "referenced_message_id" || name == "last_message_id")
        return Kind::Message;
    if (name == "channel_id" || name == "parent_id" || name == "thread_id" || name.endsWith("_channel_id"))
        return Kind::Channel;
    if (name == "guild_id" || name == "guild_ids")
        return Kind::Guild;
    if (name == "user_id" || name == "user_ids" || name == "owner_id" || name == "author_id" ||
        name == "creator_id" || name == "not_found")
        return Kind::User;
    if (name == "role_id" || name == "role_ids" || name == "roles" || name == "mention_roles")
        return Kind::Role;
    const int holder = tree.parent(node);
    if (name != "id" || holder <= 0)
        return Kind::Other;
    if (tree.parent(holder) == 0)
        return kindOfEvent(tree);
    return kindOfHolder(nameOf(tree, holder));
}

bool isPlainKey(const QString &key)
{
    return !key.isEmpty() && !key[0].isDigit() && std::all_of(key.cbegin(), key.cend(), [](QChar c) {
        return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
}

//! The path as the filter language writes it, any element for each array; empty outside `d`.
QString filterPath(const PayloadTree &tree, int node)
{
    QString path;
    for (; node > 0; node = tree.parent(node)) {
        if (!path.isEmpty() && !path.startsWith(u'['))
            path.prepend(u'.');
        if (!tree.hasKey(node)) {
            path.prepend(u"[*]"_s);
            continue;
        }
        const QString key = tree.key(node);
        path.prepend(isPlainKey(key) ? key : QString(u'[' + jsonQuoted(key) + u']'));
    }
    return path.startsWith(u"d.") || path.startsWith(u"d[") || path == u"d" ? path : QString();
}

} // namespace

QList<PayloadRelation> relationsOf(const PayloadTree &tree, int node)
{
    const quint64 snowflake = node > 0 && node < tree.nodeCount() ? snowflakeIn(tree, node) : 0;
    if (snowflake == 0)
        return {};
    const QString id = QString::number(snowflake);
    QList<PayloadRelation> relations;
    switch (kindOf(tree, node)) {
    case Kind::Message:
        relations.append(
            {Words::tr("Events of this message"), u"d.id == \"%1\" or d.message_id == \"%1\""_s.arg(id)});
        break;
    case Kind::Channel:
        relations.append({Words::tr("Events of this channel"), u"channel == %1"_s.arg(id)});
        break;
    case Kind::Guild:
        relations.append({Words::tr("Events of this guild"), u"guild == %1"_s.arg(id)});
        break;
    case Kind::User:
        relations.append({Words::tr("Events of this user"), u"user == %1"_s.arg(id)});
        relations.append(
            {Words::tr("Messages that mention this user"), u"d.mentions[*].id == \"%1\""_s.arg(id)});
        break;
    case Kind::Role:
    case Kind::Other:
        break;
    }
    relations.append({Words::tr("All events that name this id"), u"\"%1\""_s.arg(id)});
    return relations;
}

QString fieldTerm(const PayloadTree &tree, int node)
{
    if (node <= 0 || node >= tree.nodeCount())
        return {};
    if (tree.parent(node) == 0) {
        // The envelope has fields of its own.
        const QByteArrayView key = tree.rawKey(node);
        const bool isNull = tree.type(node) == Type::Null;
        if (key == "op" && tree.type(node) == Type::Number)
            return u"op == "_s + tree.text(node);
        if (key == "s" && !isNull)
            return u"seq == "_s + tree.text(node);
        if (key == "t" && !isNull)
            return u"type == "_s + tree.text(node);
    }
    const QString path = filterPath(tree, node);
    if (path.isEmpty())
        return {};
    switch (tree.type(node)) {
    case Type::String:
        return path + u" == " + jsonQuoted(tree.text(node));
    case Type::Number:
    case Type::Boolean:
    case Type::Null:
        return path + u" == " + tree.text(node);
    case Type::Array:
    case Type::Object:
        return u"exists "_s + path;
    }
    return {};
}

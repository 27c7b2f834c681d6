// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentions.h"

#include <QJsonArray>

namespace {

QString mentionedUser(const QString &id, const Gateway::Event &message)
{
    const QJsonArray mentions = message.value(u"mentions").toArray();
    for (const QJsonValue &user : mentions) {
        if (user[u"id"].toString() == id)
            return user[u"username"].toString();
    }
    return {};
}

//! What is shown for the inside of `<...>`; empty where it is no mention or the name is not known.
QString nameOf(QStringView inside, const Gateway::Event &message, const NameBook &names)
{
    const bool isUser = inside.startsWith(u'@');
    if (!isUser && !inside.startsWith(u'#'))
        return {};
    inside = inside.sliced(1);
    if (isUser && inside.startsWith(u'!'))
        inside = inside.sliced(1);
    const QString id = inside.toString();
    QString name = isUser ? names.user(id) : names.channel(id);
    if (name.isEmpty() && isUser)
        name = mentionedUser(id, message);
    return name.isEmpty() ? QString() : QString((isUser ? u'@' : u'#') + name);
}

} // namespace

QString withNames(const QString &text, const Gateway::Event &message, const NameBook &names)
{
    QString result;
    qsizetype done = 0;
    for (qsizetype open = text.indexOf(u'<'); open >= 0; open = text.indexOf(u'<', open + 1)) {
        const qsizetype close = text.indexOf(u'>', open);
        if (close < 0)
            break;
        const QString name = nameOf(QStringView(text).sliced(open + 1, close - open - 1), message, names);
        if (name.isEmpty())
            continue;
        result += QStringView(text).sliced(done, open - done);
        result += name;
        done = close + 1;
    }
    result += QStringView(text).sliced(done);
    return result;
}

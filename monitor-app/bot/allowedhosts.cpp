// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allowedhosts.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

static const QString any = u"*"_s;

static bool isHost(const QString &text)
{
    if (text == any)
        return true;
    if (QHostAddress address; address.setAddress(text))
        return true;
    // What has a scheme, a port, a path or a user is a URL, which could be read as allowing only that.
    QUrl url;
    url.setHost(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || text.contains(u'*'))
        return false;
    QString name = url.host();
    if (name.endsWith(u'.'))
        name.chop(1);
    const QStringList labels = name.split(u'.');
    return std::ranges::none_of(labels, [](const QString &label) { return label.isEmpty(); });
}

QStringList AllowedHosts::fromText(const QString &text)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    QStringList hosts = text.split(between, Qt::SkipEmptyParts);
    hosts.removeDuplicates();
    return hosts;
}

QString AllowedHosts::toText(const QStringList &hosts)
{
    return hosts.join(u", "_s);
}

QString AllowedHosts::firstWrong(const QStringList &hosts)
{
    const auto wrong = std::ranges::find_if_not(hosts, isHost);
    return wrong == hosts.end() ? QString() : *wrong;
}

bool AllowedHosts::allowsAny(const QStringList &hosts)
{
    return hosts.contains(any);
}

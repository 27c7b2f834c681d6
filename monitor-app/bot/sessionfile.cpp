// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfile.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Gateway;

//! The bot's id, which its token begins with in base64 and which is no secret; empty for other tokens.
static QString botId(const Token &token)
{
    const QByteArrayView bytes = token.reveal();
    const qsizetype dot = bytes.indexOf('.');
    if (dot < 1)
        return {};
    const QByteArray id =
        QByteArray::fromBase64(bytes.first(dot).toByteArray(), QByteArray::Base64UrlEncoding);
    const bool isNumber = !id.isEmpty() && id.size() <= 20 &&
                          std::ranges::all_of(id, [](char digit) { return digit >= '0' && digit <= '9'; });
    return isNumber ? QString::fromLatin1(id) : QString();
}

QString SessionFile::name(const BotSettings &settings)
{
    const QUrl &server = settings.gatewayUrl.isEmpty() ? settings.apiUrl : settings.gatewayUrl;
    QString host =
        server.port() < 0 ? server.host() : QStringLiteral("%1-%2").arg(server.host()).arg(server.port());
    static const QRegularExpression unfit(QStringLiteral("[^A-Za-z0-9.-]"));
    host.replace(unfit, QStringLiteral("_"));
    const QString id = botId(settings.token);
    QStringList parts{host, id.isEmpty() ? QStringLiteral("bot") : id,
                      QStringLiteral("i%1").arg(quint32(settings.intents))};
    if (!settings.shards.ids.isEmpty())
        parts += settings.shards.toString().replace(u' ', u'_');
    return parts.join(u'_') + QStringLiteral(".sessions.json");
}

QString SessionFile::prepare(const BotSettings &settings, Error *error)
{
    const QDir folder(settings.sessionFolder);
    const bool isNew = !folder.exists();
    if (isNew ? !folder.mkpath(QStringLiteral(".")) : !QFileInfo(folder.path()).isWritable()) {
        *error = Error(ErrorDomain::Storage, ErrorCode::FileError,
                       tr("Sessions cannot be kept in the folder “%1”.").arg(folder.path()),
                       tr("Choose a folder that you may write to, or do not keep sessions."));
        return {};
    }
    if (isNew)
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder.absoluteFilePath(name(settings));
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokensource.h"

#include <gateway/protocol/secrets.h>

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Gateway;

static TokenSource::Result failure(ErrorDomain domain, ErrorCode code, const QString &message,
                                   const QString &advice)
{
    return {{}, Error(domain, code, message, advice), {}};
}

TokenSource::Result TokenSource::fromFile(const QString &path)
{
    const QString advice = tr("The file must hold the bot's token and nothing else.");
    const auto fileFailure = [&](const QString &message) {
        return failure(ErrorDomain::Storage, ErrorCode::FileError, message, advice);
    };
    const QFileInfo info(path);
    if (info.isDir())
        return fileFailure(tr("The token file “%1” is a directory.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileFailure(tr("The token file “%1” cannot be read: %2.").arg(path, file.errorString()));
    QByteArray text;
    text.reserve(fileSizeLimit + 1); // What grows leaves copies.
    // A pipe gives what it has now and more later; only an empty read is its end.
    while (text.size() <= fileSizeLimit) {
        QByteArray chunk = file.read(fileSizeLimit + 1 - text.size());
        if (chunk.isEmpty())
            break;
        text += chunk;
        wipe(&chunk);
    }
    Result result;
    if (text.size() > fileSizeLimit)
        result = fileFailure(tr("The token file “%1” is larger than %2.")
                                 .arg(path, QLocale().formattedDataSize(fileSizeLimit, 0)));
    else if (text.trimmed().isEmpty())
        result = fileFailure(tr("The token file “%1” is empty.").arg(path));
    else
        result = check(text, tr("The token in “%1”").arg(path));
    wipe(&text);

    constexpr auto others = QFile::ReadGroup | QFile::ReadOther;
    if (!result.error && info.isFile() && (info.permissions() & others)) {
        const QString warning =
            tr("Others on this machine can read the token file “%1”; run: chmod 600 %1").arg(path);
        result.warning = result.warning.isEmpty() ? warning : QString(result.warning + u'\n' + warning);
    }
    return result;
}

QByteArray TokenSource::takeTextFromEnvironment()
{
    return Gateway::takeFromEnvironment(environmentVariable);
}

TokenSource::Result TokenSource::checkTaken(QByteArray text)
{
    Result result;
    if (!text.trimmed().isEmpty())
        result = check(text, tr("The token in %1").arg(QLatin1String(environmentVariable)));
    wipe(&text);
    return result;
}

TokenSource::Result TokenSource::takeFromEnvironment()
{
    return checkTaken(takeTextFromEnvironment());
}

QString TokenSource::takeProxyPassword()
{
    QByteArray text = Gateway::takeFromEnvironment(proxyPasswordVariable);
    QString password = QString::fromLocal8Bit(text);
    wipe(&text);
    return password;
}

TokenSource::Result TokenSource::check(QByteArrayView text, const QString &place)
{
    Result result;
    const Token token(text);
    const QByteArrayView bytes = token.reveal();
    // Such bytes would end a header of a request early.
    const bool isClean =
        std::ranges::all_of(bytes, [](char letter) { return letter > ' ' && letter < 0x7f; });
    if (bytes.isEmpty() || !isClean) {
        return failure(ErrorDomain::Usage, ErrorCode::InvalidToken,
                       tr("%1 is not one word of plain letters.").arg(place),
                       tr("Copy it once more from the Developer Portal, Bot page."));
    }
    if (!token.looksValid())
        result.warning = tr("%1 does not look like a bot token: three parts with dots between.").arg(place);
    result.token = token;
    return result;
}

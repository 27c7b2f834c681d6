// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/error.h>
#include <gateway/protocol/token.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

//! Where a token may come from: a file or the environment, and never the command line, which every user of
//! the machine can read.
class TokenSource
{
    Q_DECLARE_TR_FUNCTIONS(TokenSource)

public:
    //! What was found: a token, or an error that tells why not; a warning can come with either.
    struct Result
    {
        Gateway::Token token;
        Gateway::Error error;
        QString warning;
    };

    static constexpr auto environmentVariable = "GATEWAY_TOKEN";
    static constexpr auto proxyPasswordVariable = "GATEWAY_PROXY_PASSWORD";
    static constexpr qint64 fileSizeLimit = 4096;

    //! The token in \a path without blanks around it. Pipes can be read too: `--token-file <(pass show bot)`.
    [[nodiscard]] static Result fromFile(const QString &path);

    //! The token in GATEWAY_TOKEN, which is overwritten and removed: neither children nor /proc show it any
    //! more. A variable that is not set or blank gives neither token nor error. To be called before other
    //! threads start.
    [[nodiscard]] static Result takeFromEnvironment();

    //! The same in two steps, for a program that must take the variable before it can translate an error.
    [[nodiscard]] static QByteArray takeTextFromEnvironment();
    [[nodiscard]] static Result checkTaken(QByteArray text);

    //! The proxy's password in GATEWAY_PROXY_PASSWORD, which is overwritten and removed like the token.
    [[nodiscard]] static QString takeProxyPassword();

    //! Whether \a text, found at \a place, can be a token.
    [[nodiscard]] static Result check(QByteArrayView text, const QString &place);
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

//! One thing that the doctor found, good or bad, in plain words.
class Finding
{
    Q_GADGET

public:
    //! The numbers go up with the gravity.
    enum class Severity {
        Good,    //!< As it should be.
        Note,    //!< Good to know.
        Warning, //!< A session can begin, but something is or will be wrong.
        Error,   //!< No session can begin, or it would not be what was asked for.
    };
    Q_ENUM(Severity)

    enum class Topic { Network, Token, Gateway, Clock, Shards, SessionStarts, Intents };
    Q_ENUM(Topic)

    Severity severity = Severity::Good;
    Topic topic = Topic::Network;
    QString text;
    QString remedy; //!< What to do about it; empty where nothing is to be done.
    QString
        code{}; //!< What was found, for programs: stable and not translated. Empty: nothing to tell apart.

    //! The gravest of \a findings.
    [[nodiscard]] static Severity worst(const QList<Finding> &findings);
};

Q_DECLARE_METATYPE(Finding)

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/token.h>

#include <QObject>

#include <chrono>
#include <functional>

//! Keeps a token in the system's keychain, and nowhere else: where none answers, nothing is kept.
//! Every request is answered by one signal.
class TokenVault : public QObject
{
    Q_OBJECT

public:
    explicit TokenVault(QObject *parent = nullptr);

    //! Whose token it keeps: that of the profile \a id; with an empty one, as at first, that of no profile.
    //! What was asked for before still goes by the one before.
    void setProfile(const QString &id) { m_profile = id; }

    //! Longer than a user needs to unlock a keychain; who has not answered by then counts as failed.
    static constexpr std::chrono::milliseconds defaultTimeLimit{60'000};
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = limit; }

    //! Whether the program was built with a keychain, and may use it.
    [[nodiscard]] static bool isBuiltIn();

    void read();
    void store(const Gateway::Token &token);
    void forget();

Q_SIGNALS:
    void tokenRead(const Gateway::Token &token); //!< Null when none is kept.
    void stored();
    void forgotten();
    void failed(const QString &message); //!< No keychain answers, or it refused.

private:
    [[nodiscard]] QString key() const;
    bool refuses(); //!< Whether there is no keychain for this run; failed() was emitted then.
    [[nodiscard]] std::function<bool()> beginRequest();

    QString m_profile;
    std::chrono::milliseconds m_timeLimit = defaultTimeLimit;
};

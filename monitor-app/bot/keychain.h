// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/token.h>

#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

//! A keeper of secrets by name: that of the desktop. Answers come later, in the thread that asked, and only
//! as long as the context lives; one that waits for its user may never answer.
class Keychain
{
public:
    //! What there is; a null token where there is none. A message where the keychain failed or refused.
    using Read = std::function<void(const Gateway::Token &token, const QString &problem)>;
    using Done = std::function<void(const QString &problem)>;

    virtual ~Keychain();

    virtual void read(QObject *context, const QString &key, const Read &done) = 0;
    virtual void write(QObject *context, const QString &key, const Gateway::Token &token,
                       const Done &done) = 0;
    virtual void remove(QObject *context, const QString &key,
                        const Done &done) = 0; //!< What is not there is removed.

    //! That of the system; null where this program was built without.
    [[nodiscard]] static Keychain *current();
    //! Puts another in its place, which must outlive its use; null: the system's again.
    static void setCurrent(Keychain *keychain);

protected:
    Keychain() = default;
    Q_DISABLE_COPY_MOVE(Keychain)
};

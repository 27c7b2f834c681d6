// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>

#include <QMetaType>
#include <QString>

#include <memory>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Gateway {

//! A bot's token. It prints as `Bot ***`, and its bytes are overwritten when the last copy goes. Until then
//! they are in no core dump, as far as the system can be told so (Linux). Those that it was made from are the
//! caller's to wipe().
//! Reentrant; copies share the bytes and may be used in several threads.
class GATEWAY_EXPORT Token
{
public:
    Token();
    //! Takes \a text without blanks around it and without a leading `Bot `.
    explicit Token(QByteArrayView text);

    [[nodiscard]] bool isNull() const; //!< Whether there is none.

    //! Whether it has the outward form of a token: three parts of URL-safe base64 with dots between.
    //! The gateway alone knows whether it is valid.
    [[nodiscard]] bool looksValid() const;

    //! The bytes, for an Authorization header, IDENTIFY or RESUME and nothing else.
    [[nodiscard]] QByteArrayView reveal() const;

    //! Always `Bot ***`.
    [[nodiscard]] QString toString() const;

    //! \a text with every appearance of the token replaced by `***`.
    [[nodiscard]] QByteArray redacted(const QByteArray &text) const;

    //! Compares in a time that does not depend on where the two differ.
    GATEWAY_EXPORT friend bool operator==(const Token &a, const Token &b);

private:
    class Secret;
    std::shared_ptr<const Secret> m_secret;
};

//! Prints `Bot ***`.
GATEWAY_EXPORT QDebug operator<<(QDebug debug, const Token &token);

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::Token)

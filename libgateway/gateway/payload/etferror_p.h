// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/error.h>

#include <QCoreApplication>

namespace Gateway {

//! A term that cannot be read, for the translated \a reason, at the byte \a offset.
inline Error etfError(const QString &reason, qsizetype offset)
{
    return {ErrorDomain::Payload, ErrorCode::MalformedPayload,
            QCoreApplication::translate("Gateway::Etf", "A payload in ETF cannot be read at byte %1: %2.")
                .arg(offset)
                .arg(reason)};
}

//! A term that gives more than \a sizeLimit bytes when it is inflated or made text.
inline Error etfTooLarge(qsizetype sizeLimit)
{
    return {ErrorDomain::Payload, ErrorCode::PayloadTooLarge,
            QCoreApplication::translate("Gateway::Etf", "A payload in ETF gives more than %1 bytes.")
                .arg(sizeLimit),
            QCoreApplication::translate("Gateway::Etf",
                                        "This is no ordinary traffic; check what the gateway URL leads to.")};
}

} // namespace Gateway

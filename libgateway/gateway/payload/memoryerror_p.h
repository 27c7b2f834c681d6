// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/error.h>
#include <gateway/protocol/sizetext_p.h>

#include <QCoreApplication>

namespace Gateway {

//! What ends a connection on which a payload comes that there is no memory for, of at least \a size bytes.
//! The program goes on: what was allocated for the payload is to be freed before this is called.
inline Error memoryError(ErrorDomain domain, qsizetype size)
{
    return {domain, ErrorCode::OutOfMemory,
            QCoreApplication::translate("Gateway::Memory",
                                        "There is not enough memory for a payload of %1 or more.")
                .arg(sizeText(size)),
            QCoreApplication::translate("Gateway::Memory",
                                        "Give this program more memory, or run fewer shards in it.")};
}

} // namespace Gateway

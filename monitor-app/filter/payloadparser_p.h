// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/payloadprobe.h"

#include <memory>

//! Finds values in payloads with a parser on demand, where the program was built with one.
class PayloadProbe::Parser
{
public:
    static const bool isBuiltIn;
    static const qsizetype padding; //!< Bytes behind the payload that must be readable.

    Parser();
    ~Parser();

    //! Another payload will be asked for.
    void reset();

    enum class Outcome : quint8 {
        Found,
        Missing,
        Unreadable, //!< The parser cannot tell.
    };

    //! Sets \a value to where the keys at the beginning of \a path lead; the first other step and those
    //! behind it are not followed. \a payload has no escapes.
    [[nodiscard]] Outcome find(QByteArrayView payload, qsizetype readable, const PayloadPath &path,
                               PayloadCursor *value);

private:
    class Private;
    std::unique_ptr<Private> d;
};

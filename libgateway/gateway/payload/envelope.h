// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/error.h>

#include <QByteArrayView>

namespace Gateway {

//! The outer fields of a payload `{op, d, s, t}` and where `d` begins, found without building a document.
//! Keys may come in any order, with any white space; keys that are not known are skipped.
struct GATEWAY_EXPORT Envelope
{
    int op = -1;
    qint64 sequence = -1;      //!< `s`, or -1 for null.
    QByteArrayView type;       //!< `t`, a view into the payload; empty for null.
    qsizetype dataOffset = -1; //!< Where the value of `d` begins; -1 when there is none.

    //! Scans \a payload, whose bytes must outlive the result. When it is no JSON object or has no
    //! opcode, \a error is set and op is -1. The value of `d` is not checked: that is done by who reads it.
    [[nodiscard]] static Envelope scan(QByteArrayView payload, Error *error);

    //! The bytes of `d` in the \a payload that was scanned; empty when there is none or it is cut off.
    [[nodiscard]] QByteArrayView data(QByteArrayView payload) const;
};

} // namespace Gateway

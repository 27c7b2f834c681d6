// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/error.h>
#include <gateway/protocol/eventtype.h>

#include <QByteArrayView>

namespace Gateway {

//! The outer fields of a payload `{op, d, s, t}` and where `d` begins, found without building a document.
//! Keys may come in any order, with any white space, and with escapes; keys that are not known are skipped.
//!
//! What is checked is the envelope, not the whole text: its braces, commas, keys, numbers and literals, and
//! that it ends where the text does. What stands inside `d` or inside the value of an unknown key is not
//! judged; that is done by who reads it. When `op`, `s` and `t` stood before `d`, as the gateway writes them,
//! the scan ends there, and of what follows only the last brace is looked at. Of a key that comes twice the
//! first counts, so that this makes no difference.
struct GATEWAY_EXPORT Envelope
{
    int op = -1;          //!< -1 after an error.
    qint64 sequence = -1; //!< `s`, or -1 for null; at most 2^53.
    //! `t`, a view into the payload, with escapes as they stand and of at most 128 bytes; empty for null.
    QByteArrayView type;
    qsizetype dataOffset = -1; //!< Where the value of `d` begins; -1 when there is none.

    //! Scans \a payload, whose bytes must outlive the result. When it is no JSON object, is cut off, or has
    //! no opcode, \a error is set and op is -1.
    [[nodiscard]] static Envelope scan(QByteArrayView payload, Error *error);

    //! What \a type names, its escapes undone.
    [[nodiscard]] EventType eventType() const;

    //! The bytes of `d` in the \a payload that was scanned; empty when there is none or it is cut off.
    [[nodiscard]] QByteArrayView data(QByteArrayView payload) const;
};

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/payloadcursor.h"
#include "filter/payloadpath.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>

//! One payload that is asked several things: what they have in common is done once, and only when it is
//! needed. Not thread-safe; buffers are kept from payload to payload.
class PayloadProbe
{
public:
    //! Is called with each value at a path; true ends the search.
    using Visitor = std::function<bool(const PayloadCursor &value)>;

    PayloadProbe();
    ~PayloadProbe();

    //! Asks \a payload from now on. \a padding bytes behind it may be read too.
    void reset(QByteArrayView payload, qsizetype padding);

    [[nodiscard]] QByteArrayView payload() const { return m_payload; }
    [[nodiscard]] bool hasEscapes();          //!< Whether there is a backslash.
    [[nodiscard]] QByteArrayView unescaped(); //!< The whole payload, escapes replaced.

    //! Whether \a visitor says true to a value at \a path.
    bool visit(const PayloadPath &path, const Visitor &visitor);

private:
    class Parser;

    enum class Answer : quint8 { Unknown, No, Yes };

    QByteArrayView m_payload;
    qsizetype m_padding = 0;
    Answer m_hasEscapes = Answer::Unknown;
    bool m_isUnescaped = false;
    QByteArray m_unescaped;
    std::unique_ptr<Parser> m_parser;
};

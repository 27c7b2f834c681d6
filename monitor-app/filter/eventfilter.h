// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filterlexer.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>

struct EventRow;

namespace Gateway {
class Event;
}

//! A compiled filter of events: a small value that may be copied to any thread and asked there.
//!
//! It is written as terms with blanks between:
//! - `type:MESSAGE_CREATE`, or the name alone; `*` stands for any text, a comma separates several
//! - `shard:0`, `dir:in` (`out`, `state`), `guild:1234567890`
//! - any other word, or a "quoted text", is searched for in the type, the summary and the whole payload,
//!   whatever the case of its letters
//! - `-` before a term excludes what it matches
//!
//! Terms of one key are alternatives (`type:READY type:RESUMED`); different keys and all texts must hold
//! together.
class EventFilter
{
public:
    //! Matches everything.
    EventFilter();

    //! Compiles \a text. When it is malformed \a error is set and the result matches everything.
    [[nodiscard]] static EventFilter compile(const QString &text, FilterError *error);

    [[nodiscard]] bool isEmpty() const { return !m_program; } //!< Whether it matches everything.
    [[nodiscard]] QString text() const;

    //! Whether \a row, whose payload is \a payload, is let through. Thread-safe.
    [[nodiscard]] bool matches(const EventRow &row, QByteArrayView payload) const;
    [[nodiscard]] bool matches(const EventRow &row) const;
    [[nodiscard]] bool matches(const Gateway::Event &event) const;

    //! The keys that a term may have, with the colon.
    [[nodiscard]] static QStringList keys();

private:
    class Program;
    class Compiler;
    std::shared_ptr<const Program> m_program;
};

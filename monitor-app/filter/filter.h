// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logchunk.h"
#include "eventlog/rowbits.h"
#include "filter/filtererror.h"

#include <QMetaType>
#include <QString>

#include <memory>

class FilterExpression;
class FilterProgram;

//! A display filter, compiled: a small value that may be copied to any thread and asked there. The language
//! is described in docs/filter-language.md.
class Filter
{
public:
    //! Matches everything.
    Filter();

    //! Compiles \a text. When it is malformed \a error is set and the result matches everything.
    [[nodiscard]] static Filter compile(const QString &text, FilterError *error);

    [[nodiscard]] bool isEmpty() const { return !m_program; } //!< Whether it matches everything.
    [[nodiscard]] QString text() const;                       //!< As it was written.
    [[nodiscard]] QString canonicalText() const; //!< As the printer writes it; compiles to the same.

    //! Whether a payload may have to be read, so that it takes more than the columns.
    [[nodiscard]] bool needsPayload() const;
    //! Whether it asks for the number of a row, which only a log knows.
    [[nodiscard]] bool usesRowNumbers() const;

    //! Tests the rows of \a chunk from \a from to before \a to and sets the bits of those that match in \a
    //! matches, which is clear there. Columns are tested first; payloads are read with \a reader where they
    //! can still decide. Thread-safe.
    void match(const LogChunk &chunk, int from, int to, PayloadReader *reader, RowBits *matches) const;

    //! Whether \a entry, which is in no log, is let through. Thread-safe.
    [[nodiscard]] bool matches(const LogEntry &entry) const;
    [[nodiscard]] bool matches(const Gateway::Event &event) const;

private:
    std::shared_ptr<const FilterProgram> m_program;
};

Q_DECLARE_METATYPE(Filter)

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filterexpression.h"
#include "filter/filternode.h"

#include <QString>

//! A filter ready to be run, with what it was made of. Immutable.
class FilterProgram
{
public:
    FilterProgram(QString text, FilterExpression::Pointer expression);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const FilterExpression &expression() const { return *m_expression; }
    [[nodiscard]] bool needsPayload() const { return m_root->needsPayload(); }

    //! As Filter::match().
    void match(const LogChunk &chunk, int from, int to, PayloadReader *reader, RowBits *matches) const;

    //! Whether the one row of \a columns, whose payload is \a payload, matches.
    [[nodiscard]] bool matchesRow(const LogColumns &columns, QByteArrayView payload) const;

private:
    QString m_text;
    FilterExpression::Pointer m_expression;
    FilterNode::Pointer m_root;
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

//! What is wrong with a filter, and where.
struct FilterError
{
    QString message;
    qsizetype position = 0;
    qsizetype length = 0;
    QString suggestion; //!< What to put in the place of the marked text; may be empty.

    [[nodiscard]] bool isError() const { return !message.isEmpty(); }
};

//! One condition as it is written: `[-][key:]value`.
struct FilterTerm
{
    bool excluded = false;
    QString key; //!< Empty for a bare word or text.
    QString value;
    bool quoted = false;
    qsizetype position = 0; //!< Of the whole term.
    qsizetype length = 0;
    qsizetype valuePosition = 0;
    qsizetype valueLength = 0; //!< With the quotes.
};

//! The terms of \a text. On an unclosed quote or a missing value \a error is set.
[[nodiscard]] QList<FilterTerm> filterTerms(const QString &text, FilterError *error);

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filtererror.h"

#include <QList>
#include <QString>

//! The smallest part of a filter: a word, a text in quotes, a sign.
struct FilterToken
{
    enum class Kind : quint8 {
        Word,    //!< A field, path, number, time, keyword or text without quotes.
        Quoted,  //!< A text in quotes.
        Pattern, //!< A regular expression between slashes.
        Comparison,
        And, //!< `&&`; `and` is a word.
        Or,
        Not,
        LeftParenthesis,
        RightParenthesis,
        LeftBrace,
        RightBrace,
        Comma,
        End,
    };

    Kind kind = Kind::End;
    qsizetype position = 0;
    qsizetype length = 0;
    QString text;  //!< Without quotes and slashes.
    QString flags; //!< Of a pattern, as written.

    [[nodiscard]] bool isWord(QStringView word) const { return kind == Kind::Word && text == word; }
    [[nodiscard]] qsizetype end() const { return position + length; }

    //! The tokens of \a text, an End the last of them. On what is none \a error is set; those before are
    //! given.
    [[nodiscard]] static QList<FilterToken> tokens(const QString &text, FilterError *error);
};

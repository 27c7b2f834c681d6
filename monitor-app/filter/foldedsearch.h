// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/byteneedle.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

//! A text to be found whatever the case of its letters: by Unicode's simple folding, but that ASCII's letters
//! are equal to each other alone. Searching is thread-safe.
class FoldedSearch
{
public:
    explicit FoldedSearch(const QString &text);

    //! Whether \a haystack, UTF-8, holds the text.
    [[nodiscard]] bool isIn(QByteArrayView haystack) const;

    //! \a utf8 with the case of its letters folded.
    [[nodiscard]] static QByteArray folded(QByteArrayView utf8);

private:
    bool m_isAscii;
    ByteNeedle m_ascii;  //!< The whole text, or its longest part in ASCII.
    ByteNeedle m_folded; //!< The whole text where it is not ASCII.
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QString>

namespace Gateway {

//! What a peer wrote, for a message or a log: one line of at most \a longest characters, without signs that
//! do something in a terminal.
[[nodiscard]] inline QString harmlessText(const QString &text, qsizetype longest = 80)
{
    // Cut first: the peer may have written a megabyte.
    QString shown = text.left(2 * longest).simplified();
    for (QChar &character : shown) {
        if (!character.isPrint() && !character.isSurrogate())
            character = QChar::ReplacementCharacter;
    }
    return shown.size() <= longest ? shown : QString(shown.left(longest) + u'…');
}

} // namespace Gateway

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearestword.h"

#include "filter/spelling.h"

#include <algorithm>

QString nearestWord(const QString &written, const QStringList &words)
{
    QString nearest;
    int best = 1 + int(written.size()) / 3;
    for (const QString &word : words) {
        const int distance = spellingDistance(written, word);
        if (distance < best) {
            best = distance;
            nearest = word;
        }
    }
    if (!nearest.isEmpty() || written.size() < 4)
        return nearest;
    // MESSAGE for MESSAGE_CREATE: the first that it begins.
    const auto begun =
        std::ranges::find_if(words, [&](const QString &word) { return word.startsWith(written); });
    return begun == words.end() ? QString() : *begun;
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordwrap.h"

#include <algorithm>
#include <utility>

QStringList wordWrapped(const QString &text, int width, int firstWidth)
{
    QStringList lines;
    QString line;
    const auto room = [&] {
        return std::max(1, lines.isEmpty() ? firstWidth : width);
    };
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        if (!line.isEmpty() && line.size() + 1 + word.size() <= room()) {
            line += u' ' + word;
            continue;
        }
        if (!line.isEmpty())
            lines += std::exchange(line, {});
        else if (lines.isEmpty() && word.size() > room() && firstWidth < width)
            lines += QString();
        // Such as a URL that is wider than the terminal.
        while (word.size() > room()) {
            const int cut = room();
            lines += word.left(cut);
            word.remove(0, cut);
        }
        line = word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines += line;
    return lines;
}

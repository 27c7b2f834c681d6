// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standarderror.h"

#include "console/styledline.h"

#include <QStringList>

#include <cstdio>
#include <unistd.h>

static void printRaw(const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

void StandardError::print(const QString &line)
{
    printRaw(StyledLine::printable(line));
}

void StandardError::printMessage(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = StyledLine::printable(line);
    printRaw(u"gateway-monitor: " + lines.join(u'\n'));
}

bool StandardError::isTerminal()
{
    return ::isatty(STDERR_FILENO) != 0;
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standarderror.h"

#include "console/styledline.h"
#include "console/wordwrap.h"

#include <QStringList>

#include <cstdio>
#include <limits>
#include <sys/ioctl.h>
#include <unistd.h>

static void printRaw(const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

static int terminalWidth()
{
    winsize window = {};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0)
        return window.ws_col;
    return std::numeric_limits<int>::max();
}

void StandardError::print(const QString &line)
{
    printRaw(StyledLine::printable(line));
}

void StandardError::printMessage(const QString &text)
{
    const QString name = QStringLiteral("gateway-monitor: ");
    const QStringList lines = text.split(u'\n');
    QStringList printed;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = (i == 0 ? name : QString()) + StyledLine::printable(lines[i]);
        // Indented lines are not of words: a filter with the mark below it.
        if (line.startsWith(u' '))
            printed += line;
        else
            printed += wordWrapped(line, terminalWidth());
    }
    printRaw(printed.join(u'\n'));
}

bool StandardError::isTerminal()
{
    return ::isatty(STDERR_FILENO) != 0;
}

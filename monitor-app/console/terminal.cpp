// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include "console/unixsignals.h"

#include <QSocketNotifier>

#include <algorithm>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

// Alternate screen, no cursor, no wrap; and back.
constexpr QByteArrayView enterSequence = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[2J";
constexpr QByteArrayView leaveSequence = "\x1b[0m\x1b[?7h\x1b[?25h\x1b[?1049l";

termios savedMode;
bool isModeSaved = false;

bool isForeground()
{
    // A job in the background that sets the mode would be stopped by the system.
    return ::isatty(STDIN_FILENO) && ::tcgetpgrp(STDIN_FILENO) == ::getpgrp();
}

void restoreMode()
{
    if (isModeSaved && isForeground())
        ::tcsetattr(STDIN_FILENO, TCSANOW, &savedMode);
}

//! Async-signal-safe.
void restoreTerminal()
{
    restoreMode();
    [[maybe_unused]] const ssize_t written =
        ::write(STDOUT_FILENO, leaveSequence.data(), std::size_t(leaveSequence.size()));
}

} // namespace

Terminal::Terminal(int stopDescriptor, QObject *parent)
    : QObject(parent), m_output(STDOUT_FILENO, stopDescriptor)
{
    if (!isForeground())
        return;
    auto *keys = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(keys, &QSocketNotifier::activated, this, &Terminal::readKeys);
}

Terminal::~Terminal()
{
    leave();
}

bool Terminal::isUsable()
{
    const QByteArray kind = qgetenv("TERM");
    return ::isatty(STDOUT_FILENO) && !kind.isEmpty() && kind != "dumb";
}

void Terminal::enter()
{
    if (m_entered)
        return;
    m_entered = true;
    UnixSignals::setLastAct(restoreTerminal);
    if (isForeground() && ::tcgetattr(STDIN_FILENO, &savedMode) == 0) {
        isModeSaved = true;
        termios mode = savedMode;
        mode.c_lflag &= ~tcflag_t(ICANON | ECHO);
        mode.c_cc[VMIN] = 0;
        mode.c_cc[VTIME] = 0;
        ::tcsetattr(STDIN_FILENO, TCSANOW, &mode);
    }
    (void)m_output.write(enterSequence);
}

void Terminal::leave()
{
    if (!m_entered)
        return;
    m_entered = false;
    UnixSignals::setLastAct(nullptr);
    restoreTerminal();
}

QSize Terminal::size() const
{
    winsize window = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0 || window.ws_col == 0 || window.ws_row == 0)
        return {80, 24};
    return {window.ws_col, window.ws_row};
}

void Terminal::draw(const QStringList &lines)
{
    if (!m_entered)
        return;
    QByteArray page = QByteArrayLiteral("\x1b[H");
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            page += "\r\n";
        // Cleared before and not after: behind a full line the cursor still stands on its last letter.
        page += "\x1b[2K" + lines[i].toUtf8();
    }
    if (lines.size() < size().height())
        page += "\r\n\x1b[J";
    m_output.setDeadline(QDeadlineTimer(200ms));
    (void)m_output.write(page);
}

void Terminal::print(const QStringList &lines)
{
    // The program is about to end and was perhaps asked to stop, which interrupts an OutputStream.
    const QByteArray text = (lines.join(u'\n') + u'\n').toUtf8();
    OutputStream output(STDOUT_FILENO);
    output.setDeadline(QDeadlineTimer(1s));
    (void)output.write(text);
}

void Terminal::readKeys()
{
    char keys[64];
    const ssize_t size = ::read(STDIN_FILENO, keys, sizeof keys);
    if (size <= 0) {
        // Nothing to read any more: the terminal has gone, and SIGHUP tells of it.
        if (auto *notifier = qobject_cast<QSocketNotifier *>(sender()))
            notifier->setEnabled(false);
        return;
    }
    if (std::find(keys, keys + size, 'q') != keys + size)
        Q_EMIT quitRequested();
}

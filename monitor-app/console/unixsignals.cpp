// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unixsignals.h"

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>

namespace {

constexpr std::initializer_list<int> stopSignals = {SIGINT, SIGTERM, SIGHUP};
constexpr std::initializer_list<int> otherSignals = {SIGTSTP, SIGWINCH};

int signalPipe[2] = {-1, -1};
int stopPipeEnd = -1;
std::atomic_int stopCount = 0;
std::atomic<void (*)()> lastAct = nullptr;
static_assert(std::atomic_int::is_always_lock_free && std::atomic<void (*)()>::is_always_lock_free);

void putByte(int descriptor, char byte)
{
    // A full pipe means that the event loop has more than enough to read already.
    [[maybe_unused]] const ssize_t written = ::write(descriptor, &byte, 1);
}

void handleSignal(int number)
{
    const int savedErrno = errno;
    const bool isStop = number == SIGINT || number == SIGTERM || number == SIGHUP;
    if (isStop && stopCount.fetch_add(1) > 0) {
        if (void (*act)() = lastAct.load())
            act();
        _exit(128 + number);
    }
    if (isStop)
        putByte(stopPipeEnd, '!');
    putByte(signalPipe[1], char(number));
    errno = savedErrno;
}

//! Ends the program as the signal would have, after the terminal was put back.
void handleQuit(int number)
{
    if (void (*act)() = lastAct.load())
        act();
    ::signal(number, SIG_DFL);
    ::raise(number);
}

void setHandler(std::initializer_list<int> signalNumbers, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : signalNumbers) {
        struct sigaction present = {};
        sigaction(number, nullptr, &present);
        // Whoever started the program with nohup wants it to outlive the terminal.
        if (number != SIGHUP || present.sa_handler != SIG_IGN)
            sigaction(number, &action, nullptr);
    }
}

void openPipe(int (&ends)[2])
{
    if (::pipe(ends) != 0)
        qFatal("pipe() failed");
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
}

} // namespace

UnixSignals::UnixSignals(QObject *parent) : QObject(parent)
{
    openPipe(signalPipe);
    openPipe(m_stopPipe);
    stopPipeEnd = m_stopPipe[1];
    stopCount = 0;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &UnixSignals::readPipe);
    setHandler(stopSignals, handleSignal);
    setHandler(otherSignals, handleSignal);
    setHandler({SIGQUIT}, handleQuit);
    // Both are told by write().
    setHandler({SIGPIPE, SIGXFSZ}, SIG_IGN);
}

void UnixSignals::holdStandardDescriptors()
{
    // In the wrong direction, so that reading and writing fail as if they were closed.
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) < 0 && errno == EBADF)
            (void)::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

UnixSignals::~UnixSignals()
{
    setHandler(stopSignals, SIG_DFL);
    setHandler(otherSignals, SIG_DFL);
    setHandler({SIGQUIT}, SIG_DFL);
    for (const int end : {signalPipe[0], signalPipe[1], m_stopPipe[0], m_stopPipe[1]})
        ::close(end);
}

int UnixSignals::stopDescriptor() const
{
    return m_stopPipe[0];
}

void UnixSignals::setLastAct(void (*act)())
{
    lastAct = act;
}

void UnixSignals::suspend()
{
    ::kill(::getpid(), SIGSTOP);
}

void UnixSignals::readPipe()
{
    char numbers[64];
    const ssize_t size = ::read(signalPipe[0], numbers, sizeof numbers);
    for (ssize_t i = 0; i < size; ++i) {
        switch (numbers[i]) {
        case SIGTSTP:
            Q_EMIT suspendRequested();
            break;
        case SIGWINCH:
            Q_EMIT windowSizeChanged();
            break;
        default:
            Q_EMIT stopRequested();
        }
    }
}

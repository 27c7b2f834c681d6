// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputstream.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <poll.h>
#include <unistd.h>

OutputStream::OutputStream(int descriptor, int stopDescriptor)
    : m_descriptor(descriptor), m_stopDescriptor(stopDescriptor)
{}

OutputStream::Result OutputStream::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (const Result result = waitUntilWritable(); result != Result::Written)
            return result;
        // A pipe that is writable takes PIPE_BUF bytes without blocking. O_NONBLOCK would do as well, but it
        // is a property of the open file, which the shell and other programs share.
        const auto size = std::min<std::size_t>(std::size_t(bytes.size()), PIPE_BUF);
        const ssize_t written = ::write(m_descriptor, bytes.data(), size);
        if (written >= 0)
            bytes = bytes.sliced(written);
        else if (errno == EPIPE)
            return Result::ReaderGone;
        else if (errno != EINTR && errno != EAGAIN)
            return fail(errno);
    }
    return Result::Written;
}

OutputStream::Result OutputStream::waitUntilWritable()
{
    while (true) {
        pollfd descriptors[] = {{m_descriptor, POLLOUT, 0}, {m_stopDescriptor, POLLIN, 0}};
        const qint64 left = m_deadline.isForever() ? -1 : m_deadline.remainingTime();
        const int ready = ::poll(descriptors, 2, int(std::min<qint64>(left, INT_MAX)));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready < 0)
            return fail(errno);
        // With POLLERR too, write() tells what is wrong.
        if (descriptors[0].revents)
            return Result::Written;
        return Result::Interrupted;
    }
}

bool OutputStream::isReaderGone() const
{
    pollfd descriptor = {m_descriptor, 0, 0};
    return ::poll(&descriptor, 1, 0) > 0 && (descriptor.revents & (POLLERR | POLLHUP));
}

bool OutputStream::isTerminal() const
{
    return ::isatty(m_descriptor) != 0;
}

OutputStream::Result OutputStream::fail(int error)
{
    m_errorString = qt_error_string(error);
    return Result::Failed;
}

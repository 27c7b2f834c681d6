// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/socketwait_p.h>

#include <QEvent>
#include <QSocketNotifier>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <cstring>
#include <ctime>
#include <sys/socket.h>
#endif

namespace Gateway {

// A wait that is not worth being asked for.
static constexpr std::chrono::microseconds negligible{100};

#ifdef Q_OS_LINUX

static void askForStamps(qintptr descriptor)
{
    const int on = 1;
    setsockopt(int(descriptor), SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on);
}

std::optional<StageClock::Time> SocketWait::newestArrival(qintptr descriptor, StageClock::Time now)
{
    char byte = 0;
    iovec part{&byte, 1};
    alignas(cmsghdr) std::array<char, 128> control{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    if (recvmsg(int(descriptor), &message, MSG_PEEK | MSG_DONTWAIT) <= 0)
        return {};
    for (cmsghdr *entry = CMSG_FIRSTHDR(&message); entry; entry = CMSG_NXTHDR(&message, entry)) {
        if (entry->cmsg_level != SOL_SOCKET || entry->cmsg_type != SO_TIMESTAMPNS)
            continue;
        timespec stamp{};
        std::memcpy(&stamp, CMSG_DATA(entry), sizeof stamp);
        // The stamp is of the wall clock, which may be set at any time.
        timespec wall{};
        clock_gettime(CLOCK_REALTIME, &wall);
        const StageClock::Time age = std::chrono::seconds(wall.tv_sec - stamp.tv_sec) +
                                     std::chrono::nanoseconds(wall.tv_nsec - stamp.tv_nsec);
        return now - std::max(age, StageClock::Time(0));
    }
    return {};
}

#else

static void askForStamps(qintptr) {}

std::optional<StageClock::Time> SocketWait::newestArrival(qintptr, StageClock::Time)
{
    return {};
}

#endif

SocketWait::SocketWait(std::shared_ptr<StageClock> clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_rounds(LoopRounds::ofThisThread())
{}

void SocketWait::watch(QObject *connected)
{
    const QList<QSocketNotifier *> notifiers = connected->findChildren<QSocketNotifier *>();
    for (QSocketNotifier *notifier : notifiers) {
        if (notifier->type() != QSocketNotifier::Read)
            continue;
        askForStamps(notifier->socket());
        notifier->installEventFilter(this);
    }
}

bool SocketWait::eventFilter(QObject *watched, QEvent *event)
{
    // A slot may run an event loop of its own.
    if (event->type() != QEvent::SockAct || m_clock->isReading())
        return false;
    const StageClock::Time now = StageClock::now();
    m_clock->beginRead(now, arrival(static_cast<QSocketNotifier *>(watched)->socket(), now));
    const std::shared_ptr<StageClock> clock = m_clock;
    // A slot may also delete this object.
    watched->event(event);
    clock->endRead(StageClock::now());
    return true;
}

std::optional<StageClock::Time> SocketWait::arrival(qintptr descriptor, StageClock::Time now)
{
    // Asking costs a call of the system, which a thread in a hurry can spare: it looked a moment ago.
    if (m_hasStamps && now - m_rounds->before() < negligible)
        return now;
    const std::optional<StageClock::Time> newest = newestArrival(descriptor, now);
    m_hasStamps = m_hasStamps || newest;
    // The loop was waiting when it came, and read it at once.
    if (!newest || *newest >= m_rounds->last())
        return newest;
    return std::min(*newest, m_rounds->before() + (*newest - m_rounds->before()) / 2);
}

} // namespace Gateway

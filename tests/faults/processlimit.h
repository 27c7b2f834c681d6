// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QFile>
#include <QtGlobal>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

//! A soft limit of this process, until it is lifted or goes. A file that may not grow is like a full disk.
class ProcessLimit
{
public:
    //! Files may not become larger than \a bytes.
    static ProcessLimit fileSize(rlim_t bytes) { return {RLIMIT_FSIZE, bytes}; }
    //! No further file or socket can be opened.
    static ProcessLimit noMoreFiles()
    {
        const int next = ::dup(STDERR_FILENO); // The lowest that is free.
        ::close(next);
        return {RLIMIT_NOFILE, rlim_t(next)};
    }
    //! No more than \a bytes of memory beside those that it has.
    static ProcessLimit furtherMemory(rlim_t bytes)
    {
        QFile pages(QStringLiteral("/proc/self/statm"));
        if (!pages.open(QIODevice::ReadOnly))
            qFatal("statm cannot be read");
        const QByteArray figures = pages.readAll();
        const auto has = rlim_t(figures.left(figures.indexOf(' ')).toLongLong());
        return {RLIMIT_AS, has * rlim_t(::sysconf(_SC_PAGESIZE)) + bytes};
    }
    //! Whether furtherMemory() means the program's: a sanitizer and valgrind have memory of their own.
    static bool canLimitMemory()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        return false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
        return false;
#endif
#endif
        return QFile::exists(QStringLiteral("/proc/self/statm")) &&
               !qgetenv("LD_PRELOAD").contains("vgpreload");
    }
    ~ProcessLimit()
    {
        lift();
    }
    Q_DISABLE_COPY_MOVE(ProcessLimit)

    void lift()
    {
        if (!m_isLifted)
            setrlimit(m_resource, &m_before);
        m_isLifted = true;
    }

private:
    using Resource = decltype(RLIMIT_FSIZE);

    ProcessLimit(Resource resource, rlim_t limit) : m_resource(resource)
    {
        std::signal(SIGXFSZ, SIG_IGN); // The call fails then, as on a full disk.
        getrlimit(resource, &m_before);
        const rlimit limited{limit, m_before.rlim_max};
        setrlimit(resource, &limited);
    }

    Resource m_resource;
    rlimit m_before{};
    bool m_isLifted = false;
};

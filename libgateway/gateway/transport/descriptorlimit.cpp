// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/descriptorlimit.h>

#include <QtGlobal>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace Gateway {

bool reserveDescriptors()
{
#ifdef Q_OS_UNIX
    constexpr rlim_t enough = 65'536; // There are systems that take no more, and none needs it.
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = std::max(limit.rlim_cur, std::min(limit.rlim_max, enough));
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    std::array<int, descriptorsNeeded> opened{};
    std::size_t count = 0;
    while (count < opened.size()) {
        const int descriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            break;
        opened[count++] = descriptor;
    }
    const bool isEnough = count == opened.size();
    while (count > 0)
        ::close(opened[--count]);
    return isEnough;
#else
    return true;
#endif
}

} // namespace Gateway

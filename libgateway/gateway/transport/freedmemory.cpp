// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/freedmemory_p.h>

#include <QtGlobal>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <atomic>
#include <chrono>

namespace Gateway {

void FreedMemory::expectLargePayloads()
{
#ifdef __GLIBC__
    static const bool isAsked = [] {
        if (qEnvironmentVariableIsSet("GLIBC_TUNABLES"))
            return false;
        constexpr int mebibyte = 1024 * 1024;
        // Of what is small much may be freed at once and needed again at once.
        return mallopt(M_MMAP_THRESHOLD, mebibyte) == 1 && mallopt(M_TRIM_THRESHOLD, 4 * mebibyte) == 1;
    }();
    Q_UNUSED(isAsked)
#endif
}

bool FreedMemory::giveBack(std::chrono::steady_clock::time_point freed)
{
#ifdef __GLIBC__
    using Clock = std::chrono::steady_clock;
    static std::atomic<Clock::duration> last{Clock::duration::min() / 2};
    Clock::duration before = last.load();
    if (before >= freed.time_since_epoch())
        return true;
    const Clock::duration now = Clock::now().time_since_epoch();
    if (now - before < std::chrono::seconds(1) || !last.compare_exchange_strong(before, now))
        return false;
    malloc_trim(0);
#else
    Q_UNUSED(freed)
#endif
    return true;
}

} // namespace Gateway

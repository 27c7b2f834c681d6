// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <cstddef>
#include <new>
#include <utility>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define GATEWAY_NO_SPARE_BLOCKS
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define GATEWAY_NO_SPARE_BLOCKS
#endif
#endif

namespace Gateway {

//! Memory for objects of \a blockSize bytes that was given back in this thread and is used again by it,
//! without a lock and without a search. Whichever thread gives a block back has it from then on.
template <std::size_t blockSize>
class SpareBlocks
{
public:
    [[nodiscard]] static void *take(std::size_t size)
    {
#ifndef GATEWAY_NO_SPARE_BLOCKS
        if (isGone)
            return ::operator new(size);
        SpareBlocks &spare = ofThread();
        if (size == blockSize && spare.m_first) {
            --spare.m_count;
            Block *block = std::exchange(spare.m_first, spare.m_first->next);
            block->~Block();
            return block;
        }
#endif
        return ::operator new(size);
    }

    static void giveBack(void *memory) noexcept
    {
#ifndef GATEWAY_NO_SPARE_BLOCKS
        if (!isGone) {
            SpareBlocks &spare = ofThread();
            if (spare.m_count < most) {
                ++spare.m_count;
                spare.m_first = new (memory) Block{spare.m_first};
                return;
            }
        }
#endif
        ::operator delete(memory);
    }

    SpareBlocks(const SpareBlocks &) = delete;
    SpareBlocks &operator=(const SpareBlocks &) = delete;

private:
    static constexpr int most = 2048;
    static inline thread_local bool isGone = false;

    struct Block
    {
        Block *next;
    };
    static_assert(blockSize >= sizeof(Block));

    constexpr SpareBlocks() = default;
    ~SpareBlocks()
    {
        // What other objects of the thread give back after this is freed.
        isGone = true;
        while (m_first)
            ::operator delete(std::exchange(m_first, m_first->next));
    }

    static SpareBlocks &ofThread()
    {
        static thread_local SpareBlocks spare;
        return spare;
    }

    Block *m_first = nullptr;
    int m_count = 0;
};

} // namespace Gateway

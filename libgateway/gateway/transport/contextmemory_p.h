// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QtGlobal>

#include <cstdlib>
#include <limits>

namespace Gateway {

//! Gives memory to a library of zlib's shape and knows how much of it the library holds, which its interface
//! does not tell.
class ContextMemory
{
public:
    ContextMemory() = default;
    Q_DISABLE_COPY_MOVE(ContextMemory)

    [[nodiscard]] qint64 size() const { return m_size; }

    //! For `zalloc`, with this object as `opaque`.
    static void *allocate(void *memory, unsigned int items, unsigned int size)
    {
        if (items > 0 && size > std::numeric_limits<unsigned int>::max() / items)
            return nullptr;
        const std::size_t asked = std::size_t(items) * size;
        const std::size_t whole = (asked + 2 * alignment - 1) / alignment * alignment;
        char *block = static_cast<char *>(std::aligned_alloc(alignment, whole));
        if (!block)
            return nullptr;
        *reinterpret_cast<std::size_t *>(block) = asked;
        static_cast<ContextMemory *>(memory)->m_size += qint64(asked);
        return block + alignment;
    }

    //! For `zfree`.
    static void release(void *memory, void *address)
    {
        if (!address)
            return;
        char *block = static_cast<char *>(address) - alignment;
        static_cast<ContextMemory *>(memory)->m_size -= qint64(*reinterpret_cast<std::size_t *>(block));
        std::free(block);
    }

private:
    //! Of a cache line, as zlib-ng wants it; the size of a block stands in the line before it.
    static constexpr std::size_t alignment = 64;

    qint64 m_size = 0;
};

} // namespace Gateway

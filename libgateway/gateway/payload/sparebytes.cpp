// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/spareblocks_p.h>
#include <gateway/payload/sparebytes_p.h>

#include <array>
#include <cstring>
#include <utility>
#include <vector>

namespace Gateway {

namespace {

// Capacities are whole multiples of it, so that what is given back fits the next one of about its size.
constexpr qsizetype step = 64;
// Larger ones are rare, and what copying them costs is more than what malloc() does.
constexpr qsizetype largest = 4096;
// What a thread keeps at most.
constexpr qsizetype mostKept = qsizetype(1024) * 1024;

thread_local bool isGone = false; //!< The stock of this thread.

//! The spare bytes of one thread.
class Stock
{
public:
    Stock() = default;
    // What other objects of the thread give back after this is freed.
    ~Stock() { isGone = true; }
    Q_DISABLE_COPY_MOVE(Stock)

    [[nodiscard]] static Stock &ofThread()
    {
        static thread_local Stock stock;
        return stock;
    }

    [[nodiscard]] QByteArray take(qsizetype capacity)
    {
        std::vector<QByteArray> &shelf = m_shelves[std::size_t(capacity / step)];
        QByteArray bytes;
        if (shelf.empty()) {
            bytes.reserve(capacity);
        } else {
            bytes = std::move(shelf.back());
            shelf.pop_back();
            m_room += capacity;
        }
        return bytes;
    }

    void keep(QByteArray *bytes, qsizetype capacity) noexcept
    {
        if (m_room < capacity)
            return;
        try {
            m_shelves[std::size_t(capacity / step)].push_back(std::move(*bytes));
            m_room -= capacity;
        } catch (const std::bad_alloc &) {
            // Then it is freed.
        }
    }

private:
    qsizetype m_room = mostKept;
    std::array<std::vector<QByteArray>, std::size_t(largest / step) + 1> m_shelves;
};

} // namespace

QByteArray SpareBytes::copyOf(QByteArrayView bytes)
{
#ifdef GATEWAY_NO_SPARE_BLOCKS
    return bytes.toByteArray();
#else
    const qsizetype capacity = (bytes.size() + step - 1) / step * step;
    if (capacity == 0 || capacity > largest || isGone)
        return bytes.toByteArray();
    QByteArray copy = Stock::ofThread().take(capacity);
    copy.resize(bytes.size());
    std::memcpy(copy.data(), bytes.data(), std::size_t(bytes.size()));
    return copy;
#endif
}

void SpareBytes::giveBack(QByteArray *bytes) noexcept
{
#ifdef GATEWAY_NO_SPARE_BLOCKS
    Q_UNUSED(bytes)
#else
    const qsizetype capacity = bytes->capacity();
    if (capacity == 0 || capacity > largest || capacity % step != 0 || !bytes->isDetached() || isGone)
        return;
    Stock::ofThread().keep(bytes, capacity);
#endif
}

} // namespace Gateway

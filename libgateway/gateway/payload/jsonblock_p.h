// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Gateway {

//! Where the characters that give JSON its structure stand in 64 bytes of it: bit i is for byte i.
struct JsonBlock
{
    static constexpr qsizetype size = 64;

    quint64 quotes = 0;
    quint64 backslashes = 0;
    quint64 opening = 0; //!< `{` and `[`.
    quint64 closing = 0; //!< `}` and `]`.
};

//! For every processor.
struct PortableJsonBlocks
{
    static JsonBlock read(const char *text)
    {
        JsonBlock block;
        for (int i = 0; i < int(JsonBlock::size); ++i) {
            const auto bit = quint64(1) << i;
            switch (text[i]) {
            case '"':
                block.quotes |= bit;
                break;
            case '\\':
                block.backslashes |= bit;
                break;
            case '{':
            case '[':
                block.opening |= bit;
                break;
            case '}':
            case ']':
                block.closing |= bit;
                break;
            default:
                break;
            }
        }
        return block;
    }
};

#ifdef __SSE2__
//! 16 bytes in a step.
struct Sse2JsonBlocks
{
    static JsonBlock read(const char *text)
    {
        JsonBlock block;
        for (int i = 0; i < int(JsonBlock::size); i += 16) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + i));
            // Braces and brackets are one bit apart.
            const __m128i braces = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
            block.quotes |= mask(bytes, '"') << i;
            block.backslashes |= mask(bytes, '\\') << i;
            block.opening |= mask(braces, '{') << i;
            block.closing |= mask(braces, '}') << i;
        }
        return block;
    }

private:
    static quint64 mask(__m128i bytes, char letter)
    {
        return quint64(unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(letter)))));
    }
};
using JsonBlocks = Sse2JsonBlocks;
#else
using JsonBlocks = PortableJsonBlocks;
#endif

//! The bytes that stand after a backslash which is not escaped itself. \a carry goes from block to block.
inline quint64 escapedBytes(quint64 backslashes, bool *carry)
{
    quint64 escaped = *carry ? 1 : 0;
    *carry = false;
    quint64 rest = backslashes & ~escaped;
    while (rest) {
        const int at = std::countr_zero(rest);
        if (at == int(JsonBlock::size) - 1) {
            *carry = true;
            break;
        }
        escaped |= quint64(2) << at;
        rest &= ~(quint64(3) << at);
    }
    return escaped;
}

//! Each bit: whether the number of bits up to it is odd.
inline quint64 parityUpTo(quint64 bits)
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

//! Behind the object or array that begins at \a at, or null when it does not end before \a end. Brackets in
//! strings do not count; whether the brackets are of the right kind is not judged. Depth is a number, not
//! recursion: nesting of any depth cannot exhaust the stack.
template <typename Blocks = JsonBlocks>
const char *jsonContainerEnd(const char *at, const char *end)
{
    qsizetype depth = 0;
    bool escapes = false;
    quint64 inString = 0; // All bits or none, as the block before ended.
    char last[JsonBlock::size];
    for (; at < end; at += JsonBlock::size) {
        const char *text = at;
        if (end - at < JsonBlock::size) {
            std::fill(std::begin(last), std::end(last), ' ');
            std::memcpy(last, at, std::size_t(end - at));
            text = last;
        }
        const JsonBlock block = Blocks::read(text);
        quint64 quotes = block.quotes;
        if (block.backslashes || escapes)
            quotes &= ~escapedBytes(block.backslashes, &escapes);
        const quint64 inside = parityUpTo(quotes) ^ inString;
        inString = quint64(0) - (inside >> 63);
        quint64 brackets = (block.opening | block.closing) & ~inside;
        for (; brackets; brackets &= brackets - 1) {
            const int bracket = std::countr_zero(brackets);
            if (block.opening >> bracket & 1)
                ++depth;
            else if (--depth == 0)
                return at + bracket + 1;
        }
        if (depth <= 0)
            return nullptr;
    }
    return nullptr;
}

} // namespace Gateway

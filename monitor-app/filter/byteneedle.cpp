// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byteneedle.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype blockSize = 64;

//! How often bytes are met in payloads, roughly; letters that are rare in English and in ids are best.
int frequency(char c)
{
    constexpr QByteArrayView common = "\":,0123456789_eaintsrodlcmug";
    constexpr QByteArrayView middling = "hpbyfvw{}[] -./ETANMS";
    const qsizetype place = common.indexOf(c);
    if (place >= 0)
        return 100 - int(place);
    return middling.contains(c) ? 20 : 1;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

ByteNeedle::ByteNeedle(const QByteArray &bytes, Case foldCase) : m_bytes(bytes), m_fold(bytes.size(), '\0')
{
    if (foldCase == Case::FoldedAscii) {
        for (qsizetype i = 0; i < m_bytes.size(); ++i) {
            if (!isLetter(m_bytes[i]))
                continue;
            m_fold[i] = 0x20;
            m_bytes[i] = char(m_bytes[i] | 0x20);
        }
    }
    qsizetype rarest = 0;
    qsizetype second = m_bytes.size() - 1;
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        if (frequency(m_bytes[i]) < frequency(m_bytes[rarest]))
            rarest = i;
    }
    if (second == rarest)
        second = 0;
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        if (i != rarest && frequency(m_bytes[i]) < frequency(m_bytes[second]))
            second = i;
    }
    if (!m_bytes.isEmpty()) {
        m_first = probeAt(rarest);
        m_second = probeAt(second);
    }
}

ByteNeedle::Probe ByteNeedle::probeAt(qsizetype offset) const
{
    return {offset, quint8(m_bytes[offset]), quint8(m_fold[offset])};
}

bool ByteNeedle::isAt(const char *text) const
{
    const char *bytes = m_bytes.constData();
    const char *fold = m_fold.constData();
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        if ((text[i] | fold[i]) != bytes[i])
            return false;
    }
    return true;
}

qsizetype ByteNeedle::find(QByteArrayView haystack) const
{
    const qsizetype places = haystack.size() - m_bytes.size() + 1;
    if (m_bytes.isEmpty())
        return 0;
    const auto *first = reinterpret_cast<const quint8 *>(haystack.data()) + m_first.offset;
    const auto *second = reinterpret_cast<const quint8 *>(haystack.data()) + m_second.offset;
    const Probe a = m_first;
    const Probe b = m_second;
    const auto isCandidate = [&](qsizetype at) {
        return (first[at] | a.fold) == a.byte && (second[at] | b.fold) == b.byte;
    };
    qsizetype at = 0;
    for (; at + blockSize <= places; at += blockSize) {
        quint8 any = 0;
        for (qsizetype i = 0; i < blockSize; ++i) {
            const quint8 one = quint8(first[at + i] | a.fold) == a.byte ? 0xFF : 0;
            const quint8 other = quint8(second[at + i] | b.fold) == b.byte ? 0xFF : 0;
            any = quint8(any | (one & other));
        }
        if (any == 0)
            continue;
        for (qsizetype i = at; i < at + blockSize; ++i) {
            if (isCandidate(i) && isAt(haystack.data() + i))
                return i;
        }
    }
    for (; at < places; ++at) {
        if (isCandidate(at) && isAt(haystack.data() + at))
            return at;
    }
    return -1;
}

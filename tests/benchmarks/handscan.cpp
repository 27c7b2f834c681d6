// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "handscan.h"

#include <cstring>

static bool take(const char *&at, const char *end, const char *word)
{
    const std::size_t size = std::strlen(word);
    if (std::size_t(end - at) < size || std::memcmp(at, word, size) != 0)
        return false;
    at += size;
    return true;
}

static qint64 takeNumber(const char *&at, const char *end)
{
    if (take(at, end, "null"))
        return 0;
    qint64 number = 0;
    for (; at != end && *at >= '0' && *at <= '9'; ++at)
        number = number * 10 + (*at - '0');
    return number;
}

qint64 handScan(const QByteArray &payload)
{
    const char *at = payload.constData();
    const char *end = at + payload.size();
    if (!take(at, end, "{\"t\":"))
        return -1;
    qint64 typeSize = 0;
    if (!take(at, end, "null")) {
        const char *first = ++at;
        while (at != end && *at != '"')
            ++at;
        typeSize = at - first;
        if (at != end)
            ++at;
    }
    if (!take(at, end, ",\"s\":"))
        return -1;
    const qint64 sequence = takeNumber(at, end);
    if (!take(at, end, ",\"op\":"))
        return -1;
    const qint64 op = takeNumber(at, end);
    return take(at, end, ",\"d\":") ? typeSize + sequence + op : -1;
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

//! A place of another process's memory where a text stands.
struct Appearance
{
    quint64 address = 0;
    QByteArray range;  //!< Its line in /proc/PID/maps.
    QByteArray around; //!< The text with 48 bytes before it and behind it.
    bool isUtf16 = false;
};

//! What is random and has the form of a bot's token.
inline QByteArray randomToken()
{
    QFile source(QStringLiteral("/dev/urandom"));
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const auto part = [&source](qsizetype bytes) {
        return source.read(bytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return QByteArrayLiteral("MTk4NjIyNDgzNDcxOTI1MjQ4.") + part(4) + '.' + part(28);
}

//! Everywhere in the memory of the process \a pid, but in what it shows of read-only files.
inline QList<Appearance> appearancesIn(qint64 pid, const QByteArray &text)
{
    QList<Appearance> found;
    const QString folder = QStringLiteral("/proc/%1/").arg(pid);
    QFile maps(folder + QStringLiteral("maps"));
    const int memory = ::open(QFile::encodeName(folder + QStringLiteral("mem")).constData(), O_RDONLY);
    if (!maps.open(QIODevice::ReadOnly) || memory < 0)
        return {{0, "the memory cannot be read", {}, false}};
    const QString wide = QString::fromLatin1(text);
    const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    const QList<QByteArray> ranges = maps.readAll().split('\n');
    for (const QByteArray &range : ranges) {
        const qsizetype dash = range.indexOf('-');
        const qsizetype blank = range.indexOf(' ');
        if (blank < 0 || range[blank + 1] != 'r' || range.contains("[v"))
            continue;
        if (range[blank + 2] != 'w' && range.contains('/'))
            continue;
        const quint64 begin = range.left(dash).toULongLong(nullptr, 16);
        const quint64 end = range.mid(dash + 1, blank - dash - 1).toULongLong(nullptr, 16);
        // Such as a sanitizer reserves for itself.
        if (end - begin > quint64(64) << 30)
            continue;
        constexpr quint64 window = quint64(16) << 20;
        constexpr quint64 overlap = 1024;
        QByteArray bytes;
        for (quint64 at = begin; at < end; at += window) {
            bytes.resize(qsizetype(std::min(window + overlap, end - at)));
            const ssize_t size = ::pread(memory, bytes.data(), std::size_t(bytes.size()), off_t(at));
            if (size <= 0)
                break;
            for (const QByteArray &needle : {text, utf16}) {
                const char *from = bytes.constData();
                const char *const stop = from + size;
                while (const void *hit = ::memmem(from, std::size_t(stop - from), needle.constData(),
                                                  std::size_t(needle.size()))) {
                    const qsizetype place = static_cast<const char *>(hit) - bytes.constData();
                    from = static_cast<const char *>(hit) + 1;
                    if (quint64(place) >= window)
                        break; // The next window has it too.
                    const qsizetype first = std::max<qsizetype>(0, place - 48);
                    found.append({at + quint64(place), range,
                                  bytes.mid(first, place - first + needle.size() + 48),
                                  needle.size() != text.size()});
                }
            }
        }
    }
    ::close(memory);
    return found;
}

//! Whether \a appearance begins a page: so a Token does, and nothing else.
inline bool isToken(const Appearance &appearance)
{
    return !appearance.isUtf16 && appearance.address % quint64(::sysconf(_SC_PAGESIZE)) == 0;
}

//! For people.
inline QByteArray described(const QList<Appearance> &appearances)
{
    QByteArray text;
    for (const Appearance &appearance : appearances) {
        QByteArray around = appearance.around;
        std::replace_if(
            around.begin(), around.end(), [](char c) { return c < ' ' || c > '~'; }, '.');
        text += "\n" + QByteArray::number(appearance.address, 16) + " (" + appearance.range + "): " + around;
    }
    return text;
}

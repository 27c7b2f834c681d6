// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/capture/capturewriter.h>

#include <QFile>

//! Captures as the lab takes them.
namespace MadeCapture {

inline Gateway::Event event(int shard, int number, Gateway::Event::Direction direction)
{
    const QByteArray payload = R"({"op":0,"s":)" + QByteArray::number(number) +
                               R"(,"t":"MESSAGE_CREATE","d":{"id":")" +
                               QByteArray::number(1000 + 7919 * number) +
                               R"(","guild_id":"41771983423143937","content":"message number )" +
                               QByteArray::number(number) + R"( of many that resemble each other"}})";
    Gateway::Error error;
    const Gateway::Envelope envelope = Gateway::Envelope::scan(payload, &error);
    return {payload, envelope, {{shard, 2}, direction, 1'700'000'000'000'000'000 + number, 40, false}};
}

//! Writes \a received payloads of each of two shards, and some that were sent.
inline bool write(const QString &path, int received)
{
    using Direction = Gateway::Event::Direction;
    Gateway::CaptureWriter writer;
    if (!writer.open(path))
        return false;
    for (int i = 0; i < received; ++i)
        writer.write({event(0, i, Direction::Received), event(1, i, Direction::Received),
                      event(0, i, Direction::Sent)});
    writer.close();
    return true;
}

//! Overwrites some lines in the middle of \a path.
inline bool damage(const QString &path)
{
    constexpr int length = 1500;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    file.seek(file.size() / 2);
    return file.write(QByteArray(length, '\x5a')) == length;
}

} // namespace MadeCapture

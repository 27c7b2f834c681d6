// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/guildlist.h"

#include <gateway/payload/event.h>

#include <QObject>

#include <chrono>

//! One chunk of the answer to a request for members.
struct MembersChunk
{
    quint64 guild = 0;
    QString nonce;
    int index = 0;
    int count = 0;
    int members = 0;
    int notFound = 0;
};
Q_DECLARE_METATYPE(MembersChunk)

//! Reads what the gateway answers to commands, and which guilds there are, out of the payloads. It lives in a
//! thread of its own: chunks hold a thousand members each.
class AnswerReader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Whether read() would look into \a payload.
    [[nodiscard]] static bool concerns(const Gateway::Event &payload);

    void read(const QList<Gateway::Event> &payloads);

Q_SIGNALS:
    void guildSeen(quint64 id, const QString &name);
    void channelsSeen(quint64 guild, const QList<VoiceChannel> &channels);
    void chunkRead(const MembersChunk &chunk);
    //! The request for members of \a guild is to be repeated after \a wait.
    void requestRefused(quint64 guild, const QString &nonce, std::chrono::milliseconds wait);
};

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/requests.h>
#include <gateway/session/shard.h>

#include <QJsonArray>
#include <QObject>

#include <chrono>
#include <memory>

namespace Gateway {

//! Asks a shard for members of a guild and puts the chunks of the answer together. It keeps to the rule that
//! all members of a guild are asked for once in 30 s, and waits out RATE_LIMITED. Lives in the thread of its
//! shard.
//!
//! Protocol: "Limits", Request Guild Members.
class GATEWAY_EXPORT MembersRequest : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int receivedChunks READ receivedChunks NOTIFY progressed)
    Q_PROPERTY(int expectedChunks READ expectedChunks NOTIFY progressed)

public:
    //! The gateway answers within seconds; who hears nothing for so long fails.
    static constexpr std::chrono::seconds defaultTimeout{30};

    //! A request for \a shard, which must outlive it. Without a nonce it takes one of its own.
    MembersRequest(Shard *shard, Commands::RequestGuildMembers request, QObject *parent = nullptr);
    ~MembersRequest() override;

    //! How long to wait for the first chunk, and from one chunk to the next.
    void setTimeout(std::chrono::milliseconds timeout);

    //! Sends it, as soon as the rules allow. finished() or failed() follows.
    void start();

    //! As it is sent, with its nonce.
    [[nodiscard]] const Commands::RequestGuildMembers &request() const;
    [[nodiscard]] int receivedChunks() const; //!< In whatever order they came.
    [[nodiscard]] int expectedChunks() const; //!< 0 before the first chunk.

    //! Of the chunks so far, as the gateway sent them.
    [[nodiscard]] QJsonArray members() const;
    //! The same; empty unless they were asked for.
    [[nodiscard]] QJsonArray presences() const;
    [[nodiscard]] QJsonArray notFound() const; //!< User ids that are no members.

Q_SIGNALS:
    //! A chunk came.
    void progressed(int received, int expected);
    //! It may go in so long; it waits by itself.
    void delayed(std::chrono::milliseconds wait);
    void finished(); //!< Every chunk has come.
    //! There will be no more chunks; what came before is kept.
    void failed(const Gateway::Error &error);

private:
    void takeEvent(const Event &event);
    void takeChunk(const Event &event);
    void fail(const Error &error);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Gateway

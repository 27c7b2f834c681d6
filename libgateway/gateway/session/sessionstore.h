// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/error.h>
#include <gateway/protocol/session.h>
#include <gateway/session/knownguilds.h>

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <mutex>

namespace Gateway {

//! Where sessions are kept between runs, so that a restarted program resumes instead of identifying. All
//! functions are thread-safe; shards call them from their own threads.
class GATEWAY_EXPORT SessionStore
{
public:
    virtual ~SessionStore();

    //! The session of \a shard that was saved last, or a null one when there is none, when it is too old to
    //! resume, or when it was made with another shard count.
    [[nodiscard]] virtual Session load(ShardId shard) = 0;

    //! Keeps \a session, which is neither secret nor valid for long.
    virtual void save(const Session &session) = 0;

    //! Forgets the session of \a shard.
    virtual void remove(ShardId shard) = 0;

    //! The guilds of the session of \a shard, which do not come again when it is resumed. A store that keeps
    //! none need not know of them.
    [[nodiscard]] virtual KnownGuilds loadGuilds(ShardId shard);
    //! Keeps the guilds of the session of \a shard; does nothing unless it is overridden.
    virtual void saveGuilds(ShardId shard, const KnownGuilds &guilds);

protected:
    SessionStore() = default;
    Q_DISABLE_COPY_MOVE(SessionStore)
};

//! Sessions in one file: written whole to a new file that replaces the old, readable by the user alone, and
//! locked, so that two processes never resume the same session. Their guilds are in another beside it, whose
//! name ends in `.guilds`.
class GATEWAY_EXPORT FileSessionStore : public SessionStore
{
public:
    //! How long a session can be resumed after its connection went; older ones are not given out.
    static constexpr std::chrono::minutes defaultExpiry{5};

    //! A store that holds nothing before open().
    explicit FileSessionStore(QString fileName, std::chrono::seconds expiry = defaultExpiry);
    ~FileSessionStore() override;

    //! Takes the lock and reads the file. Fails with an error when another process holds it or the file
    //! cannot be read; a damaged file is set aside under another name and counts as empty.
    [[nodiscard]] Error open();
    [[nodiscard]] bool isOpen() const; //!< Whether the lock is held.

    [[nodiscard]] Session load(ShardId shard) override;
    void save(const Session &session) override;
    void remove(ShardId shard) override;
    [[nodiscard]] KnownGuilds loadGuilds(ShardId shard) override;
    //! Kept beside the sessions, in the file that ends in `.guilds`.
    void saveGuilds(ShardId shard, const KnownGuilds &guilds) override;

    //! The guilds of all sessions that the file held when it was opened, or that were saved since.
    [[nodiscard]] KnownGuilds knownGuilds() const;

    //! Why the last write failed, if it did.
    [[nodiscard]] Error error() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Gateway

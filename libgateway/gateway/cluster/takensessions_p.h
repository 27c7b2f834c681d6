// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/payload/event.h>
#include <gateway/session/sessionstore.h>

#include <QHash>

#include <deque>
#include <map>
#include <mutex>
#include <vector>

namespace Gateway {

//! How far a session had come with the last event of a batch.
struct SessionMark
{
    ShardId shard;
    QString session;
    qint64 sequence = -1;
};

//! The last mark of each shard, by its number.
using SessionMarks = QHash<int, SessionMark>;

//! Stands between the shards of one set and the user's store: what is saved never runs ahead of what the user
//! took, so that the next run resumes before the first event that nobody saw. Thread-safe.
class TakenSessions : public SessionStore
{
public:
    //! Without \a store nothing is kept until setStore().
    explicit TakenSessions(SessionStore *store = nullptr);

    [[nodiscard]] Session load(ShardId shard) override;
    void save(const Session &session) override;
    void remove(ShardId shard) override;
    [[nodiscard]] KnownGuilds loadGuilds(ShardId shard) override;
    void saveGuilds(ShardId shard, const KnownGuilds &guilds) override;

    //! \a ready came: events of its shard from here on belong to the session that it began.
    void begin(const Event &ready);

    //! \a event was taken, and so was all that came before it in its session.
    void acknowledge(const Event &event);

    //! acknowledge() heeds only events that came after \a timestamp: those before may be of a set with the
    //! same count whose sequences are others.
    void heedFrom(qint64 timestamp);

    //! A batch goes to the user. Batches of one \a lane count in the order in which they were passed on,
    //! whatever the order in which they are released. Returns a number for release().
    [[nodiscard]] quint64 passOn(std::size_t lane, const SessionMarks &marks);
    void release(std::size_t lane, quint64 batch);

    //! Writes what moved on since the last time.
    void flush();
    //! Writes every session, which counts from now until it expires.
    void flushAll();

    //! From now on sessions are kept in \a store.
    void setStore(SessionStore *store);
    //! Takes its sessions out of the store and touches it no more: another set has taken over.
    void retire();

private:
    //! A session of a shard, and the last sequence of it that was taken.
    struct Begun
    {
        QString id;
        qint64 timestamp = 0; //!< Of READY.
        qint64 taken = -1;    //!< Not even READY: -1.
    };
    struct Entry
    {
        std::vector<Begun> sessions; //!< The newest last. Of older ones events may still be under way.
        Session received;            //!< As the shard saved it last.
        bool isDirty = false;
    };
    struct Batch
    {
        quint64 number;
        SessionMarks marks;
        bool isReleased = false;
    };

    static Begun *find(Entry *entry, const QString &session);
    static void add(Entry *entry, Begun begun);
    void take(const SessionMark &mark);
    void write(ShardId shard);
    void markAll();

    std::mutex m_writing; //!< Held while the store writes; taken before the other.
    std::mutex m_mutex;   //!< Never held while the store writes: who acknowledges does not wait for a disk.
    SessionStore *m_store;
    std::map<ShardId, Entry> m_entries;
    std::map<std::size_t, std::deque<Batch>> m_lanes;
    quint64 m_lastBatch = 0;
};

} // namespace Gateway

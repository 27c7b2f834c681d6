// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/guildsfile_p.h>
#include <gateway/session/sessionstore.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QLoggingCategory>
#include <QMap>
#include <QSaveFile>

namespace Gateway {

Q_LOGGING_CATEGORY(lcStore, "gateway.session.store", QtInfoMsg)

// A file of the store is small; anything larger is something else.
static constexpr qint64 largestFile = qint64(16) * 1024 * 1024;
static constexpr int formatVersion = 1;

SessionStore::~SessionStore() = default;

KnownGuilds SessionStore::loadGuilds(ShardId)
{
    return {};
}

void SessionStore::saveGuilds(ShardId, const KnownGuilds &) {}

class FileSessionStore::Private
{
public:
    struct Entry
    {
        Session session;
        QDateTime savedAt;
    };

    Private(QString name, std::chrono::seconds age)
        : fileName(std::move(name))
        , expiry(age)
        , lock(fileName + QStringLiteral(".lock"))
        , guilds(fileName + QStringLiteral(".guilds"))
    {
        // The lock is held as long as the program runs; only that of a dead process is stale.
        lock.setStaleLockTime(0);
    }

    QString fileName;
    std::chrono::seconds expiry;
    QLockFile lock;
    GuildsFile guilds;
    mutable std::mutex mutex;
    QMap<int, Entry> entries;
    Error error;

    Error read();
    void write();
    void setAside(const QString &reason);
    void removeLeftovers() const;
};

static Error fileError(const QString &message, const QString &advice)
{
    return {ErrorDomain::Storage, ErrorCode::FileError, message, advice};
}

void FileSessionStore::Private::setAside(const QString &reason)
{
    const QString other = fileName + QStringLiteral(".damaged");
    QFile::remove(other);
    QFile::rename(fileName, other);
    qCWarning(lcStore).noquote() << fileName << "cannot be read:" << reason << "- it is kept as" << other;
}

Error FileSessionStore::Private::read()
{
    QFile file(fileName);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return fileError(QCoreApplication::translate("Gateway::SessionStore", "%1 cannot be read (%2).")
                             .arg(fileName, file.errorString()),
                         QCoreApplication::translate("Gateway::SessionStore", "Check who owns it."));
    QJsonParseError parseError;
    const QJsonObject root = QJsonDocument::fromJson(file.read(largestFile), &parseError).object();
    file.close();
    if (root.value(u"version").toInt() != formatVersion) {
        setAside(parseError.error != QJsonParseError::NoError ? parseError.errorString()
                                                              : QStringLiteral("unknown version"));
        return {};
    }
    const QJsonArray sessions = root.value(u"sessions").toArray();
    for (const QJsonValue &value : sessions) {
        Entry entry;
        entry.session.id = value[u"session_id"].toString();
        entry.session.resumeUrl = QUrl(value[u"resume_gateway_url"].toString());
        entry.session.sequence = value[u"seq"].toInteger();
        entry.session.shard = {value[u"shard"].toInt(-1), value[u"shard_count"].toInt(0)};
        entry.savedAt = QDateTime::fromString(value[u"saved_at"].toString(), Qt::ISODateWithMs);
        if (!entry.session.isNull() && entry.session.shard.isValid() && entry.savedAt.isValid())
            entries.insert(entry.session.shard.id, entry);
    }
    return {};
}

void FileSessionStore::Private::write()
{
    QJsonArray sessions;
    for (const Entry &entry : std::as_const(entries)) {
        sessions.append(
            QJsonObject{{QStringLiteral("session_id"), entry.session.id},
                        {QStringLiteral("resume_gateway_url"), entry.session.resumeUrl.toString()},
                        {QStringLiteral("seq"), entry.session.sequence},
                        {QStringLiteral("shard"), entry.session.shard.id},
                        {QStringLiteral("shard_count"), entry.session.shard.count},
                        {QStringLiteral("saved_at"), entry.savedAt.toUTC().toString(Qt::ISODateWithMs)}});
    }
    // QSaveFile writes beside the file, syncs, and renames: a crash leaves the old file or the new one. But
    // commit() alone does not notice that the disk is full (Qt 6.4), and renames what is cut off.
    QSaveFile file(fileName);
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("version"), formatVersion},
                                                      {QStringLiteral("sessions"), sessions}})
                                .toJson();
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(json) == json.size() && file.flush() && file.commit();
    const bool hadFailed = bool(error);
    error = written
                ? Error()
                : fileError(QCoreApplication::translate("Gateway::SessionStore", "%1 cannot be written (%2).")
                                .arg(fileName, file.errorString()),
                            QCoreApplication::translate("Gateway::SessionStore",
                                                        "A restart will identify instead of resuming."));
    // It is tried every few seconds.
    if (error && !hadFailed)
        qCWarning(lcStore).noquote() << error.toString();
    else if (!error && hadFailed)
        qCInfo(lcStore).noquote() << fileName << "is written again";
}

//! What a killed program left beside the file while it wrote: the lock says that nobody writes now.
void FileSessionStore::Private::removeLeftovers() const
{
    const QFileInfo file(fileName);
    for (const QString &name : {file.fileName(), QString(file.fileName() + u".guilds")}) {
        // As QSaveFile names them.
        const QStringList found = file.dir().entryList({QString(name + u".??????")}, QDir::Files);
        for (const QString &left : found) {
            if (left != file.fileName() + u".guilds")
                QFile::remove(file.dir().filePath(left));
        }
    }
}

FileSessionStore::FileSessionStore(QString fileName, std::chrono::seconds expiry)
    : d(std::make_unique<Private>(std::move(fileName), expiry))
{}

FileSessionStore::~FileSessionStore() = default;

Error FileSessionStore::open()
{
    const std::scoped_lock guard(d->mutex);
    if (!d->lock.tryLock(0)) {
        if (d->lock.error() != QLockFile::LockFailedError) {
            return fileError(
                QCoreApplication::translate("Gateway::SessionStore", "Nothing can be written beside %1.")
                    .arg(d->fileName),
                QCoreApplication::translate("Gateway::SessionStore",
                                            "Look whether the folder is there, who owns it, and whether the "
                                            "disk is full."));
        }
        qint64 process = 0;
        QString host;
        QString application;
        d->lock.getLockInfo(&process, &host, &application);
        return fileError(
            QCoreApplication::translate("Gateway::SessionStore", "%1 is in use by process %2.")
                .arg(d->fileName)
                .arg(process),
            QCoreApplication::translate(
                "Gateway::SessionStore",
                "Two programs must not resume the same sessions: stop it, or use another file."));
    }
    QFile::setPermissions(d->fileName + QStringLiteral(".lock"),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    d->removeLeftovers();
    Error error = d->read();
    if (error)
        d->lock.unlock();
    else
        d->guilds.read();
    return error;
}

bool FileSessionStore::isOpen() const
{
    const std::scoped_lock guard(d->mutex);
    return d->lock.isLocked();
}

Session FileSessionStore::load(ShardId shard)
{
    const std::scoped_lock guard(d->mutex);
    const auto found = d->entries.constFind(shard.id);
    if (!d->lock.isLocked() || found == d->entries.constEnd())
        return {};
    // It stays in the file: should this program die while it resumes, the next may try. The lock keeps others
    // away.
    const Private::Entry &entry = *found;
    const auto age = std::chrono::milliseconds(entry.savedAt.msecsTo(QDateTime::currentDateTimeUtc()));
    if (entry.session.shard.count != shard.count || age > d->expiry || age < std::chrono::milliseconds(0))
        return {};
    return entry.session;
}

void FileSessionStore::save(const Session &session)
{
    const std::scoped_lock guard(d->mutex);
    if (!d->lock.isLocked() || session.isNull())
        return;
    d->entries.insert(session.shard.id, {session, QDateTime::currentDateTimeUtc()});
    d->write();
}

void FileSessionStore::remove(ShardId shard)
{
    const std::scoped_lock guard(d->mutex);
    const auto found = d->entries.constFind(shard.id);
    // With another count it is the session of another shard, which perhaps has just taken over.
    if (!d->lock.isLocked() || found == d->entries.constEnd() || found->session.shard.count != shard.count)
        return;
    d->entries.erase(found);
    d->write();
}

KnownGuilds FileSessionStore::loadGuilds(ShardId shard)
{
    const std::scoped_lock guard(d->mutex);
    return d->lock.isLocked() ? d->guilds.guilds(shard) : KnownGuilds();
}

void FileSessionStore::saveGuilds(ShardId shard, const KnownGuilds &guilds)
{
    const std::scoped_lock guard(d->mutex);
    if (d->lock.isLocked())
        d->guilds.set(shard, guilds);
}

KnownGuilds FileSessionStore::knownGuilds() const
{
    const std::scoped_lock guard(d->mutex);
    return d->guilds.allGuilds();
}

Error FileSessionStore::error() const
{
    const std::scoped_lock guard(d->mutex);
    return d->error;
}

} // namespace Gateway

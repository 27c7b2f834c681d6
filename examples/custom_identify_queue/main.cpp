// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/cluster.h>
#include <gateway/session/identifyqueue.h>

#include <QCoreApplication>
#include <QDebug>
#include <QDir>
#include <QLockFile>
#include <QPointer>
#include <QQueue>
#include <QTimer>

using namespace Gateway;

// Shards of one bot in several processes of one machine identify one after another: whoever holds a file's
// lock may. (A bot on several machines would ask a server in the same three functions.)
class FileQueue : public QObject, public IdentifyQueue
{
public:
    explicit FileQueue(const QString &file) : m_lock(file)
    {
        // Who holds the lock keeps it for seconds; one that is older belongs to a process that crashed.
        m_lock.setStaleLockTime(30'000);
        m_retry.setInterval(200);
        connect(&m_retry, &QTimer::timeout, this, &FileQueue::next);
        m_window.setSingleShot(true);
        m_window.setInterval(Limits::identifyWindow);
        connect(&m_window, &QTimer::timeout, this, &FileQueue::unlock);
    }

    // Shards call from their own threads; everything else happens in the queue's.
    void request(ShardId shard, QObject *context, std::function<void()> granted,
                 std::function<void(const Error &)> held) override
    {
        Q_UNUSED(held) // This queue never refuses.
        const Waiting waiting{shard, QPointer(context), std::move(granted)};
        QMetaObject::invokeMethod(this, [this, waiting] {
            m_waiting.enqueue(waiting);
            next();
        });
    }

    void identified(ShardId shard) override
    {
        QMetaObject::invokeMethod(this, [this, shard] {
            if (m_current == shard)
                m_window.start();
        });
    }

    void cancel(ShardId shard) override
    {
        QMetaObject::invokeMethod(this, [this, shard] {
            m_waiting.removeIf([shard](const Waiting &waiting) { return waiting.shard == shard; });
            if (m_current == shard && !m_window.isActive())
                unlock();
        });
    }

private:
    struct Waiting
    {
        ShardId shard;
        QPointer<QObject> context;
        std::function<void()> granted;
    };

    void next()
    {
        if (m_current || m_waiting.isEmpty()) {
            m_retry.stop();
            return;
        }
        if (!m_lock.tryLock(0)) {
            m_retry.start();
            return;
        }
        m_retry.stop();
        const Waiting waiting = m_waiting.dequeue();
        m_current = waiting.shard;
        if (waiting.context)
            QMetaObject::invokeMethod(waiting.context.data(), waiting.granted);
        else
            unlock();
    }

    void unlock()
    {
        m_current.reset();
        m_lock.unlock();
        next();
    }

    QLockFile m_lock;
    QQueue<Waiting> m_waiting;
    std::optional<ShardId> m_current;
    QTimer m_retry;
    QTimer m_window;
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    FileQueue queue(QDir::temp().filePath(QStringLiteral("my-bot-identify.lock")));
    ClusterConfiguration configuration;
    configuration.shard.token = Token(qgetenv("GATEWAY_TOKEN"));
    configuration.shard.intents = Intent::Guilds;
    configuration.identifyQueue = &queue;
    if (argc > 1)
        configuration.apiUrl = QUrl(QString::fromLocal8Bit(argv[1]));
    Cluster cluster(configuration);
    QObject::connect(&cluster, &Cluster::shardStateChanged, [](ShardId shard, const Transition &transition) {
        qInfo().noquote() << "shard" << shard.id << stateText(transition.to) << causeText(transition);
    });
    QObject::connect(&cluster, &Cluster::failed, &app, [](const Error &error) {
        qCritical().noquote() << error.message() << error.advice();
        QCoreApplication::exit(1);
    });
    cluster.start();
    return app.exec();
}

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "clusteragainstsimulator.h"

#include <QSignalSpy>

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

using namespace Gateway;
using namespace std::chrono_literals;

namespace {

//! What stands before each block that `new` gives in this program: whose it is.
struct alignas(std::max_align_t) BlockOwner
{
    const char *thread; //!< An address of each thread's own.
};

thread_local char thisThread = 0;
std::atomic<bool> isCounting = false;
std::atomic<qint64> blocksFreedBeside = 0; //!< Made by other threads than the test's, which freed them.
const char *testThread = nullptr;

void *allocate(std::size_t size)
{
    auto *owner = static_cast<BlockOwner *>(std::malloc(sizeof(BlockOwner) + size));
    if (!owner)
        throw std::bad_alloc();
    owner->thread = &thisThread;
    return owner + 1;
}

void release(void *block)
{
    if (!block)
        return;
    BlockOwner *owner = static_cast<BlockOwner *>(block) - 1;
    if (isCounting && &thisThread == testThread && owner->thread != testThread)
        ++blocksFreedBeside;
    std::free(owner);
}

} // namespace

void *operator new(std::size_t size)
{
    return allocate(size);
}
void operator delete(void *block) noexcept
{
    release(block);
}
void operator delete(void *block, std::size_t) noexcept
{
    release(block);
}

//! Events are freed in the thread that made them: what another thread frees makes malloc() there wait for its
//! lock.
class TestEventMemory : public ClusterAgainstSimulator
{
    Q_OBJECT

    //! Beyond what a thread keeps for its own next events without giving it back.
    static constexpr int sent = 8000;

private Q_SLOTS:
    void initTestCase() { testThread = &thisThread; }
    void cleanup()
    {
        isCounting = false;
        m_simulator.reset();
    }

    void isFreedWhereItWasMade_data()
    {
        QTest::addColumn<bool>("recordsPayloads");
        QTest::newRow("events") << false;
        QTest::newRow("payloads too") << true;
    }
    void isFreedWhereItWasMade()
    {
        QFETCH(const bool, recordsPayloads);
        startSimulator();
        ClusterConfiguration settings = configuration();
        settings.recordPayloads = recordsPayloads;
        Cluster cluster(settings);
        qint64 received = 0;
        connect(&cluster, &Cluster::eventsReceived, this,
                [&](const QList<Event> &events) { received += events.size(); });
        QSignalSpy ready(&cluster, &Cluster::guildsAvailable);
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 15'000);
        const qint64 before = received;
        blocksFreedBeside = 0;
        isCounting = true;
        // Little at a time: more than some megabytes under way are not kept for the thread that made them.
        for (int i = 0; i < sent; i += 100) {
            m_simulator->sendTraffic(100);
            QTRY_COMPARE(received, before + i + 100);
        }
        isCounting = false;
        // Batches cross in events of Qt's, which the thread frees that they were posted to.
        QVERIFY2(blocksFreedBeside < sent / 4, qPrintable(QString::number(blocksFreedBeside)));
    }

    //! What outlives its worker is freed by who kept it, and seen by the count above.
    void keptEventsAreFreedByWhoKeptThem()
    {
        startSimulator();
        auto cluster = std::make_unique<Cluster>(configuration());
        QList<Event> kept;
        connect(cluster.get(), &Cluster::eventsReceived, this, [&](const QList<Event> &events) {
            if (kept.size() < sent)
                kept += events;
        });
        QSignalSpy ready(cluster.get(), &Cluster::ready);
        cluster->start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 15'000);
        m_simulator->sendTraffic(sent);
        QTRY_VERIFY_WITH_TIMEOUT(kept.size() >= sent, 15'000);
        cluster.reset();
        for (const Event &event : std::as_const(kept))
            QVERIFY(event.payload().startsWith('{') && event.payload().endsWith('}'));
        blocksFreedBeside = 0;
        isCounting = true;
        kept.clear();
        isCounting = false;
        QVERIFY2(blocksFreedBeside > sent / 2, qPrintable(QString::number(blocksFreedBeside)));
    }
};

QTEST_GUILESS_MAIN(TestEventMemory)
#include "tst_eventmemory.moc"

// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// Tells ThreadSanitizer what it cannot see because the Qt of the distribution is not instrumented. All tests
// are linked with it in the preset tsan. It orders nothing else: what threads share without an event and
// without a lock of ours is still reported.
//
// 1. What a thread did before it posted an event to another happened before that thread deals with its next
// event: each
//    dispatcher's wakeUp(), which postEvent() calls at its end, is a release, and each delivery of an event
//    an acquire. The virtual wakeUp() is replaced in the tables of the classes, since Qt calls it within its
//    library. A thread that was just started has no dispatcher yet: invokeMethod() of a function is a release
//    of the thread as well.
// 2. What such a function did happened before an invokeMethod() that waits for it returns, and before the
// function is destroyed.
// 3. What was done before QThreadPool::start() happened before the task, and the task before waitForDone()
// and the pool's end.
#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <functional>
#include <memory>
#include <sanitizer/tsan_interface.h>
#include <sys/mman.h>
#include <unistd.h>

namespace {

using WakeUp = void (*)(QAbstractEventDispatcher *);
WakeUp originalWakeUp = nullptr;

void wakeUp(QAbstractEventDispatcher *dispatcher)
{
    __tsan_release(dispatcher);
    originalWakeUp(dispatcher);
}

//! As the Itanium C++ ABI has it: a pointer to a virtual function is one more than its place in the table.
std::size_t placeOfWakeUp()
{
    void (QAbstractEventDispatcher::*function)() = &QAbstractEventDispatcher::wakeUp;
    std::uintptr_t words[2];
    static_assert(sizeof words == sizeof function);
    std::memcpy(words, &function, sizeof words);
    return (words[0] - 1) / sizeof(void *);
}

void replaceWakeUp(WakeUp *table)
{
    WakeUp *entry = table + placeOfWakeUp();
    if (*entry == &wakeUp)
        return;
    const auto page = std::uintptr_t(sysconf(_SC_PAGESIZE));
    auto *begin = reinterpret_cast<void *>(std::uintptr_t(entry) / page * page);
    if (mprotect(begin, page, PROT_READ | PROT_WRITE) != 0)
        std::abort();
    originalWakeUp = *entry;
    *entry = &wakeUp;
}

using InvokeMethod = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);

//! A function for another thread, which may wait for it. The last reference to it is counted within Qt: what
//! it did happened before it is destroyed, in whichever thread.
class OrderedSlot : public QtPrivate::QSlotObjectBase
{
public:
    OrderedSlot(QtPrivate::QSlotObjectBase *slot, char *done)
        : QSlotObjectBase(&act), m_slot(slot), m_done(done)
    {}

private:
    static void act(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *ordered = static_cast<OrderedSlot *>(self);
        if (which == Call) {
            if (ordered->m_done)
                __tsan_acquire(ordered->m_done);
            ordered->m_slot->call(receiver, arguments);
            __tsan_release(ordered);
            if (ordered->m_done)
                __tsan_release(ordered->m_done);
        } else if (which == Destroy) {
            __tsan_acquire(ordered);
            ordered->m_slot->destroyIfLastRef();
            delete ordered;
        }
    }

    QtPrivate::QSlotObjectBase *m_slot;
    char *m_done;
};

bool acquire(void **)
{
    __tsan_acquire(QThread::currentThread());
    if (auto *dispatcher = QAbstractEventDispatcher::instance())
        __tsan_acquire(dispatcher);
    return false;
}

void orderEvents()
{
    // Of threads, and of the thread of the application, whose class depends on the platform.
    auto *ofThreads = static_cast<WakeUp *>(dlsym(RTLD_DEFAULT, "_ZTV20QEventDispatcherUNIX"));
    if (!ofThreads)
        std::abort();
    replaceWakeUp(ofThreads + 2);
    WakeUp *ofApplication = nullptr;
    std::memcpy(&ofApplication, static_cast<void *>(QAbstractEventDispatcher::instance()),
                sizeof ofApplication);
    replaceWakeUp(ofApplication);
    QInternal::registerCallback(QInternal::EventNotifyCallback, acquire);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(orderEvents)

// QMetaObject::invokeMethodImpl(), which the templates of invokeMethod() call: found before Qt's.
#define INVOKE_METHOD                                                                                        \
    "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv"
__attribute__((visibility("default"))) bool invokeMethod(QObject *object, QtPrivate::QSlotObjectBase *slot,
                                                         Qt::ConnectionType type,
                                                         void *result) asm(INVOKE_METHOD);

bool invokeMethod(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    static const auto original = reinterpret_cast<InvokeMethod>(dlsym(RTLD_NEXT, INVOKE_METHOD));
    char done = 0;
    const bool isAwaited = type == Qt::BlockingQueuedConnection;
    slot = new OrderedSlot(slot, isAwaited ? &done : nullptr);
    if (object)
        __tsan_release(object->thread());
    const bool isInvoked = original(object, slot, type, result);
    if (isAwaited)
        __tsan_acquire(&done);
    return isInvoked;
}

using StartTask = void (*)(QThreadPool *, std::function<void()>, int);
using WaitForDone = bool (*)(QThreadPool *, int);
using DestroyPool = void (*)(QThreadPool *);

// QThreadPool::start() of a function, waitForDone() and the destructor.
#define START_TASK "_ZN11QThreadPool5startESt8functionIFvvEEi"
#define WAIT_FOR_DONE "_ZN11QThreadPool11waitForDoneEi"
#define DESTROY_POOL "_ZN11QThreadPoolD1Ev"
__attribute__((visibility("default"))) void startTask(QThreadPool *pool, std::function<void()> task,
                                                      int priority) asm(START_TASK);
__attribute__((visibility("default"))) bool waitForDone(QThreadPool *pool, int msecs) asm(WAIT_FOR_DONE);
__attribute__((visibility("default"))) void destroyPool(QThreadPool *pool) asm(DESTROY_POOL);

//! Small enough to lie in a std::function, and not looked at itself: only what it points to is ordered.
struct OrderedTask
{
    QThreadPool *pool;
    std::function<void()> *task;

    __attribute__((no_sanitize("thread"))) void operator()() const
    {
        __tsan_acquire(task);
        (*task)();
        delete task;
        __tsan_release(pool);
    }
};

void startTask(QThreadPool *pool, std::function<void()> task, int priority)
{
    static const auto original = reinterpret_cast<StartTask>(dlsym(RTLD_NEXT, START_TASK));
    auto *const kept = new std::function<void()>(std::move(task));
    __tsan_release(kept);
    original(pool, OrderedTask{pool, kept}, priority);
}

bool waitForDone(QThreadPool *pool, int msecs)
{
    static const auto original = reinterpret_cast<WaitForDone>(dlsym(RTLD_NEXT, WAIT_FOR_DONE));
    const bool isDone = original(pool, msecs);
    __tsan_acquire(pool);
    return isDone;
}

void destroyPool(QThreadPool *pool)
{
    static const auto original = reinterpret_cast<DestroyPool>(dlsym(RTLD_NEXT, DESTROY_POOL));
    waitForDone(pool, -1);
    original(pool);
}

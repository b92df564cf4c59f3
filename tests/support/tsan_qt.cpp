// Linked into every test of a build with the thread sanitizer.
//
// Qt's libraries are not instrumented, and their mutexes and semaphores are bare futexes: the
// sanitizer cannot see that posting an event comes before its delivery, and would call everything
// that one thread hands to another by a queued call a race. These few functions stand before Qt's
// own and tell it. All else that two threads share without an order is still reported, which a
// suppression of everything that runs from an event could not achieve.
#include <dlfcn.h>

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <QThread>
#include <utility>

extern "C" void __tsan_acquire(void* address);
extern "C" void __tsan_release(void* address);

namespace {

char signalEmitted; ///< its receivers are not known here, so all signals share one clock
char workEnded;     ///< of blocking calls and threads

template <class Function>
Function original(const char* mangledName)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, mangledName));
}

/// Runs on the receiver's thread before each event.
bool beforeDelivery(void** data)
{
    __tsan_release(&workEnded); // whatever the event before did
    __tsan_acquire(data[0]);    // the receiver
    __tsan_acquire(&signalEmitted);
    return false;
}

const bool registered =
    QInternal::registerCallback(QInternal::EventNotifyCallback, &beforeDelivery);

/// Does the call and says that it is done before the waiting thread goes on.
QtPrivate::QSlotObjectBase* announcingItsEnd(QObject* object, QtPrivate::QSlotObjectBase* slot,
                                             void* result)
{
    auto call = [object, slot, result] {
        void* arguments[] = {result};
        slot->call(object, arguments);
        slot->destroyIfLastRef();
        __tsan_release(&workEnded);
    };
    using Call = QtPrivate::QFunctorSlotObject<decltype(call), 0, QtPrivate::List<>, void>;
    return new Call(std::move(call));
}

} // namespace

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot,
                                   Qt::ConnectionType type, void* result)
{
    using Invoke = bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
    static const auto invoke = original<Invoke>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt"
        "14ConnectionTypeEPv");
    const bool waits = type == Qt::BlockingQueuedConnection;
    if (waits)
        slot = announcingItsEnd(object, slot, std::exchange(result, nullptr));
    __tsan_release(object);
    const bool done = invoke(object, slot, type, result);
    if (waits)
        __tsan_acquire(&workEnded);
    return done;
}

void QMetaObject::activate(QObject* sender, const QMetaObject* type, int signal, void** arguments)
{
    using Activate = void (*)(QObject*, const QMetaObject*, int, void**);
    static const auto activateIt =
        original<Activate>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(&signalEmitted);
    activateIt(sender, type, signal, arguments);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    using Wait = bool (*)(QThread*, QDeadlineTimer);
    static const auto waitForIt = original<Wait>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = waitForIt(this, deadline);
    if (ended)
        __tsan_acquire(&workEnded);
    return ended;
}

#include "app/desktop/end_signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QSocketNotifier>
#include <csignal>

namespace rollcall::desktop {

namespace {

int pipeEnds[2]; ///< a signal handler may do little more than write()

void handle(int signal)
{
    std::signal(signal, SIG_DFL);
    const char byte = 0;
    [[maybe_unused]] const auto written = write(pipeEnds[1], &byte, 1);
}

} // namespace

void onEndSignal(std::function<void()> onEnd)
{
    if (pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then signals end the program the hard way; the store survives that
    auto* notifier =
        new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier,
                     [notifier, onEnd = std::move(onEnd)] {
                         notifier->setEnabled(false);
                         onEnd();
                     });
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, handle);
}

} // namespace rollcall::desktop

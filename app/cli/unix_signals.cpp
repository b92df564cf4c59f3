#include "app/cli/unix_signals.h"

#include <sys/socket.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QSocketNotifier>
#include <csignal>

namespace rollcall::cli {

namespace {

int signalPipe[2]; ///< a signal handler may do little more than write()

void handle(int signal)
{
    std::signal(signal, SIG_DFL);
    const char byte = 0;
    [[maybe_unused]] const auto written = write(signalPipe[0], &byte, 1);
}

} // namespace

void onStopSignal(std::function<void()> onStop)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe) != 0)
        return; // then the signals end the program the hard way; the store survives that
    auto* notifier =
        new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier,
                     [notifier, onStop = std::move(onStop)] {
                         notifier->setEnabled(false);
                         onStop();
                     });
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, handle);
}

} // namespace rollcall::cli

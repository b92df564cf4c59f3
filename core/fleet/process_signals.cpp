#include "core/fleet/process_signals.h"

#include <sys/socket.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QSocketNotifier>
#include <csignal>

namespace rollcall::fleet {

namespace {

constexpr char stopByte = 's', reloadByte = 'r';
int signalPipe[2]; ///< a signal handler may do little more than write()

void say(char byte)
{
    [[maybe_unused]] const auto written = write(signalPipe[0], &byte, 1);
}

void stop(int signal)
{
    std::signal(signal, SIG_DFL);
    say(stopByte);
}

void reload(int)
{
    say(reloadByte);
}

} // namespace

void onStopSignal(std::function<void()> onStop, std::function<void()> onReload)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, signalPipe) != 0)
        return; // then the signals end the program the hard way; the store survives that
    // A daemon has no terminal that could hang up: there SIGHUP means "read your files again".
    const bool reloads = onReload && !isatty(STDIN_FILENO) && !isatty(STDERR_FILENO);
    auto* notifier =
        new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier,
                     [onStop = std::move(onStop), onReload = std::move(onReload)] {
                         char byte = 0;
                         while (read(signalPipe[1], &byte, 1) == 1)
                             byte == stopByte ? onStop() : onReload();
                     });
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
    struct sigaction hangUp = {};
    hangUp.sa_handler = reloads ? reload : stop;
    hangUp.sa_flags = SA_RESTART;
    sigaction(SIGHUP, &hangUp, nullptr);
}

} // namespace rollcall::fleet

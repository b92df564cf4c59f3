#include "app/cli/service_manager.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QtGlobal>
#include <cstddef>
#include <cstring>

namespace rollcall::cli {

void notifyServiceManager(const QByteArray& assignments)
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address = {};
    if (path.size() < 2 || path.size() >= qsizetype(sizeof address.sun_path))
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    if (path.startsWith('@'))
        address.sun_path[0] = '\0'; // a name in the abstract space
    const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return;
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(path.size()));
    // Whoever does not listen will say so himself: systemd gives up on a unit that is never ready.
    [[maybe_unused]] const auto sent =
        ::sendto(fd, assignments.constData(), std::size_t(assignments.size()), MSG_NOSIGNAL,
                 reinterpret_cast<const sockaddr*>(&address), size);
    ::close(fd);
}

} // namespace rollcall::cli

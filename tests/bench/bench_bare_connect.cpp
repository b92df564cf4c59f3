// The bare limit of a connection: libssh alone, no event loop, no checks. Connects to each of some
// hosts with a key, asks for one channel, keeps all of them open, and prints what one cost.
//
// Usage: bench_bare_connect HOSTS IDENTITY, with user@host:port lines in the file HOSTS. Prints
// JSON: CPU milliseconds and KiB of memory a connection.

#include <libssh/libssh.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

namespace {

[[noreturn]] void fail(const std::string& what)
{
    std::fprintf(stderr, "bench_bare_connect: %s\n", what.c_str());
    std::exit(1);
}

double cpuMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval& t) {
        return double(t.tv_sec) * 1e3 + double(t.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

double residentKib()
{
    long pages = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> pages >> resident; // proc(5)
    return double(resident) * double(sysconf(_SC_PAGESIZE)) / 1024;
}

void connect(const std::string& line, ssh_key key)
{
    const auto at = line.find('@'), colon = line.rfind(':');
    if (at == std::string::npos || colon == std::string::npos)
        fail("\"" + line + "\" is not user@host:port");
    const std::string user = line.substr(0, at), host = line.substr(at + 1, colon - at - 1);
    unsigned port = unsigned(std::stoul(line.substr(colon + 1)));
    ssh_session session = ssh_new(); // kept open to the end, as the collector does
    bool off = false;
    ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &off);
    ssh_options_set(session, SSH_OPTIONS_HOST, host.c_str());
    ssh_options_set(session, SSH_OPTIONS_PORT, &port);
    ssh_options_set(session, SSH_OPTIONS_USER, user.c_str());
    if (ssh_connect(session) != SSH_OK)
        fail(line + ": " + ssh_get_error(session));
    if (ssh_userauth_publickey(session, nullptr, key) != SSH_AUTH_SUCCESS)
        fail(line + " refuses the key: " + ssh_get_error(session));
    ssh_channel channel = ssh_channel_new(session);
    if (ssh_channel_open_session(channel) != SSH_OK)
        fail(line + " gives no channel: " + ssh_get_error(session));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        fail("usage: bench_bare_connect HOSTS IDENTITY");
    ssh_key key = nullptr;
    if (ssh_pki_import_privkey_file(argv[2], nullptr, nullptr, nullptr, &key) != SSH_OK)
        fail(std::string("cannot read the key ") + argv[2]);
    std::vector<std::string> lines;
    std::ifstream file(argv[1]);
    for (std::string line; std::getline(file, line);) {
        if (!line.empty())
            lines.push_back(line);
    }
    if (lines.size() < 2)
        fail(std::string("no two hosts in ") + argv[1]);
    connect(lines.front(), key); // fills the libraries' own caches
    const double cpu = cpuMilliseconds(), memory = residentKib();
    const double count = double(lines.size() - 1);
    for (std::size_t i = 1; i < lines.size(); ++i)
        connect(lines[i], key);
    std::printf("{\"connect_ms\": %.4f, \"memory_kib\": %.2f}\n", (cpuMilliseconds() - cpu) / count,
                (residentKib() - memory) / count);
    return 0;
}

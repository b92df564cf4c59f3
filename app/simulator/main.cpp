#include "app/simulator/board_server.h"
#include "app/simulator/catalog.h"
#include "app/simulator/control.h"
#include "app/simulator/options.h"
#include "app/simulator/state_folder.h"

#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>

namespace {

using namespace rollcall;
using namespace rollcall::simulator;

constexpr int tickMs = 100;
constexpr int maxPortTries = 20; ///< with --port 0

int fail(const Error& error, int status)
{
    std::fprintf(stderr, "rollcall-simulator: %s\n", error.toString().c_str());
    return status;
}

/// A board costs one descriptor and each connection another. Boards beyond what we may have would
/// listen and never answer, so that is told.
void raiseDescriptorLimit(std::uint32_t boards)
{
    constexpr rlim_t ourOwn = 32;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_max < 2 * rlim_t(boards) + ourOwn) {
        std::fprintf(stderr,
                     "rollcall-simulator: %u boards need %u descriptors when all are connected, "
                     "and this process may have %llu; raise the limit (ulimit -n), or let several "
                     "simulators share the boards (--first)\n",
                     boards, 2 * boards + unsigned(ourOwn),
                     static_cast<unsigned long long>(limit.rlim_max));
    }
}

int endSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigprocmask(SIG_BLOCK, &set, nullptr);
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

Result<std::vector<std::string>> chosenRecipes(const Options& options)
{
    const auto all = catalogRecipes();
    for (const auto& kind : options.kinds) {
        if (std::find(all.begin(), all.end(), kind) == all.end())
            return Error{ErrorCode::NotFound,
                         "there is no kind of board '" + kind + "'",
                         {},
                         "see rollcall-simulator --list-boards"};
    }
    return options.kinds.empty() ? all : options.kinds;
}

Result<std::vector<PlannedBoard>> makePlan(const Options& options)
{
    const auto recipes = chosenRecipes(options);
    if (!recipes)
        return recipes.error();
    const std::vector<std::string> tags{options.demo ? "demo" : "simulated"};
    auto plan = planFleet(options.boards, *recipes, tags, options.first - 1);
    for (const auto& fault : options.faults) {
        if (auto done = applyFault(plan, fault); !done)
            return std::move(done).error();
    }
    if (options.demo)
        addDemoFaults(plan);
    return plan;
}

/// Reads what is there; false at end of file.
bool readControl(Control& control)
{
    char bytes[4096];
    const ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
    if (count > 0)
        control.receive({bytes, static_cast<std::size_t>(count)});
    return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR));
}

void runUntilEnd(EventLoop& loop, BoardServer& server, const Options& options, int signals)
{
    Control control(server);
    bool ended = false;
    loop.watch(signals, EPOLLIN, [&](std::uint32_t) { ended = true; });
    const auto onInput = [&](std::uint32_t) {
        if (!readControl(control)) {
            loop.forget(STDIN_FILENO);
            ended = ended || !options.forever;
        }
    };
    // epoll takes no regular files: /dev/null and a file of commands are read at once instead.
    if (!loop.watch(STDIN_FILENO, EPOLLIN, onInput)) {
        while (readControl(control)) {
        }
        ended = !options.forever;
    }
    // A tick looks at every board: by the clock, not each time one of thousands says something.
    using Clock = std::chrono::steady_clock;
    auto nextTick = Clock::now();
    while (!ended && !control.wantsToQuit()) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(nextTick - Clock::now()).count();
        loop.runOnce(static_cast<int>(std::clamp<std::int64_t>(left, 0, tickMs)));
        if (Clock::now() < nextTick)
            continue;
        server.tick();
        nextTick = Clock::now() + std::chrono::milliseconds(tickMs);
    }
}

/// The boards as they listen, and the line that tells clients.
struct Opened {
    std::unique_ptr<BoardServer> server;
    std::string readyLine;
};

Result<Opened> openBoards(EventLoop& loop, const Options& options, const std::string& folder,
                          const std::vector<PlannedBoard>& plan)
{
    const auto port =
        options.port != 0 ? Result<std::uint16_t>(options.port) : freePort(plan.front().address);
    if (!port)
        return port.error();
    auto state = prepareState(folder, plan, *port, options.seed);
    if (!state)
        return state.error();
    Opened opened{nullptr, readyLine(*state, plan, *port)};
    opened.server = std::make_unique<BoardServer>(
        loop,
        BoardServer::Settings{*port, options.seed, std::move(state->authorizedKey), catalogReport},
        plan);
    if (auto listening = opened.server->listen(); !listening)
        return listening.error();
    return opened;
}

/// A free port may be taken at another board's address, or by a program that was quicker: then the
/// next one is tried.
Result<Opened> openSomewhere(EventLoop& loop, const Options& options, const std::string& folder,
                             const std::vector<PlannedBoard>& plan)
{
    auto opened = openBoards(loop, options, folder, plan);
    for (int tries = 1; tries < maxPortTries && options.port == 0 && !opened &&
                        opened.error().code == ErrorCode::AlreadyExists;
         ++tries)
        opened = openBoards(loop, options, folder, plan);
    return opened;
}

int run(const Options& options)
{
    const auto plan = makePlan(options);
    if (!plan)
        return fail(plan.error(), 2);
    const std::string folder =
        options.stateFolder.empty() ? defaultStateFolder() : options.stateFolder;
    if (folder.empty())
        return fail({ErrorCode::InvalidInput, "there is no home folder", {}, "give --state"}, 2);
    const int signals = endSignals();
    raiseDescriptorLimit(options.boards);
    EventLoop loop;
    const auto opened = openSomewhere(loop, options, folder, *plan);
    if (!opened)
        return fail(opened.error(), 1);
    std::printf("%s\n", opened->readyLine.c_str());
    std::fflush(stdout);
    runUntilEnd(loop, *opened->server, options, signals);
    close(signals);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = parseOptions({argv + 1, argv + argc});
    if (!options)
        return fail(options.error(), 2);
    if (options->help) {
        std::fwrite(helpText().data(), 1, helpText().size(), stdout);
        return 0;
    }
    if (options->listBoards) {
        for (const auto& recipe : catalogRecipes())
            std::printf("%s\n", recipe.c_str());
        return 0;
    }
    return run(*options);
}

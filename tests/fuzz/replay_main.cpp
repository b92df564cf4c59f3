#include "tests/fuzz/mutator.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

/// Stands in for libFuzzer where there is no clang: `fuzz_x -runs=N FILE|FOLDER…` runs the target
/// on every file, and then on N changed ones. The same words mean the same to libFuzzer. What
/// brought the target down is left in ./crash-input.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

constexpr std::size_t maxInputBytes = 64 * 1024;
const std::string* current = nullptr; // what the target works on; for the signal handler

extern "C" void keepInput(int signal)
{
    if (current) {
        const int file = ::open("crash-input", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        if (file >= 0 && ::write(file, current->data(), current->size()) >= 0)
            ::close(file);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// In the order of their names, so that each run is the same.
std::vector<std::string> inputsBelow(const std::vector<fs::path>& places)
{
    std::vector<fs::path> files;
    for (const fs::path& place : places) {
        if (!fs::is_directory(place)) {
            files.push_back(place);
            continue;
        }
        for (const auto& entry : fs::directory_iterator(place))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> inputs;
    for (const fs::path& file : files)
        inputs.push_back(contentOf(file));
    return inputs;
}

void run(const std::string& input)
{
    current = &input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
    current = nullptr;
}

} // namespace

int main(int argc, char** argv)
{
    unsigned long runs = 0;
    std::vector<fs::path> places;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word(argv[i]);
        if (word.starts_with("-runs="))
            runs = std::strtoul(argv[i] + 6, nullptr, 10);
        else if (!word.starts_with("-"))
            places.emplace_back(word);
    }
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        std::signal(signal, keepInput);

    const std::vector<std::string> seeds = inputsBelow(places);
    if (seeds.empty()) {
        std::fprintf(stderr, "no inputs; name files or folders with them\n");
        return 2;
    }
    for (const std::string& seed : seeds)
        run(seed);
    // Each change builds on an earlier one now and then, to get further from the seeds.
    std::string last;
    for (unsigned long i = 0; i < runs; ++i) {
        const std::string& base = i % 4 == 3 ? last : seeds[i % seeds.size()];
        last = rollcall::fuzz::mutated(base, static_cast<std::uint32_t>(i), maxInputBytes);
        run(last);
    }
    std::printf("%zu inputs and %lu changed ones: nothing found\n", seeds.size(), runs);
    return 0;
}

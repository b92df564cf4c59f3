#include "tests/support/board_tree.h"

#include <cstdio>
#include <cstring>

namespace {

constexpr char usage[] = "Usage: board-tree RECIPE DIR\n"
                         "Unpacks a board recipe into DIR, which must be absent or empty.\n"
                         "\n"
                         "  board-tree tests/boards/raspberry-pi-4/board.tree /tmp/pi4\n"
                         "  rollcall-agent report --sysroot /tmp/pi4\n";

} // namespace

int main(int argc, char** argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--help") == 0) {
        std::fputs(usage, stdout);
        return 0;
    }
    if (argc != 3) {
        std::fputs(usage, stderr);
        return 2;
    }
    const auto done = rollcall::boards::unpackBoardFile(argv[1], argv[2]);
    if (!done)
        std::fprintf(stderr, "board-tree: %s\n", done.error().toString().c_str());
    return done ? 0 : 1;
}

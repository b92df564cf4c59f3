#include "tests/agent/tree.h"

#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace fs = std::filesystem;

std::string Tree::prepared(const std::string& path) const
{
    const fs::path whole = fs::path(root()) / path;
    fs::create_directories(whole.parent_path());
    return whole.string();
}

void Tree::file(const std::string& path, std::string_view content)
{
    std::ofstream stream(prepared(path), std::ios::binary);
    if (!stream.write(content.data(), static_cast<std::streamsize>(content.size())).flush())
        throw std::runtime_error("cannot write " + path);
}

void Tree::link(const std::string& path, const std::string& target)
{
    fs::create_symlink(target, prepared(path));
}

void Tree::fifo(const std::string& path)
{
    if (::mkfifo(prepared(path).c_str(), 0600) != 0)
        throw std::runtime_error("cannot make the FIFO " + path);
}

void Tree::directory(const std::string& path)
{
    fs::create_directories(prepared(path));
}

void Tree::sparse(const std::string& path, long long bytes)
{
    file(path, "");
    fs::resize_file(prepared(path), static_cast<std::uintmax_t>(bytes));
}

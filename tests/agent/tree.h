#pragma once

#include <QTemporaryDir>
#include <string>
#include <string_view>

/// A machine made of a few files, in a directory that goes away with it. Paths are relative.
/// Each function makes the directories it needs and fails the program when it cannot do its work.
class Tree
{
public:
    void file(const std::string& path, std::string_view content);
    void link(const std::string& path, const std::string& target);
    void fifo(const std::string& path);
    void directory(const std::string& path);

    /// A file that claims `bytes` and takes no room on the disk.
    void sparse(const std::string& path, long long bytes);

    std::string root() const { return m_directory.path().toStdString(); }

private:
    std::string prepared(const std::string& path) const;

    QTemporaryDir m_directory;
};
